import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fontIds, fontPath } from '../../src/export/fonts/fontFiles';
import { nodePlatform } from '../../src/export/platforms/node';
import { ExportError } from '../../src/model/errors';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte)$/.test(path))
  .map((path) => ({ path, source: readFileSync(join('src', path), 'utf8') }));
const importers = (pattern: RegExp) =>
  sources.filter(({ source }) => pattern.test(source)).map(({ path }) => path.split('/')[0]);

describe('the two platforms', () => {
  test('are each known to one face only', () => {
    expect([...new Set(importers(/platforms\/browser'/))]).toEqual(['views']);
    expect([...new Set(importers(/platforms\/node'/))]).toEqual(['cli']);
  });

  test('have the same fonts: every file has its address in the page', () => {
    const addresses = readFileSync('src/export/platforms/fontUrls.ts', 'utf8');
    const imported = new Map(
      [...addresses.matchAll(/import (\w+) from '(.*)\?url'/g)].map(([, name = '', path = '']) => [
        name,
        path,
      ]),
    );
    const listed = [...addresses.matchAll(/'([\w-]+)': (\w+),/g)].map(([, id, name = '']) => [
      id,
      imported.get(name),
    ]);
    expect(listed).toEqual(fontIds.map((id) => [id, fontPath(id)]));
  });

  test('refuse in Node what is no XML and no picture', async () => {
    expect(() => nodePlatform.parseXml('<svg><g></svg>')).toThrow(ExportError);
    expect(() => nodePlatform.parseXml('')).toThrow(ExportError);
    await expect(nodePlatform.rasterise('<svg', 10, 10, 1)).rejects.toThrow(ExportError);
    await nodePlatform.pause();
  });
});
