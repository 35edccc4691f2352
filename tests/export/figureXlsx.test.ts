import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import readWorkbook from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { fileMetadata } from '../../src/export/fileSpec';
import { metadataText } from '../../src/export/metadata';
import { figureXlsx } from '../../src/export/xlsx/figureXlsx';
import { dayCell } from '../../src/export/xlsx/dataSheet';
import { workbookParts } from '../../src/export/xlsx/workbook';
import { packZip } from '../../src/export/zip/packZip';
import type { DataCell } from '../../src/figures/figure';
import { languages } from '../../src/model/language';

import { attribute, contentOf, elements, parseXml } from '../figures/draw';
import { anyRows, anyWords, figureFile, hostile, source, withWords } from './fixture/files';

type Read = string | number | boolean | Date | null;

async function sheetsOf(xlsx: Uint8Array): Promise<Map<string, Read[][]>> {
  const sheets = await readWorkbook(xlsx.slice().buffer);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as unknown as Read[][]]));
}

const filesOf = (xlsx: Uint8Array) =>
  new Map(Object.entries(unzipSync(xlsx)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** What a cell can hold of a text: no control characters, no half characters, none that stand for no character. */
const held = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n\u0020-\u007e\u0085\u00a0-\ufdcf\ufdf0-\ufffc\u{10000}-\u{10ffff}]|\p{Cs}/gu, '')
    .trim();

describe.each(languages)('the workbook of a figure in %s', (language) => {
  test('has data, metadata, sources and notes, with the table as it is', async () => {
    const file = await figureFile(language, language === 'en' ? 'zh-Hans' : 'en');
    const sources = [
      source('A report', { publishedOn: '2023-05-04', accessedOn: '2024-01', url: 'https://example.org/' }),
    ];
    const sheets = await sheetsOf(await figureXlsx(file, sources));
    expect([...sheets.keys()]).toEqual(['Data', 'Metadata', 'Sources', 'Notes']);
    const { columns, rows } = file.figure.table;
    expect(sheets.get('Data')?.[0]).toEqual(columns.map(({ title }) => title));
    expect(sheets.get('Data')?.slice(1)).toEqual(rows);
    const metadata = sheets.get('Metadata')?.slice(1) ?? [];
    expect(metadata[0]).toEqual([
      file.text.words.export.csvNotes.title,
      file.figure.title,
      file.second?.figure.title,
    ]);
    expect(metadata.at(-1)?.[1]).toBe(metadataText(fileMetadata(file)));
    expect(sheets.get('Sources')?.[1]).toEqual([
      'A report',
      null,
      new Date('2023-05-04'),
      '2024-01',
      null,
      null,
      'https://example.org/',
      's',
    ]);
    const notes = sheets.get('Notes')?.map(([, note]) => note) ?? [];
    expect(notes).toEqual(
      expect.arrayContaining([...file.figure.notes, ...(file.second?.figure.notes ?? [])]),
    );
  });
});

test('the workbook has a title and a language, a bold header that stays, and no trace of the clock', async () => {
  const file = await figureFile('zh-Hans');
  const xlsx = await figureXlsx(file, []);
  const files = filesOf(xlsx);
  const core = files.get('docProps/core.xml') ?? '';
  expect(core).toContain(`<dc:title>${file.figure.title}</dc:title>`);
  expect(core).toContain('<dc:language>zh-Hans</dc:language>');
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
  const [first] = elements(parseXml(sheet), 'c');
  const styles = parseXml(files.get('xl/styles.xml') ?? '');
  const format = elements(elements(styles, 'cellXfs')[0] ?? styles, 'xf')[
    Number(attribute(first ?? styles, 's'))
  ];
  const font = elements(elements(styles, 'fonts')[0] ?? styles, 'font')[
    Number(attribute(format ?? styles, 'fontId'))
  ];
  expect(elements(font ?? styles, 'b')).toHaveLength(1);
  await new Promise((done) => setTimeout(done, 2_100));
  expect(await figureXlsx(file, [])).toEqual(xlsx);
}, 10_000);

test('a full day is a day; a year, a month, an impossible day and an id are text', async () => {
  expect(dayCell('2024-02-29')).toEqual(new Date('2024-02-29T00:00:00Z'));
  const file = await figureFile();
  const cells = [
    '2024',
    '2024-02',
    '2024-02-30',
    '1899-12-31',
    '0042',
    '2023-01-01/2023-02-01',
    'TRUE',
    '12',
  ];
  const sheets = await sheetsOf(
    await figureXlsx(
      withWords(
        file,
        ['x'],
        cells.map((cell) => [cell, 1]),
      ),
      [],
    ),
  );
  expect(
    sheets
      .get('Data')
      ?.slice(1)
      .map(([cell]) => cell),
  ).toEqual(cells);
});

test('numbers keep every digit, and what is not known is an empty cell', async () => {
  const file = await figureFile();
  const numbers: DataCell[] = [1 / 3, -0.1, 1e21, 123456.789, 0, null, 5e-7];
  const sheets = await sheetsOf(
    await figureXlsx(
      withWords(
        file,
        ['x'],
        numbers.map((cell) => ['a', cell]),
      ),
      [],
    ),
  );
  expect(
    sheets
      .get('Data')
      ?.slice(1)
      .map(([, cell]) => cell),
  ).toEqual(numbers);
});

test('whatever the words are, they are read again as they were, and no cell is a formula', async () => {
  const file = await figureFile();
  await fc.assert(
    fc.asyncProperty(anyWords, anyRows, hostile, async (words, rows, title) => {
      const xlsx = await figureXlsx(withWords(file, words, rows), [source(title)]);
      for (const [name, xml] of filesOf(xlsx)) {
        const root = parseXml(xml);
        if (!name.includes('worksheets/sheet')) continue;
        expect(elements(root, 'f')).toEqual([]);
        for (const cell of elements(root, 'c')) expect([null, 's']).toContain(attribute(cell, 't'));
      }
      const strings = elements(parseXml(filesOf(xlsx).get('xl/sharedStrings.xml') ?? ''), 't');
      const written = new Set(strings.map((one) => contentOf(one).trim()));
      // The summary is for screen readers alone.
      const told = [...words.filter((_, i) => i !== 6), ...rows.map(([cell]) => cell), title];
      for (const cell of told)
        if (typeof cell === 'string' && cell.length < 30_000) expect(written).toContain(held(cell));
    }),
    { numRuns: 60 },
  );
});

test('words that a program knows already are cells like others', async () => {
  const words = ['constructor', '__proto__', 'toString', 'hasOwnProperty', ' two  blanks ', '=1+1'];
  const parts = await workbookParts([{ name: 'A', header: words, rows: [words, [...words].reverse()] }]);
  const [, first, second] = (await sheetsOf(packZip(parts))).get('A') ?? [];
  expect(first?.map((cell) => String(cell).trim())).toEqual(words.map((word) => word.trim()));
  expect(second?.[5]).toBe('constructor');
});
