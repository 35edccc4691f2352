import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { principalComponents } from '../../../../src/measures/index/statistics/principalComponents';
import { varimax } from '../../../../src/measures/index/statistics/varimax';
import { loadingWeights } from '../../../../src/measures/index/weights/loadingWeights';
import { pcaWeights } from '../../../../src/measures/index/weights/pcaWeights';
import { technology } from '../publishedColumns';

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
/** The published data have their logarithms in two digits, so the last one differs here and there. */
const expectNear = (values: ArrayLike<number>, published: readonly number[], within: number) => {
  published.forEach((value, place) => expect(Math.abs((values[place] ?? NaN) - value)).toBeLessThan(within));
};

describe('weights of the Technology Achievement Index (Nardo and others 2008)', () => {
  const found = principalComponents(technology);
  const turned = varimax(found?.loadings.slice(0, 4) ?? []);

  test('rest on components that explain 41.9, 21.8, 12.3, 11.1, 6.0, 3.7, 2.2 and 0.9 % (table 16)', () => {
    const percent = found?.shares.map((share) => 100 * share) ?? [];
    expectNear(percent, [41.9, 21.8, 12.3, 11.1, 6.0, 3.7, 2.2, 0.9], 0.13);
    expect(found?.n).toBe(23);
  });

  test('have the loadings of table 17 once turned', () => {
    const published = [
      [0.07, 0.13, 0.79, -0.64, 0.37, 0.82, 0.88, 0.08],
      [0.97, 0.07, -0.21, 0.56, 0.17, -0.04, 0.23, 0.04],
      [0.06, -0.07, 0.21, -0.04, 0.38, 0.25, -0.09, 0.96],
      [0.06, 0.93, 0.42, 0.36, 0.68, 0.35, 0.09, 0.04],
    ];
    for (const loadings of published) {
      const same = turned.find((own) =>
        own.every((v, i) => Math.abs(Math.abs(v) - Math.abs(loadings[i] ?? NaN)) < 0.02),
      );
      expect(same).toBeDefined();
    }
    const explained = turned
      .map((loadings) => sum(loadings.map((value) => value ** 2)))
      .sort((a, b) => b - a);
    expectNear(explained, [2.64, 1.76, 1.39, 1.19], 0.03);
  });

  test('of four components are those of table 18', () => {
    expectNear(loadingWeights(turned), [0.17, 0.15, 0.11, 0.07, 0.08, 0.12, 0.14, 0.16], 0.0065);
  });

  // Computed with the method of R, stats::varimax (singular values), instead of planar rotations.
  test('of the two components with an eigenvalue above 1 agree with another algorithm', () => {
    const expected = [
      0.1220987836, 0.0723790816, 0.1840866174, 0.1618545711, 0.1307541528, 0.180390237, 0.1193771212,
      0.0290594354,
    ];
    pcaWeights(technology).forEach((weight, place) => expect(weight).toBeCloseTo(expected[place] ?? NaN, 7));
  });
});

describe('weights from principal components', () => {
  const data = fc
    .array(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 4, maxLength: 4 }), {
      minLength: 8,
      maxLength: 20,
    })
    .map((rows) => [0, 1, 2, 3].map((column) => Float64Array.from(rows, (row) => row[column] ?? 0)));

  test('add up to 1 and do not depend on the unit of measure', () => {
    fc.assert(
      fc.property(data, (columns) => {
        fc.pre(principalComponents(columns) !== null);
        const weights = pcaWeights(columns);
        expect(sum(weights)).toBeCloseTo(1, 10);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
      }),
    );
    const [first, ...others] = technology;
    const inOtherUnits = [first?.map((value) => 1000 * value + 5) ?? new Float64Array(), ...others];
    const weights = pcaWeights(technology);
    pcaWeights(inOtherUnits).forEach((weight, i) => expect(weight).toBeCloseTo(weights[i] ?? NaN, 9));
  });

  test('are equal where all correlations are', () => {
    const columns = [
      [1, 2, 3, 4, 5],
      [2, 4, 6, 8, 10],
      [-1, 0, 1, 2, 3],
    ].map((list) => Float64Array.from(list));
    pcaWeights(columns).forEach((weight) => expect(weight).toBeCloseTo(1 / 3, 12));
  });

  test('use rows without a gap only', () => {
    const withGap = technology.map((column, i) => Float64Array.of(...column, i === 0 ? NaN : 1e6));
    expect(pcaWeights(withGap)).toEqual(pcaWeights(technology));
  });

  test('name what stands in the way', () => {
    const fault = (...lists: number[][]) => {
      try {
        pcaWeights(lists.map((list) => Float64Array.from(list)));
      } catch (error) {
        return error;
      }
      return null;
    };
    expect(fault([1, 2, 3, 5], [0.1, 0.1, 0.1, 0.1])).toMatchObject({ fault: 'no-spread', column: 1 });
    expect(fault([1, 2, NaN, 5], [3, 1, 4, NaN])).toMatchObject({ fault: 'too-few-rows' });
    expect(fault([1, 1, -1, -1], [1, -1, 1, -1])).toMatchObject({ fault: 'no-correlation' });
  });
});
