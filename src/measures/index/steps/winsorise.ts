import type { Column } from '../indexValues';
import { moments, type Moments } from './moments';

export interface Winsorised {
  readonly column: Column;
  /** Values that were moved. */
  readonly points: number;
  readonly moments: Moments;
}

/**
 * Moves the outermost values of an indicator inwards, one at a time: those that share the largest value
 * (the smallest, where skewness is below 0) become the next one, until nothing is out any more or
 * `limit` points have been moved.
 */
export function winsorise(column: Column, limit: number, isOut: (m: Moments) => boolean): Winsorised {
  const result = column.slice();
  let now = moments(result);
  const points = { high: 0, low: 0 };
  while (isOut(now) && points.high + points.low < limit) {
    const side = now.skewness >= 0 ? 'high' : 'low';
    points[side] = moveInwards(result, side === 'high' ? 1 : -1);
    now = moments(result);
  }
  return { column: result, points: points.high + points.low, moments: now };
}

/** Gives the values at one end the next value inwards; how many they are. */
function moveInwards(column: Float64Array, sign: 1 | -1): number {
  let outermost = -Infinity;
  let next = -Infinity;
  for (const value of column) {
    const outward = sign * value;
    if (outward > outermost) {
      next = outermost;
      outermost = outward;
    } else if (outward > next && outward < outermost) next = outward;
  }
  let moved = 0;
  for (let row = 0; row < column.length; row++)
    if (sign * column[row]! === outermost) {
      column[row] = sign * next;
      moved++;
    }
  return moved;
}
