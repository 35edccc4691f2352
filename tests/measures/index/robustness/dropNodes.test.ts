import { expect, test } from 'vitest';
import { calculateIndex } from '../../../../src/measures/index/calculateIndex';
import { dropNodes } from '../../../../src/measures/index/robustness/dropNodes';
import { generateIndex } from '../../../bench/generateIndex';
import { definitionOf, root, valuesOf } from '../tables';

const raw = { normalisation: { method: 'goalposts', limits: [0, 10], range: [0, 10] } } as const;
const names = (definition: ReturnType<typeof definitionOf>, list: ReturnType<typeof dropNodes>) =>
  list.map(({ node, rank, shift }) => [definition.nodes[node]?.id, rank && [...rank], shift]);

test('ranks without each node, and how far they lie from those with it', () => {
  const definition = definitionOf(
    [root, { id: 'pillar' }, { id: 'a', parent: 'pillar' }, { id: 'b', parent: 'pillar' }, { id: 'c' }],
    raw,
  );
  // Pillar 5, 4, 1; index 3, 4, 3: y first, x and z share the second place.
  const values = valuesOf(
    ['a', 'b', 'c'],
    [
      ['x', 9, 1, 1],
      ['y', 2, 6, 4],
      ['z', 1, 1, 5],
    ],
  );
  expect([...calculateIndex(definition, values).rank]).toEqual([2, 1, 2]);
  expect(names(definition, dropNodes(definition, values))).toEqual([
    ['pillar', [3, 2, 1], { n: 3, mean: 1, largest: 1 }],
    ['a', [3, 1, 2], { n: 3, mean: 1 / 3, largest: 1 }],
    ['b', [1, 2, 2], { n: 3, mean: 2 / 3, largest: 1 }],
    ['c', [1, 2, 3], { n: 3, mean: 1, largest: 1 }],
  ]);
});

test('a group goes with its last child, and nothing is left of an index of one indicator', () => {
  const definition = definitionOf([root, { id: 'pillar' }, { id: 'a', parent: 'pillar' }, { id: 'c' }], raw);
  const values = valuesOf(
    ['a', 'c'],
    [
      ['x', 9, 1],
      ['y', 2, 6],
    ],
  );
  const [pillar, a] = dropNodes(definition, values);
  expect(a?.rank).toEqual(pillar?.rank);
  const single = definitionOf([root, { id: 'a' }], raw);
  expect(
    dropNodes(
      single,
      valuesOf(
        ['a'],
        [
          ['x', 1],
          ['y', 2],
        ],
      ),
    ),
  ).toEqual([{ node: 1, rank: null, shift: null, problem: null }]);
});

test('what cannot be calculated without a node says why', () => {
  const definition = definitionOf(
    [{ ...root, weighting: { method: 'pca' } }, { id: 'a' }, { id: 'b' }, { id: 'c' }],
    raw,
  );
  const values = valuesOf(
    ['a', 'b', 'c'],
    [
      ['w', 1, 1, 2],
      ['x', 1, 3, 3],
      ['y', 3, 1, 3],
      ['z', 3, 3, 5],
    ],
  );
  const without = dropNodes(definition, values)[2];
  expect(without).toMatchObject({ rank: null, problem: { code: 'weights-not-defined' } });
});

test('without a pillar the ranked units have the mean of their other pillars', () => {
  const { definition, values } = generateIndex({ units: 25, pillars: 3, indicators: 3, missing: 0.2 });
  const strict = { ...definition, availability: 0.65 };
  const { tree, scores, rank: nominal, weights } = calculateIndex(strict, values);
  const pillars = tree.children[0] ?? [];
  expect(nominal.filter((rank) => rank === 0).length).toBeGreaterThan(0);
  for (const { node, rank } of dropNodes(strict, values)) {
    if (!pillars.includes(node)) continue;
    const others = pillars.filter((pillar) => pillar !== node);
    const means = [...nominal].map((of, row) => {
      const known = others.filter((pillar) => !Number.isNaN(scores[pillar]?.[row]));
      const sum = (add: (pillar: number) => number) => known.reduce((total, one) => total + add(one), 0);
      const weighted = sum((pillar) => (weights[pillar] ?? 0) * (scores[pillar]?.[row] ?? 0));
      return of === 0 || known.length === 0 ? NaN : weighted / sum((pillar) => weights[pillar] ?? 0);
    });
    const expected = means.map((mean) =>
      Number.isNaN(mean) ? 0 : 1 + means.filter((other) => other > mean + 1e-9).length,
    );
    expect([...(rank ?? [])]).toEqual(expected);
  }
});
