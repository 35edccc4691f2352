import { describe, expect, test } from 'vitest';
import { entropyWeights } from '../../../../src/measures/index/weights/entropyWeights';

const weightsOf = (...lists: number[][]) => [...entropyWeights(lists.map((list) => Float64Array.from(list)))];

describe('entropy weights', () => {
  // Shares 1/4 and 3/4: entropy 0.811278 bit; 1/8 and 7/8: 0.543564 bit (tables of the binary entropy).
  test('of two columns worked by hand', () => {
    const [first, second] = weightsOf([1, 3], [10, 70]);
    expect(first).toBeCloseTo((1 - 0.811278) / (2 - 0.811278 - 0.543564), 5);
    expect(second).toBeCloseTo((1 - 0.543564) / (2 - 0.811278 - 0.543564), 5);
  });

  // Hwang and Yoon 1981, fighter aircraft; the book rounds the entropies to four digits first.
  test('of a published decision: 0.0649, 0.2055, 0.0133, 0.0829, 0.3570, 0.2764', () => {
    const weights = weightsOf(
      [2, 2.5, 1.8, 2.2],
      [1500, 2700, 2000, 1800],
      [20000, 18000, 21000, 20000],
      [5.5, 6.5, 4.5, 5],
      [5, 3, 7, 5],
      [9, 5, 7, 5],
    );
    [0.0649, 0.2055, 0.0133, 0.0829, 0.357, 0.2764].forEach((value, place) => {
      expect(Math.abs((weights[place] ?? NaN) - value)).toBeLessThan(0.002);
    });
  });

  test('give nothing to a column of equal values, and leave gaps out', () => {
    expect(weightsOf([2, 2, 2], [1, 2, NaN])).toEqual([0, 1]);
    expect(weightsOf([1, 3, NaN], [1, 7, 2])).toEqual(weightsOf([1, 3], [1, 7, 2]));
    expect(weightsOf([0, 0, 0], [0, 0, 4])).toEqual([0, 1]);
  });

  test('add up to 1, whatever the unit of measure', () => {
    const columns = [
      [1, 2, 9],
      [4, 4, 5],
      [0, 3, 1],
    ];
    const weights = weightsOf(...columns);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    weightsOf(...columns.map((list) => list.map((value) => 1000 * value))).forEach((weight, place) => {
      expect(weight).toBeCloseTo(weights[place] ?? NaN, 12);
    });
  });

  test('refuse values below 0 and columns that are all alike', () => {
    expect(() => weightsOf([1, 2], [3, -1])).toThrow(
      expect.objectContaining({ fault: 'negative', column: 1, row: 1 }),
    );
    expect(() => weightsOf([1, 1], [3, 3])).toThrow(expect.objectContaining({ fault: 'no-spread' }));
  });
});
