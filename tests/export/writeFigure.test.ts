import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodePlatform } from '../../src/export/platforms/node';
import { figureFormats, writeFigure } from '../../src/export/writeFigure';
import { attribute, elements, parseXml } from '../figures/draw';
import { anyRows, anyWords, figureFile, source, withWords } from './fixture/files';

const options = { scale: 1, outlines: false, sources: [source('A report')], platform: nodePlatform };
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

// An archive of them all is tried by itself.
describe.each(figureFormats.filter((format) => format !== 'zip'))('a figure as %s', (format) => {
  test('has a name of what it shows, a media type, and the same bytes again', async () => {
    const file = await figureFile('en');
    const written = await writeFigure(format, file, options);
    expect(written.name).toBe(`coverage-map-page-en.${format}`);
    expect(written.type).toMatch(/^(?:image|text|application)\/\S+$/);
    expect((await writeFigure(format, file, options)).bytes).toEqual(written.bytes);
  });
});

test('the SVG is that of the platform, and has no letters where outlines are asked for', async () => {
  const file = await figureFile('zh-Hans');
  expect(textOf((await writeFigure('svg', file, options)).bytes)).toBe(nodePlatform.drawSvg(file));
  const outlined = parseXml(textOf((await writeFigure('svg', file, { ...options, outlines: true })).bytes));
  expect(elements(outlined, 'text')).toEqual([]);
  expect(elements(outlined, 'path').length).toBeGreaterThan(
    elements(parseXml(nodePlatform.drawSvg(file)), 'path').length,
  );
});

test('whatever the words are, no file has a script, or fetches anything', async () => {
  const file = await figureFile('en', null, 'coverage-regions');
  await fc.assert(
    fc.asyncProperty(anyWords, anyRows, async (words, rows) => {
      const any = withWords(
        file,
        words.map((word) => word.slice(0, 200)),
        rows,
      );
      const root = parseXml(textOf((await writeFigure('svg', any, options)).bytes));
      for (const node of elements(root)) {
        expect(['script', 'foreignObject', 'image', 'style', 'a', 'iframe']).not.toContain(node.nodeName);
        for (const { name, value } of Array.from(node.attributes ?? [])) {
          expect(name).not.toMatch(/^on/i);
          if (/href$/.test(name)) expect(value).toMatch(/^#/);
        }
      }
      const parts = unzipSync((await writeFigure('xlsx', any, options)).bytes);
      for (const [path, bytes] of Object.entries(parts)) {
        expect(path).not.toMatch(/vba|macro|externalLink/i);
        if (!path.endsWith('.rels')) continue;
        for (const link of elements(parseXml(strFromU8(bytes)), 'Relationship'))
          expect([attribute(link, 'TargetMode'), attribute(link, 'Target')?.includes('://')]).toEqual([
            null,
            false,
          ]);
      }
    }),
    { numRuns: 12 },
  );
});
