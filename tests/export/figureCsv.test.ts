import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { figureCsv } from '../../src/export/figureCsv';
import { figureMetadata, metadataText } from '../../src/export/metadata';
import { splitCsv } from '../../src/data/splitCsv';
import type { Figure } from '../../src/figures/figure';
import { languages } from '../../src/model/language';
import { loadText } from '../../src/text/loadText';
import { figures, info } from '../figures/fixture/figures';
import { anyRows, anyWords, figureFile, source, withWords } from './fixture/files';

const sources = [
  source('A report, with "quotes"', {
    publisher: 'Press',
    publishedOn: '2023-05',
    url: 'https://example.org/a?b=1,2',
  }),
  source('</script><b>bold</b>'),
];

describe.each(languages)('the CSV of a figure in %s', (language) => {
  test('has a byte order mark, its table, and below it words, version and sources under their keys', async () => {
    const text = await loadText(language);
    const figure = figures['coverage-map']?.(text);
    if (figure === undefined) throw new Error('no figure');
    const csv = figureCsv(figure, sources, info, text);
    expect(csv.startsWith('\ufeff')).toBe(true);
    const rows = splitCsv('figure.csv', csv.slice(1)).records.map(({ cells }) => cells);
    const { columns, rows: wanted } = figure.table;
    expect(rows[0]).toEqual(columns.map(({ title }) => title));
    expect(rows.slice(1, wanted.length + 1)).toEqual(
      wanted.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    );
    const words = text.words.export.csvNotes;
    expect(rows.slice(wanted.length + 1)).toEqual([
      [words.title, figure.title],
      [words.subtitle, figure.subtitle],
      ...figure.notes.map((note) => [words.note, note]),
      [words.note, figure.boundaryNote],
      [words.source, figure.source],
      [words.evidence, figure.evidence?.text],
      [words.dataDate, figure.dataDate],
      [words.permalink, `#/coverage?subject=country:CHN&lang=${language}`],
      [words.version, info.version],
      [words.dataHash, info.dataHash],
      [text.words.dataFiles.metadata, metadataText(figureMetadata(figure.spec, info))],
      [words.sources, 'A report, with "quotes". Press. 2023-05. https://example.org/a?b=1,2'],
      [words.sources, '</script><b>bold</b>'],
    ]);
  });
});

test('what is not known is an empty cell, never a zero', async () => {
  const text = await loadText('en');
  const figure = figures['coverage-map']?.(text) as Figure;
  const rows = splitCsv('figure.csv', figureCsv(figure, [], info, text).slice(1)).records.map(
    ({ cells }) => cells,
  );
  const row = (code: string) => rows.find((cells) => cells[1] === code)?.slice(4, 6);
  expect(row('USA')).toEqual(['47', '47']);
  expect(row('PER')).toEqual(['', '']);
  expect(row('IRN')).toEqual(['', '1']);
});

test('whatever the words are, another reader finds the same cells, none of them a formula', async () => {
  const file = await figureFile();
  fc.assert(
    fc.property(anyWords, anyRows, (words, rows) => {
      const { figure } = withWords(file, words, rows);
      const csv = figureCsv(figure, [source(words[1] ?? '')], info, file.text).slice(1);
      const { data } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\n' });
      const plain = (text: string) => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '');
      expect(data.slice(1, rows.length + 1).map(([cell = '']) => plain(cell))).toEqual(
        rows.map(([cell]) => plain(String(cell ?? ''))),
      );
      const title = data[rows.length + 2];
      expect(title).toEqual([file.text.words.export.csvNotes.title, title?.[1]]);
      expect(plain(title?.[1] ?? '')).toBe(plain(words[0] ?? ''));
      for (const cell of data.flat())
        if (Number.isNaN(Number(cell)))
          expect(cell).not.toMatch(/^(?:[=@\t\r\n＝＠]|[+\-＋－](?![\d.,\s%]*$))/);
    }),
  );
});

test('a figure in two languages has its words in both', async () => {
  const file = await figureFile('en', 'zh-Hans');
  const csv = figureCsv(file.figure, [], info, file.text, file.second);
  for (const words of [file.figure.title, file.second?.figure.title, file.second?.figure.notes[0]])
    expect(csv).toContain(words);
});
