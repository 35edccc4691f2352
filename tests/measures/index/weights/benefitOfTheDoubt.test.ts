import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benefitOfTheDoubt } from '../../../../src/measures/index/weights/benefitOfTheDoubt';
import { unitShares } from '../../../../src/measures/index/weights/unitShares';
import { technology } from '../publishedColumns';

type Columns = readonly Float64Array[];
const columns = (...lists: number[][]): Columns => lists.map((list) => Float64Array.from(list));

/** Score of each unit with the multipliers of one. */
const scoresWith = (data: Columns, multipliers: Columns, unit: number) =>
  Array.from(data[0] ?? [], (_, row) =>
    data.reduce((sum, column, i) => {
      const value = column[row] ?? NaN;
      return value > 0 ? sum + value * (multipliers[i]?.[unit] ?? NaN) : sum;
    }, 0),
  );
const ownScores = (data: Columns, multipliers: Columns) =>
  Array.from(data[0] ?? [], (_, unit) => scoresWith(data, multipliers, unit)[unit] ?? NaN);

describe('benefit of the doubt', () => {
  // A (4, 1) and C (1, 4) are best at something, B (2, 2) reaches 4/5 of the line between them.
  test('of three units worked by hand: 1, 0.8, 1', () => {
    const data = columns([4, 2, 1], [1, 2, 4]);
    const multipliers = benefitOfTheDoubt(data, [0, 1]);
    [1, 0.8, 1].forEach((score, unit) => expect(ownScores(data, multipliers)[unit]).toBeCloseTo(score, 10));
    expect(multipliers[0]?.[1]).toBeCloseTo(0.2, 10);
    expect(multipliers[1]?.[1]).toBeCloseTo(0.2, 10);
  });

  // With shares of one half each, B = (2, 2) has equal multipliers, A (4, 1) has 1 : 4 and compares with C at 4.25 / 2.
  test('with equal shares leaves nothing to choose: 8/17, 0.8, 8/17', () => {
    const data = columns([4, 2, 1], [1, 2, 4]);
    const scores = ownScores(data, benefitOfTheDoubt(data, [0.5, 0.5]));
    [8 / 17, 0.8, 8 / 17].forEach((score, unit) => expect(scores[unit]).toBeCloseTo(score, 10));
  });

  // The same programme in weights instead of shares, solved by HiGHS (SciPy 1.17, linprog, dual simplex).
  test('of the Technology Achievement Index with shares from 5 to 25 % agrees with another solver', () => {
    const expected = [
      1, 1, 1, 0.994574532, 0.296251513, 0.902563836, 0.733458526, 0.423499524, 0.618499336, 0.142135277,
      0.743465604, 0.687461937, 0.745661101, 0.629709415, 0.563661392, 0.612199623, 0.693433419, 0.595654868,
      0.396263086, 0.196651419, 0.276981058, 0.286606429, 0.293924905,
    ];
    const scores = ownScores(technology, benefitOfTheDoubt(technology, [0.05, 0.25]));
    expected.forEach((score, unit) => expect(scores[unit]).toBeCloseTo(score, 7));
  });

  test('of the same with four values missing agrees with another solver', () => {
    const data = technology.map((column) => column.slice());
    for (const [column, row] of [
      [0, 0],
      [2, 3],
      [5, 3],
      [7, 10],
    ] as const)
      data[column]?.fill(NaN, row, row + 1);
    const expected = [
      1, 1, 1, 1, 0.306662793, 0.921902406, 0.802768184, 0.508268531, 0.64645973, 0.152141292, 0.742482768,
    ];
    const scores = ownScores(data, benefitOfTheDoubt(data, [0.05, 0.3]));
    expected.forEach((score, unit) => expect(scores[unit]).toBeCloseTo(score, 7));
  });

  test('keeps every unit at 1 or below and every share within the limits, whatever the unit of measure', () => {
    const value = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.double({ min: 0.01, max: 100, noNaN: true }));
    const rows = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(rows, fc.constantFrom([0, 1], [0.1, 0.6], [0.2, 1], [0, 0.4]), (list, limits) => {
        const data = [0, 1, 2].map((i) => Float64Array.from(list, (row) => row[i] ?? NaN));
        const [least, greatest] = [limits[0] ?? 0, limits[1] ?? 1];
        const multipliers = benefitOfTheDoubt(data, [least, greatest]);
        const own = ownScores(data, multipliers);
        own.forEach((score, unit) => {
          for (const other of scoresWith(data, multipliers, unit)) expect(other).toBeLessThan(1 + 1e-8);
          data.forEach((column, i) => {
            const share = ((column[unit] ?? NaN) * (multipliers[i]?.[unit] ?? NaN)) / score;
            expect(share).toBeGreaterThan(least - 1e-8);
            expect(share).toBeLessThan(greatest + 1e-8);
          });
        });
        expect(Math.max(...own)).toBeGreaterThan(least > 0 || greatest < 1 ? 0 : 1 - 1e-8);
        const scaled = data.map((column, i) => column.map((x) => x * 10 ** (2 * i)));
        ownScores(scaled, benefitOfTheDoubt(scaled, [least, greatest])).forEach((score, unit) => {
          expect(score).toBeCloseTo(own[unit] ?? NaN, 7);
        });
      }),
    );
  });

  test('finds an end for 200 units in 20 columns with many ties', () => {
    const data = Array.from({ length: 20 }, (_, i) =>
      Float64Array.from({ length: 200 }, (__, row) => (((row + 3) * (i + 7) * 7919) % 5) + 1),
    );
    expect(Math.max(...ownScores(data, benefitOfTheDoubt(data, [0, 1])))).toBeCloseTo(1, 9);
  });

  test('leaves out a unit without a value above 0, and gives a missing value and a 0 no weight', () => {
    const multipliers = benefitOfTheDoubt(columns([0, NaN, 3, 0], [NaN, 4, 2, 1]), [0, 1]);
    expect(multipliers.map((column) => column[0])).toEqual([NaN, NaN]);
    expect(multipliers.map((column) => column[1])).toEqual([0, 0.25]);
    expect(multipliers.map((column) => column[3])).toEqual([0, 0.25]);
  });

  test('refuses what has no benefit of the doubt, and says where', () => {
    const refused =
      (shares: [number, number], ...lists: number[][]) =>
      () =>
        benefitOfTheDoubt(columns(...lists), shares);
    expect(refused([0, 1], [1, 2], [1, -2])).toThrow(
      expect.objectContaining({ fault: 'negative', column: 1, row: 1 }),
    );
    expect(refused([0.1, 1], [0, 2], [1, 2])).toThrow(
      expect.objectContaining({ fault: 'zero', column: 0, row: 0 }),
    );
    expect(refused([0.6, 0.5], [1, 2], [1, 2])).toThrow(expect.objectContaining({ fault: 'shares' }));
  });

  test('gives equal shares where limits cannot be kept by so many values', () => {
    for (const limits of [
      [0.6, 1],
      [0, 0.4],
    ] as const) {
      const data = columns([1, 4], [3, 1]);
      const multipliers = benefitOfTheDoubt(data, limits);
      data.forEach((column, place) =>
        column.forEach((value, row) =>
          expect(value * (multipliers[place]?.[row] ?? NaN)).toBeCloseTo(
            (ownScores(data, multipliers)[row] ?? NaN) / 2,
            12,
          ),
        ),
      );
    }
    const alone = benefitOfTheDoubt(columns([0, 2, 8]), [0.05, 0.5]);
    expect([alone[0]?.[1], alone[0]?.[2]]).toEqual([0.125, 0.125]);
  });
});

test('multipliers as shares add up to 1 for every unit that has them', () => {
  const shares = unitShares(columns([2, NaN, 0], [6, NaN, 5]));
  expect(shares.map((column) => [...column])).toEqual([
    [0.25, NaN, 0],
    [0.75, NaN, 1],
  ]);
});
