import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Aggregation, IndexDefinition } from '../../../../src/model/indexDefinition';
import { aggregate } from '../../../../src/measures/index/aggregate';
import type { IndexValues } from '../../../../src/measures/index/indexValues';
import { prepare } from '../../../../src/measures/index/prepare';
import { rankRows } from '../../../../src/measures/index/rankRows';
import { ranker } from '../../../../src/measures/index/robustness/ranker';
import { scoringPlan } from '../../../../src/measures/index/robustness/scoringPlan';
import { siblingWeights } from '../../../../src/measures/index/weights/siblingWeights';
import { definitionOf, root } from '../tables';

const aggregation = fc.constantFrom<Aggregation>(
  'arithmetic',
  'geometric',
  'harmonic',
  { method: 'power', exponent: 2 },
  'copeland',
);
const value = fc.oneof(
  { weight: 1, arbitrary: fc.constant(NaN) },
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }) },
);
const names = ['a1', 'a2', 'a3', 'b1', 'b2', 'c'];

/** Three pillars: a with a group of its own, b, and c that is an indicator; values from 1 on are never 0 or less. */
function definitionWith(
  aggregations: readonly Aggregation[],
  method: 'given' | 'benefit-of-the-doubt',
): IndexDefinition {
  const [ofRoot = 'arithmetic', ofA = 'arithmetic', ofGroup = 'arithmetic', ofB = 'arithmetic'] =
    aggregations;
  return definitionOf(
    [
      { ...root, aggregation: ofRoot },
      { id: 'a', aggregation: ofA, weight: 2 },
      { id: 'group', parent: 'a', aggregation: ofGroup },
      { id: 'a1', parent: 'group' },
      { id: 'a2', parent: 'group', weight: 3 },
      { id: 'a3', parent: 'a' },
      { id: 'b', aggregation: ofB, weighting: { method } },
      { id: 'b1', parent: 'b' },
      { id: 'b2', parent: 'b' },
      { id: 'c' },
    ],
    { normalisation: { method: 'goalposts', limits: [0, 10], range: [1, 11] }, availability: 0.5 },
  );
}

const valuesOf = (rows: readonly (readonly number[])[], periods: readonly string[] | null): IndexValues => ({
  units: rows.map((_, row) => `unit${row}`),
  periods,
  columns: new Map(names.map((name, column) => [name, Float64Array.from(rows, (row) => row[column] ?? NaN)])),
  groups: new Map(),
});

test('scores and ranks are those of the index with the same weights, whatever the aggregations and gaps', () => {
  const row = fc.tuple(value, value, value, value, value, value);
  const weight = fc.double({ min: 0.1, max: 3, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.tuple(
        aggregation,
        fc.oneof(fc.constant('arithmetic' as const), aggregation),
        aggregation,
        aggregation,
      ),
      fc.constantFrom<readonly Aggregation[]>([], ['arithmetic', 'arithmetic', 'arithmetic', 'arithmetic']),
      fc.array(weight, { minLength: 10, maxLength: 10 }),
      fc.boolean(),
      (rows, drawn, linear, factors, isPanel) => {
        // A Copeland score may be 0 or less, of which the other means are not defined.
        const aggregations =
          linear.length > 0
            ? linear
            : drawn.map((own, i) => (i > 0 && own === 'copeland' ? 'arithmetic' : own));
        const definition = definitionWith(aggregations, 'given');
        const prepared = prepare(
          definition,
          valuesOf(rows, isPanel ? rows.map((_, i) => String(i % 2)) : null),
        );
        const plan = scoringPlan({ definition, prepared });
        const weights = plan.baseWeights.map((own, node) => own * (factors[node] ?? 1));
        const base = siblingWeights(prepared.tree, definition, prepared);
        const { scores } = aggregate(prepared, (node, columns) => ({
          ...base(node, columns),
          weights: Float64Array.from(prepared.tree.children[node] ?? [], (child) => weights[child] ?? NaN),
        }));
        expect(plan.run(weights)).toBe(true);
        const [expected = new Float64Array()] = scores;
        expected.forEach((score, at) =>
          expect(plan.score[at]).toBeCloseTo(Number.isNaN(score) ? 0 : score, 10),
        );
        const ranks = new Int32Array(rows.length);
        ranker(plan.ranked)(plan.score, ranks);
        expect(ranks).toEqual(rankRows(expected, prepared.rowsByPeriod));
      },
    ),
    { numRuns: 300 },
  );
});

test('multipliers of a benefit of the doubt give the same scores where nothing is varied', () => {
  const definition = definitionWith(
    ['arithmetic', 'arithmetic', 'arithmetic', 'arithmetic'],
    'benefit-of-the-doubt',
  );
  const rows = [
    [1, 2, 3, 4, 5, 6],
    [3, NaN, 1, NaN, 9, 2],
    [5, 5, 5, 1, 2, 8],
    [NaN, 1, 1, 7, 1, NaN],
  ];
  const prepared = prepare(definition, valuesOf(rows, null));
  const plan = scoringPlan({ definition, prepared });
  expect(plan.run(plan.baseWeights)).toBe(true);
  const { scores } = aggregate(prepared, siblingWeights(prepared.tree, definition, prepared));
  scores[0]?.forEach((score, at) => expect(plan.score[at]).toBeCloseTo(score, 12));
  // A common factor of all siblings is no variation, another one is.
  plan.run(plan.baseWeights.map((weight) => 3 * weight));
  scores[0]?.forEach((score, at) => expect(plan.score[at]).toBeCloseTo(score, 12));
  const b1 = prepared.tree.nodes.findIndex(({ id }) => id === 'b1');
  plan.run(plan.baseWeights.map((weight, node) => (node === b1 ? 9 * weight : weight)));
  expect(plan.score[0]).not.toBeCloseTo(scores[0]?.[0] ?? NaN, 3);
});

test('a mean that is not defined for a value that weights have made is said, not calculated', () => {
  const definition = definitionOf(
    [
      { ...root, aggregation: 'geometric' },
      { id: 'a', aggregation: 'arithmetic' },
      { id: 'a1', parent: 'a' },
      { id: 'a2', parent: 'a' },
      { id: 'c' },
    ],
    { normalisation: { method: 'goalposts', limits: [-10, 10], range: [-10, 10] } },
  );
  const columns = { a1: [-2, 5], a2: [3, 5], c: [1, 2] };
  const prepared = prepare(definition, {
    units: ['x', 'y'],
    periods: null,
    columns: new Map(Object.entries(columns).map(([name, list]) => [name, Float64Array.from(list)])),
    groups: new Map(),
  });
  const plan = scoringPlan({ definition, prepared });
  expect(plan.run(plan.baseWeights)).toBe(true);
  expect(plan.run(Float64Array.of(1, 1, 9, 1, 1))).toBe(false);
});

test('a ranker ranks any scores as rankRows does, with ties and far outliers', () => {
  const score = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
  fc.assert(
    fc.property(fc.array(fc.array(score, { minLength: 7, maxLength: 7 }), { minLength: 1 }), (lists) => {
      const rows = [Int32Array.of(0, 2, 4), Int32Array.of(), Int32Array.of(1, 3, 5, 6)];
      const rank = ranker(rows);
      for (const list of lists) {
        const ranks = new Int32Array(7);
        rank(Float64Array.from(list), ranks);
        expect(ranks).toEqual(rankRows(Float64Array.from(list), rows));
      }
    }),
  );
});
