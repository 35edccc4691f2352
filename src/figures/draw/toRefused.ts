import type { RefusedPart } from '../state/refused';
import type { RefusedState } from './viewDrawing';

/** What of a state the data does not have, a value each. */
export function toRefused(parts: readonly RefusedPart[]): RefusedState[] {
  return parts.flatMap(({ key, values }) => values.map((value) => ({ key, value })));
}
