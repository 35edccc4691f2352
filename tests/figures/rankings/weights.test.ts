import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostWeight, moveWeight } from '../../../src/figures/rankings/weights/moveWeight';
import { usableWeights } from '../../../src/figures/rankings/weights/usableWeights';
import { nodeIds, nodeWeights, type NodeWeights } from '../../../src/figures/state/nodeWeights';

const sum = (weights: Readonly<Record<string, number>>) =>
  Object.values(weights).reduce((total, weight) => total + weight, 0);

describe('moving one of several weights', () => {
  test('the others share what is left in their old proportions', () => {
    expect(moveWeight({ a: 20, b: 20, c: 60 }, 'a', 60, [])).toEqual({ a: 60, b: 10, c: 30 });
  });
  test('locked ones stay, and bound the one that moves', () => {
    expect(moveWeight({ a: 20, b: 20, c: 60 }, 'a', 90, ['c'])).toEqual({ a: 40, b: 0, c: 60 });
    expect(mostWeight({ a: 20, b: 20, c: 60 }, 'a', ['c'])).toBe(40);
  });
  test('where all others are locked nothing moves', () => {
    expect(moveWeight({ a: 20, b: 80 }, 'a', 50, ['b'])).toEqual({ a: 20, b: 80 });
  });
  test('others that were 0 share equally', () => {
    expect(moveWeight({ a: 100, b: 0, c: 0 }, 'a', 40, [])).toEqual({ a: 40, b: 30, c: 30 });
  });
  test('weights stay between 0 and 100 and sum to 100 whatever is moved', () => {
    const ids = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ids), fc.double({ min: -10, max: 120, noNaN: true })), { maxLength: 12 }),
        fc.subarray(ids, { maxLength: 2 }),
        (moves, locked) => {
          const start: Readonly<Record<string, number>> = { a: 25, b: 25, c: 25, d: 25 };
          const end = moves
            .filter(([id]) => !locked.includes(id))
            .reduce((weights, [id, to]) => moveWeight(weights, id, to, locked), start);
          expect(sum(end)).toBeCloseTo(100, 0);
          for (const weight of Object.values(end)) expect(weight).toBeGreaterThanOrEqual(0);
          for (const id of locked) expect(end[id]).toBe(start[id]);
        },
      ),
    );
  });
});

describe('weights that a link asks for', () => {
  const nodes = [
    { id: 'index', parent: null },
    { id: 'a', parent: 'index' },
    { id: 'b', parent: 'index', weight: 0 },
    { id: 'c', parent: 'a' },
  ];
  test.each([
    [{ a: 30, b: 70 }, { a: 30, b: 70 }, []],
    [{ a: 0, b: 0, c: 2 }, { c: 2 }, ['a', 'b']],
    [{ a: 0 }, {}, ['a']],
    [{ constructor: 3, d: 1, b: 5 }, { b: 5 }, ['constructor', 'd']],
  ])('%j', (asked, weights, refused) => {
    expect(usableWeights(nodes, asked as NodeWeights)).toEqual({ weights, refused });
  });
});

describe('weights in a link', () => {
  test.each<Readonly<Record<string, number>>>([{ ties: 25, convening: 37.5 }, {}, { 'a:b~c': 1, '100% own': 2 }])('%j is read as it was written', (weights) => {
    expect(nodeWeights.parse(nodeWeights.format(weights))).toEqual(weights);
  });
  test('ids are joined, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (ids) => {
        expect(nodeIds.parse(nodeIds.format(ids))).toEqual(ids);
      }),
    );
  });
  test.each(['ties', 'ties:', 'ties:x', 'ties:-1', ':3', 'ties:1e9'])('%s is refused', (text) => {
    expect(nodeWeights.parse(text)).toBeUndefined();
  });
});
