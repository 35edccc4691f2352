import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/model/language';
import type { Names } from '../../src/model/names';
import { compareNames, joinList, localName, nameOf } from '../../src/text/names';

const full: Names = ['Beijing', '北京', '臺北'];
const languageAt = ['en', 'zh-Hans', 'zh-Hant'];

describe('a name', () => {
  test('is the one of the language where there is one', () => {
    expect(languages.map((language) => localName(full, language))).toEqual([
      { text: 'Beijing', language: 'en' },
      { text: '北京', language: 'zh-Hans' },
      { text: '臺北', language: 'zh-Hant' },
    ]);
  });

  test('falls back to the other script before the other language', () => {
    expect(localName(['Silk Road', '丝绸之路', null], 'zh-Hant')).toEqual({
      text: '丝绸之路',
      language: 'zh-Hans',
    });
    expect(localName(['Silk Road', null, '絲綢之路'], 'zh-Hans')).toEqual({
      text: '絲綢之路',
      language: 'zh-Hant',
    });
    expect(localName([null, '丝绸之路', '絲綢之路'], 'en')).toEqual({
      text: '丝绸之路',
      language: 'zh-Hans',
    });
    expect(localName(['Bruegel', null, ''], 'zh-Hant')).toEqual({ text: 'Bruegel', language: 'en' });
  });

  test('is never empty while any is known, and says its own language', () => {
    const part = fc.option(fc.constantFrom('', 'Name', '名'), { nil: null });
    fc.assert(
      fc.property(fc.tuple(part, part, part), fc.constantFrom(...languages), (names, language) => {
        const { text, language: written } = localName(Object.freeze(names), language);
        const isKnown = names.some((name) => name !== null && name !== '');
        expect(text !== '').toBe(isKnown);
        if (isKnown) expect(names[languageAt.indexOf(written)]).toBe(text);
        expect(nameOf(names, language)).toBe(text);
      }),
    );
  });
});

describe('names in order', () => {
  const sorted = (names: readonly string[], language: (typeof languages)[number]) =>
    [...names].sort((a, b) => compareNames(a, b, language));

  test('stand alphabetically, accents and case aside, numbers by their value', () => {
    expect(sorted(['Éire', 'Fiji', 'egypt', 'Group 10', 'Group 9'], 'en')).toEqual([
      'egypt',
      'Éire',
      'Fiji',
      'Group 9',
      'Group 10',
    ]);
  });

  test('stand by pinyin in simplified and by strokes in traditional characters', () => {
    // bei jing, mei guo, zhong guo; 中 has 4 strokes, 北 5, 美 9.
    expect(sorted(['中国', '美国', '北京'], 'zh-Hans')).toEqual(['北京', '美国', '中国']);
    expect(sorted(['美國', '北京', '中國'], 'zh-Hant')).toEqual(['中國', '北京', '美國']);
  });
});

test('a list is separated as the language separates it', () => {
  expect(joinList(['a', 'b', 'c'], 'en')).toBe('a, b, c');
  expect(joinList(['甲', '乙'], 'zh-Hans')).toBe('甲、乙');
  expect(joinList(['甲'], 'zh-Hant')).toBe('甲');
  expect(joinList([], 'en')).toBe('');
});
