import { describe, expect, test } from 'vitest';
import { listScene, type ListInput } from '../../src/charts/list/listScene';
import { palette } from '../../src/theme/palette';
import { boxOf } from './textBox';
import { overlaps } from './world';

const inputOf = (n: number, more: Partial<ListInput> = {}): ListInput => ({
  width: 800,
  height: null,
  palette: palette('light'),
  textSize: 12,
  entries: Array.from({ length: n }, (_, i) => ({
    key: `e${i}`,
    label: `entry ${i}`,
    title: `Institute ${i}`,
    lines: Array.from({ length: 1 + (i % 4) }, (_, j) => `Association of Policy Institutes ${j}, since 2012`),
  })),
  more: (left) => `${left} more`,
  none: 'nothing',
  ...more,
});

describe('a list', () => {
  test.each([0, 1, 2, 3, 7, 40])('of %d entries has each once, in reading order', (n) => {
    for (const width of [330, 800, 1200]) {
      const { areas } = listScene(inputOf(n, { width }));
      expect(areas.map(({ key }) => key)).toEqual(Array.from({ length: n }, (_, i) => `e${i}`));
    }
  });

  test('is as many columns as the width has room for, about equally high', () => {
    const { areas } = listScene(inputOf(40, { width: 1200 }));
    const columns = [...new Set(areas.map(({ x }) => x))];
    expect(columns).toHaveLength(3);
    const ends = columns.map((x) =>
      Math.max(...areas.filter((area) => area.x === x).map(({ y, height }) => y + height)),
    );
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(180);
  });

  test('keeps to its height and says how many are missing', () => {
    const { height, areas, texts } = listScene(inputOf(40, { height: 300 }));
    expect(height).toBeLessThanOrEqual(300);
    expect(areas.length).toBeGreaterThan(4);
    expect(texts.at(-1)?.text).toBe(`${40 - areas.length} more`);
  });

  test('says that there is nothing', () => {
    expect(listScene(inputOf(0)).texts.map(({ text }) => text)).toEqual(['nothing']);
  });

  test.each([320, 700, 1200])('of a width of %d px has all words inside, none over another', (width) => {
    const { texts, height } = listScene(inputOf(25, { width }));
    const boxes = texts.map(boxOf);
    expect(overlaps(boxes)).toEqual([]);
    for (const { right, bottom } of boxes) expect([right <= width, bottom <= height]).toEqual([true, true]);
  });
});
