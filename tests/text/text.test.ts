import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/model/language';
import { loadText } from '../../src/text/loadText';

/** The words of a dictionary as paths with their kinds. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path} ${typeof value}`];
  return Object.entries(value).flatMap(([key, part]) => shapeOf(part, `${path}.${key}`));
}

/** All plain words of a dictionary. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

describe('the text of a language', () => {
  test('formats numbers, shares, days and names in that language', async () => {
    const [en, hans] = [await loadText('en'), await loadText('zh-Hans')];
    const day = Date.UTC(2023, 10, 18) / 86_400_000;
    expect([en.number(1234), en.signed(-3), en.share(0.5), en.signedShare(0.5, 1)]).toEqual([
      '1\u2009234',
      '\u22123',
      '50%',
      '+50.0%',
    ]);
    expect([en.day(day), en.day(day, true), en.month(day), en.edtf('2023-11')]).toEqual([
      '18 November 2023',
      '18 Nov 2023',
      'November 2023',
      'November 2023',
    ]);
    expect([hans.number(1234), hans.day(day), hans.name(['China', '中国', null])]).toEqual([
      '1,234',
      '2023年11月18日',
      '中国',
    ]);
    expect(hans.localName(['Bruegel', null, null])).toEqual({ text: 'Bruegel', language: 'en' });
    expect(languages).toContain(hans.language);
  });

  test('joins items with its own word for "and" before the last', async () => {
    const en = await loadText('en');
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => en.enumerate(items))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
    expect(en.list(['a', 'b', 'c'])).toBe('a, b, c');
    for (const language of ['zh-Hans', 'zh-Hant'] as const) {
      const text = await loadText(language);
      expect(text.enumerate(['甲', '乙', '丙'])).toBe(`甲、乙${text.words.join.and}丙`);
      expect(text.words.join.and).not.toMatch(/[a-z]/i);
    }
  });

  test('has ranges with an en dash, one number for equal ends and a plus for an open one', async () => {
    const en = await loadText('en');
    expect([en.range(2, 4), en.range(3, 3), en.range(40, null), en.range(1000, 2000)]).toEqual([
      '2–4',
      '3',
      '40+',
      '1\u2009000–2\u2009000',
    ]);
  });
});

describe('the dictionaries', () => {
  const optional = /^\.(data\.fields|evidence\.values)\./;

  test.each(['zh-Hans', 'zh-Hant'] as const)(
    'of %s has the same words as the English one',
    async (language) => {
      const shape = async (of: Language) =>
        shapeOf((await loadText(of)).words)
          .filter((line) => !optional.test(line))
          .sort();
      expect(await shape(language)).toEqual(await shape('en'));
    },
  );

  test('in Chinese use the characters of their script and no straight quotes of the other', async () => {
    const hans = wordsOf((await loadText('zh-Hans')).words).join('\n');
    const hant = wordsOf((await loadText('zh-Hant')).words).join('\n');
    expect(hans).not.toMatch(/[來國機構欄檔編碼縣聯關於資請與應寫]|「/);
    expect(hant).not.toMatch(/[来国机构档编码县联关于资请与应写]|“/);
    expect(hans).toMatch(/[一-鿿]/);
    expect(hant).toMatch(/[一-鿿]/);
  });

  test('in English use British spelling and no hyphen for a minus', async () => {
    const english = wordsOf((await loadText('en')).words).join('\n');
    expect(english).not.toMatch(/\b(organization|color|center|neighbor)s?\b/i);
    expect(english).not.toMatch(/(^|\s)-\d/m);
  });
});
