import type { DiagramView } from '../../../charts/network/diagramInput';
import { moved, zoomed } from './diagramView';
import { nextNode, type Walk } from './nextNode';
import type { Point } from './pointerWork';

/** What a key asks a stage for; `none` = nothing, although the key is the stage's own. */
export type StageCommand =
  | { readonly kind: 'view'; readonly view: DiagramView | null }
  | { readonly kind: 'table' | 'leave' | 'none' }
  | { readonly kind: 'surround' | 'open' | 'focus'; readonly node: number };

export interface KeyContext extends Walk {
  readonly view: DiagramView | null;
  /** Node with the focus by its position in the list; -1 = none. */
  readonly node: number;
  /** Where it is, in shares of the stage: it stays there when keys enlarge. */
  readonly focusPoint: Point;
}

const step = 1.6;
const shifts: Readonly<Record<string, Point>> = {
  ArrowLeft: [-0.1, 0],
  ArrowRight: [0.1, 0],
  ArrowUp: [0, -0.1],
  ArrowDown: [0, 0.1],
};

/** What a key asks for, or `null` where it is not the stage's own. */
export function stageCommand(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  context: KeyContext,
): StageCommand | null {
  const { view, node, focusPoint } = context;
  const shift = shiftKey ? shifts[key] : undefined;
  if (shift !== undefined) return { kind: 'view', view: moved(view, ...shift) };
  if (key === '+' || key === '=') return { kind: 'view', view: zoomed(view, step, focusPoint) };
  if (key === '-' || key === '_') return { kind: 'view', view: zoomed(view, 1 / step, focusPoint) };
  if (key === '0') return { kind: 'view', view: null };
  if (key === 't') return { kind: 'table' };
  if (key === 'Escape') return { kind: 'leave' };
  if (node < 0) return null;
  if (key === 'Enter') return { kind: 'surround', node };
  if (key === 'e') return { kind: 'open', node };
  const next = nextNode(key, node, context);
  if (next !== null) return { kind: 'focus', node: next };
  return key.startsWith('Arrow') || key.startsWith('Page') ? { kind: 'none' } : null;
}
