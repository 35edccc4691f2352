import { toNumber } from '../../../data/number';
import type { IndexProblemCode } from '../../../model/indexProblem';

/** A cell of numbers: `NaN` where it is blank, a code where it holds something else than a number. */
export function readNumber(text: string): number | IndexProblemCode {
  if (text === '') return NaN;
  const number = toNumber(text);
  if (number !== null) return number;
  return /^[+-]?(inf(inity)?|∞)$/i.test(text) || Math.abs(Number(text)) === Infinity
    ? 'not-finite'
    : 'not-a-number';
}
