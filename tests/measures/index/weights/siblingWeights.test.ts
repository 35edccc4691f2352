import { describe, expect, test } from 'vitest';
import { calculateIndex } from '../../../../src/measures/index/calculateIndex';
import { IndexError } from '../../../../src/measures/index/indexError';
import { countableWeights } from '../../../../src/measures/index/weights/countableWeights';
import type { IndexDefinition, Weighting } from '../../../../src/model/indexDefinition';
import { definitionOf, root, rounded, valuesOf } from '../tables';

const definition = definitionOf([
  root,
  { id: 'a', weight: 6 },
  { id: 'p', weight: 3 },
  { id: 'b', parent: 'p', weight: 1 },
  { id: 'c', parent: 'p', weight: 3 },
  { id: 'd', weight: 1 },
]);
const values = valuesOf(
  ['a', 'b', 'c', 'd'],
  [
    ['u', 1, 7, 3, 2],
    ['v', 4, 2, 5, 9],
    ['w', 3, 8, 1, 4],
    ['x', 9, 4, 4, 1],
  ],
);
const calculated = (weighting: Weighting, more: Partial<IndexDefinition> = {}) =>
  calculateIndex({ ...definition, weighting, ...more }, values);
/** Effective weights of a, b, c, d. */
const effective = (weighting: Weighting, more?: Partial<IndexDefinition>) => {
  const { effectiveWeights, tree } = calculated(weighting, more);
  return rounded(
    tree.leaves.map((leaf) => effectiveWeights[leaf] ?? NaN),
    9,
  );
};

describe('weights of siblings', () => {
  test('given', () => {
    expect(effective({ method: 'given' })).toEqual([0.6, 0.075, 0.225, 0.1]);
  });

  test('equal lets every indicator count the same', () => {
    expect(effective({ method: 'equal' })).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  test('equal by pillar lets all siblings count the same', () => {
    expect(effective({ method: 'equal-by-pillar' })).toEqual(
      [1 / 3, 1 / 6, 1 / 6, 1 / 3].map((x) => Number(x.toFixed(9))),
    );
  });

  test('a set, for nodes it does not name their own weights', () => {
    const weightSets = { panel: { a: 1, p: 1, d: 2, b: 3 } };
    expect(effective({ method: 'set', set: 'panel' }, { weightSets })).toEqual([0.25, 0.125, 0.125, 0.5]);
  });

  test('without a name the mean over all sets of their shares', () => {
    const weightSets = { first: { a: 2, p: 1, d: 1 }, second: { a: 10, p: 0, d: 30 } };
    const [a, , , d] = effective({ method: 'set' }, { weightSets });
    expect([a, d]).toEqual([0.375, 0.5]);
  });

  test('entropy and components come from the values of the children', () => {
    for (const method of ['entropy', 'pca'] as const) {
      const weights = effective({ method });
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 8);
      expect(new Set(weights).size).toBeGreaterThan(1);
    }
  });

  test('a benefit of the doubt gives scores up to 1, weights by unit, and 0 to a unit with nothing', () => {
    const lowest = valuesOf(
      ['a', 'b', 'c', 'd'],
      [
        ['u', 1, 1, 1, 1],
        ['v', 4, 2, 5, 9],
        ['w', 3, 8, 1, 4],
      ],
    );
    const { score, unitWeights, weights, tree, rank } = calculateIndex(
      { ...definition, weighting: { method: 'benefit-of-the-doubt' } },
      lowest,
    );
    expect(rounded(score, 9)).toEqual([0, 1, 1]);
    expect([...rank]).toEqual([3, 1, 1]);
    expect([...unitWeights.keys()].sort()).toEqual([1, 2, 3, 4, 5]);
    for (const children of tree.children)
      if (children.length > 0) {
        expect(children.reduce((sum, child) => sum + (weights[child] ?? NaN), 0)).toBeCloseTo(1, 9);
        expect(children.reduce((sum, child) => sum + (unitWeights.get(child)?.[1] ?? NaN), 0)).toBeCloseTo(
          1,
          9,
        );
      }
  });

  test('of one child alone are 1 by every method and any limits', () => {
    const alone = definitionOf([root, { id: 'p' }, { id: 'b', parent: 'p' }], {
      normalisation: { method: 'z-score' },
    });
    for (const aggregation of ['arithmetic', 'copeland'] as const)
      for (const weighting of [
        { method: 'pca' },
        { method: 'entropy' },
        { method: 'equal' },
        { method: 'set' },
      ] as const)
        expect([
          ...calculateIndex({ ...alone, aggregation, weighting, weightSets: { x: { b: 3 } } }, values)
            .weights,
        ]).toEqual([1, 1, 1]);
    const doubt = { method: 'benefit-of-the-doubt', shares: [0.05, 0.5] } as const;
    const scaled = { ...alone, normalisation: { method: 'min-max' }, weighting: doubt } as const;
    const { score, effectiveWeights } = calculateIndex(scaled, values);
    expect([...effectiveWeights]).toEqual([1, 1, 1]);
    // The best has 1, and the others their share of it.
    expect(rounded(score, 9)).toEqual([5 / 6, 0, 1, 1 / 3].map((x) => Number(x.toFixed(9))));
    expect(() => calculateIndex({ ...scaled, aggregation: 'geometric' }, values)).toThrow(IndexError);
    const ranged = { method: 'min-max', range: [1, 100] } as const;
    const geometric = { ...scaled, aggregation: 'geometric', normalisation: ranged } as const;
    expect(Math.max(...calculateIndex(geometric, values).score)).toBeCloseTo(100, 9);
  });

  test('in a set are those that it names itself', () => {
    const odd = definitionOf([root, { id: 'constructor', weight: 3 }, { id: 'b' }], {
      weighting: { method: 'set', set: 'A' },
      weightSets: { A: { b: 2 } },
    });
    const two = valuesOf(
      ['constructor', 'b'],
      [
        ['u', 1, 2],
        ['v', 2, 1],
      ],
    );
    expect([...calculateIndex(odd, two).weights]).toEqual([1, 0.6, 0.4]);
  });

  test('that values do not define name the node, the method and why', () => {
    const problems = (weighting: Weighting, more: Partial<IndexDefinition> = {}) => {
      try {
        calculated(weighting, more);
      } catch (error) {
        if (error instanceof IndexError) return error.problems;
      }
      return [];
    };
    expect(problems({ method: 'entropy' }, { normalisation: { method: 'z-score' } })).toMatchObject([
      {
        code: 'weights-not-defined',
        node: 'b',
        unit: 'v',
        details: { method: 'entropy', fault: 'negative' },
      },
    ]);
    expect(problems({ method: 'benefit-of-the-doubt', shares: [0.2, 1] })).toMatchObject([
      { code: 'weights-not-defined', details: { fault: 'zero' } },
    ]);
    const geometric = definition.nodes.map((node) =>
      node.parent === null ? { ...node, aggregation: 'geometric' as const } : node,
    );
    expect(problems({ method: 'benefit-of-the-doubt' }, { nodes: geometric })).toMatchObject([
      { code: 'weights-not-defined', node: 'index', field: 'weighting', details: { fault: 'not-a-sum' } },
    ]);
    const flat = { a: 0.1, b: 0.3 - 0.2 };
    const noise = valuesOf(
      ['a', 'b'],
      [
        ['u', flat.a, flat.b],
        ['v', flat.b, flat.a],
      ],
    );
    expect(() =>
      calculateIndex(
        definitionOf([root, { id: 'a' }, { id: 'b' }], {
          normalisation: { method: 'scaled', limits: [0, 1] },
          weighting: { method: 'entropy' },
        }),
        noise,
      ),
    ).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'weights-not-defined' })] }),
    );
  });
});

describe('countable weights', () => {
  const counts = (...weights: number[]) => [...countableWeights(Float64Array.from(weights)).counts];

  test('are whole numbers in the same proportions', () => {
    expect(counts(0.1, 0.25, 3)).toEqual([10, 25, 300]);
    expect(counts(1e-7, 2)).toEqual([1, 20000000]);
    expect(counts(1e21)).toEqual([1e21]);
    expect(counts(0, 5)).toEqual([0, 5]);
  });

  test('stay as they are, with a tolerance, where they have more digits than a double holds', () => {
    const calculatedOnes = Float64Array.of(1 / 3, 2 / 3);
    expect(countableWeights(calculatedOnes)).toEqual({ counts: calculatedOnes, tolerance: 1e-12 });
  });
});
