import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculateIndex } from '../../../src/measures/index/calculateIndex';
import { contributions } from '../../../src/measures/index/contributions';
import type { IndexResult } from '../../../src/measures/index/indexResult';
import type { IndexValues } from '../../../src/measures/index/indexValues';
import type { Aggregation, IndexDefinition } from '../../../src/model/indexDefinition';
import { definitionOf, root } from './tables';

const names = ['a', 'b', 'c', 'd'];
const aggregations: Aggregation[] = ['arithmetic', 'geometric', 'harmonic', { method: 'power', exponent: 2 }];

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 60 }) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);
/** Four indicators of some units; the first two units differ in each and have all of them. */
const anyValues: fc.Arbitrary<IndexValues> = fc
  .array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 12 })
  .map((rows) => {
    const all = [[1, 2, 3, 4], [61, 62, 63, 64], ...rows];
    return {
      units: all.map((_, row) => `unit ${row}`),
      periods: null,
      columns: new Map(
        names.map((name, place) => [name, Float64Array.from(all, (row) => row[place] ?? NaN)]),
      ),
      groups: new Map(),
    };
  });

const weight = fc.integer({ min: 1, max: 9 });
const anyDefinition: fc.Arbitrary<IndexDefinition> = fc
  .record({
    weights: fc.tuple(weight, weight, weight, weight, weight),
    directions: fc.tuple(...names.map(() => fc.constantFrom(1 as const, -1 as const))),
    availability: fc.constantFrom(0, 0.5, 0.65, 1),
    aggregation: fc.constantFrom(...aggregations),
  })
  .map(({ weights, directions, availability, aggregation }) =>
    definitionOf(
      [
        root,
        { id: 'pillar', weight: weights[4] },
        ...names.map((id, place) => ({
          id,
          parent: place < 2 ? 'pillar' : 'index',
          weight: weights[place],
          direction: directions[place],
        })),
      ],
      { availability, aggregation, normalisation: { method: 'min-max', range: [1, 100] } },
    ),
  );

const withColumns = (values: IndexValues, change: (column: Float64Array, name: string) => Float64Array) => ({
  ...values,
  columns: new Map([...values.columns].map(([name, column]) => [name, change(column, name)])),
});

function expectSameScores(found: IndexResult, expected: IndexResult): void {
  found.score.forEach((score, row) => {
    if (Number.isNaN(score)) expect(expected.score[row]).toBeNaN();
    else expect(score).toBeCloseTo(expected.score[row] ?? NaN, 8);
  });
  expect([...found.rank]).toEqual([...expected.rank]);
}

const law = (check: (definition: IndexDefinition, values: IndexValues) => void) =>
  fc.assert(fc.property(anyDefinition, anyValues, check));

describe('an index', () => {
  test('does not depend on the unit of measure after min-max', () => {
    law((definition, values) => {
      const inOtherUnits = withColumns(values, (column, name) => column.map((x) => x * 8 + name.length * 16));
      expectSameScores(calculateIndex(definition, inOtherUnits), calculateIndex(definition, values));
    });
  });

  test('is the same with values and direction turned round', () => {
    law((definition, values) => {
      const turned = {
        ...definition,
        nodes: definition.nodes.map((node) =>
          node.direction === undefined
            ? node
            : { ...node, direction: node.direction === 1 ? (-1 as const) : (1 as const) },
        ),
      };
      const mirrored = withColumns(values, (column) => column.map((x) => -x));
      expectSameScores(calculateIndex(turned, mirrored), calculateIndex(definition, values));
    });
  });

  test('does not depend on the scale of the weights', () => {
    law((definition, values) => {
      const heavier = {
        ...definition,
        nodes: definition.nodes.map((node) => ({ ...node, weight: (node.weight ?? 1) * 4 })),
      };
      expectSameScores(calculateIndex(heavier, values), calculateIndex(definition, values));
    });
  });

  test('does not depend on the order of the units', () => {
    law((definition, values) => {
      const turned = withColumns(values, (column) => column.slice().reverse());
      const there = calculateIndex(definition, { ...turned, units: [...values.units].reverse() });
      const back = { ...there, score: there.score.slice().reverse(), rank: there.rank.slice().reverse() };
      expectSameScores(back, calculateIndex(definition, values));
    });
  });

  test('has ranks in which each is one more than the number of higher scores', () => {
    law((definition, values) => {
      const { score, rank } = calculateIndex(definition, values);
      score.forEach((own, row) => {
        const higher = score.filter((other) => other - own > 1e-9 * 100).length;
        expect(rank[row]).toBe(Number.isNaN(own) ? 0 : higher + 1);
      });
    });
  });

  test('has scores within the range of its indicators, and effective weights that add up to 1', () => {
    law((definition, values) => {
      const { scores, effectiveWeights, tree } = calculateIndex(definition, values);
      for (const column of scores)
        for (const value of column)
          if (!Number.isNaN(value)) expect(value > 1 - 1e-9 && value < 100 + 1e-9).toBe(true);
      expect(tree.leaves.reduce((sum, leaf) => sum + (effectiveWeights[leaf] ?? NaN), 0)).toBeCloseTo(1, 12);
    });
  });

  test('is made up of the contributions of every node', () => {
    law((definition, values) => {
      const result = calculateIndex(definition, values);
      for (const node of [0, 1]) {
        const parts = contributions(result, node);
        expect(parts).toHaveLength(result.tree.children[node]?.length ?? NaN);
        result.scores[node]?.forEach((score, row) => {
          const sum = parts.reduce((total, part) => total + (part[row] ?? NaN), 0);
          if (Number.isNaN(score)) expect(sum).toBeNaN();
          else expect(sum).toBeCloseTo(score, 9);
        });
      }
    });
  });

  test('lists every value that was not there before', () => {
    law((definition, values) => {
      const imputation = { method: 'median' } as const;
      const { imputed, imputedCells, denominated, tree } = calculateIndex(
        { ...definition, imputation },
        values,
      );
      const appeared = tree.leaves.flatMap((leaf) =>
        [...(imputed[leaf] ?? [])].flatMap((value, row) =>
          Number.isNaN(denominated[leaf]?.[row]) && !Number.isNaN(value) ? [`${leaf} ${row} ${value}`] : [],
        ),
      );
      expect(imputedCells.map(({ node, row, value }) => `${node} ${row} ${value}`)).toEqual(appeared);
      const asTheyAre = calculateIndex(definition, values);
      asTheyAre.normalised.forEach((column, node) =>
        column?.forEach((value, row) =>
          expect(Number.isNaN(value)).toBe(Number.isNaN(asTheyAre.denominated[node]?.[row])),
        ),
      );
    });
  });

  test('of Copeland scores adds up to 0 over the units ranked', () => {
    law((definition, values) => {
      const { score } = calculateIndex(
        {
          ...definition,
          aggregation: 'arithmetic',
          nodes: definition.nodes.map((node) =>
            node.parent === null ? { ...node, aggregation: 'copeland' as const } : node,
          ),
        },
        values,
      );
      const known = score.filter((value) => !Number.isNaN(value));
      expect(known.reduce((sum, value) => sum + value, 0)).toBe(0);
      expect(known.every((value) => Math.abs(value) < known.length)).toBe(true);
    });
  });
});
