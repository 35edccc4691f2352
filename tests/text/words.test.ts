import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { loadText } from '../../src/text/loadText';

interface Descriptor {
  resources: { schema: { fields: { name: string; constraints?: { enum?: string[] } }[] } }[];
}

type Phrase = (...inserted: readonly (string | number)[]) => string;
type Entry = string | Phrase;

/** Every word of a dictionary by its path. */
function entries(words: object, path = ''): Map<string, Entry> {
  return new Map(
    Object.entries(words).flatMap(([key, entry]: [string, Entry | object]): [string, Entry][] =>
      typeof entry === 'object' ? [...entries(entry, `${path}${key}/`)] : [[path + key, entry as Entry]],
    ),
  );
}

const [en, zhHans, zhHant] = await Promise.all(
  (['en', 'zh-Hans', 'zh-Hant'] as const).map(async (language) => (await loadText(language)).words),
);
if (en === undefined || zhHans === undefined || zhHant === undefined) throw new Error('no words');
const english = entries(en);
const dictionaries = { en: english, 'zh-Hans': entries(zhHans), 'zh-Hant': entries(zhHant) };
const chinese = { 'zh-Hans': dictionaries['zh-Hans'], 'zh-Hant': dictionaries['zh-Hant'] };

const descriptor = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as Descriptor;
const rowsOf = (table: string) =>
  Papa.parse<Record<string, string>>(readFileSync(`data/${table}.csv`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
const labelOf = (words: ReadonlyMap<string, Entry>, value: string) => words.get(`evidence/values/${value}`);

const mostParameters = 6;
const letters = Array.from({ length: mostParameters }, (_, i) => `Q${i}Q`);
const characters = Array.from({ length: mostParameters }, () => '人');
const numbers = Array.from({ length: mostParameters }, (_, i) => i + 1);

const say = (entry: Entry, inserted: readonly (string | number)[]) =>
  typeof entry === 'string' ? entry : String(entry(...inserted));

/** What a dictionary says, with letters, numbers and Chinese characters inserted into its phrases. */
function sentences(words: ReadonlyMap<string, Entry>): [string, string][] {
  return [...words].flatMap(([path, entry]) =>
    (typeof entry === 'string' ? [[]] : [letters, numbers, characters]).map((inserted): [string, string] => [
      path,
      say(entry, inserted),
    ]),
  );
}

const offending = (words: ReadonlyMap<string, Entry>, isWrong: (sentence: string, path: string) => boolean) =>
  sentences(words).filter(([path, sentence]) => isWrong(sentence, path));

/** Characters that only one script has, each simplified one before its traditional one. */
const pairs =
  '国國数數据據协協议議联聯构構类類组組织織员員发發关關开開时時间間标標题題录錄证證传傳载載图圖库庫级級总總览覽变變话話书書实實际際纸紙网網闭閉处處无無报報还還这這们們为為产產显顯创創点點体體选選连連经經统統计計设設广廣达達权權东東业業与與会會机機';
const onlyIn = (place: number) => new Set([...pairs].filter((_, i) => i % 2 === place));

describe.each(Object.entries(dictionaries))('the words in %s', (language, words) => {
  test('have the keys and kinds of English', () => {
    const kinds = (map: ReadonlyMap<string, Entry>) =>
      [...map].map(([path, entry]) => `${path}: ${typeof entry}`);
    expect(kinds(words).sort()).toEqual(kinds(english).sort());
  });

  test('take no more values than English and say those that English says', () => {
    for (const [path, entry] of words) {
      const original = english.get(path);
      if (typeof entry === 'string' || typeof original !== 'function') continue;
      expect(entry.length, path).toBeLessThanOrEqual(original.length);
      const said = (phrase: Phrase) => letters.filter((inserted) => phrase(...letters).includes(inserted));
      expect(said(entry), path).toEqual(said(original));
    }
  });

  test('are empty only where English is', () => {
    expect(offending(words, (sentence, path) => sentence.trim() === '' && english.get(path) !== '')).toEqual(
      [],
    );
  });

  test('leave nothing undefined', () => {
    expect(offending(words, (sentence) => /undefined|null|NaN|\[object/.test(sentence))).toEqual([]);
    const phrases = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant }[language] ?? en;
    expect(phrases.overview.growthTitle('人', null)).toMatch(/^人/);
    expect(phrases.overview.change.member('人', '人', '')).not.toMatch(/undefined|（）| as /);
    expect(phrases.overview.change.presence('人', '', '人')).not.toMatch(/undefined|（）|, $/);
  });

  test('give every field of the package a title', () => {
    const fields = new Set(
      descriptor.resources.flatMap(({ schema }) => schema.fields.map(({ name }) => name)),
    );
    expect([...fields].filter((name) => !words.get(`data/fields/${name}`))).toEqual([]);
  });

  test('label every value that the package lists', () => {
    const listed = descriptor.resources.flatMap(({ schema }) =>
      schema.fields.flatMap((field) => field.constraints?.enum ?? []),
    );
    expect(listed.filter((value) => !labelOf(words, value))).toEqual([]);
  });

  test('label the kinds, offices and sizes that its rows have', () => {
    const found = [
      ...rowsOf('activities').map(({ kind }) => kind),
      ...rowsOf('alliance_officers').map(({ role }) => role),
      ...rowsOf('alliance_sizes').map(({ measure, basis }) => `${measure}/${basis}`),
    ];
    expect([...new Set(found)].filter((value) => !labelOf(words, value ?? ''))).toEqual([]);
  });
});

describe.each(Object.entries(chinese))('the words in %s', (language, words) => {
  test('have full-width punctuation', () => {
    expect(
      offending(words, (sentence) => /\p{Script=Han}[,;:()?!.]|[,;:()?!.]\p{Script=Han}/u.test(sentence)),
    ).toEqual([]);
  });

  test('have one space between Chinese and Latin, and none beside a year or full-width punctuation', () => {
    const isTight = (sentence: string) =>
      /\p{Script=Han}[A-Za-z\d]|[A-Za-z\d](?!年起)\p{Script=Han}/u.test(sentence);
    const isLoose = (sentence: string) =>
      / {2}|[，。；：（）、] | [，。；：（）、]|\p{Script=Han} \p{Script=Han}/u.test(sentence);
    expect(offending(words, (sentence) => isTight(sentence) || isLoose(sentence))).toEqual([]);
  });

  test('are in one script', () => {
    const foreign = onlyIn(language === 'zh-Hans' ? 1 : 0);
    const isForeign = (sentence: string) => [...sentence].some((character) => foreign.has(character));
    expect(offending(words, isForeign)).toEqual([]);
  });

  test('are not left in English', () => {
    const isSame = (sentence: string, path: string) =>
      /[a-z]{3}/.test(sentence) && sentence === english.get(path);
    expect(offending(words, isSame)).toEqual([]);
  });
});
