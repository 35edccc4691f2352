import { describe, expect, test } from 'vitest';
import type { RankTableInput } from '../../src/charts/rankTable/rankTableInput';
import { rankTableScene } from '../../src/charts/rankTable/rankTableScene';
import { palette } from '../../src/theme/palette';

const years = Array.from({ length: 11 }, (_, i) => String(2014 + i));
const inputOf = (width: number): RankTableInput => ({
  width,
  height: null,
  palette: palette('light'),
  textSize: 12,
  rowHead: 'Ranking',
  columns: years,
  changeHead: 'Change',
  rows: [
    {
      id: 'a',
      name: 'An index of cities with a rather long name',
      cells: years.map((year, column) => ({
        key: `a/${year}`,
        label: `${year}: rank ${column + 1}`,
        column,
        text: String(column + 1),
        tone: 'usual',
      })),
      change: { text: '+3', tone: 'better' },
    },
  ],
});

describe('a table of places', () => {
  test('has one column a year where there is room', () => {
    const { cells } = rankTableScene(inputOf(900));
    expect(new Set(cells.map(({ y }) => y)).size).toBe(1);
    expect(cells).toHaveLength(years.length);
  });

  test('fills a given height by rows that stand farther apart, and no more than is legible', () => {
    const natural = rankTableScene(inputOf(900)).height;
    const high = (height: number) => rankTableScene({ ...inputOf(900), height }).height;
    expect(high(natural - 5)).toBe(natural);
    expect(high(natural + 8)).toBe(natural + 8);
    expect(high(natural + 500)).toBeLessThan(natural + 20);
  });

  test('lists every cell with its year below the name where there is not', () => {
    const { cells, texts } = rankTableScene(inputOf(360));
    expect(cells).toHaveLength(years.length);
    expect(new Set(cells.map(({ y }) => y)).size).toBeGreaterThan(1);
    for (const year of years) expect(texts.filter(({ text }) => text === year)).toHaveLength(1);
    for (const { x, width } of cells) expect(x + width).toBeLessThanOrEqual(370);
  });
});
