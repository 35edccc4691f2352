import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assortativity } from '../../../src/measures/network/assortativity';
import { mixing } from '../../../src/measures/network/mixing';
import { toNetwork } from '../../../src/measures/network/network';
import { karate, karateClubs } from './published';
import { anyTies, barbell, complete, tieList } from './ties';

/** Groups of up to nine nodes; -1 = not known. */
const anyGroups = fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 9, maxLength: 9 });

describe('mixing', () => {
  const ties = tieList(5, [
    [0, 1, 2],
    [0, 2, 3],
    [3, 0, 1],
    [4, 0, 9],
  ]);
  const groups = [0, 0, 1, 1, -1];

  test('counts ties and weights within groups once, between them in both places', () => {
    expect(mixing(toNetwork(ties), groups)).toEqual({
      groups: 2,
      ties: Float64Array.of(1, 2, 2, 0),
      weight: Float64Array.of(2, 4, 4, 0),
      unknownNodes: 1,
      unknownTies: 1,
    });
  });

  test('directed, keeps from and to apart', () => {
    const { ties: counts } = mixing(toNetwork(ties, { directed: true }), groups);
    expect([...counts]).toEqual([1, 1, 1, 0]);
  });

  test('of the karate club is 35 ties within one club, 32 within the other, 11 between', () => {
    expect([...mixing(toNetwork(karate), karateClubs).ties]).toEqual([35, 11, 11, 32]);
  });

  test('has every tie once, or among those left out', () => {
    fc.assert(
      fc.property(anyTies, anyGroups, fc.boolean(), (any, all, directed) => {
        const network = toNetwork(any, { directed });
        const { groups: count, ties: counts, unknownTies } = mixing(network, all.slice(0, any.n));
        const once = counts.filter((_, place) => directed || Math.floor(place / count) <= place % count);
        const sum = once.reduce((total, value) => total + value, 0);
        expect(sum + unknownTies).toBe(network.ties.source.length);
      }),
    );
  });
});

describe('assortativity', () => {
  test('of couples by origin is 0.62 (Newman 2003, table I)', () => {
    // The printed shares are rounded: they give 0.623, also in the tests of networkx, where the paper has 0.621.
    const shares = [
      [0.258, 0.016, 0.035, 0.013],
      [0.012, 0.157, 0.058, 0.019],
      [0.013, 0.023, 0.306, 0.035],
      [0.005, 0.007, 0.024, 0.016],
    ].flat();
    const table = Float64Array.from(shares);
    const couples = { groups: 4, ties: table, weight: table, unknownNodes: 0, unknownTies: 0 };
    expect(assortativity(couples, true)?.toFixed(3)).toBe('0.623');
  });

  test('of the karate club by the clubs it split into is 0.7175, as networkx 3.6 gives it', () => {
    expect(assortativity(mixing(toNetwork(karate), karateClubs), false)).toBeCloseTo(0.717530864, 9);
  });

  test('is 1 where every tie stays within its group, and below 0 where none does', () => {
    const pairs = tieList(4, [
      [0, 1],
      [2, 3],
    ]);
    expect(assortativity(mixing(toNetwork(pairs), [0, 0, 1, 1]), false)).toBe(1);
    expect(assortativity(mixing(toNetwork(pairs), [0, 1, 1, 0]), false)).toBe(-1);
    // 6 + 6 of 13 within, half of all ends in each: (12/13 - 1/2) / (1 - 1/2)
    const sides = mixing(toNetwork(barbell(4)), [0, 0, 0, 0, 1, 1, 1, 1]);
    expect(assortativity(sides, false)).toBeCloseTo(11 / 13, 12);
  });

  test('is not defined without ties, or where all are in one group', () => {
    expect(assortativity(mixing(toNetwork(tieList(2, [])), [0, 1]), false)).toBeNull();
    expect(assortativity(mixing(toNetwork(complete(3)), [0, 0, 0]), false)).toBeNull();
    expect(assortativity(mixing(toNetwork(complete(3)), [2, 2, 2]), false)).toBeNull();
    expect(assortativity(mixing(toNetwork(complete(2)), [-1, -1]), false)).toBeNull();
  });

  test('is at most 1', () => {
    fc.assert(
      fc.property(anyTies, anyGroups, fc.boolean(), (any, all, directed) => {
        const value = assortativity(mixing(toNetwork(any, { directed }), all.slice(0, any.n)), directed);
        if (value !== null) expect(value).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
