import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupSizes, percentOf } from '../../../src/measures/growth/ratios';
import { memberSeries } from '../../../src/measures/growth/memberSeries';
import { stepAt, stepsOf } from '../../../src/measures/growth/steps';
import type { CountryGroup } from '../../../src/model/country';
import { allianceWith, member, members, noBounds } from '../history';

const since = (day: number) => ({ low: day, high: day });

/** Three countries; Thailand accedes on day 50, Germany leaves on day 80. */
const group: CountryGroup = {
  id: 'three',
  names: ['Three', null, null],
  kind: 'other',
  members: [
    { countryId: 'CHN', from: noBounds, to: noBounds },
    { countryId: 'THA', from: since(50), to: noBounds },
    { countryId: 'DEU', from: since(0), to: since(80) },
  ],
};

describe('the size of a group', () => {
  test('follows accessions and departures; an undated accession always counts', () => {
    const sizes = groupSizes(group, 0, 100);
    expect([0, 49, 50, 79, 80, 100].map((day) => stepAt(sizes, day).low)).toEqual([2, 2, 3, 3, 2, 2]);
  });
});

describe('the share of a group', () => {
  const share = (list: ReturnType<typeof member>[], day: number) => {
    const history = allianceWith({ members: list, founded: since(0) });
    const steps = memberSeries(history, { measure: 'group', group }, 100);
    return stepAt(percentOf(steps, groupSizes(group, 0, 100)), day).low;
  };

  test('counts a country while it is a member of both', () => {
    const list = [member('a', 'THA', [10, 10]), member('b', 'DEU', [10, 10]), member('c', null, [0, 0])];
    expect([10, 50, 80].map((day) => share(list, day))).toEqual([50, (2 / 3) * 100, 50]);
  });

  test('is never more than all', () => {
    fc.assert(
      fc.property(members, (list) => {
        const history = allianceWith({ members: list });
        const steps = memberSeries(history, { measure: 'group', group }, 100);
        for (const { low, high } of percentOf(steps, groupSizes(group, steps[0]?.day ?? 0, 100))) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe('regions', () => {
  test('count once, however many of their countries are members', () => {
    const regionOf = new Map([
      ['THA', '142'],
      ['CHN', '142'],
      ['DEU', '150'],
    ]);
    const list = [member('a', 'THA', [0, 0]), member('b', 'CHN', [5, 5]), member('c', 'DEU', [9, 9])];
    const steps = memberSeries(allianceWith({ members: list }), { measure: 'regions', regionOf }, 20);
    expect([0, 5, 9].map((day) => stepAt(steps, day).low)).toEqual([1, 1, 2]);
  });
});

describe('a series as percent of another', () => {
  const whole = stepsOf(
    Array.from({ length: 40 }, (_, i) => ({
      counted: String(i),
      startLow: i,
      startHigh: i,
      endLow: null,
      endHigh: null,
    })),
    60,
  );
  const own = [
    { day: 10, low: 2, high: 2 },
    { day: 60, low: 2, high: 2 },
  ];

  test('falls while the whole grows', () => {
    const percents = percentOf(own, whole);
    expect(percents[0]).toEqual({ day: 10, low: (2 / 11) * 100, high: (2 / 11) * 100 });
    expect(percents.at(-1)?.low).toBe(5);
    percents.slice(1).forEach(({ low }, i) => expect(low).toBeLessThanOrEqual(percents[i]?.low ?? 0));
  });

  test('looks at no more days of a long whole than it is told, and keeps its own', () => {
    const percents = percentOf(own, whole, 8);
    expect(percents.length).toBeLessThanOrEqual(10);
    expect([percents[0]?.day, percents.at(-1)?.day]).toEqual([10, 60]);
  });
});
