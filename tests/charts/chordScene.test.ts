import { describe, expect, test } from 'vitest';
import type { ChordInput } from '../../src/charts/chord/chordInput';
import { chordScene } from '../../src/charts/chord/chordScene';
import { palette } from '../../src/theme/palette';
import { boxOf } from './textBox';
import { overlaps } from './world';

const names = [
  'Eastern Asia',
  'South-eastern Asia',
  'Australia and New Zealand',
  'Latin America and the Caribbean',
  'Northern Europe',
];

function inputOf(n: number, more: Partial<ChordInput> = {}): ChordInput {
  const { categorical } = palette('light');
  return {
    width: 700,
    height: null,
    palette: palette('light'),
    textSize: 12,
    groups: Array.from({ length: n }, (_, i) => ({
      name: `${names[i % names.length] ?? ''} ${i}`,
      colour: categorical[i % categorical.length] ?? '#000000',
    })),
    flows: Array.from({ length: n }, (_, a) => a).flatMap((a) =>
      Array.from({ length: n - a }, (_, i) => ({
        key: `${a}:${a + i}`,
        label: `${a} with ${a + i}`,
        a,
        b: a + i,
        ties: 1 + ((a * 5 + i * 3) % 7),
      })),
    ),
    ...more,
  };
}

describe('a chord diagram', () => {
  test('has one shape a flow, in the circle, and names that keep clear of each other and of the edge', () => {
    for (const n of [1, 2, 5, 12, 20])
      for (const width of [420, 700, 1000]) {
        const input = inputOf(n, { width });
        const scene = chordScene(input);
        expect(new Set(scene.flows.map(({ key }) => key))).toEqual(
          new Set(input.flows.map(({ key }) => key)),
        );
        expect(scene.x + scene.radius).toBeLessThanOrEqual(width);
        expect(scene.y + scene.radius).toBeLessThanOrEqual(scene.height);
        expect(scene.flows.map(({ path }) => path).join('')).not.toMatch(/NaN|Infinity/);
        const boxes = scene.texts.map(boxOf);
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(-1);
          expect(box.right).toBeLessThanOrEqual(width + 1);
        }
        expect([n, width, overlaps(boxes)]).toEqual([n, width, []]);
      }
  });

  test('keeps to a given height while a circle fits it', () => {
    expect(chordScene(inputOf(8, { height: 300 })).height).toBeLessThanOrEqual(300);
  });

  test('gives an arc the ends of its ties: both of one that stays within', () => {
    const flows = [
      { key: 'a', label: '', a: 0, b: 0, ties: 3 },
      { key: 'b', label: '', a: 0, b: 1, ties: 6 },
    ];
    const { arcs } = chordScene(inputOf(2, { flows }));
    const sweep = (path = '') => {
      const [x = 0, y = 0, , , , , , x2 = 0, y2 = 0] = (path.match(/-?[\d.]+/g) ?? []).map(Number);
      const turn = Math.atan2(y2, x2) - Math.atan2(y, x);
      return turn < 0 ? turn + 2 * Math.PI : turn;
    };
    // 2 · 3 + 6 ends against 6, of a circle less two gaps of 0.03.
    expect(sweep(arcs[0]?.path) / sweep(arcs[1]?.path)).toBeCloseTo(2, 1);
  });
});
