import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountryCoverage, ValueState } from '../../../src/measures/coverage/countryStates';
import { coverageSummary, reachedOnlyOnce } from '../../../src/measures/coverage/summary';

const country = (countryId: string, state: ValueState, ties = 0): CountryCoverage =>
  Object.freeze({ countryId, state, ties, possible: ties });

const coverages = fc
  .array(
    fc.tuple(
      fc.constantFrom<ValueState>('value', 'zero', 'none-recorded', 'not-known', 'outside', 'home'),
      fc.integer({ min: 1, max: 50 }),
    ),
    { maxLength: 30 },
  )
  .map((list) =>
    Object.freeze(list.map(([state, n], i) => country(`C${i}`, state, state === 'value' ? n : 0))),
  );

describe('a summary of coverage', () => {
  test('counts what is reached of the group, the own country and those outside left out', () => {
    const summary = coverageSummary(
      Object.freeze([
        country('DEU', 'value', 1),
        country('THA', 'value', 2),
        country('USA', 'value', 4),
        country('FRA', 'none-recorded'),
        country('BRA', 'outside'),
        country('CHN', 'home'),
      ]),
    );
    // Counts 0, 1, 2, 4: the values worked in diversity.test.ts.
    expect(summary).toMatchObject({ breadth: 3, groupSize: 4, share: 0.75, ties: 7 });
    expect(summary.concentration).toBeCloseTo(3 / 7, 12);
    expect(summary.simpson).toBeCloseTo(4 / 7, 12);
    expect(summary.gini).toBeCloseTo(13 / 28, 12);
    expect(summary.shannon).toBeCloseTo(0.9557, 5);
    expect(summary.evenness).toBeCloseTo(0.8699, 4);
    expect(summary.effectiveCountries).toBeCloseTo(2.6005, 4);
  });

  test('of an empty group has no share, and no measure that needs ties', () => {
    expect(coverageSummary([country('CHN', 'home')])).toEqual({
      breadth: 0,
      groupSize: 0,
      share: null,
      ties: 0,
      shannon: null,
      evenness: null,
      simpson: null,
      concentration: null,
      gini: null,
      effectiveCountries: null,
      topFive: null,
    });
  });

  test('has a share of 0 to 1, and reached and not reached countries make up the group', () => {
    fc.assert(
      fc.property(coverages, (list) => {
        const { breadth, groupSize, share, ties } = coverageSummary(list);
        const inGroup = list.filter(({ state }) => state !== 'outside' && state !== 'home');
        expect(groupSize).toBe(inGroup.length);
        expect(breadth).toBe(inGroup.filter(({ state }) => state === 'value').length);
        expect(ties).toBeGreaterThanOrEqual(breadth);
        if (share !== null) expect(share * groupSize).toBeCloseTo(breadth, 9);
        else expect(groupSize).toBe(0);
      }),
    );
  });
});

describe('what differs between two dates', () => {
  test('are the countries reached on one of them, with no tie on the other', () => {
    const before = Object.freeze([
      country('DEU', 'value', 1),
      country('THA', 'none-recorded'),
      country('FRA', 'value', 2),
      country('LAO', 'zero'),
    ]);
    const after = Object.freeze([
      country('DEU', 'value', 3),
      country('THA', 'value', 1),
      country('FRA', 'none-recorded'),
      country('LAO', 'value', 1),
    ]);
    expect(reachedOnlyOnce(before, after)).toEqual({ gained: ['THA', 'LAO'], lost: ['FRA'] });
  });

  test('are not countries that entered or left the group, or whose ties may be older than their dates say', () => {
    const before = Object.freeze([
      country('DEU', 'value', 1),
      country('THA', 'not-known'),
      country('TLS', 'outside'),
    ]);
    const after = Object.freeze([
      country('DEU', 'outside'),
      country('THA', 'value', 1),
      country('TLS', 'value', 1),
    ]);
    expect(reachedOnlyOnce(before, after)).toEqual({ gained: [], lost: [] });
  });

  test('are none against itself, and turn round with the dates', () => {
    fc.assert(
      fc.property(coverages, coverages, (before, after) => {
        expect(reachedOnlyOnce(before, before)).toEqual({ gained: [], lost: [] });
        const { gained, lost } = reachedOnlyOnce(before, after);
        expect(reachedOnlyOnce(after, before)).toEqual({ gained: lost, lost: gained });
        const reached = (list: readonly CountryCoverage[], id: string) =>
          list.find(({ countryId }) => countryId === id)?.state === 'value';
        expect(gained.every((id) => reached(after, id) && !reached(before, id))).toBe(true);
      }),
    );
  });
});
