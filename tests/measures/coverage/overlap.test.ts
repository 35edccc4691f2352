import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountryCoverage, ValueState } from '../../../src/measures/coverage/countryStates';
import { overlap } from '../../../src/measures/coverage/overlap';

const country = (countryId: string, state: ValueState, ties = 0): CountryCoverage =>
  Object.freeze({ countryId, state, ties, possible: ties });
const reach = (counts: readonly number[]) =>
  Object.freeze(counts.map((n, i) => country(`C${i}`, n > 0 ? 'value' : 'none-recorded', n)));

const states = ['value', 'zero', 'none-recorded', 'not-known', 'outside', 'home'] as const;
const size = 12;
/** Two subjects over one target group: what is outside of it is outside for both, unless it is home to one. */
const pairs = fc
  .array(
    fc.record({
      isOutside: fc.nat({ max: 4 }).map((n) => n === 0),
      a: fc.constantFrom<ValueState>(...states.slice(0, 4)),
      b: fc.constantFrom<ValueState>(...states.slice(0, 4)),
      ties: fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 })),
    }),
    { minLength: size, maxLength: size },
  )
  .chain((list) =>
    fc.tuple(fc.nat({ max: size }), fc.nat({ max: size })).map(([homeA, homeB]) => {
      const side = (home: number, pick: 'a' | 'b') =>
        Object.freeze(
          list.map((one, i) => {
            const state = i === home ? 'home' : one.isOutside ? 'outside' : one[pick];
            return country(`C${i}`, state, state === 'value' ? one.ties[pick === 'a' ? 0 : 1] : 0);
          }),
        );
      return [side(homeA, 'a'), side(homeB, 'b')] as const;
    }),
  );
const subject = pairs.map(([a]) => a);

describe('the Jaccard index of two subjects', () => {
  test('is the shared countries divided by all that either reaches', () => {
    // Jaccard 1912, The distribution of the flora in the alpine zone: species common to two districts
    // divided by the species of both together; here 2 of 5.
    const { jaccard, shared, onlyA, onlyB } = overlap(reach([1, 7, 2, 3, 0]), reach([0, 0, 9, 1, 1]));
    expect(jaccard).toBe(2 / 5);
    expect([shared, onlyA, onlyB]).toEqual([['C2', 'C3'], ['C0', 'C1'], ['C4']]);
  });

  test('is 1 less the dissimilarity that SciPy gives in its documentation', () => {
    // scipy.spatial.distance.jaccard([1, 0, 0], [0, 1, 0]) = 1.0; ([1, 0, 0], [1, 1, 0]) = 0.5
    expect(overlap(reach([1, 0, 0]), reach([0, 1, 0])).jaccard).toBe(0);
    expect(overlap(reach([1, 0, 0]), reach([1, 1, 0])).jaccard).toBe(0.5);
  });
});

describe('the Bray-Curtis dissimilarity of two subjects', () => {
  test('of the two aquariums with 6, 7, 4 and 10, 0, 6 fish is 1 - 2 * 10 / (17 + 16) = 0.39', () => {
    // Worked example of the article "Bray-Curtis dissimilarity" of the English Wikipedia.
    expect(overlap(reach([6, 7, 4]), reach([10, 0, 6])).brayCurtis).toBeCloseTo(1 - 20 / 33, 12);
  });

  test('is what SciPy gives in its documentation', () => {
    // scipy.spatial.distance.braycurtis([1, 0, 0], [0, 1, 0]) = 1.0; ([1, 1, 0], [0, 1, 0]) = 0.33333333333333331
    expect(overlap(reach([1, 0, 0]), reach([0, 1, 0])).brayCurtis).toBe(1);
    expect(overlap(reach([1, 1, 0]), reach([0, 1, 0])).brayCurtis).toBeCloseTo(1 / 3, 12);
  });
});

describe('a country between two subjects', () => {
  const between = (a: ValueState, b: ValueState) =>
    overlap([country('X', a, a === 'value' ? 1 : 0)], [country('X', b, b === 'value' ? 1 : 0)]).countries[0]
      ?.state;

  test('is reached by both, by one, by neither, or cannot be told', () => {
    expect(between('value', 'value')).toBe('both');
    expect(between('value', 'zero')).toBe('only-a');
    expect(between('none-recorded', 'value')).toBe('only-b');
    expect(between('zero', 'none-recorded')).toBe('neither');
    expect(between('value', 'not-known')).toBe('not-known');
    expect(between('not-known', 'none-recorded')).toBe('not-known');
  });

  test('that is home to one of them may be reached by the other', () => {
    expect(between('home', 'value')).toBe('only-b');
    expect(between('value', 'home')).toBe('only-a');
    expect(between('home', 'none-recorded')).toBe('neither');
  });

  test('outside of the target group is outside, home or not', () => {
    expect(between('outside', 'outside')).toBe('outside');
    expect(between('home', 'outside')).toBe('outside');
    expect(between('outside', 'home')).toBe('outside');
    expect(between('home', 'home')).toBe('outside');
  });
});

describe('the overlap of two subjects', () => {
  test('parts the countries: each stands in exactly one place', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const { countries, shared, onlyA, onlyB, notKnown } = overlap(a, b);
        expect(countries.map(({ countryId }) => countryId)).toEqual(a.map(({ countryId }) => countryId));
        const rest = countries
          .filter(({ state }) => state === 'neither' || state === 'outside')
          .map(({ countryId }) => countryId);
        expect([...shared, ...onlyA, ...onlyB, ...notKnown, ...rest].sort()).toEqual(
          a.map(({ countryId }) => countryId).sort(),
        );
      }),
    );
  });

  test('is the same from the other side, with the sides exchanged', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const [one, other] = [overlap(a, b), overlap(b, a)];
        expect(other).toMatchObject({ shared: one.shared, onlyA: one.onlyB, onlyB: one.onlyA });
        expect(other.notKnown).toEqual(one.notKnown);
        expect([other.jaccard, other.brayCurtis]).toEqual([one.jaccard, one.brayCurtis]);
      }),
    );
  });

  test('of a subject with itself is whole: Jaccard 1 and Bray-Curtis 0, not defined where nothing is reached', () => {
    fc.assert(
      fc.property(subject, (a) => {
        const { jaccard, brayCurtis, onlyA, onlyB } = overlap(a, a);
        const isReached = a.some(({ state }) => state === 'value');
        expect([jaccard, brayCurtis]).toEqual(isReached ? [1, 0] : [null, null]);
        expect([...onlyA, ...onlyB]).toEqual([]);
      }),
    );
  });

  test('has both indices between 0 and 1, with 0 and 1 for subjects that share no country', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const { jaccard, brayCurtis, shared } = overlap(a, b);
        expect(jaccard === null).toBe(brayCurtis === null);
        fc.pre(jaccard !== null && brayCurtis !== null);
        for (const value of [jaccard, brayCurtis]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        if (shared.length === 0) expect(jaccard).toBe(0);
        if (a.every(({ ties }, i) => ties === 0 || b[i]?.ties === 0)) expect(brayCurtis).toBe(1);
      }),
    );
  });
});
