import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRankings } from '../../../../src/measures/index/statistics/compareRankings';
import { kendall } from '../../../../src/measures/index/statistics/kendall';
import { pearson } from '../../../../src/measures/index/statistics/pearson';
import { spearman } from '../../../../src/measures/index/statistics/spearman';
import { cars } from '../publishedColumns';

const [miles = [], cylinders = [], weight = []] = cars;
const all = Array.from({ length: 32 }, (_, row) => row);

describe('correlations of 32 cars (R, mtcars)', () => {
  test('product-moment: -0.8521620 with cylinders, -0.8676594 with weight', () => {
    expect(pearson(miles, cylinders, all)).toBeCloseTo(-0.852162, 6);
    expect(pearson(miles, weight, all)).toBeCloseTo(-0.8676594, 7);
  });

  test('Spearman with ties: -0.9108013 and -0.8864220', () => {
    expect(spearman(miles, cylinders)).toBeCloseTo(-0.9108013, 7);
    expect(spearman(miles, weight)).toBeCloseTo(-0.886422, 6);
  });

  test('Kendall, tau-b: -0.7953134 and -0.7278321', () => {
    expect(kendall(miles, cylinders)).toBeCloseTo(-0.7953134, 7);
    expect(kendall(miles, weight)).toBeCloseTo(-0.7278321, 7);
  });
});

// Hollander and Wolfe 1973, p. 187: lightness and panel scores of canned tuna (R, cor.test).
test('Kendall of nine lots of tuna: 0.4444, Spearman 0.6', () => {
  const lightness = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1];
  const scores = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8];
  expect(kendall(lightness, scores)).toBeCloseTo(4 / 9, 12);
  expect(spearman(lightness, scores)).toBeCloseTo(0.6, 12);
});

describe('two rankings', () => {
  test('are compared on what both rank', () => {
    const compared = compareRankings([1, 2, 0, 3, 4, NaN], [2, 4, 1, 6, 0, 3]);
    expect(compared).toEqual({ n: 3, spearman: 1, kendall: 1 });
    expect(compareRankings([1, 2, 3], [3, 2, 1])).toEqual({ n: 3, spearman: -1, kendall: -1 });
  });

  test('have no correlation where all are tied, or one unit is all they share', () => {
    expect(compareRankings([1, 1, 1], [1, 2, 3])).toEqual({ n: 3, spearman: null, kendall: null });
    expect(compareRankings([1, 2, 0], [1, 0, 3])).toEqual({ n: 1, spearman: null, kendall: null });
  });

  test('agree alike in either order, and fully with themselves', () => {
    const ranking = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(ranking, (pairs) => {
        const [a, b] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        const compared = compareRankings(a, b);
        const turned = compareRankings(b, a);
        expect(turned.n).toBe(compared.n);
        expect(turned.kendall).toBe(compared.kendall);
        for (const value of [compared.spearman, compared.kendall])
          if (value !== null) expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-12);
        const own = compareRankings(a, a);
        if (own.kendall !== null) expect(own.kendall).toBeCloseTo(1, 12);
      }),
    );
  });
});
