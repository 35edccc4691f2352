import { describe, expect, test } from 'vitest';
import { normalise } from '../../../../src/measures/index/steps/normalise';
import type { Normalisation } from '../../../../src/model/indexDefinition';
import type { IndexProblem } from '../../../../src/model/indexProblem';

const units = ['a', 'b', 'c', 'd', 'e'];

/** 1, 2, 4, missing, 10 unless other values are given. */
function scaled(
  normalisation: Normalisation,
  direction: 1 | -1 = 1,
  list: readonly number[] = [1, 2, 4, NaN, 10],
) {
  const problems: IndexProblem[] = [];
  const node = { id: 'x', parent: 'index', direction, normalisation };
  const values = normalise(Float64Array.from(list), node, { units, periods: null }, problems);
  return { problems, values: [...values] };
}

const expectValues = (found: readonly number[], expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, place) =>
    Number.isNaN(value) ? expect(found[place]).toBeNaN() : expect(found[place]).toBeCloseTo(value, 6),
  );
};

describe('normalised values of 1, 2, 4, missing, 10', () => {
  const worked: [string, Normalisation, number[]][] = [
    ['min-max', { method: 'min-max', range: [0, 100] }, [0, 11.111111, 33.333333, NaN, 100]],
    ['min-max without a range', { method: 'min-max' }, [0, 11.111111, 33.333333, NaN, 100]],
    ['min-max to 1..10', { method: 'min-max', range: [1, 10] }, [1, 2, 4, NaN, 10]],
    ['z-score', { method: 'z-score' }, [-0.806226, -0.558156, -0.062017, NaN, 1.426399]],
    [
      'z-score to 100, 10',
      { method: 'z-score', mean: 100, sd: 10 },
      [91.937742, 94.418437, 99.379826, NaN, 114.263994],
    ],
    ['rank', { method: 'rank' }, [1, 2, 3, NaN, 4]],
    ['percentile rank', { method: 'percentile-rank' }, [0, 1 / 3, 2 / 3, NaN, 1]],
    ['borda', { method: 'borda' }, [0, 1, 2, NaN, 3]],
    ['goalposts', { method: 'goalposts', limits: [0, 8], range: [0, 100] }, [12.5, 25, 50, NaN, 100]],
    [
      'goalposts with logarithm',
      { method: 'goalposts', limits: [1, 4], transform: 'ln', range: [0, 1] },
      [0, 0.5, 1, NaN, 1],
    ],
    ['distance to maximum', { method: 'distance-to-max' }, [0, 1 / 9, 1 / 3, NaN, 1]],
    ['distance to reference', { method: 'distance-to-reference', unit: 'c' }, [0, 1 / 3, 1, NaN, 3]],
    ['distance to target', { method: 'distance-to-target', target: 7 }, [0, 1 / 6, 0.5, NaN, 1.5]],
    [
      'capped distance to target',
      { method: 'distance-to-target', target: 7, cap: true },
      [0, 1 / 6, 0.5, NaN, 1],
    ],
    ['fraction of maximum', { method: 'fraction-of-max' }, [0.1, 0.2, 0.4, NaN, 1]],
    ['scaled', { method: 'scaled', limits: [0, 5], range: [0, 10] }, [2, 4, 8, NaN, 20]],
  ];
  test.each(worked)('%s', (_, normalisation, expected) => {
    expectValues(scaled(normalisation).values, expected);
  });

  const mirrored: [string, Normalisation, number[]][] = [
    ['min-max', { method: 'min-max' }, [100, 88.888889, 66.666667, NaN, 0]],
    ['z-score', { method: 'z-score' }, [0.806226, 0.558156, 0.062017, NaN, -1.426399]],
    ['rank', { method: 'rank' }, [4, 3, 2, NaN, 1]],
    ['percentile rank', { method: 'percentile-rank' }, [1, 2 / 3, 1 / 3, NaN, 0]],
    ['borda', { method: 'borda' }, [3, 2, 1, NaN, 0]],
    ['goalposts', { method: 'goalposts', limits: [0, 8] }, [87.5, 75, 50, NaN, 0]],
    ['distance to maximum', { method: 'distance-to-max' }, [1, 8 / 9, 2 / 3, NaN, 0]],
    ['distance to reference', { method: 'distance-to-reference', unit: 'c' }, [1.5, 4 / 3, 1, NaN, 0]],
    ['distance to target', { method: 'distance-to-target', target: 2, cap: true }, [1, 1, 0.75, NaN, 0]],
    ['fraction of the smallest', { method: 'fraction-of-max' }, [1, 0.5, 0.25, NaN, 0.1]],
    ['scaled', { method: 'scaled', limits: [0, 5], range: [0, 10] }, [8, 6, 2, NaN, -10]],
  ];
  test.each(mirrored)('%s where less is better', (_, normalisation, expected) => {
    expectValues(scaled(normalisation, -1).values, expected);
  });
});

test('tied values share the smallest rank', () => {
  expect(scaled({ method: 'rank' }, 1, [5, 3, 5, 1, 3]).values).toEqual([4, 2, 4, 1, 2]);
});

test('a goalpost below 0 on a logarithmic scale does not let a value of 0 fall through', () => {
  const { values } = scaled(
    { method: 'goalposts', limits: [1, 100], transform: 'ln' },
    1,
    [0, -5, 10, 100, 1e9],
  );
  expectValues(values, [0, 0, 50, 100, 100]);
});

test('the ends of a range are exact', () => {
  const { values } = scaled({ method: 'min-max', range: [0.1, 0.7] }, 1, [0.3, 0.1, 0.2, 0.6, 0.7]);
  expect([Math.min(...values), Math.max(...values)]).toEqual([0.1, 0.7]);
});

describe('scales that the values do not define', () => {
  const refused: [string, string, Normalisation, 1 | -1, number[]][] = [
    ['min-max of equal values', 'no-spread', { method: 'min-max' }, 1, [3, 3, NaN]],
    ['z-score of one value', 'no-spread', { method: 'z-score' }, 1, [3]],
    ['percentile rank of one value', 'no-spread', { method: 'percentile-rank' }, 1, [3]],
    ['distance to the maximum of equal values', 'no-spread', { method: 'distance-to-max' }, -1, [2, 2]],
    ['fraction of a maximum of 0', 'zero-maximum', { method: 'fraction-of-max' }, 1, [0, -1]],
    ['fraction of a smallest value of 0', 'not-above-zero', { method: 'fraction-of-max' }, -1, [0, 1]],
    [
      'distance to a unit that is not there',
      'unknown-reference',
      { method: 'distance-to-reference', unit: 'f' },
      1,
      [1, 2],
    ],
    [
      'distance to a unit without a value',
      'reference-not-known',
      { method: 'distance-to-reference', unit: 'b' },
      1,
      [1, NaN],
    ],
    [
      'distance to the lowest unit',
      'reference-is-lowest',
      { method: 'distance-to-reference', unit: 'a' },
      1,
      [1, 2],
    ],
    [
      'distance to a target at the lowest value',
      'target-is-end',
      { method: 'distance-to-target', target: 1 },
      1,
      [1, 2],
    ],
  ];
  test.each(refused)('%s', (_, code, normalisation, direction, list) => {
    const { problems } = scaled(normalisation, direction, list);
    expect(problems.map((problem) => [problem.code, problem.node])).toEqual([[code, 'x']]);
  });

  test('an indicator that nobody has is not one of them', () => {
    expect(scaled({ method: 'min-max' }, 1, [NaN, NaN])).toEqual({ problems: [], values: [NaN, NaN] });
  });
});

test('in a panel the reference is the unit in the same period', () => {
  const problems: IndexProblem[] = [];
  const node = {
    id: 'x',
    parent: null,
    normalisation: { method: 'distance-to-reference', unit: 'r' },
  } as const;
  const panel = { units: ['r', 's', 'r', 's'], periods: ['2020', '2020', '2021', '2021'] };
  const values = normalise(Float64Array.of(4, 2, 5, 0), node, panel, problems);
  expectValues([...values], [1, 0.5, 1, 0]);
});
