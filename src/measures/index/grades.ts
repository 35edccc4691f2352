import { quantile } from '../network/quantile';

export const gradeLetters = ['A', 'B', 'C', 'D', 'E'] as const;
export type Grade = (typeof gradeLetters)[number];

/** An indicator in fifths of its known values. */
export interface Grades {
  /** By row; `null` = not known. */
  readonly letters: readonly (Grade | null)[];
  /** Values that have to be passed for A, B, C and D: upwards, or downwards where less is better. */
  readonly cuts: readonly [a: number, b: number, c: number, d: number];
  readonly known: number;
}

/** Fifths of fewer values would be single units. */
const leastKnown = 5;
const fifths = [0.8, 0.6, 0.4, 0.2] as const;

/**
 * Grades by quintiles of the known values (R type 7): A above the fourth cut point, then B, C and D, E at or below
 * the first. Equal values have the same grade, the lower one where they stand on a cut point.
 *
 * @param direction -1 where less is better
 * @returns `null` where fewer than five values are known or all of them are equal
 */
export function gradesOf(values: Iterable<number>, direction: 1 | -1): Grades | null {
  const all = Array.from(values, (value) => value * direction);
  const known = Float64Array.from(all.filter((value) => !Number.isNaN(value))).sort();
  if (known.length < leastKnown || known[0] === known[known.length - 1]) return null;
  const cut = (share: number) => quantile(known, share);
  const cuts = fifths.map(cut);
  const letterOf = (value: number): Grade | null => {
    if (Number.isNaN(value)) return null;
    const at = cuts.findIndex((least) => value > least);
    return gradeLetters[at < 0 ? fifths.length : at] ?? null;
  };
  const own = (share: number) => cut(share) * direction;
  return {
    letters: all.map(letterOf),
    cuts: [own(fifths[0]), own(fifths[1]), own(fifths[2]), own(fifths[3])],
    known: known.length,
  };
}
