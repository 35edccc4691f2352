import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  memberRecordsAt,
  memberSeries,
  namedAt,
  type GrowthMeasure,
} from '../../../src/measures/growth/memberSeries';
import type { MemberSpell } from '../../../src/model/alliance';
import { allianceWith, member, members } from '../history';

const closing = 70;
const measures: readonly GrowthMeasure[] = ['members', 'countries'];
const last = <T>(list: readonly T[]) => list.at(-1);

describe('named members on a day', () => {
  // A year is a hundred days here: joined in the second year, left in the fourth.
  const list = Object.freeze([
    member('siam', 'THA', [100, 199], [300, 399]),
    member('berlin', 'DEU', [150, 150]),
    member('bonn', 'DEU', [150, 150]),
    member('nowhere', null, [0, 0]),
  ]);
  const bounds = (measure: GrowthMeasure, day: number) => {
    const { low, high } = namedAt(list, measure, day);
    return [low, high];
  };

  test('dated by a year count in the upper bound within it and in both from its end', () => {
    expect([99, 100, 149, 198, 199].map((day) => bounds('members', day))).toEqual([
      [1, 1],
      [1, 2],
      [1, 2],
      [3, 4],
      [4, 4],
    ]);
  });

  test('that left in a year are open within it and gone at its end', () => {
    expect([299, 300, 398, 399].map((day) => bounds('members', day))).toEqual([
      [4, 4],
      [3, 4],
      [3, 4],
      [3, 3],
    ]);
  });

  test('have their countries counted once, and no country where it is not known', () => {
    expect(bounds('countries', 200)).toEqual([2, 2]);
    expect(bounds('countries', 99)).toEqual([0, 0]);
    expect(bounds('countries', 399)).toEqual([1, 1]);
  });

  test('have their records listed once, certain ones only', () => {
    const twice: readonly MemberSpell[] = [...list, member('berlin', 'DEU', [160, 160])];
    expect(memberRecordsAt(twice, 150)).toEqual([
      'memberships/net/berlin',
      'memberships/net/bonn',
      'memberships/net/nowhere',
    ]);
    expect(memberRecordsAt(twice, 250)).toHaveLength(4);
  });

  test('are never more in the lower bound than in the upper one', () => {
    fc.assert(
      fc.property(
        members,
        fc.integer({ min: -5, max: 120 }),
        fc.constantFrom(...measures),
        (spells, day, measure) => {
          const { low, high } = namedAt(Object.freeze(spells), measure, day);
          expect(low).toBeLessThanOrEqual(high);
          if (measure === 'members') expect(memberRecordsAt(spells, day)).toHaveLength(low);
        },
      ),
    );
  });
});

describe('the series of named members', () => {
  test('steps where a bound changes and ends on the closing date', () => {
    const history = allianceWith({
      founded: { low: 0, high: 0 },
      members: [member('siam', 'THA', [10, 20], [40, 50]), member('berlin', 'DEU', [10, 10])],
    });
    expect(memberSeries(history, 'members', 60)).toEqual([
      { day: 0, low: 0, high: 0 },
      { day: 10, low: 1, high: 2 },
      { day: 20, low: 2, high: 2 },
      { day: 40, low: 1, high: 2 },
      { day: 50, low: 1, high: 1 },
      { day: 60, low: 1, high: 1 },
    ]);
  });

  test('stops when the alliance ended, before its members would fall away', () => {
    const history = allianceWith({
      ended: { low: 30, high: 40 },
      members: [member('siam', 'THA', [10, 10], [30, 40])],
    });
    expect(last(memberSeries(history, 'members', 60))?.day).toBe(30);
  });

  test('is the count of its day at every point, in order, and constant between the points', () => {
    fc.assert(
      fc.property(
        members,
        fc.constantFrom(...measures),
        fc.option(fc.nat({ max: 40 }), { nil: null }),
        (spells, measure, founded) => {
          const history = allianceWith({ founded: { low: founded, high: founded }, members: spells });
          const series = memberSeries(history, measure, closing);
          const days = series.map(({ day }) => day);
          expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
          for (const { day, low, high } of series)
            expect({ low, high }).toEqual(namedAt(spells, measure, day));
          for (let day = days[0] ?? Infinity; day <= closing; day++) {
            const step = series.filter((point) => point.day <= day).at(-1);
            expect({ low: step?.low, high: step?.high }).toEqual(namedAt(spells, measure, day));
          }
          if (spells.length > 0) expect(last(days)).toBe(closing);
        },
      ),
    );
  });

  test('does not fall on the closing date where all spells are open', () => {
    const open = members.map((list) => list.map((spell) => ({ ...spell, endLow: null, endHigh: null })));
    fc.assert(
      fc.property(open, (spells) => {
        const series = memberSeries(allianceWith({ members: spells }), 'members', closing);
        for (const [i, point] of series.entries()) {
          expect(point.low).toBeGreaterThanOrEqual(series[i - 1]?.low ?? 0);
          expect(point.high).toBeGreaterThanOrEqual(series[i - 1]?.high ?? 0);
        }
      }),
    );
  });

  test('of an alliance without named members is empty: none recorded is not zero', () => {
    expect(memberSeries(allianceWith({ founded: { low: 5, high: 9 } }), 'members', closing)).toEqual([]);
  });
});
