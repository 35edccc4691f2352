import { describe, expect, test } from 'vitest';
import { aggregateGroup } from '../../../src/measures/index/aggregateGroup';
import type { Aggregation } from '../../../src/model/indexDefinition';

function group(
  aggregation: Aggregation,
  weights: readonly number[],
  rows: readonly (readonly number[])[],
  rowsByPeriod = [rows.map((_, row) => row)],
) {
  const refused: [number, number, number][] = [];
  const column = aggregateGroup({
    columns: weights.map((_, place) => Float64Array.from(rows, (row) => row[place] ?? NaN)),
    weights: { weights: Float64Array.from(weights), byRow: null },
    aggregation,
    rowsByPeriod: rowsByPeriod.map((period) => Int32Array.from(period)),
    isAvailable: () => true,
    refuse: (...cell) => refused.push(cell),
  });
  return { values: [...column], refused };
}

describe('weighted means of 50, 80 and 20 with weights 2, 1, 1', () => {
  const worked: [string, Aggregation, number][] = [
    ['arithmetic', 'arithmetic', 50],
    ['geometric', 'geometric', 44.72136],
    ['harmonic', 'harmonic', 39.02439],
    ['power 2', { method: 'power', exponent: 2 }, 54.313902],
    ['power 1', { method: 'power', exponent: 1 }, 50],
    ['power -1', { method: 'power', exponent: -1 }, 39.02439],
  ];
  test.each(worked)('%s', (_, aggregation, expected) => {
    expect(group(aggregation, [2, 1, 1], [[50, 80, 20]]).values[0]).toBeCloseTo(expected, 6);
    expect(group(aggregation, [0.5, 0.25, 0.25], [[50, 80, 20]]).values[0]).toBeCloseTo(expected, 6);
    expect(group(aggregation, [2, 1, 1, 0], [[50, 80, 20, -1]]).refused).toEqual([]);
  });

  test.each(worked)('%s over what is present', (_, aggregation) => {
    const whole = group(aggregation, [2, 1], [[50, 80]]).values;
    expect(group(aggregation, [2, 1, 1], [[50, 80, NaN]]).values).toEqual(whole);
    expect(group(aggregation, [2, 1, 1], [[NaN, NaN, NaN]]).values).toEqual([NaN]);
  });
});

// COINr 1.1, tests of its means.
test('means of 1, 2 and 3', () => {
  expect(group('geometric', [1, 1, 2], [[1, 2, 3]]).values[0]).toBeCloseTo((1 * 2 * 9) ** 0.25, 12);
  expect(group('harmonic', [2, 1, 1], [[1, 2, 3]]).values[0]).toBeCloseTo(4 / (2 + 1 / 2 + 1 / 3), 12);
});

test('means that are not defined name row, column and value', () => {
  expect(
    group(
      'geometric',
      [1, 1],
      [
        [1, 2],
        [3, 0],
      ],
    ).refused,
  ).toEqual([[1, 1, 0]]);
  expect(
    group(
      'harmonic',
      [1, 1],
      [
        [-1, 2],
        [3, 4],
      ],
    ).refused,
  ).toEqual([[0, 0, -1]]);
  expect(group({ method: 'power', exponent: 2 }, [1, 1], [[-1, 0]]).refused).toEqual([[0, 0, -1]]);
  expect(group({ method: 'power', exponent: -2 }, [1, 1], [[0, 1]]).refused).toEqual([[0, 0, 0]]);
});

describe('Copeland', () => {
  test('of A(3,1,2), B(2,2,2), C(1,3,1) with weights 0.5, 0.3, 0.2 is 2, 0, -2', () => {
    expect(
      group(
        'copeland',
        [0.5, 0.3, 0.2],
        [
          [3, 1, 2],
          [2, 2, 2],
          [1, 3, 1],
        ],
      ).values,
    ).toEqual([2, 0, -2]);
  });

  // COINr 1.1, tests of outrankMatrix and a_copeland.
  test('of four units in three columns', () => {
    const rows = [
      [1, 3, 2],
      [2, 2, 3],
      [3, 1, 1],
      [4, 5, 4],
    ];
    expect(group('copeland', [1, 1, 1], rows).values).toEqual([-1, 1, -3, 3]);
  });

  test('is a tie where 0.1 + 0.2 stands against 0.3', () => {
    expect(
      group(
        'copeland',
        [0.1, 0.2, 0.3],
        [
          [2, 2, 1],
          [1, 1, 2],
        ],
      ).values,
    ).toEqual([0, 0]);
  });

  test('tells weights apart that differ in their last digit only', () => {
    expect(
      group(
        'copeland',
        [0.300000000000001, 0.3],
        [
          [2, 1],
          [1, 2],
        ],
      ).values,
    ).toEqual([1, -1]);
  });

  test('takes calculated weights that should be equal as equal', () => {
    const third = 1 / 3;
    expect(
      group(
        'copeland',
        [third, third, 2 * third],
        [
          [2, 2, 1],
          [1, 1, 2],
        ],
      ).values,
    ).toEqual([0, 0]);
  });

  test('compares by the weights that both have, and counts a tie half', () => {
    expect(
      group(
        'copeland',
        [0.6, 0.4],
        [
          [NaN, 2],
          [9, 1],
        ],
      ).values,
    ).toEqual([1, -1]);
    expect(
      group(
        'copeland',
        [0.6, 0.4],
        [
          [5, 2],
          [5, 1],
        ],
      ).values,
    ).toEqual([1, -1]);
    expect(
      group(
        'copeland',
        [0.6, 0.4],
        [
          [5, NaN],
          [NaN, 1],
        ],
      ).values,
    ).toEqual([0, 0]);
  });

  test('compares within a period, and leaves out who has nothing', () => {
    const rows = [[1], [2], [3], [NaN], [5]];
    expect(
      group('copeland', [1], rows, [
        [0, 1],
        [2, 3, 4],
      ]).values,
    ).toEqual([-1, 1, -1, NaN, 1]);
  });
});
