import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureFormats } from '../../../src/export/writeFigure';
import { pngScales } from '../../../src/export/png/pngSize';
import { languages } from '../../../src/model/language';
import { exportSizeIds, exportSizeOf, ownSize } from '../../../src/theme/exportSizes';
import { exportThemes } from '../../../src/theme/exportThemes';
import { settingsOfFile, toSettings, usualSettings } from '../../../src/views/export/settings';

describe('settings out of what a browser has kept', () => {
  test('are the kept ones', () => {
    const kept = {
      format: 'xlsx',
      size: 'own',
      own: { width: 800, height: 600, unit: 'px' },
      theme: 'greyscale',
      scale: 4,
      outlines: true,
      language: 'zh-Hant',
      second: 'en',
    };
    expect(toSettings(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test('are possible whatever was kept', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record({
            format: fc.jsonValue(),
            size: fc.constantFrom('own', 'page', 'poster', 3),
            own: fc.oneof(
              fc.jsonValue(),
              fc.record({ width: fc.double(), height: fc.integer(), unit: fc.string() }),
            ),
            theme: fc.jsonValue(),
            scale: fc.oneof(fc.integer(), fc.string()),
            language: fc.jsonValue(),
          }),
        ),
        (kept) => {
          const { format, size, own, theme, scale, language, second } = toSettings(kept);
          expect(figureFormats).toContain(format);
          expect([...exportSizeIds, 'own']).toContain(size);
          expect(ownSize(own.width, own.height, own.unit)).not.toBeNull();
          expect(exportThemes).toContain(theme);
          expect(pngScales).toContain(scale);
          for (const one of [language, second]) expect([null, ...languages]).toContain(one);
        },
      ),
    );
  });
});

describe('settings of a file that is opened again', () => {
  const file = { theme: 'dark', size: 'slide', language: 'en' } as const;

  test('are its size, colours and languages; format and resolution stay', () => {
    const settings = { ...usualSettings, format: 'pdf', scale: 3 } as const;
    expect(settingsOfFile(settings, { ...file, secondLanguage: 'zh-Hans' }, 'zh-Hant')).toEqual({
      ...settings,
      size: 'slide',
      theme: 'dark',
      language: 'en',
      second: 'zh-Hans',
    });
  });

  test('follow the page where the file is in its language', () => {
    expect(settingsOfFile(usualSettings, file, 'en').language).toBeNull();
  });

  test.each(['120x80mm', '85.5x60mm', '800x600px'])('give the size %s of the reader back', (id) => {
    const { size, own } = settingsOfFile(usualSettings, { ...file, size: id }, 'en');
    expect(size).toBe('own');
    expect(ownSize(own.width, own.height, own.unit)).toEqual(exportSizeOf(id));
  });

  test('are the usual ones where a file asks for what there is not', () => {
    const { size, own, theme } = settingsOfFile(
      usualSettings,
      { theme: 'neon', size: '9x9mm', language: 'en' },
      'en',
    );
    expect([size, own, theme]).toEqual(['own', usualSettings.own, 'light']);
  });
});
