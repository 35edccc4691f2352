import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileMetadata } from '../../src/export/fileSpec';
import { figureJson, type FigureJson } from '../../src/export/json/figureJson';
import { anyRows, anyWords, figureFile, source, withWords } from './fixture/files';

const read = (text: string) => JSON.parse(text) as FigureJson;

test('the JSON of a figure has its words in two languages, its table with types, and its sources', async () => {
  const file = await figureFile('en', 'zh-Hans');
  const text = figureJson(file, [source('A report', { url: 'https://example.org/' })]);
  const json = read(text);
  expect(json.metadata).toEqual(fileMetadata(file));
  expect([json.kind, json.language, json.second?.language]).toEqual(['figure', 'en', 'zh-Hans']);
  expect(json.second?.title).toBe(file.second?.figure.title);
  expect(json.rows).toEqual(file.figure.table.rows);
  expect(json.columns.map(({ key }) => key)).toEqual(file.figure.table.columns.map(({ key }) => key));
  expect(json.columns.find(({ key }) => key === 'ties')?.type).toBe('number');
  expect(json.package.closingDay).toBe('2024-06-30');
  expect(json.sources).toMatchObject([{ title: 'A report', publisher: null, url: 'https://example.org/' }]);
  expect(figureJson(file, [source('A report', { url: 'https://example.org/' })])).toBe(text);
});

test('a column is of days only where all that is known in it is a full day', async () => {
  const file = await figureFile();
  const typeOf = (cells: (string | null)[]) =>
    read(
      figureJson(
        withWords(
          file,
          ['x'],
          cells.map((cell) => [cell, null]),
        ),
        [],
      ),
    ).columns[0]?.type;
  expect(typeOf(['2024-01-31', null])).toBe('day');
  expect(typeOf(['2024-01-31', '2024'])).toBe('text');
  expect(typeOf([null])).toBe('text');
});

test('whatever the words are, they are read again as they were', async () => {
  const file = await figureFile();
  fc.assert(
    fc.property(anyWords, anyRows, (words, rows) => {
      const bytes = new TextEncoder().encode(
        figureJson(withWords(file, words, rows), [source(words[1] ?? '')]),
      );
      const json = read(new TextDecoder().decode(bytes));
      expect([json.title, json.notes, json.totals[0]?.name]).toEqual([
        words[0],
        [words[2], words[3]],
        words[7],
      ]);
      expect(json.rows.map(([cell]) => cell)).toEqual(rows.map(([cell]) => cell));
    }),
  );
});
