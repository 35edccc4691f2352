import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { countryKey } from '../../src/data/countryKey';
import { splitCsv } from '../../src/data/splitCsv';
import { resolveCountries } from '../../src/data/resolveCountries';
import type { CountryNames } from '../../src/model/country';

const [header, ...records] = splitCsv(
  'countries.csv',
  readFileSync(new URL('../../data/countries.csv', import.meta.url), 'utf8'),
).records.map(({ cells }) => cells);
const cell = (record: readonly string[], name: string) => record[header?.indexOf(name) ?? 0] || null;
const countries: readonly CountryNames[] = records.map((record) => ({
  id: record[0] ?? '',
  alpha2: cell(record, 'alpha2'),
  numeric: cell(record, 'numeric'),
  names: [cell(record, 'name_en'), cell(record, 'name_zh_hans'), cell(record, 'name_zh_hant')],
  aliases: cell(record, 'aliases')?.split(';') ?? [],
}));

const resolve = (text: string) => resolveCountries(text, countries);
const ids = (text: string) => resolve(text).found.map(({ countryId }) => countryId);

/** Every way to call a country. */
const spellings = countries.flatMap(({ id, alpha2, numeric, names, aliases }) =>
  [id, alpha2, numeric, numeric?.replace(/^0+/, ''), ...names, ...aliases]
    .filter((name) => name !== null && name !== undefined)
    .map((name) => ({ id, name })),
);

describe('the other names of the shipped countries', () => {
  test('belong to one country each, as do names and codes', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, name } of spellings) {
      const key = countryKey(name);
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
    expect([...owners].filter(([, own]) => own.size > 1).map(([key, own]) => [key, ...own])).toEqual([]);
  });

  test('are not blank, not twice, and not the names themselves', () => {
    for (const { id, alpha2, names, aliases } of countries) {
      expect(aliases.filter((alias) => alias.trim() !== alias || alias === ''), id).toEqual([]);
      expect(new Set([id, alpha2, ...names.filter(Boolean), ...aliases]).size, id).toBe(
        new Set([id, alpha2, ...names.filter(Boolean)]).size + aliases.length,
      );
    }
  });
});

describe('every country', () => {
  test('is found by each of its codes and names alone', () => {
    const wrong = spellings.filter(({ id, name }) => ids(name).join() !== id);
    expect(wrong).toEqual([]);
  });

  test('is found by each of its codes and names in a pasted list', () => {
    const item = fc.constantFrom(...spellings);
    const separator = fc.constantFrom(',', ', ', '，', '、', ';', '；', '\t', '\n', '\r\n', ';\n');
    const dressed = fc.constantFrom(
      (text: string) => text,
      (text: string) => ` ${text}  `,
      (text: string) => `"${text}"`,
      (text: string) => `“${text}”`,
      (text: string) => `- ${text}`,
      (text: string) => `• ${text}`,
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(item, { minLength: 1, maxLength: 30, selector: ({ id }) => id }),
        separator,
        dressed,
        (list, mark, dress) => {
          const found = resolve(list.map(({ name }) => dress(name)).join(mark));
          expect(found.unresolved).toEqual([]);
          expect(found.repeated).toEqual([]);
          expect(found.found.map(({ countryId }) => countryId)).toEqual(list.map(({ id }) => id));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is found whatever the case, the accents, the width and the punctuation of its English name', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    const changes = [
      (name: string) => name.toUpperCase(),
      (name: string) => name.toLowerCase(),
      (name: string) => name.normalize('NFD').replace(/\p{M}/gu, ''),
      (name: string) => name.replaceAll('-', ' ').replaceAll('.', ''),
      (name: string) => name.replaceAll('&', 'and'),
      (name: string) => `the ${name}`,
      (name: string) => `${name} (the)`,
      wide,
    ];
    for (const change of changes)
      for (const { id, names } of countries) expect(ids(change(names[0] ?? '')), names[0] ?? '').toEqual([id]);
  });
});

test('every name is found in the other script, character by character', () => {
  const toSimplified = Converter({ from: 't', to: 'cn' });
  const wrong = spellings.filter(
    ({ id, name }) => /\p{Script=Han}/u.test(name) && ids(toSimplified(name)).join() !== id,
  );
  expect(wrong).toEqual([]);
});

describe('names as lists write them', () => {
  test.each([
    ['Korea, Republic of', 'KOR'],
    ['Korea, Rep.', 'KOR'],
    ['Korea (Republic of)', 'KOR'],
    ['Korea (the Republic of)', 'KOR'],
    ['Korea (the Democratic People’s Republic of)', 'PRK'],
    ["Korea, Dem. People's Rep.", 'PRK'],
    ['Iran (Islamic Republic of)', 'IRN'],
    ['Iran, Islamic Rep.', 'IRN'],
    ['Congo, Democratic Republic of the', 'COD'],
    ['Congo, Dem. Rep.', 'COD'],
    ['Congo (the)', null],
    ['Egypt, Arab Rep.', 'EGY'],
    ['Bahamas, The', 'BHS'],
    ['Gambia (the)', 'GMB'],
    ['Micronesia, Fed. Sts.', 'FSM'],
    ['Micronesia (Federated States of)', 'FSM'],
    ['Venezuela, RB', 'VEN'],
    ['Bolivia (Plurinational State of)', 'BOL'],
    ['Moldova, Republic of', 'MDA'],
    ['Palestine, State of', 'PSE'],
    ['Tanzania, the United Republic of', 'TZA'],
    ['Macedonia, the former Yugoslav Republic of', 'MKD'],
    ['Falkland Islands (the) [Malvinas]', 'FLK'],
    ['Virgin Islands (U.S.)', 'VIR'],
    ['Virgin Islands, British', 'VGB'],
    ['Virgin Islands, U.S.', 'VIR'],
    ['Saint Martin (French part)', 'MAF'],
    ['Sint Maarten (Dutch part)', 'SXM'],
    ['Taiwan, Province of China', 'TWN'],
    ['"Hong Kong SAR, China"', 'HKG'],
    ['China, Hong Kong SAR\nJapan', 'HKG JPN'],
    ['Viet Nam', 'VNM'],
    ['Cote d Ivoire', 'CIV'],
    ['Turkiye', 'TUR'],
    ['U.S.A.', 'USA'],
    ['China (CHN)', 'CHN'],
    ['DE – Germany', 'DEU'],
    ['联合王国', 'GBR'],
    ['大韩民国', 'KOR'],
    ['沙烏地阿拉伯', 'SAU'],
    ['沙乌地阿拉伯', 'SAU'],
    ['新西蘭', 'NZL'],
    ['紐西蘭', 'NZL'],
    ['纽西兰', 'NZL'],
    ['特立尼达与多巴哥', 'TTO'],
    ['刚果(金)', 'COD'],
    ['Guinea', 'GIN'],
    ['Swaziland', 'SWZ'],
    ['Burma', 'MMR'],
    ['East Timor', 'TLS'],
    ['Czech Republic', 'CZE'],
    ['Lao PDR', 'LAO'],
  ])('%s', (text, id) => {
    expect(ids(text)).toEqual(id === null ? [] : id.split(' '));
    if (id !== null) expect(resolve(text).unresolved).toEqual([]);
  });
});

describe('a list', () => {
  test('may mix codes, names, languages and marks', () => {
    expect(ids('China, 日本、大韩民国；DEU;fr\t迦納\n  4\n“Iran, Islamic Republic of”,俄罗斯')).toEqual([
      'CHN',
      'JPN',
      'KOR',
      'DEU',
      'FRA',
      'GHA',
      'AFG',
      'IRN',
      'RUS',
    ]);
  });

  test('may be numbered', () => {
    const lists = [
      '1. China\n2. Korea, Republic of\n3) Japan',
      '1、中国\n2、韩国、日本',
      '（一）中国\n（二）韩国\n（三）日本',
      '一、中国；二、韩国；三、日本',
      '① China\n② ROK\n③ JP',
      '1\tChina\n2\tKorea (Republic of)\n3\tJapan',
    ];
    for (const text of lists) expect(ids(text), text).toEqual(['CHN', 'KOR', 'JPN']);
    expect(ids('4, 8, 12')).toEqual(['AFG', 'ALB', 'DZA']);
    expect(ids('4、8、12')).toEqual(['AFG', 'ALB', 'DZA']);
  });

  test('may be a column of a spreadsheet with its quotation marks', () => {
    expect(ids('Country\r\nChina\r\n"Korea, Rep."\r\n\r\nBolivia\r\n')).toEqual(['CHN', 'KOR', 'BOL']);
  });

  test('may say "and", or have blanks between names', () => {
    expect(ids('China, Japan and Bosnia and Herzegovina')).toEqual(['CHN', 'JPN', 'BIH']);
    expect(ids('China, Japan, and Trinidad & Tobago')).toEqual(['CHN', 'JPN', 'TTO']);
    expect(ids('中国和日本，以及圣多美和普林西比')).toEqual(['CHN', 'JPN', 'STP']);
    expect(ids('中国 日本　韩国')).toEqual(['CHN', 'JPN', 'KOR']);
    expect(ids('CHN JPN KOR')).toEqual(['CHN', 'JPN', 'KOR']);
  });

  test('of names that stand for themselves is not joined at its commas', () => {
    expect(ids('China, Hong Kong, Macao')).toEqual(['CHN', 'HKG', 'MAC']);
  });

  test('names what it has twice, with the words that were used', () => {
    expect(resolve('China; 中国; CHN; Japan')).toEqual({
      found: [
        { input: 'China', countryId: 'CHN' },
        { input: 'Japan', countryId: 'JPN' },
      ],
      repeated: [
        { input: '中国', countryId: 'CHN' },
        { input: 'CHN', countryId: 'CHN' },
      ],
      unresolved: [],
    });
  });

  test('of nothing has nothing', () => {
    for (const text of ['', ' \n\t, ;、', '"",""', '•'])
      expect(resolve(text).found, text).toEqual([]);
    expect(resolve(' \n\t, ;、').unresolved).toEqual([]);
  });
});

describe('what is not clear', () => {
  test.each([
    ['Congo', ['COD', 'COG']],
    ['刚果', ['COD', 'COG']],
    ['剛果', ['COD', 'COG']],
    ['Korea', ['KOR', 'PRK']],
    ['Virgin Islands', ['VIR', 'VGB']],
    ['圣马丁', ['MAF', 'SXM']],
    ['Irak', ['IRN', 'IRQ']],
    ['Germny', ['DEU']],
    ['Austrla', ['AUT', 'AUS']],
    ['阿尔及利压', ['DZA']],
    ['ANT', ['BES', 'CUW', 'SXM']],
    ['Europe', []],
    ['ZZZ', []],
  ])('is not guessed but suggested: %s', (text, suggestions) => {
    const { found, unresolved } = resolve(text);
    expect(found).toEqual([]);
    expect(unresolved.map(({ input }) => input)).toEqual([text]);
    expect(unresolved[0]?.suggestions).toEqual(suggestions);
  });

  test('is listed once, and never with more than three suggestions', () => {
    const { unresolved } = resolve('Congo, Congo; CONGO; Guina; Islands; Republic');
    expect(unresolved.map(({ input }) => input)).toEqual(['Congo', 'Guina', 'Islands', 'Republic']);
    for (const { suggestions } of unresolved) expect(suggestions.length).toBeLessThanOrEqual(3);
  });

  test('is so when two countries of a package have one name', () => {
    const [first, second] = countries;
    const twins = [first, second].map((one) => ({ ...(one as CountryNames), names: ['Twin', null, null] as const }));
    expect(resolveCountries('twin', twins)).toEqual({
      found: [],
      repeated: [],
      unresolved: [{ input: 'twin', suggestions: ['ABW', 'AFG'] }],
    });
  });

  test('never throws, and leaves nothing out: whatever is pasted is found, repeated or listed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { found, repeated, unresolved } = resolve(text);
        const shown = [...found, ...repeated, ...unresolved].map(({ input }) => input);
        for (const input of shown) expect(input.trim()).not.toBe('');
      }),
    );
  });

  test('is answered quickly for a text that is no list of countries', () => {
    const started = performance.now();
    resolve(Array.from({ length: 5000 }, (_, i) => `word number ${i}`).join('\n'));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
