import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PairSpell } from '../../../src/measures/network/pairSpells';
import { tieYears } from '../../../src/measures/network/tieYears';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const closing = day('2024-06-30');
let record = 0;

/** Two nodes tied between two years; the days within a year are not known. */
function tied(
  source: number,
  target: number,
  from: string,
  to: string | null,
  more: Partial<PairSpell> = {},
): PairSpell {
  const bounds = (date: string) =>
    date.length === 4 ? [day(`${date}-01-01`), day(`${date}-12-31`)] : [day(date), day(date)];
  const [possibleFrom = 0, certainFrom = 0] = bounds(from);
  const [certainTo, possibleTo] = to === null ? [Infinity, Infinity] : bounds(to);
  return {
    group: 0,
    source,
    target,
    recordIds: [`r${record++}`],
    isDated: true,
    certainFrom,
    certainTo: certainTo ?? Infinity,
    possibleFrom,
    possibleTo: possibleTo ?? Infinity,
    ...more,
  };
}
const never = () => false;
const numbers = ({ years }: ReturnType<typeof tieYears>) =>
  years
    .filter(({ formed, ended }) => formed.length + ended.length > 0)
    .map(({ year, formed, ended }) => [year, formed.length, ended.length]);

describe('the years in which pairs were tied', () => {
  test('count a pair once, in the year of its first tie, and as ended when the last of its ties has', () => {
    const found = tieYears(
      [
        tied(0, 1, '2015', '2018'),
        tied(0, 1, '2017-05-01', '2020-03-01'),
        tied(0, 2, '2015-02-01', null),
        tied(1, 2, '2019', '2021'),
      ],
      never,
      closing,
    );
    expect(numbers(found)).toEqual([
      [2015, 2, 0],
      [2019, 1, 0],
      [2020, 0, 1],
      [2021, 0, 1],
    ]);
    expect(found.years[0]?.formed[0]?.recordIds).toHaveLength(2);
    expect(found.years.at(-1)?.year).toBe(2024);
  });

  test('let no event end, and count nothing after the closing day', () => {
    const isEvent = (group: number) => group === 1;
    const found = tieYears(
      [
        tied(0, 1, '2016-01-01', '2016-01-02', { group: 1 }),
        tied(0, 2, '2025-01-01', null),
        tied(1, 2, '2020', '2025'),
      ],
      isEvent,
      closing,
    );
    expect(numbers(found)).toEqual([
      [2016, 1, 0],
      [2020, 1, 0],
    ]);
  });

  test('count apart what no dated record gives a year', () => {
    const found = tieYears(
      [
        tied(0, 1, '2019', null, { isDated: false }),
        tied(0, 2, '2019', null, { possibleFrom: day('2012-01-01') }),
        tied(0, 3, '2019', null, { possibleFrom: -Infinity }),
        tied(0, 4, '2012', '2020', { certainTo: day('2018-01-01') }),
        // A source has known it before, but the record that dates it is later.
        tied(0, 5, '2014', null),
        tied(0, 5, '2012', null, { isDated: false }),
      ],
      never,
      closing,
    );
    expect(found.unplaced.map(({ target }) => target)).toEqual([1, 2, 3]);
    expect(found.announced.map(({ target }) => target)).toEqual([1]);
    expect(found.unplacedEnds.map(({ target }) => target)).toEqual([4]);
    expect(numbers(found)).toEqual([
      [2012, 1, 0],
      [2014, 1, 0],
    ]);
  });

  test('have none where there are no ties', () => {
    expect(tieYears([], never, closing)).toEqual({
      years: [],
      unplaced: [],
      announced: [],
      unplacedEnds: [],
    });
  });

  test('place every pair once, or count it apart', () => {
    const year = fc.integer({ min: 1990, max: 2023 });
    const spell = fc
      .tuple(fc.nat(5), fc.nat(5), year, fc.option(fc.nat(8)), fc.boolean())
      .map(([a, b, from, length, isDated]) =>
        tied(
          Math.min(a, b),
          Math.max(a, b) + 1,
          String(from),
          length === null ? null : String(from + length + 1),
          { isDated },
        ),
      );
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 40 }), (spells) => {
        const { years, unplaced } = tieYears(spells, never, closing);
        const pairs = new Set(spells.map(({ source, target }) => `${source} ${target}`));
        expect(years.reduce((sum, { formed }) => sum + formed.length, 0) + unplaced.length).toBe(pairs.size);
      }),
    );
  });
});
