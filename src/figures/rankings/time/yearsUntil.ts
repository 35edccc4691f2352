import type { Day } from '../../../model/spell';
import { yearOf } from '../../days';

/** Years that ranks are followed through. */
const span = 15;

/** The years up to that of a day. */
export function yearsUntil(day: Day): readonly number[] {
  const last = yearOf(day);
  return Array.from({ length: span }, (_, i) => last - span + 1 + i);
}
