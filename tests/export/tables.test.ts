import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { tableHtml } from '../../src/export/tables/tableHtml';
import { tableTsv } from '../../src/export/tables/tableTsv';
import { languages } from '../../src/model/language';
import { contentOf, elements, parseXml } from '../figures/draw';
import { anyRows, anyWords, figureFile, withWords } from './fixture/files';

/** What a spreadsheet would calculate with; numbers are numbers. */
const formula = /^(?:[=@\t\r\n＝＠]|[+\-＋－](?![\d.,\s%]*$))/;

describe.each(languages)('the table of a figure for the clipboard in %s', (language) => {
  test('is a table with title, unit and source, and text with tabs', async () => {
    const file = await figureFile(language);
    const { columns, rows } = file.figure.table;
    const root = parseXml(`<div>${tableHtml(file)}</div>`);
    expect(elements(root, 'th').map(contentOf)).toEqual(columns.map(({ title }) => title));
    expect(elements(root, 'td').map(contentOf)).toEqual(rows.flat().map((cell) => String(cell ?? '')));
    const said = elements(root, 'p').map(contentOf).join('\n');
    for (const words of [file.figure.title, file.figure.subtitle, file.figure.source])
      expect(said).toContain(words);
    const lines = tableTsv(file.figure.table)
      .split('\n')
      .map((line) => line.split('\t'));
    expect(lines).toEqual([
      columns.map(({ title }) => title),
      ...rows.map((row) => row.map((cell) => String(cell ?? ''))),
    ]);
  });
});

test('whatever the words are, cells stay cells, and nothing is markup or a formula', async () => {
  const file = await figureFile();
  fc.assert(
    fc.property(anyWords, anyRows, (words, rows) => {
      const any = withWords(file, words, rows);
      const root = parseXml(`<div>${tableHtml(any)}</div>`);
      const tags = new Set(elements(root).map(({ nodeName }) => nodeName));
      expect([...tags].sort()).toEqual([
        'div',
        'p',
        'strong',
        'table',
        'tbody',
        ...(rows.length > 0 ? ['td'] : []),
        'th',
        'thead',
        'tr',
      ]);
      expect(elements(root, 'td')).toHaveLength(rows.length * 2);
      const { data } = Papa.parse<string[]>(tableTsv(any.figure.table), {
        delimiter: '\t',
        newline: '\n',
        quoteChar: '\0',
      });
      expect(data.map((cells) => cells.length)).toEqual([2, ...rows.map(() => 2)]);
      for (const cell of [
        ...data.flat(),
        ...['td', 'th'].flatMap((tag) => elements(root, tag).map(contentOf)),
      ])
        if (cell === '' || Number.isNaN(Number(cell))) expect(cell).not.toMatch(formula);
    }),
  );
});
