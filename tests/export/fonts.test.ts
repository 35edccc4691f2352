import { readdirSync, readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { fontIds, fontPath, fontWeights } from '../../src/export/fonts/fontFiles';
import { Fonts, missingGlyphs } from '../../src/export/fonts/fonts';
import { shapeText } from '../../src/export/fonts/shapeText';
import { isWithoutShape } from '../../src/export/fonts/splitRuns';
import { unpackWoff } from '../../src/export/fonts/unpackWoff';
import type { Platform } from '../../src/export/platform';
import { nodePlatform } from '../../src/export/platforms/node';
import { ExportError } from '../../src/model/errors';
import { languages } from '../../src/model/language';

const read = (path: string) => readFileSync(path, 'utf8');
const distinct = (text: string) => [...new Set(text)].join('');

function sourcesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
}

/** Faces that a text is set in, with the parts of the text. */
async function facesOf(text: string, language: string): Promise<[string | null, string][]> {
  const fonts = new Fonts(nodePlatform);
  const sample = { text, language, weight: 400 } as const;
  await fonts.prepare([sample]);
  return fonts.runs(sample).map((run) => [run.face, run.text]);
}

/** A platform that notes which fonts are asked for. */
function watched(): { platform: Platform; asked: string[] } {
  const asked: string[] = [];
  const fontBytes = (id: string) => {
    asked.push(id);
    return nodePlatform.fontBytes(id);
  };
  return { platform: { ...nodePlatform, fontBytes }, asked };
}

describe('the fonts of the export', () => {
  test.each(languages)(
    'have every character of the dictionaries, in %s and in both weights',
    async (language) => {
      const text = distinct(sourcesIn('src/text', '.ts').map(read).join(''));
      expect(text.length).toBeGreaterThan(1_000);
      const fonts = new Fonts(nodePlatform);
      for (const weight of fontWeights) {
        const sample = { text, language, weight };
        await fonts.prepare([sample]);
        expect(fonts.runs(sample).filter(({ font }) => font === null)).toEqual([]);
      }
    },
  );

  test('have every character of the data', async () => {
    const tables = sourcesIn('data', '.csv').filter((path) => path !== 'data/sources.csv');
    const text = distinct(tables.map(read).join(''));
    expect(text.length).toBeGreaterThan(500);
    expect(await missingGlyphs(text, nodePlatform)).toEqual([]);
    const inTitles = await missingGlyphs(distinct(read('data/sources.csv')), nodePlatform);
    expect(inTitles).toEqual([]);
  });

  test('are all in their packages, with TrueType outlines', async () => {
    for (const id of fontIds) {
      const font = create(unpackWoff(await nodePlatform.fontBytes(id)) as Buffer) as Font;
      expect(font.numGlyphs, fontPath(id)).toBeGreaterThan(20);
      expect('glyf' in font, id).toBe(true);
    }
  });

  test('prefer the Chinese of the language, and lend each other what one lacks', async () => {
    expect(await facesOf('中嶼', 'zh-Hans')).toEqual([
      ['simplified', '中'],
      ['traditional', '嶼'],
    ]);
    expect(await facesOf('中郑', 'zh-Hant')).toEqual([
      ['traditional', '中'],
      ['simplified', '郑'],
    ]);
    expect(await facesOf('中文', 'en')).toEqual([['simplified', '中文']]);
    expect(await facesOf('中文', 'zh-Hant')).toEqual([['traditional', '中文']]);
  });

  test('set shared marks as Latin in English and beside Latin, as Chinese among Han', async () => {
    expect(await facesOf('a “tie” — two…', 'en')).toEqual([['latin', 'a “tie” — two…']]);
    expect(await facesOf('中“文”——国', 'zh-Hans')).toEqual([['simplified', '中“文”——国']]);
    expect(await facesOf('“NATO”', 'zh-Hans')).toEqual([['latin', '“NATO”']]);
  });

  test('set Traditional text with its own marks, which stand in the middle', async () => {
    const { platform, asked } = watched();
    const fonts = new Fonts(platform);
    const sample = { text: '聯繫，覆蓋：（共）；完！', language: 'zh-Hant', weight: 400 } as const;
    await fonts.prepare([sample]);
    expect(asked.filter((id) => id.startsWith('simplified'))).toEqual([]);
    for (const { font } of fonts.runs(sample)) expect(font?.id).toMatch(/^traditional/);
  });

  test('set letters of other alphabets, and symbols, each in the file that has them', async () => {
    const letters = [
      ['latin', 'a'],
      ['latinExt', 'Łź'],
      ['vietnamese', 'ệ'],
      ['greek', 'Ελλάς'],
      ['cyrillic', 'Україна'],
      ['cyrillicExt', 'Қ'],
      ['mathematics', '≥'],
      ['arrows', '↓'],
      ['stars', '→'],
      ['discs', '●'],
      ['ticks', '✓'],
    ] as [string, string][];
    expect(await facesOf(letters.map(([, text]) => text).join(''), 'en')).toEqual(letters);
  });

  test('are opened once, and only where a text needs them', async () => {
    const { platform, asked } = watched();
    const fonts = new Fonts(platform);
    const sample = { text: 'Ties ↓ and 10–19', language: 'en', weight: 400 } as const;
    await fonts.prepare([sample, sample]);
    await fonts.prepare([sample]);
    expect(asked).toEqual(['latin-400', 'arrows-400']);
  });

  test('are asked for again after a failure', async () => {
    let isBroken = true;
    const fontBytes = (id: string) =>
      isBroken ? Promise.reject(new ExportError('no-font')) : nodePlatform.fontBytes(id);
    const fonts = new Fonts({ ...nodePlatform, fontBytes });
    const sample = { text: 'a', language: 'en', weight: 400 } as const;
    await expect(fonts.prepare([sample])).rejects.toThrow(ExportError);
    isBroken = false;
    await fonts.prepare([sample]);
    expect(fonts.runs(sample)[0]?.font?.id).toBe('latin-400');
  });

  test('name what none of them has, once each, and leave out what has no shape', async () => {
    expect(await missingGlyphs('a ཀ b ཀ \u200b\u202f\ufe0f', nodePlatform)).toEqual(['ཀ']);
    expect(isWithoutShape('\u200b')).toBe(true);
  });
});

describe('a shaped line', () => {
  const shaped = async (text: string, language = 'en') => {
    const fonts = new Fonts(nodePlatform);
    const sample = { text, language, weight: 400 } as const;
    await fonts.prepare([sample]);
    return shapeText(sample, fonts);
  };

  test('has a glyph for each letter, in order, with kerning', async () => {
    const { glyphs, width } = await shaped('AVATAR');
    expect(glyphs).toHaveLength(6);
    expect(glyphs.map(({ x }) => x)).toEqual([...glyphs.map(({ x }) => x)].sort((a, b) => a - b));
    const alone = await Promise.all([...'AVATAR'].map((letter) => shaped(letter)));
    expect(width).toBeLessThan(alone.reduce((sum, one) => sum + one.width, 0));
  });

  test('sets Han in squares', async () => {
    expect((await shaped('中国机构', 'zh-Hans')).width).toBe(4_000);
  });

  test('keeps room for what has no glyph', async () => {
    const { glyphs, width } = await shaped('ཀཀ');
    expect(glyphs.map(({ font }) => font)).toEqual([null, null]);
    expect(width).toBeGreaterThan(0);
  });
});

test('what is no WOFF file is refused', () => {
  expect(() => unpackWoff(new Uint8Array(100))).toThrow(ExportError);
  expect(() => unpackWoff(new Uint8Array(4))).toThrow(ExportError);
});

test('an unpacked font draws what the packed one draws', async () => {
  const packed = await nodePlatform.fontBytes('latin-400');
  const [woff, sfnt] = [packed, unpackWoff(packed)].map((bytes) => create(bytes as Buffer) as Font);
  expect(sfnt?.glyphForCodePoint(0xe9).path.toSVG()).toBe(woff?.glyphForCodePoint(0xe9).path.toSVG());
  expect(sfnt?.type).toBe('TTF');
});
