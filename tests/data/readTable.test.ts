import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/data/readTable';
import { tableSchema } from '../../src/data/schema';
import { brief } from './packages';

const sources = tableSchema('sources') ?? expect.fail('the schema has sources');
const read = (text: string) => readTable('sources.csv', sources, text);
const column = (text: string, name: string) => read(text).table?.columns.get(name);

describe('a table that is fine', () => {
  test('has its columns, blanks as null, and the row numbers of the file', () => {
    const { table, problems } = read('source_id,title,note\na,First,\nb,"Second, with comma",n\n');
    expect(problems).toEqual([]);
    expect(table?.rows).toEqual([2, 3]);
    expect(table?.columns.get('title')).toEqual(['First', 'Second, with comma']);
    expect(table?.columns.get('note')).toEqual([null, 'n']);
  });

  test('may have only a header, any order of columns, and CRLF', () => {
    expect(read('source_id,title').problems).toEqual([]);
    expect(column('title,source_id\r\nFirst,a\r\n', 'source_id')).toEqual(['a']);
    expect(read('title,source_id\r\nFirst,a\r\n').problems).toEqual([]);
  });

  test('counts blank lines as rows and a value over two lines as one', () => {
    const { table, problems } = read('source_id,title\n\na,"one\ntwo"\n,\nb,B\n\n');
    expect(table?.rows).toEqual([3, 5]);
    expect(problems).toEqual([]);
  });

  test('does not need the columns that are not required', () => {
    expect(read('source_id,title\na,A').table?.columns.has('publisher')).toBe(false);
  });
});

describe('a table with faults', () => {
  test('names rows with too few and too many cells, with the numbers', () => {
    const { problems } = read('source_id,title,note\na,A\nb,B,,\nc,C,n,more\n');
    expect(brief(problems)).toEqual(['error too-few-cells sources.csv:2:', 'error too-many-cells sources.csv:4:']);
    expect(problems[1]?.details).toEqual({ expected: 3, found: 4 });
  });

  test('names columns that are twice, unknown, misspelt, without name or missing', () => {
    const { problems } = read('source_id,source_id,colour,publsher,\na,b,c,d,e');
    expect(brief(problems)).toEqual([
      'error duplicate-column sources.csv:1:source_id',
      'warning unknown-column sources.csv:1:colour',
      'error unknown-column sources.csv:1:publsher',
      'error unnamed-column sources.csv:1:',
      'error missing-column sources.csv:1:title',
    ]);
    expect(problems[2]?.details).toEqual({ suggestion: 'publisher' });
  });

  test('names the row where a quotation mark is opened and never closed', () => {
    const { table, problems } = read('source_id,title\na,A\nb,"B\nc,C\n');
    expect(brief(problems)).toEqual(['error unclosed-quote sources.csv:3:']);
    expect(table?.rows).toEqual([2]);
  });

  test('names a quotation mark inside a quoted value', () => {
    expect(brief(read('source_id,title\na,"A "great" report"\nb,B\n').problems)).toContain(
      'error stray-quote sources.csv:2:',
    );
  });

  test('is refused when it is empty or separated by something else than commas', () => {
    expect(brief(read('').problems)).toEqual(['error empty-file sources.csv:0:']);
    expect(brief(read('\n \n').problems)).toEqual(['error empty-file sources.csv:0:']);
    expect(brief(read('source_id;title\na;A').problems)).toEqual(['error delimiter sources.csv:1:']);
    expect(read('source_id\ttitle\na\tA').table).toBeNull();
  });

  test('warns of blanks around a value, which are left out, and of lost characters', () => {
    const { table, problems } = read('source_id,title\n a ,A\nb,  \nc,Caf\uFFFD\n');
    expect(table?.columns.get('source_id')).toEqual(['a', 'b', 'c']);
    expect(table?.columns.get('title')).toEqual(['A', null, 'Caf\uFFFD']);
    expect(brief(problems)).toEqual([
      'warning spaces sources.csv:2:source_id',
      'warning lost-character sources.csv:4:title',
    ]);
  });
});

test('reading what was written gives it back', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => value.trim() === value && !/[\r\uFFFD]/.test(value));
  const quote = (value: string) => `"${value.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const { table, problems } = read(['source_id,title', ...rows.map((row) => row.map(quote).join(','))].join('\n'));
      expect(problems).toEqual([]);
      expect(table?.columns.get('source_id')).toEqual(rows.map(([id]) => id));
      expect(table?.columns.get('title')).toEqual(rows.map(([, title]) => title));
    }),
  );
});
