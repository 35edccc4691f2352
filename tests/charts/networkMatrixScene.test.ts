import { describe, expect, test } from 'vitest';
import type { NetworkMatrixInput, TieCell } from '../../src/charts/networkMatrix/networkMatrixInput';
import { networkMatrixScene } from '../../src/charts/networkMatrix/networkMatrixScene';
import { palette } from '../../src/theme/palette';
import { boxOf } from './textBox';
import { overlaps } from './world';

/** `n` nodes in groups of ten, each tied with the next one; every third tie is open. */
function inputOf(n: number, more: Partial<NetworkMatrixInput> = {}): NetworkMatrixInput {
  const groups = Math.ceil(n / 10);
  const bands = Array.from({ length: groups }, (_, i) => ({
    name: `Around Institute of Policy Research number ${i}`,
    count: ' (10)',
    slot: i < 8 ? i : null,
    from: i * 10,
    to: Math.min(n, (i + 1) * 10),
  }));
  const merged =
    groups <= 8
      ? bands
      : [...bands.slice(0, 8), { name: 'smaller groups', count: '', slot: null, from: 80, to: n }];
  const cells = Array.from({ length: Math.max(0, n - 1) }, (_, i) => i).flatMap((i) =>
    [
      [i, i + 1],
      [i + 1, i],
    ].map(([row = 0, column = 0]): TieCell => ({
      key: `${row}|${column}`,
      label: `${row} with ${column}`,
      row,
      column,
      shade: i % 4,
      isOpen: i % 3 === 0,
      isMark: true,
      text: `v${i % 12}`,
    })),
  );
  return {
    width: 700,
    height: null,
    palette: palette('light'),
    textSize: 12,
    leastText: 12,
    isNarrow: false,
    rows: {
      lines: Array.from({ length: n }, (_, i) => ({ name: `Institute of Policy Research number ${i}` })),
      bands: merged,
    },
    columns: null,
    frames: bands.map(({ from, to }) => [from, to] as const),
    cells,
    fills: palette('light').sequential7.slice(3),
    ...more,
  };
}

const sizes = [0, 1, 2, 10, 24, 60, 150, 400];

describe('a matrix of ties', () => {
  test('stays within its drawing at any number of nodes, with texts that keep clear of each other', () => {
    for (const n of sizes)
      for (const [width, isNarrow] of [
        [330, true],
        [700, false],
        [1100, false],
      ] as const) {
        const scene = networkMatrixScene(inputOf(n, { width, isNarrow }));
        expect(scene.right).toBeLessThanOrEqual(width);
        expect(scene.bottom).toBeLessThanOrEqual(scene.height);
        const boxes = scene.texts.map(boxOf);
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(-1);
          expect(box.right).toBeLessThanOrEqual(width + 1);
          expect(box.bottom).toBeLessThanOrEqual(scene.height + 1);
        }
        expect([n, width, overlaps(boxes)]).toEqual([n, width, []]);
      }
  });

  test('keeps to a given height', () => {
    for (const n of sizes)
      for (const height of [240, 480])
        expect(networkMatrixScene(inputOf(n, { height, width: 1100 })).height).toBeLessThanOrEqual(
          Math.max(height, networkMatrixScene(inputOf(1, { height })).height),
        );
  });

  test('is square, draws each cell once, and parts solid from open cells', () => {
    const input = inputOf(60);
    const { frame, paths, areas } = networkMatrixScene(input);
    expect(frame.rowPitch).toBe(frame.columnPitch);
    const drawn = paths.map(({ path }) => path.split('M').length - 1);
    expect(drawn.reduce((sum, n) => sum + n, 0)).toBe(input.cells.length);
    const open = paths.filter(({ fill }) => fill === input.palette.colour.surface);
    expect(open.length).toBeGreaterThan(0);
    expect(open.map(({ path }) => path.split('M').length - 1).reduce((sum, n) => sum + n, 0)).toBe(
      input.cells.filter(({ isOpen }) => isOpen).length,
    );
    expect(areas.map(({ key }) => key)).toEqual(input.cells.map(({ key }) => key));
  });

  test('names rows while a line of text fits them, then bands alone', () => {
    expect(networkMatrixScene(inputOf(12)).frame.namesAt).toBe('beside');
    expect(networkMatrixScene(inputOf(20, { width: 330, isNarrow: true })).frame.namesAt).toBe('below');
    const large = networkMatrixScene(inputOf(90));
    expect(large.frame).toMatchObject({ namesAt: 'none', bandsAt: 'side' });
    expect(large.texts.filter(({ text }) => text.startsWith('Around'))).toHaveLength(8);
  });

  test('names rows in small letters where they may shrink, rather than not at all', () => {
    const input = { width: 900, leastText: 10 };
    const { frame, texts, height, bottom } = networkMatrixScene(inputOf(75, input));
    expect(frame).toMatchObject({ namesAt: 'beside', nameSize: 10 });
    expect(frame.rowPitch).toBeGreaterThanOrEqual(10);
    expect(texts.filter(({ text }) => text.startsWith('Institute'))).toHaveLength(75);
    expect(overlaps(texts.map(boxOf))).toEqual([]);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(networkMatrixScene(inputOf(75, { ...input, leastText: 12 })).frame.namesAt).toBe('none');
  });

  test('has bands above where their names beside would make the cells too small', () => {
    const { frame } = networkMatrixScene(inputOf(160, { width: 900 }));
    expect(frame).toMatchObject({ namesAt: 'none', bandsAt: 'above' });
    expect(frame.rowPitch).toBeGreaterThanOrEqual(5);
  });

  test('says the value of a cell from 20 px up', () => {
    const values = ({ texts }: ReturnType<typeof networkMatrixScene>) =>
      texts.filter(({ text }) => text.startsWith('v')).length;
    expect(values(networkMatrixScene(inputOf(10)))).toBe(18);
    expect(values(networkMatrixScene(inputOf(60, { width: 1100 })))).toBe(0);
  });

  test('draws tens of thousands of cells as a few paths', () => {
    const n = 400;
    const cells = Array.from({ length: 40_000 }, (_, i): TieCell => {
      const [row, column] = [Math.floor(i / 100), (i * 7) % n];
      return {
        key: String(i),
        label: '',
        row,
        column,
        shade: i % 4,
        isOpen: i % 2 === 0,
        isMark: i < 2000,
        text: '1',
      };
    });
    const { paths, areas } = networkMatrixScene(inputOf(n, { cells }));
    expect(paths.length).toBeLessThanOrEqual(8);
    expect(areas).toHaveLength(2000);
  });
});
