import type { DiagramView } from '../../../charts/network/diagramInput';

/** What a reader does on the stage of a diagram. */
export interface StageActions {
  /** Looks at a part; `null` = at all of it. */
  view(view: DiagramView | null): void;
  /** Chooses a node by a click. */
  choose(key: string): void;
  /** Asks for the surroundings of a node. */
  surround(key: string): void;
  /** Selects the nodes inside of a line. */
  select(keys: readonly string[]): void;
  /** Moves a node to a position in units of the layout; `null` = back to where it was. */
  place(key: string, position: { readonly x: number; readonly y: number } | null): void;
}
