import { describe, expect, test } from 'vitest';
import { apartGroups } from '../../../src/figures/rankings/index/apartGroups';
import { rankRange } from '../../../src/figures/rankings/index/rankRange';
import type { RankedRow } from '../../../src/figures/rankings/index/rankedRows';
import { rankingTitle } from '../../../src/figures/rankings/index/rankingTitle';
import { loadText } from '../../../src/text/loadText';

const text = await loadText('en');
type Range = readonly [low: number, high: number];

/** Rows with these intervals; without ranks of their own 1, 2, 3, … */
function rowsOf(ranges: readonly (Range | null)[], ranks = ranges.map((_, i) => i + 1)): RankedRow[] {
  return ranges.map((range, i) => ({
    row: i,
    key: `row:${i}`,
    unit: { id: `${i}`, names: [`Unit ${i}`, null, null], entity: null, countryId: null, regionId: null, type: null },
    name: { text: `Unit ${i}`, language: 'en' },
    rank: ranks[i] ?? 0,
    score: 100 - i,
    range: range === null ? null : { low: range[0], median: ranks[i] ?? 0, high: range[1] },
    parts: [],
  }));
}
const titleOf = (ranges: readonly (Range | null)[], ranks?: number[]) => rankingTitle(rowsOf(ranges, ranks), text);
const sure = (n: number): Range[] => Array.from({ length: n }, (_, i) => [i + 1, i + 1]);

describe('the title of a ranking without intervals', () => {
  test.each([
    [[], 'Who ranks first? None has enough of the indicators'],
    [[1], 'Unit 0 is the only one that is ranked'],
    [[1, 2, 3], 'Unit 0 leads, ahead of Unit 1'],
    [[1, 1, 3], 'Unit 0 and Unit 1 share the first place'],
    [[1, 1, 1, 4], '3 share the first place'],
  ])('of ranks %j says "%s"', (ranks, title) => {
    expect(titleOf(ranks.map(() => null), ranks)).toBe(title);
  });
});

describe('the title of a ranking with intervals', () => {
  test('says who leads in nearly all draws, and that no place is uncertain', () => {
    expect(titleOf(sure(4))).toBe('Unit 0 leads in at least 19 of 20 draws; no place is uncertain');
  });
  test('says where no other interval overlaps that of the first', () => {
    expect(titleOf([[1, 2], [3, 3], [3, 4]])).toBe(
      'Unit 0 leads clearly: no other interval overlaps its own; no place is uncertain by more than one',
    );
  });
  test('counts the others whose intervals overlap that of the first wherever they stand', () => {
    expect(titleOf([[1, 2], [2, 4], [3, 4], [1, 4], [5, 5]])).toMatch(
      /^Unit 0 is first, but two others overlap its interval;/,
    );
    expect(titleOf([[1, 2], [3, 4], [3, 4], [1, 4], [5, 5]])).toMatch(
      /^Unit 0 is first, but the interval of Unit 3 overlaps its own;/,
    );
    expect(titleOf([[1, 3], [1, 2], [3, 4], [4, 5]])).toMatch(/^Unit 0 is first, but two others overlap/);
    expect(titleOf([[1, 2], [1, 2], [2, 2], [1, 4], [5, 5]], [1, 1, 3, 4, 5])).not.toMatch(/others/);
  });
  test('makes no claim of certainty where it is not asked to', () => {
    expect(rankingTitle(rowsOf(sure(4)), text, false)).toBe('Unit 0 leads, ahead of Unit 1');
  });
  test('counts the first whose intervals all overlap', () => {
    expect(titleOf([[1, 3], [1, 3], [2, 4], [4, 5], [4, 5]])).toBe(
      'The first three cannot be told apart; no place is uncertain by more than two',
    );
  });
  test('says where places become uncertain, and whether they stay so', () => {
    const wide: Range[] = [[3, 8], [4, 9], [4, 10]];
    expect(titleOf([...sure(2), ...wide])).toBe(
      'Unit 0 leads in at least 19 of 20 draws; from rank 3 on, places are uncertain by five or more',
    );
    expect(titleOf([...sure(2), ...wide, [6, 7]])).toMatch(/between ranks 3 and 5, places are uncertain by five or more/);
    expect(titleOf([...sure(2), [3, 8], [4, 5], [4, 10]])).toMatch(/2 of the 5 places are uncertain by five or more/);
  });
  test('does not cut a shared rank in two', () => {
    expect(titleOf([...sure(2), [3, 4], [3, 9]], [1, 2, 3, 3])).toMatch(/1 of the 4 places is uncertain/);
  });
  test('says where none can be told apart', () => {
    expect(titleOf([[1, 4], [1, 4], [2, 4], [3, 5]])).toBe(
      'None of the 4 can be told apart: every two intervals overlap',
    );
  });
  test('does without intervals where some are missing', () => {
    expect(titleOf([[1, 2], null, [2, 3]])).toBe('Unit 0 leads, ahead of Unit 1');
  });
});

describe('rows that cannot be told apart', () => {
  const ranges = (list: readonly Range[]) => list.map(([low, high]) => ({ low, median: low, high }));
  test('are runs in which every two intervals overlap', () => {
    expect(apartGroups(ranges([[1, 3], [2, 4], [3, 5], [4, 6], [5, 7], [9, 9]]))).toEqual([
      [0, 2],
      [3, 4],
    ]);
  });
  test('are none where each has its place, and end at an interval that is not known', () => {
    expect(apartGroups(ranges([[1, 1], [2, 2]]))).toEqual([]);
    expect(apartGroups([...ranges([[1, 3]]), null, ...ranges([[1, 3], [1, 3]])])).toEqual([[2, 3]]);
  });
});

test('a rank may lie between the percentiles rounded outwards', () => {
  const at = (low: number, high: number) =>
    rankRange(
      {
        draws: 10,
        seed: 1,
        leftOut: [],
        median: Float64Array.of(2),
        p05: Float64Array.of(low),
        p95: Float64Array.of(high),
      },
      0,
    );
  expect(at(1.4, 3.2)).toEqual({ low: 1, median: 2, high: 4 });
  expect(at(2 - 1e-12, 3 + 1e-12)).toMatchObject({ low: 2, high: 3 });
  expect(at(NaN, NaN)).toBeNull();
});
