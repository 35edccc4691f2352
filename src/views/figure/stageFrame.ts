import type { DrawingPart } from '../../charts/drawing';

/** What a frame gives to a stage that shows a figure in place of its SVG. */
export interface StageFrame {
  readonly drawings: readonly DrawingPart[];
  readonly width: number;
  /** The elements that name and describe the figure are `<id>-title` and `<id>-summary`. */
  readonly id: string;
  /** The mark that is pointed at or has the focus. */
  readonly markedKey: string | null;
  hover(key: string | null): void;
  focus(key: string | null): void;
  /** Lists the records of a mark. */
  open(key: string): void;
  showTable(isTable: boolean): Promise<void>;
}
