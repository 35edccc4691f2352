import { describe, expect, test } from 'vitest';
import { cronbachAlpha } from '../../../../src/measures/index/statistics/cronbachAlpha';
import { attitude, technology } from '../publishedColumns';

const without = (columns: readonly Float64Array[], place: number) => columns.filter((_, i) => i !== place);

function standardised(column: Float64Array): Float64Array {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  const squares = column.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return column.map((value) => (value - mean) / Math.sqrt(squares / (column.length - 1)));
}

describe("Cronbach's alpha", () => {
  // R, psych::alpha(attitude).
  test('of a survey: 0.843, and 0.864 without its sixth question', () => {
    expect(cronbachAlpha(attitude)?.alpha).toBeCloseTo(0.843, 3);
    const dropped = [0.81, 0.797, 0.828, 0.803, 0.795, 0.864, 0.84];
    dropped.forEach((alpha, place) => {
      expect(cronbachAlpha(without(attitude, place))?.alpha).toBeCloseTo(alpha, 3);
    });
  });

  // Nardo and others 2008, 4.3 and table 11: standardised indicators.
  test('of the Technology Achievement Index: 0.70, and 0.774 without exports', () => {
    const columns = technology.map(standardised);
    expect(cronbachAlpha(columns)?.alpha).toBeCloseTo(0.7, 2);
    const dropped = [0.704, 0.645, 0.636, 0.774, 0.603, 0.624, 0.662, 0.706];
    dropped.forEach((alpha, place) => {
      expect(Math.abs((cronbachAlpha(without(columns, place))?.alpha ?? NaN) - alpha)).toBeLessThan(0.0016);
    });
  });

  test('counts rows without a gap, and says how many', () => {
    const [first = new Float64Array(), second = new Float64Array()] = attitude;
    const gaps = first.map((value, row) => (row < 4 ? NaN : value));
    const found = cronbachAlpha([gaps, second]);
    expect(found).toEqual(cronbachAlpha([first.subarray(4), second.subarray(4)]));
    expect(found).toMatchObject({ n: 26, columns: 2 });
  });

  test('is 1 for a column twice, and not defined where the columns cancel each other', () => {
    const column = Float64Array.of(1, 5, 2, 8);
    expect(cronbachAlpha([column, column])?.alpha).toBeCloseTo(1, 12);
    expect(cronbachAlpha([column, column.map((value) => -value)])).toBeNull();
    expect(cronbachAlpha([column])).toBeNull();
  });
});
