import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lorenzScene, type LorenzInput } from '../../src/charts/lorenz/lorenzScene';
import { lorenz } from '../../src/measures/coverage/lorenz';
import { palette } from '../../src/theme/palette';
import { boxOf } from './textBox';
import { overlaps } from './world';

const light = palette('light');
const curve = (key: string, counts: readonly number[]) => ({
  key,
  label: `${key} curve`,
  name: `${key}: Gini 0.46`,
  points: lorenz(counts) ?? [],
});
const inputOf = (more: Partial<LorenzInput> = {}): LorenzInput => ({
  width: 600,
  height: null,
  palette: light,
  textSize: 12,
  curves: [curve('now', [0, 1, 2, 4]), curve('before', [1, 1, 1])],
  xTitle: 'share of countries',
  yTitle: 'Share of ties',
  equality: 'all alike',
  formatShare: (share) => `${Math.round(share * 100)} %`,
  ...more,
});
const points = (path: string) =>
  path
    .slice(1)
    .split('L')
    .map((pair) => pair.split(',').map(Number));

describe('a drawing of Lorenz curves', () => {
  test('has a square with the diagonal from corner to corner, and every curve on or below it', () => {
    const anyCounts = fc
      .array(fc.nat({ max: 90 }), { minLength: 1, maxLength: 30 })
      .filter((list) => list.some(Boolean));
    fc.assert(
      fc.property(anyCounts, fc.constantFrom(320, 390, 624, 830), (counts, width) => {
        const scene = lorenzScene(inputOf({ width, curves: [curve('now', counts)] }));
        const diagonal = scene.lines.find(({ x1, x2, y1, y2 }) => x1 !== x2 && y1 !== y2);
        if (diagonal === undefined) throw new Error('no diagonal');
        const { x1, y1, x2, y2 } = diagonal;
        expect(x2 - x1).toBeCloseTo(y1 - y2, 0);
        const drawn = points(scene.curves[0]?.path ?? '');
        expect(drawn).toHaveLength(counts.length + 1);
        expect([drawn[0], drawn.at(-1)]).toEqual([
          [x1, y1],
          [x2, y2],
        ]);
        for (const [x = NaN, y = NaN] of drawn) {
          expect(y).toBeGreaterThanOrEqual(y1 - (x - x1) - 0.3);
          expect(y).toBeLessThanOrEqual(y1);
        }
        expect(x2).toBeLessThanOrEqual(width);
        expect(y1).toBeLessThanOrEqual(scene.height);
      }),
    );
  });

  test('tells its curves apart by colour and dash, the first one strongest', () => {
    const three = [...inputOf().curves, curve('other', [3, 9])];
    const { curves } = lorenzScene(inputOf({ curves: three }));
    expect(new Set(curves.map(({ colour, dash }) => `${colour} ${dash}`)).size).toBe(3);
    expect(Math.max(...curves.map(({ width }) => width))).toBe(curves[0]?.width);
    expect(curves.map(({ key, label }) => [key, label])).toEqual(three.map(({ key, label }) => [key, label]));
  });

  test.each([300, 320, 390, 624, 830])(
    'of a width of %d px has all words inside, none over another',
    (width) => {
      for (const height of [null, 260]) {
        const scene = lorenzScene(inputOf({ width, height }));
        const boxes = scene.texts.map(boxOf);
        expect(overlaps(boxes)).toEqual([]);
        for (const [i, { left, right, top, bottom }] of boxes.entries()) {
          const { text } = scene.texts[i] ?? {};
          expect([text, left >= 0, right <= width, top >= 0, bottom <= scene.height]).toEqual([
            text,
            true,
            true,
            true,
            true,
          ]);
        }
        if (height !== null) expect(scene.height).toBeLessThanOrEqual(height + 1);
      }
    },
  );

  test('has a line in the style of each curve beside its name', () => {
    const { lines, curves, texts } = lorenzScene(inputOf());
    for (const { key, colour, dash } of curves) {
      const name = texts.find(({ text }) => text.startsWith(`${key}:`));
      const sample = lines.find(
        (line) =>
          line.colour === colour &&
          line.dash === dash &&
          Math.abs(line.y1 - (name?.y ?? 0)) < 12 &&
          line.y1 === line.y2,
      );
      expect(sample).toBeDefined();
      expect(sample?.x2).toBeLessThan(name?.x ?? 0);
    }
  });
});
