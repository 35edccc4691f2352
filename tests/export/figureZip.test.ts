import { strFromU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodePlatform } from '../../src/export/platforms/node';
import { readme } from '../../src/export/zip/readme';
import { packZip } from '../../src/export/zip/packZip';
import { writeFigure } from '../../src/export/writeFigure';
import { languages } from '../../src/model/language';
import { anyWords, figureFile, hostile, source, withWords } from './fixture/files';

const options = { scale: 1, outlines: false, sources: [source('A report')], platform: nodePlatform };

test('the ZIP of a figure has every format and a text that says what each is, under plain names', async () => {
  const file = await figureFile('zh-Hans', 'en');
  const { name, type, bytes } = await writeFigure('zip', file, options);
  expect([name, type]).toEqual(['coverage-map-page-zh-hans-en.zip', 'application/zip']);
  const files = unzipSync(bytes);
  const stem = 'coverage-map-page-zh-hans-en';
  expect(Object.keys(files)).toEqual([
    ...['svg', 'png', 'pdf', 'csv', 'xlsx', 'json'].map((end) => `${stem}.${end}`),
    'readme.txt',
  ]);
  expect(strFromU8(files[`${stem}.svg`] ?? new Uint8Array())).toBe(nodePlatform.drawSvg(file));
  const text = strFromU8(files['readme.txt'] ?? new Uint8Array());
  for (const part of [
    file.figure.title,
    file.second?.figure.title ?? '',
    file.figure.source,
    file.info.dataHash,
    'A report',
    'GB/T 7714',
  ])
    expect(text).toContain(part);
  expect((await writeFigure('zip', file, options)).bytes).toEqual(bytes);
});

describe.each(languages)('the text with the files in %s', (language) => {
  test('says what each file is, in that language', async () => {
    const file = await figureFile(language);
    const text = readme(file, ['svg', 'csv'], []);
    expect(text).toMatch(language === 'en' ? /SVG: the figure as a drawing/ : /SVG：/);
    expect(text).toContain(file.text.words.dataFiles.noSources);
    expect(text).not.toMatch(/undefined|null|\[object/);
    if (language === 'en') expect(text).not.toMatch(/[\u3400-\u9fff]/);
  });
});

test('no word of a figure begins a line of its own in the text', async () => {
  const file = await figureFile();
  const lines = (words: readonly string[]) =>
    readme(withWords(file, words, []), ['svg'], [source(words[10] ?? '')]).split('\n').length;
  const usual = lines(Array.from({ length: 11 }, () => 'x'));
  fc.assert(
    fc.property(
      anyWords.filter((words) => words.every((word) => word.trim() !== '')),
      (words) => {
        expect(lines(words)).toBe(usual);
      },
    ),
  );
});

test('an archive has no path that leads out of its folder', () => {
  const empty = new Uint8Array();
  for (const path of ['/a', '../a', 'a/../b', 'a//b', 'C:\\a', 'a\\b', './a', '', 'a\nb'])
    expect(() => packZip([[path, empty]]), path).toThrow('unsafe-path');
  expect(Object.keys(unzipSync(packZip([['figures/1-map.svg', empty]])))).toEqual(['figures/1-map.svg']);
  fc.assert(
    fc.property(hostile, (path) => {
      try {
        for (const name of Object.keys(unzipSync(packZip([[path, empty]]))))
          expect(name).not.toMatch(/^[\\/]|\.\.\/|\\/);
      } catch (error) {
        expect(String(error)).toMatch('unsafe-path');
      }
    }),
  );
});

test('an archive has the same bytes at any time', () => {
  const entries = [['a.txt', new Uint8Array([1, 2, 3])]] as const;
  const view = new DataView(packZip(entries).buffer);
  expect(view.getUint16(12, true)).toBe((1 << 5) | 1);
  expect(packZip(entries)).not.toEqual(zipSync({ 'a.txt': new Uint8Array([1, 2, 3]) }));
});
