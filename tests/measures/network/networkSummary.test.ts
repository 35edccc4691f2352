import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkSummary } from '../../../src/measures/network/networkSummary';
import { florenceWithPucci, karate } from './published';
import { anyTies, complete, path, tieList } from './ties';

test('the karate club in a few numbers', () => {
  const { density, transitivity, meanPath, modularity, ...counts } = networkSummary(karate);
  expect(counts).toEqual({
    nodes: 34,
    ties: 78,
    selfTies: 0,
    parallelTies: 0,
    isolates: 0,
    components: 1,
    largestComponent: 34,
    diameter: 5,
    isOfLargestComponent: false,
    communities: 4,
  });
  expect([density, transitivity, meanPath, modularity].map((value) => value?.toFixed(4))).toEqual([
    '0.1390',
    '0.2557',
    '2.4082',
    '0.4198',
  ]);
});

test('the Florentine families with the Pucci, who are no community', () => {
  expect(networkSummary(florenceWithPucci)).toMatchObject({
    nodes: 16,
    ties: 20,
    isolates: 1,
    components: 2,
    largestComponent: 15,
    diameter: 5,
    isOfLargestComponent: true,
    density: 20 / 120,
    transitivity: 9 / 47,
  });
});

test('ties that are merged or left out are counted', () => {
  const ties = tieList(2, [
    [0, 1],
    [1, 0],
    [0, 0],
  ]);
  expect(networkSummary(ties)).toMatchObject({ ties: 1, selfTies: 1, parallelTies: 1, density: 1 });
  expect(networkSummary(ties, { directed: true })).toMatchObject({ ties: 2, parallelTies: 0, density: 1 });
});

test('an empty network has nothing that could be measured', () => {
  expect(networkSummary(tieList(0, []))).toEqual({
    nodes: 0,
    ties: 0,
    selfTies: 0,
    parallelTies: 0,
    isolates: 0,
    density: null,
    components: 0,
    largestComponent: 0,
    transitivity: null,
    modularity: null,
    communities: 0,
    diameter: null,
    meanPath: null,
    isOfLargestComponent: false,
  });
  expect(networkSummary(tieList(3, []))).toMatchObject({
    isolates: 3,
    components: 3,
    density: 0,
    communities: 0,
  });
});

test('progress goes to 1', () => {
  const heard: number[] = [];
  networkSummary(path(10), { onProgress: (share) => heard.push(share) });
  expect(heard.at(-1)).toBe(1);
});

test('density is that of the ties there could be, and 1 of a complete network', () => {
  expect(networkSummary(complete(6)).density).toBe(1);
  fc.assert(
    fc.property(anyTies, fc.boolean(), (ties, directed) => {
      const { density, diameter, meanPath, largestComponent, components, nodes } = networkSummary(ties, {
        directed,
      });
      if (density !== null) expect(density).toBeLessThanOrEqual(1);
      expect(diameter).toBeLessThan(largestComponent);
      if (meanPath !== null) expect(meanPath).toBeLessThanOrEqual(diameter ?? NaN);
      expect(largestComponent + components - 1).toBeLessThanOrEqual(nodes);
    }),
  );
});
