import { expect, test } from 'vitest';
import { egoNetwork } from '../../../src/measures/network/egoNetwork';
import { toNetwork } from '../../../src/measures/network/network';
import { family, florenceWithPucci } from './published';
import { path, star } from './ties';

const network = toNetwork(florenceWithPucci);
const names = (around: readonly string[]) => around.map(family).sort((a, b) => a - b);

test('within one step of the Salviati are the Medici and the Pazzi', () => {
  const { nodes, steps } = egoNetwork(network, family('Salviati'), 1);
  expect([...nodes]).toEqual(names(['Salviati', 'Medici', 'Pazzi']));
  expect([...steps]).toEqual([1, 1, 0]);
});

test('within two are the families of the Medici as well', () => {
  const { nodes, steps } = egoNetwork(network, family('Salviati'), 2);
  const medici = ['Acciaiuoli', 'Barbadori', 'Ridolfi', 'Tornabuoni', 'Albizzi'];
  expect([...nodes]).toEqual(names(['Salviati', 'Medici', 'Pazzi', ...medici]));
  expect([...steps].filter((step) => step === 2)).toHaveLength(5);
});

test('a node without ties is alone, and the direction makes no difference', () => {
  expect([...egoNetwork(network, family('Pucci'), 2).nodes]).toEqual([family('Pucci')]);
  expect([...egoNetwork(toNetwork(path(3), { directed: true }), 2, 2).nodes]).toEqual([0, 1, 2]);
});

test('a leaf of a hub with 50,000 ties has them all within two steps', () => {
  expect(egoNetwork(toNetwork(star(50_000)), 7, 2).nodes).toHaveLength(50_001);
});
