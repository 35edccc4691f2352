import { describe, expect, test } from 'vitest';
import { matrixScene, type MatrixInput } from '../../src/charts/matrix/matrixScene';
import { contrast } from '../../src/theme/contrast';
import { palette, themes } from '../../src/theme/palette';
import { boxOf } from './textBox';
import { overlaps } from './world';

const inputOf = (n: number, more: Partial<MatrixInput> = {}): MatrixInput => {
  const { sequential7: colours, colour } = more.palette ?? palette('light');
  return {
    width: 700,
    height: null,
    palette: palette('light'),
    textSize: 12,
    entities: Array.from({ length: n }, (_, i) => ({ name: `Institute of Policy Research number ${i}` })),
    cells: Array.from({ length: n * n }, (_, i) => {
      const [row, column] = [Math.floor(i / n), i % n];
      return {
        key: `${row}:${column}`,
        label: `${row} with ${column}`,
        row,
        column,
        texts: ['0.25', '.25'],
        fill: (row === column ? null : colours[i % colours.length]) ?? colour.surface,
        isDiagonal: row === column,
      };
    }),
    ...more,
  };
};

describe('a matrix', () => {
  test('has like cells, at most half as wide again as high or so, that neither meet nor leave the drawing', () => {
    for (const n of [1, 5, 12, 40, 200]) {
      const { cells, width, height } = matrixScene(inputOf(n));
      const last = cells.at(-1);
      expect(cells).toHaveLength(n * n);
      const ratio = (cells[0]?.width ?? 0) / (cells[0]?.height ?? 1);
      expect(ratio).toBeGreaterThanOrEqual(0.99);
      expect(ratio).toBeLessThan(1.65);
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(height);
      for (const [i, cell] of cells.slice(1, n).entries())
        expect(cell.x).toBeGreaterThanOrEqual((cells[i]?.x ?? 0) + (cells[i]?.width ?? 0));
    }
  });

  test('uses a wide page, and grows no higher than a screen for few entities', () => {
    const sizeOf = (n: number) => {
      const { cells, height } = matrixScene(inputOf(n, { width: 1360 }));
      const last = cells.at(-1);
      return { right: (last?.x ?? 0) + (last?.width ?? 0), height };
    };
    expect(sizeOf(12).right).toBeGreaterThan(1200);
    for (const n of [2, 5, 10]) expect(sizeOf(n).height).toBeLessThan(640);
  });

  test('has its values where a cell has room, in their short form where it is tight, else none', () => {
    const valuesOf = (n: number, width: number) =>
      new Set(
        matrixScene(inputOf(n, { width }))
          .texts.map(({ text }) => text)
          .filter((text) => text.endsWith('.25')),
      );
    expect(valuesOf(5, 700)).toEqual(new Set(['0.25']));
    expect(valuesOf(12, 330)).toEqual(new Set(['.25']));
    expect(valuesOf(60, 700)).toEqual(new Set());
  });

  test.each(themes)('has values that can be read on their cell in %s', (theme) => {
    const { texts, cells } = matrixScene(inputOf(5, { palette: palette(theme) }));
    const values = texts.filter(({ text }) => text === '0.25');
    expect(values).toHaveLength(25);
    for (const value of values) {
      const cell = cells.find(
        ({ x, y, width, height }) =>
          x <= value.x && value.x <= x + width && y <= value.y && value.y <= y + height,
      );
      expect(contrast(value.colour, cell?.fill ?? '')).toBeGreaterThanOrEqual(4.4);
    }
  });

  test('outlines its diagonal in ink, and has the heads of row and column by cell', () => {
    const { cells, heads, ink } = matrixScene(inputOf(4));
    expect(cells.filter(({ stroke }) => stroke === ink).map(({ key }) => key)).toEqual([
      '0:0',
      '1:1',
      '2:2',
      '3:3',
    ]);
    const [row, column] = heads.get('1:3') ?? [];
    const cell = cells.find(({ key }) => key === '1:3');
    expect(row?.y).toBeCloseTo((cell?.y ?? 0) - 0.5, 9);
    expect(column?.x).toBeCloseTo((cell?.x ?? 0) - 0.5, 9);
  });

  test.each([320, 390, 620, 1100])('of a width of %d px has all words inside, none over another', (width) => {
    for (const n of [2, 5, 12]) {
      const scene = matrixScene(inputOf(n, { width }));
      const boxes = scene.texts.map(boxOf);
      expect(overlaps(boxes)).toEqual([]);
      for (const { left, right, top, bottom } of boxes) {
        expect([left >= 0, right <= width, top >= 0, bottom <= scene.height]).toEqual([
          true,
          true,
          true,
          true,
        ]);
      }
    }
  });
});
