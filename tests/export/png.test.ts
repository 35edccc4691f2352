import { describe, expect, test } from 'vitest';
import { figurePng, metadataKeyword } from '../../src/export/png/figurePng';
import { pngScales, pngSize } from '../../src/export/png/pngSize';
import { nodePlatform } from '../../src/export/platforms/node';
import { drawnSize } from '../../src/export/svg/drawnSize';
import { exportSizes } from '../../src/theme/exportSizes';
import { storedPicture } from './fixture/storedPictures';

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

const dataOf = (chunks: readonly Chunk[], type: string) => chunks.find((one) => one.type === type)?.data;

describe('a figure as PNG', () => {
  const svg = storedPicture('coverage-map-zh-Hans');
  const write = (scale: number, millimetres: number | null) =>
    figurePng(svg, { ...drawnSize(svg), millimetres, scale, metadata: '{"spec":"\\u4e2d"}' }, nodePlatform);

  test.each([
    [1, null, 96],
    [2, null, 192],
    [300 / 96, 170, 300],
    [4, 170, 384],
  ])('at scale %s and %s mm has that resolution', async (scale, millimetres, dpi) => {
    const chunks = chunksOf(await write(scale, millimetres));
    const [header, physical] = [dataOf(chunks, 'IHDR'), dataOf(chunks, 'pHYs')];
    const width = header?.readUInt32BE(0) ?? NaN;
    const metres = width / (physical?.readUInt32BE(0) ?? NaN);
    expect(width / (metres / 0.0254)).toBeCloseTo(dpi, 0);
    if (millimetres !== null) expect(metres * 1000).toBeCloseTo(millimetres, 1);
    expect(physical?.[8]).toBe(1);
  });

  test('carries its metadata before the picture', async () => {
    const chunks = chunksOf(await write(1, 170));
    expect(chunks.map(({ type }) => type).slice(0, 3)).toEqual(['IHDR', 'pHYs', 'iTXt']);
    expect(dataOf(chunks, 'iTXt')?.toString('utf8')).toBe(`${metadataKeyword}\0\0\0\0\0{"spec":"\\u4e2d"}`);
  });

  test('is the same every time', async () => {
    expect(Buffer.from(await write(1, 170)).equals(Buffer.from(await write(1, 170)))).toBe(true);
  });
});

test('a page at 300 dpi is 2008 pixels wide, a column 1004', () => {
  const [page, column] = [exportSizes.page, exportSizes.column];
  expect(pngSize(page, 300 / 96)).toMatchObject({ width: 2008 });
  expect(pngSize(column, 300 / 96)).toMatchObject({ width: 1004 });
  expect(pngScales.map((scale) => Math.round(pngSize(page, scale).dpi))).toEqual([96, 192, 288, 300, 384]);
});
