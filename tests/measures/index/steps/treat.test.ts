import { describe, expect, test } from 'vitest';
import { moments } from '../../../../src/measures/index/steps/moments';
import { treat } from '../../../../src/measures/index/steps/treat';
import type { Normalisation, Treatment } from '../../../../src/model/indexDefinition';

const to = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const treated = (
  list: readonly number[],
  treatment: Treatment = { method: 'winsorise' },
  normalisation: Normalisation = { method: 'min-max' },
) => treat(Float64Array.from(list), { treatment, normalisation });

describe('moments', () => {
  // The examples in the help of Excel's SKEW and KURT.
  test('are those of Excel', () => {
    const found = moments(Float64Array.of(3, 4, 5, 2, 3, 4, 5, 6, 4, 7));
    expect(found.skewness).toBeCloseTo(0.359543071, 8);
    expect(found.kurtosis).toBeCloseTo(-0.151799637, 8);
  });

  test('do not count what is missing, and need values that differ', () => {
    expect(moments(Float64Array.of(NaN, 1, 2, 3, 9, NaN))).toEqual(moments(Float64Array.of(1, 2, 3, 9)));
    expect(moments(Float64Array.of(2, 2, 2, 2))).toEqual({ skewness: NaN, kurtosis: NaN });
    expect(moments(Float64Array.of(1, 2, 4)).kurtosis).toBeNaN();
  });
});

describe('treatment of outliers', () => {
  // COINr 1.1, tests of Treat: one outlier of 1 to 10 and 100 becomes 10.
  test('moves one outlier to the next value', () => {
    const { column, method, points } = treated([...to(10), 100]);
    expect([...column]).toEqual([...to(10), 10]);
    expect({ method, points }).toEqual({ method: 'winsorise', points: 1 });
  });

  test('moves low outliers up', () => {
    expect([...treated([...to(10), -100]).column]).toEqual([...to(10), 1]);
  });

  test('moves outliers one after the other as far as they stick out', () => {
    const { column, points, skewness, kurtosis } = treated([...to(20), 100, 200]);
    expect([...column]).toEqual([...to(20), 20, 20]);
    expect(points).toBe(2);
    expect(Math.abs(skewness[0]) > 2 && kurtosis[0] > 3.5).toBe(true);
    expect(Math.abs(skewness[1]) > 2 && kurtosis[1] > 3.5).toBe(false);
  });

  test('takes the logarithm of the original values where the limit is not enough', () => {
    const list = [...to(20), 100, 200];
    const { column, method, points } = treated(list, { method: 'winsorise', limit: 1 });
    expect({ method, points }).toEqual({ method: 'log', points: 0 });
    list.forEach((value, row) => expect(column[row]).toBeCloseTo(Math.log(value - 1 + 1.99), 12));
  });

  test('keeps the values of an indicator on fixed goalposts instead of their logarithm', () => {
    const list = [...to(20), 100, 200];
    const { column, method } = treated(
      list,
      { method: 'winsorise', limit: 1 },
      { method: 'goalposts', limits: [0, 50] },
    );
    expect([method, ...column]).toEqual(['none', ...list]);
  });

  test('leaves alone what is skewed or peaked only, and everything where it is not asked for', () => {
    const skewed = [...to(10), 100];
    expect(treated(skewed, { method: 'none' }).method).toBe('none');
    expect(treated(skewed, { method: 'winsorise', skewness: 50 }).method).toBe('none');
    expect(treated(skewed, { method: 'winsorise', kurtosis: 50 }).method).toBe('none');
  });

  test('leaves missing values missing', () => {
    expect([...treated([NaN, ...to(10), 100]).column]).toEqual([NaN, ...to(10), 10]);
    expect(treated([NaN, ...to(20), 100, 200], { method: 'winsorise', limit: 0 }).column[0]).toBeNaN();
  });
});
