import { describe, expect, test } from 'vitest';
import { calculateIndex } from '../../../src/measures/index/calculateIndex';
import { IndexError } from '../../../src/measures/index/indexError';
import { withoutNoise } from '../../../src/measures/index/withoutNoise';
import type { IndexDefinition, IndexNode } from '../../../src/model/indexDefinition';
import { definitionOf, root, valuesOf } from './tables';

const problemsOf = (definition: IndexDefinition, values: ReturnType<typeof valuesOf>) => {
  try {
    calculateIndex(definition, values);
    return [];
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    return error.problems.map(({ code, node, unit }) => [code, node, unit]);
  }
};

describe('numbers that differ by rounding alone', () => {
  test('become one number, beside others that stay', () => {
    const column = Float64Array.of(0.1 + 0.2, NaN, 0.3, 1, 0.3 - 1e-9);
    expect([...withoutNoise(column)]).toEqual([0.1 + 0.2, NaN, 0.1 + 0.2, 1, 0.3 - 1e-9]);
    const exact = Float64Array.of(3, 1, NaN, 1);
    expect(withoutNoise(exact)).toBe(exact);
  });

  test('are ties of Copeland, also between pillars', () => {
    const pillar = ['a', 'b', 'c'].map((id) => ({ id, parent: 'p' }));
    const nodes: IndexNode[] = [
      { ...root, aggregation: 'copeland' },
      { id: 'p', parent: 'index' },
      ...pillar,
    ];
    const definition = definitionOf(nodes, {
      normalisation: { method: 'scaled', limits: [0, 1], range: [0, 1] },
    });
    const values = valuesOf(
      ['a', 'b', 'c'],
      [
        ['x', 0.1, 0.2, 0.3],
        ['y', 0.3, 0.2, 0.1],
        ['z', 0.1, 0.1, 0.1],
      ],
    );
    const { scores, score } = calculateIndex(definition, values);
    expect(scores[1]?.[0]).not.toBe(scores[1]?.[1]);
    expect([...score]).toEqual([1, 1, -2]);
  });

  // 0.3 / 0.1 is 2.9999999999999996.
  const quotients = valuesOf(
    ['a', 'd'],
    [
      ['x', 0.3, 0.1],
      ['y', 3, 1],
      ['z', 6, 1],
    ],
  );
  test.each([
    ['rank', [1, 1, 3]],
    ['borda', [0, 0, 2]],
    ['percentile-rank', [0, 0, 1]],
    ['min-max', [0, 0, 100]],
    ['distance-to-max', [0, 0, 1]],
  ] as const)('share a place on the scale %s', (method, expected) => {
    const definition = definitionOf([root, { id: 'a', denominator: 'd', normalisation: { method } }]);
    expect([...(calculateIndex(definition, quotients).normalised[1] ?? [])]).toEqual(expected);
  });

  test.each(['min-max', 'z-score', 'distance-to-max'] as const)('are no spread for %s', (method) => {
    // The mean of three times 0.1 is 0.10000000000000002.
    const mean = definitionOf([root, { id: 'a', normalisation: { method } }, { id: 'b' }], {
      imputation: { method: 'mean' },
    });
    const rows = valuesOf(
      ['a', 'b'],
      [
        ['x', 0.1, 2],
        ['y', 0.1, 3],
        ['z', 0.1, 4],
        ['w', null, 5],
      ],
    );
    expect(problemsOf(mean, rows)).toEqual([['no-spread', 'a', null]]);
  });
});

describe('numbers too large to calculate with', () => {
  test('are refused with unit and indicator', () => {
    const rows = valuesOf(
      ['a', 'd'],
      [
        ['x', 1e308, 1],
        ['y', -1e308, 1],
        ['z', 1, 1e-300],
      ],
    );
    expect(problemsOf(definitionOf([root, { id: 'a', denominator: 'd' }]), rows)).toEqual([
      ['too-large', 'a', 'x'],
      ['too-large', 'a', 'y'],
      ['too-large', 'a', 'z'],
    ]);
  });

  test('are refused where a mean makes them', () => {
    const rows = valuesOf(
      ['a'],
      [
        ['x', 1],
        ['y', 2],
      ],
    );
    const power = definitionOf([{ ...root, aggregation: { method: 'power', exponent: 400 } }, { id: 'a' }]);
    expect(problemsOf(power, rows)).toEqual([['too-large', 'index', 'y']]);
  });
});

test('a logarithm between goalposts takes values at or below 0 as the lower end', () => {
  const normalisation = {
    method: 'goalposts',
    limits: [0.5, 200],
    transform: 'ln',
    range: [1, 100],
  } as const;
  const rows = valuesOf(
    ['a'],
    [
      ['x', 0],
      ['y', -3],
      ['z', 200],
    ],
  );
  expect([...calculateIndex(definitionOf([root, { id: 'a', normalisation }]), rows).score]).toEqual([
    1, 1, 100,
  ]);
});
