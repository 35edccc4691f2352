import { describe, expect, test } from 'vitest';
import type { TieRowsInput } from '../../src/charts/tieRows/tieRowsInput';
import { tieRowsScene } from '../../src/charts/tieRows/tieRowsScene';
import { palette } from '../../src/theme/palette';
import { boxOf } from './textBox';
import { overlaps } from './world';

const inputOf = (n: number, more: Partial<TieRowsInput> = {}): TieRowsInput => ({
  width: 900,
  height: null,
  palette: palette('light'),
  textSize: 12,
  rows: Array.from({ length: n }, (_, i) => ({
    key: String(i),
    label: `tie ${i}`,
    first: `Institute for Strategic and Interregional Studies under the President, number ${i}`,
    second: i % 2 === 0 ? 'CIPPEC' : 'Think Tanks and Civil Societies Program, University of Pennsylvania',
    weight: n - i,
    value: String(n - i),
    detail: '1 agreement, 2 conferences, 1 office or standing contact, since 2016',
    isOpen: i % 3 === 0,
  })),
  all: n,
  more: (left) => `${left} more`,
  legend: { dot: 'evidenced', ring: 'reported', bar: 'shared records' },
  ...more,
});

describe('ties in rows', () => {
  test('stand in reading order, within the drawing, with names that keep clear of each other', () => {
    for (const width of [320, 640, 900, 1400])
      for (const n of [1, 5, 60]) {
        const { texts, areas, height } = tieRowsScene(inputOf(n, { width }));
        const boxes = texts.map(boxOf);
        expect([width, n, overlaps(boxes)]).toEqual([width, n, []]);
        for (const box of boxes) {
          expect(box.right).toBeLessThanOrEqual(width + 1);
          expect(box.bottom).toBeLessThanOrEqual(height + 1);
        }
        expect(areas.map(({ key }) => key)).toEqual(areas.map((_, i) => String(i)));
      }
  });

  test('leave out what has no room, and say how many', () => {
    const { areas, height, texts } = tieRowsScene(inputOf(40, { width: 500, height: 200 }));
    expect(height).toBeLessThanOrEqual(200);
    expect(areas.length).toBeGreaterThan(1);
    expect(texts.at(-1)?.text).toBe(`${40 - areas.length} more`);
  });

  test('have each name in full where two lines are enough, and each cut to a line where they are not', () => {
    const textsOf = (first: string, second: string) =>
      tieRowsScene(
        inputOf(1, { width: 380, rows: inputOf(1).rows.map((row) => ({ ...row, first, second })) }),
      )
        .texts.filter(({ weight }) => weight === 700)
        .map(({ text }) => text);
    const long = 'Institute for Strategic and Interregional Studies';
    expect(textsOf(long, 'CIPPEC').slice(0, -1).join(' ')).toBe(`${long} – CIPPEC`);
    const [one = '', two = ''] = textsOf(`${long} under the President`, `${long} of the Republic`);
    expect(one.startsWith('Institute') && one.endsWith('… –')).toBe(true);
    expect(two.startsWith('Institute') && two.endsWith('…')).toBe(true);
  });

  test('have bars as long as their weights, the greatest first', () => {
    const { bars } = tieRowsScene(inputOf(4));
    const [first = 0, second = 0, third = 0, fourth = 0] = bars.slice(1).map(({ width }) => width);
    expect([second / first, third / first, fourth / first]).toEqual([0.75, 0.5, 0.25]);
  });
});
