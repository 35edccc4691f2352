import { describe, expect, test } from 'vitest';
import { calculateIndex } from '../../../src/measures/index/calculateIndex';
import type { IndexDefinition } from '../../../src/model/indexDefinition';
import {
  countries2001,
  countries2021,
  humanDevelopment,
  humanDevelopment2010,
  technologyAchievement,
} from './publishedIndices';
import { definitionOf, root, rounded, valuesOf } from './tables';

type Published = readonly (readonly [string, number, ...number[]])[];

function calculated(definition: IndexDefinition, table: Published) {
  const parents = new Set(definition.nodes.map(({ parent }) => parent));
  const names = definition.nodes.filter(({ id }) => !parents.has(id)).map(({ id }) => id);
  return calculateIndex(
    definition,
    valuesOf(
      names,
      table.map(([unit, , ...values]) => [unit, ...values]),
    ),
  );
}

describe('published indices', () => {
  test('Human Development Index 2021: the eleven countries have their published values', () => {
    const { score, rank } = calculated(humanDevelopment, countries2021);
    expect(rounded(score, 3)).toEqual(countries2021.map(([, published]) => published));
    expect([...rank]).toEqual(countries2021.map((_, place) => place + 1));
  });

  test('Human Development Index: an income above the goalpost counts as the goalpost', () => {
    const { scores, tree } = calculated(humanDevelopment, countries2021);
    const income = tree.nodes.findIndex(({ id }) => id === 'income');
    expect(scores[income]?.[6]).toBe(1);
  });

  test('Human Development Index 2010: the example of China', () => {
    const { score, scores, tree } = calculated(humanDevelopment2010, [
      ['China', 0.663, 73.5, 11.4, 7.5, 7263],
    ]);
    expect(rounded(score, 3)).toEqual([0.663]);
    const of = (id: string) => rounded(scores[tree.nodes.findIndex((node) => node.id === id)], 3)[0];
    expect([of('life expectancy'), of('income')]).toEqual([0.847, 0.584]);
  });

  test('Technology Achievement Index 2001', () => {
    const { score, rank } = calculated(technologyAchievement, countries2001);
    // Finland comes to 0.7449 from the rounded values of the table, and was published as 0.744.
    expect(Math.abs((score[0] ?? NaN) - 0.744)).toBeLessThan(0.001);
    expect(rounded(score, 3).slice(1)).toEqual(countries2001.slice(1).map(([, published]) => published));
    expect([...rank]).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('a tree of several levels', () => {
  const definition = definitionOf(
    [
      root,
      { id: 'a', weight: 3 },
      { id: 'deep', weight: 1, availability: 1 },
      { id: 'b', parent: 'deep', direction: -1 },
      { id: 'c', parent: 'deep', weight: 3 },
    ],
    { availability: 0.3 },
  );
  const values = valuesOf(
    ['a', 'b', 'c'],
    [
      ['first', 0, 10, 5],
      ['second', 10, 20, null],
      ['third', 5, 10, 10],
      ['fourth', null, null, null],
      ['fifth', null, 12, 6],
    ],
  );
  const result = calculateIndex(definition, values);

  test('passes weights down to the indicators', () => {
    expect(result.tree.nodes.map(({ id }) => id)).toEqual(['index', 'a', 'deep', 'b', 'c']);
    expect([...result.weights]).toEqual([1, 0.75, 0.25, 0.25, 0.75]);
    expect([...result.effectiveWeights]).toEqual([1, 0.75, 0.25, 0.0625, 0.1875]);
  });

  test('gives a node no value below its own threshold, and the node above the mean of what is there', () => {
    expect(result.scores[2]?.[1]).toBeNaN();
    expect(result.score[1]).toBe(100);
    expect(result.availability[0]?.[1]).toBe(2 / 3);
    expect(result.score[4]).toBe(result.scores[2]?.[4]);
  });

  test('does not rank what is below the threshold of the root, and says why', () => {
    expect(result.score[3]).toBeNaN();
    expect([...result.rank]).toEqual([4, 1, 2, 0, 3]);
    expect(result.unranked).toEqual([{ row: 3, node: 0, share: 0, threshold: 0.3 }]);
  });

  test('names the node below which too little is known where the root has enough', () => {
    const strict = definitionOf([
      root,
      { id: 'one', availability: 0.7 },
      ...['a', 'b', 'c'].map((id) => ({ id, parent: 'one' })),
    ]);
    const { unranked } = calculateIndex(
      strict,
      valuesOf(
        ['a', 'b', 'c'],
        [
          ['x', 1, 2, null],
          ['y', 2, 1, 1],
          ['z', 1, 3, 2],
        ],
      ),
    );
    expect(unranked).toEqual([{ row: 0, node: 1, share: 2 / 3, threshold: 0.7 }]);
  });

  test('leaves its input as it is', () => {
    const before = JSON.stringify([
      definition,
      [...values.columns].map(([name, column]) => [name, [...column]]),
    ]);
    calculateIndex(
      { ...definition, imputation: { method: 'mean' }, treatment: { method: 'winsorise' } },
      values,
    );
    expect(
      JSON.stringify([definition, [...values.columns].map(([name, column]) => [name, [...column]])]),
    ).toBe(before);
  });

  test('can be sent from a worker', () => {
    expect(structuredClone(result)).toEqual(result);
  });
});
