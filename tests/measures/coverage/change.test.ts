import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryChanges, type ChangeState } from '../../../src/measures/coverage/change';
import type { CountryCoverage, ValueState } from '../../../src/measures/coverage/countryStates';
import { reachedOnlyOnce } from '../../../src/measures/coverage/summary';

const country = (countryId: string, state: ValueState, ties = 0): CountryCoverage =>
  Object.freeze({ countryId, state, ties, possible: ties });

const state = fc.constantFrom<ValueState>('value', 'zero', 'none-recorded', 'not-known', 'outside');
const ties = fc.integer({ min: 1, max: 30 });
/** One subject on two dates: its home stays where it is. */
const dates = fc
  .tuple(fc.array(fc.tuple(state, ties, state, ties), { maxLength: 15 }), fc.nat({ max: 15 }))
  .map(([list, home]) =>
    [0, 2].map((at) =>
      Object.freeze(
        list.map((one, i) => {
          const here = i === home ? 'home' : (one[at] as ValueState);
          return country(`C${i}`, here, here === 'value' ? (one[at + 1] as number) : 0);
        }),
      ),
    ),
  )
  .map(([before = [], now = []]) => [before, now] as const);

const between = (before: ValueState, now: ValueState) =>
  countryChanges([country('X', before)], [country('X', now)])[0]?.state;

describe('a country between two dates', () => {
  test('is new, lost, kept or never reached', () => {
    expect(between('none-recorded', 'value')).toBe('new');
    expect(between('zero', 'value')).toBe('new');
    expect(between('value', 'none-recorded')).toBe('lost');
    expect(between('value', 'zero')).toBe('lost');
    expect(between('value', 'value')).toBe('kept');
    expect(between('none-recorded', 'zero')).toBe('never');
  });

  test('is not known where the dates of its ties do not tell, whichever date it is', () => {
    for (const other of ['value', 'zero', 'none-recorded', 'not-known'] as const) {
      expect(between('not-known', other)).toBe('not-known');
      expect(between(other, 'not-known')).toBe('not-known');
    }
  });

  test('that joined or left the group in between is outside, and home is home', () => {
    expect(between('outside', 'value')).toBe('outside');
    expect(between('value', 'outside')).toBe('outside');
    expect(between('home', 'home')).toBe('home');
  });

  test('keeps the ties of both dates', () => {
    expect(countryChanges([country('X', 'value', 2)], [country('X', 'value', 7)])).toEqual([
      { countryId: 'X', state: 'kept', before: 2, now: 7 },
    ]);
    expect(countryChanges([], [country('X', 'value', 7)])).toEqual([
      { countryId: 'X', state: 'outside', before: 0, now: 7 },
    ]);
  });
});

describe('the change of coverage', () => {
  const idsOf = (changes: ReturnType<typeof countryChanges>, wanted: ChangeState) =>
    changes.filter((change) => change.state === wanted).map(({ countryId }) => countryId);

  test('parts the countries, in the order of the later date', () => {
    fc.assert(
      fc.property(dates, ([before, now]) => {
        const changes = countryChanges(before, now);
        expect(changes.map(({ countryId }) => countryId)).toEqual(now.map(({ countryId }) => countryId));
        const { length } = changes.filter((change) => change.state === 'kept' || change.state === 'new');
        const isComparable = (id: string) =>
          idsOf(changes, 'outside').concat(idsOf(changes, 'not-known')).includes(id);
        expect(length).toBe(
          now.filter(({ state, countryId }) => state === 'value' && !isComparable(countryId)).length,
        );
      }),
    );
  });

  test('turned round exchanges new and lost and leaves the rest', () => {
    const turned: Partial<Record<ChangeState, ChangeState>> = { new: 'lost', lost: 'new' };
    fc.assert(
      fc.property(dates, ([before, now]) => {
        expect(countryChanges(now, before)).toEqual(
          countryChanges(before, now).map((change) => ({
            countryId: change.countryId,
            state: turned[change.state] ?? change.state,
            before: change.now,
            now: change.before,
          })),
        );
      }),
    );
  });

  test('gains and loses the countries that the summary counts as reached only once', () => {
    fc.assert(
      fc.property(dates, ([before, now]) => {
        const changes = countryChanges(before, now);
        expect({ gained: idsOf(changes, 'new'), lost: idsOf(changes, 'lost') }).toEqual(
          reachedOnlyOnce(before, now),
        );
      }),
    );
  });

  test('against the same date keeps or never reaches: nothing is new or lost', () => {
    fc.assert(
      fc.property(dates, ([, now]) => {
        const changes = countryChanges(now, now);
        expect([...idsOf(changes, 'new'), ...idsOf(changes, 'lost')]).toEqual([]);
      }),
    );
  });
});
