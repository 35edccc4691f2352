import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { UpsetColumn, UpsetInput } from '../../src/charts/upset/upsetInput';
import { upsetScene } from '../../src/charts/upset/upsetScene';
import { palette } from '../../src/theme/palette';
import { boxOf } from './textBox';
import { overlaps } from './world';

const light = palette('light');
const column = (size: number, ...sets: number[]): UpsetColumn => ({
  key: `c${sets.join('-')}`,
  label: `${size} in ${sets.join()}`,
  sets,
  size,
});
const setsOf = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    key: `s${i}`,
    label: `set ${i}`,
    name: `${'Association of Policy Institutes '.repeat(1 + (i % 2))}${i}`,
    size: 40 - i,
  }));
const inputOf = (more: Partial<UpsetInput> = {}): UpsetInput => ({
  width: 800,
  height: null,
  palette: light,
  textSize: 12,
  isNarrow: false,
  sets: setsOf(4),
  columns: [column(33, 0), column(12, 2), column(5, 0, 1), column(2, 1, 3), column(1, 0, 1, 2)],
  formatCount: String,
  more: (left) => `${left.length} more`,
  ...more,
});
/** Far more combinations than fit: 12 single sets, then pairs. */
const many = [
  ...Array.from({ length: 12 }, (_, i) => column(50 - i, i)),
  ...Array.from({ length: 60 }, (_, i) => column(4, i % 6, 6 + (Math.floor(i / 6) % 6))),
].map((one, i) => ({ ...one, key: `c${i}` }));

describe('a drawing of combinations', () => {
  test('has a dot for every set of a combination and a ring for every other', () => {
    const { dots } = upsetScene(inputOf());
    const filled = dots.filter(({ fill }) => fill !== light.colour.surface);
    expect(dots).toHaveLength(5 * 4);
    expect(filled).toHaveLength(1 + 1 + 2 + 2 + 3);
  });

  test('joins the dots of two or more from the first to the last, in colour with their bar', () => {
    const { links, dots, bars } = upsetScene(inputOf());
    expect(links).toHaveLength(3);
    for (const { x1, x2, y1, y2, colour } of links) {
      expect(x1).toBe(x2);
      expect(colour).toBe(light.colour.accent);
      const own = dots.filter(({ x, fill }) => x === x1 && fill === colour).map(({ y }) => y);
      expect([Math.min(...own), Math.max(...own)]).toEqual([y1, y2]);
    }
    expect(bars.filter(({ fill }) => fill === light.colour.accent)).toHaveLength(3);
  });

  test('has bars from 0 on one scale, and a count over each', () => {
    const input = inputOf();
    const { bars, texts, grid } = upsetScene(input);
    const columns = bars.slice(input.sets.length);
    const base = Math.max(...grid.map(({ y1 }) => y1));
    columns.forEach((bar, i) => {
      expect(bar.y + bar.height).toBeCloseTo(base, 6);
      expect(bar.height / (columns[0]?.height ?? 1)).toBeCloseTo((input.columns[i]?.size ?? 0) / 33, 6);
    });
    for (const { size } of input.columns) expect(texts.map(({ text }) => text)).toContain(String(size));
  });

  test('gives up single sets first where there is no room, and says what is missing', () => {
    const { areas, texts } = upsetScene(
      inputOf({ width: 390, isNarrow: true, sets: setsOf(12), columns: many }),
    );
    const drawn = many.filter(({ key }) => areas.some((area) => area.key === key));
    expect(drawn.length).toBeLessThan(20);
    const shared = drawn.filter(({ sets }) => sets.length > 1);
    expect(shared.length).toBeGreaterThan(drawn.length / 2);
    expect(drawn.map(({ key }) => key)).toEqual(
      many.filter((one) => drawn.includes(one)).map(({ key }) => key),
    );
    expect(texts.map(({ text }) => text)).toContain(`${many.length - drawn.length} more`);
  });

  test('draws all where there is room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 9 }), (n, pairs) => {
        const columns = [
          ...Array.from({ length: n }, (_, i) => column(9, i)),
          ...Array.from({ length: pairs }, (_, i) => column(1, 0, i + 1)),
        ];
        const { areas } = upsetScene(inputOf({ width: 1400, sets: setsOf(12), columns }));
        expect(areas).toHaveLength(12 + columns.length);
      }),
    );
  });

  test.each([320, 390, 620, 1100])('of a width of %d px has all words inside, none over another', (width) => {
    for (const columns of [inputOf().columns, many, []]) {
      const scene = upsetScene(inputOf({ width, isNarrow: width < 520, sets: setsOf(12), columns }));
      const boxes = scene.texts.map(boxOf);
      expect(overlaps(boxes)).toEqual([]);
      for (const { left, right, bottom } of boxes) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
        expect(bottom).toBeLessThanOrEqual(scene.height);
      }
    }
  });
});
