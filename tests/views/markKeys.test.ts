import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Figure } from '../../src/figures/figure';
import { nextMark } from '../../src/views/figure/markKeys';

/** Marks of 10 px by their key, as a drawing would answer for them. */
const places: Readonly<Record<string, readonly [x: number, y: number]>> = {
  a: [0, 0],
  b: [100, 0],
  c: [0, 12],
  d: [40, 12],
};
const svg = {
  querySelector: (selector: string) => {
    const [x, y] = places[/"(.+)"/.exec(selector)?.[1] ?? ''] ?? [0, 0];
    return { getBoundingClientRect: () => ({ x, y, width: 10, height: 10 }) };
  },
} as unknown as SVGSVGElement;
const markRows = [
  ['a', 'b'],
  ['c', 'd'],
];
const figure = { markKeys: markRows.flat(), mark: () => null } as unknown as Figure;

beforeAll(() => {
  vi.stubGlobal('CSS', { escape: (key: string) => key });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

test('left and right stay in the row of a mark, also where one of another row is nearer', () => {
  expect(nextMark('ArrowRight', 'a', figure, svg)).toBe('d');
  const inRows = { ...figure, markRows };
  expect(nextMark('ArrowRight', 'a', inRows, svg)).toBe('b');
  expect(nextMark('ArrowLeft', 'b', inRows, svg)).toBe('a');
  expect(nextMark('ArrowDown', 'b', inRows, svg)).toBe('d');
});
