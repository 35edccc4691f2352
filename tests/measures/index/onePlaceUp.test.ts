import { describe, expect, test } from 'vitest';
import { calculateIndex } from '../../../src/measures/index/calculateIndex';
import { onePlaceUp } from '../../../src/measures/index/onePlaceUp';
import type { IndexDefinition } from '../../../src/model/indexDefinition';
import { definitionOf, root, valuesOf } from './tables';

const fixed = { method: 'goalposts', limits: [0, 100], range: [0, 100] } as const;
const nodes = [root, { id: 'a' }, { id: 'p', weight: 3 }, { id: 'b', parent: 'p' }, { id: 'c', parent: 'p' }];
const definition = definitionOf(nodes, { normalisation: fixed });
const values = valuesOf(
  ['a', 'b', 'c'],
  [
    ['first', 80, 90, 90],
    ['second', 40, 60, 80],
    ['third', 60, 50, 30],
    ['unknown', null, null, 10],
  ],
);
const of = (row: number, asked = [1, 2, 3, 4], more: Partial<IndexDefinition> = {}) =>
  onePlaceUp(calculateIndex({ ...definition, ...more }, values), row, asked);

describe('one place up', () => {
  test('asks of each node alone how far it would have to rise', () => {
    // third has (60 + 3 * 40) / 4 = 45, second (40 + 3 * 70) / 4 = 62.5.
    const up = of(2);
    expect(up?.above).toBe(1);
    const rises = up?.rises.map(({ from, to }) => [from, to === null ? null : Number(to.toFixed(9))]);
    expect(rises).toEqual([
      [60, null],
      [40, Number((40 + 17.5 / 0.75).toFixed(9))],
      [50, Number((50 + 17.5 / 0.375).toFixed(9))],
      [30, Number((30 + 17.5 / 0.375).toFixed(9))],
    ]);
  });

  test('reaches the score above with the value it names, in every mean', () => {
    for (const aggregation of [
      'arithmetic',
      'geometric',
      'harmonic',
      { method: 'power', exponent: 2 },
    ] as const) {
      const to = of(2, [4], { aggregation })?.rises[0]?.to ?? NaN;
      expect(to).toBeGreaterThan(30);
      const risen = {
        ...values,
        columns: new Map(values.columns).set('c', Float64Array.of(90, 80, to, 10)),
      };
      const { score } = calculateIndex({ ...definition, aggregation }, risen);
      expect(score[2]).toBeCloseTo(score[1] ?? NaN, 9);
    }
  });

  test('has no answer for the first, for who is not ranked, and where Copeland scores lie between', () => {
    expect(of(0)).toBeNull();
    expect(of(3)).toBeNull();
    expect(of(2, [1, 2, 3], { aggregation: 'copeland' })).toBeNull();
  });

  test('keeps to the period of the row', () => {
    const panel = { ...values, periods: ['1', '2', '2', '1'] };
    const result = calculateIndex({ ...definition, time: 'year' }, panel);
    expect(onePlaceUp(result, 1, [1])).toBeNull();
    expect(onePlaceUp(result, 2, [1])?.above).toBe(1);
  });

  test('keeps the multipliers of a benefit of the doubt as they are', () => {
    const weighting = { method: 'benefit-of-the-doubt', shares: [0.2, 0.8] } as const;
    const result = calculateIndex({ ...definition, weighting }, values);
    const up = onePlaceUp(result, 2, [1]);
    const [own, above] = [result.score[2] ?? NaN, result.score[up?.above ?? NaN] ?? NaN];
    const share = (node: number) => result.unitWeights.get(node)?.[2] ?? NaN;
    const mean = share(1) * 60 + share(2) * (result.scores[2]?.[2] ?? NaN);
    const to = up?.rises[0]?.to ?? NaN;
    expect(own + (((to - 60) * share(1)) / mean) * own).toBeCloseTo(above, 9);
  });
});
