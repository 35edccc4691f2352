import { describe, expect, test } from 'vitest';
import { impute } from '../../../../src/measures/index/steps/impute';
import type { Imputation } from '../../../../src/model/indexDefinition';

const cross = {
  units: ['a', 'b', 'c', 'd', 'e'],
  periods: null,
  columns: new Map(),
  groups: new Map([['region', ['north', 'north', 'south', 'south', null]]]),
};
const across = (imputation: Imputation, ...list: number[]) => [
  ...impute(Float64Array.from(list), imputation, cross),
];

describe('imputation across units', () => {
  test('mean, median, zero, none', () => {
    expect(across({ method: 'mean' }, 1, 2, NaN, 6, NaN)).toEqual([1, 2, 3, 6, 3]);
    expect(across({ method: 'median' }, 1, 2, NaN, 6, NaN)).toEqual([1, 2, 2, 6, 2]);
    expect(across({ method: 'median' }, 1, 2, NaN, 6, 9)).toEqual([1, 2, 4, 6, 9]);
    expect(across({ method: 'zero' }, 1, 2, NaN, 6, NaN)).toEqual([1, 2, 0, 6, 0]);
    expect(across({ method: 'none' }, 1, 2, NaN, 6, NaN)).toEqual([1, 2, NaN, 6, NaN]);
  });

  test('mean and median of a group; without a group, or in one that knows nothing, none', () => {
    const group = { group: 'region' };
    expect(across({ method: 'group-mean', ...group }, 4, NaN, 1, 3, NaN)).toEqual([4, 4, 1, 3, NaN]);
    expect(across({ method: 'group-median', ...group }, NaN, NaN, NaN, 3, 8)).toEqual([NaN, NaN, 3, 3, 8]);
  });

  test('nothing is known of an indicator that nobody has', () => {
    expect(across({ method: 'mean' }, NaN, NaN, NaN, NaN, NaN)).toEqual([NaN, NaN, NaN, NaN, NaN]);
    expect(across({ method: 'median' }, NaN, NaN, NaN, NaN, NaN)).toEqual([NaN, NaN, NaN, NaN, NaN]);
  });
});

describe('imputation in a panel', () => {
  const years = ['2015', '2016', '2017', '2019', '2020'];
  const panel = { units: years.map(() => 'a'), periods: years, columns: new Map(), groups: new Map() };
  const along = (imputation: Imputation, ...list: number[]) => [
    ...impute(Float64Array.from(list), imputation, panel),
  ];

  test('the last observation stands for later periods, never for earlier ones', () => {
    expect(along({ method: 'last-observation' }, NaN, 2, NaN, NaN, 5)).toEqual([NaN, 2, 2, 2, 5]);
  });

  test('within a limit of periods; 2019 is three years after 2016', () => {
    expect(along({ method: 'last-observation', limit: 2 }, NaN, 2, NaN, NaN, 5)).toEqual([NaN, 2, 2, NaN, 5]);
  });

  test('a line runs between two observations, by years, and never beyond them', () => {
    expect(along({ method: 'linear' }, 10, NaN, NaN, 30, NaN)).toEqual([10, 15, 20, 30, NaN]);
    expect(along({ method: 'linear' }, NaN, NaN, 4, NaN, 7)).toEqual([NaN, NaN, 4, 6, 7]);
  });

  test('periods that are no numbers are equally far apart, and rows may come in any order', () => {
    const quarters = {
      ...panel,
      units: ['a', 'b', 'a', 'b', 'a'],
      periods: ['2020-Q3', '2020-Q1', '2020-Q1', '2020-Q2', '2020-Q2'],
    };
    const column = Float64Array.of(8, 1, 2, NaN, NaN);
    expect([...impute(column, { method: 'linear' }, quarters)]).toEqual([8, 1, 2, NaN, 5]);
    expect([...impute(column, { method: 'last-observation' }, quarters)]).toEqual([8, 1, 2, 1, 2]);
  });

  test('a mean is that of the same period', () => {
    const two = { ...panel, units: ['a', 'b', 'a', 'b'], periods: ['1', '1', '2', '2'] };
    expect([...impute(Float64Array.of(1, NaN, 5, NaN), { method: 'mean' }, two)]).toEqual([1, 1, 5, 5]);
  });
});
