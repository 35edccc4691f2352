import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namedAt } from '../../../src/measures/growth/memberSeries';
import { yearEnds } from '../../../src/measures/growth/yearEnds';
import { lastDayOfYear } from '../../../src/measures/growth/years';
import { allianceWith, member, members } from '../history';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const year = (first: number): [number, number] => [day(`${first}-01-01`), day(`${first}-12-31`)];

test('a member from 2015 to 2019 belongs at the end of 2015 and no longer at the end of 2019', () => {
  const history = allianceWith({ members: [member('siam', 'THA', year(2015), year(2019))] });
  expect(yearEnds(history, [2014, 2015, 2018, 2019], day('2026-11-22'))).toEqual([
    { year: 2014, membersLow: 0, membersHigh: 0, countries: 0 },
    { year: 2015, membersLow: 1, membersHigh: 1, countries: 1 },
    { year: 2018, membersLow: 1, membersHigh: 1, countries: 1 },
    { year: 2019, membersLow: 0, membersHigh: 0, countries: 0 },
  ]);
});

test('a member since the year in which the records close counts in the upper bound only on the closing day', () => {
  const history = allianceWith({ members: [member('siam', 'THA', year(2026))] });
  expect(yearEnds(history, [2026], day('2026-11-22'))).toEqual([
    { year: 2026, membersLow: 0, membersHigh: 1, countries: 0 },
  ]);
  expect(yearEnds(history, [2026], day('2026-12-31'))[0]?.membersLow).toBe(1);
});

test('every row is the direct count of its day', () => {
  const decades = members.map((list) =>
    list.map((spell) => {
      const stretch = (bound: number | null) => (bound === null ? null : bound * 365);
      return {
        ...spell,
        startLow: stretch(spell.startLow),
        startHigh: stretch(spell.startHigh),
        endLow: stretch(spell.endLow),
        endHigh: stretch(spell.endHigh),
      };
    }),
  );
  const years = Array.from({ length: 100 }, (_, i) => 1960 + i);
  fc.assert(
    fc.property(decades, fc.integer({ min: 0, max: 40_000 }), (list, closing) => {
      for (const row of yearEnds(allianceWith({ members: list }), years, closing)) {
        const on = Math.min(lastDayOfYear(row.year), closing);
        const { low, high } = namedAt(list, 'members', on);
        const countries = namedAt(list, 'countries', on).low;
        expect(row).toEqual({ year: row.year, membersLow: low, membersHigh: high, countries });
      }
    }),
  );
});
