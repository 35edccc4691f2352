import { describe, expect, test } from 'vitest';
import { readTextRows } from '../../../src/data/ownValues/readTextRows';
import { likelyEncoding, textEncodings, type TextEncoding } from '../../../src/data/ownValues/textEncodings';

/** Two named units as Python's codecs write them, since a page can only write UTF-8. */
const saved: Readonly<Record<TextEncoding, string>> = {
  'UTF-8': 'dW5pdCxhCuS4reWbveWbvemZhemXrumimOeglOeptumZoiwxCua4heWNjuWkp+WtpuaImOeVpeS4reW/gywyCg==',
  GB18030: 'dW5pdCxhCtbQufq5+rzKzsrM4tHQvr/UuiwxCsflu6q089Gn1b3C1NbQ0MQsMgo=',
  Big5: 'dW5pdCxhCqSksOqw6rvasN3DRKzjqHOwfCwxCrJNtdikar7HvtSypKSkpN8sMgo=',
  'UTF-16LE': '//51AG4AaQB0AAkAYQAKAC1O/Vb9VkWW7pWYmBR4dnpilgkAMQAKAAVuTlMnWWZbGGJldS1Ow18JADIACgA=',
  'UTF-16BE': '/v8AdQBuAGkAdAAJAGEACk4tVv1W/ZZFle6YmHgUenaWYgAJADEACm4FU05ZJ1tmYhh1ZU4tX8MACQAyAAo=',
  'Windows-1252': 'dW5pdCxhCkluc3RpdHV0IGb8ciBM5G5kZXJrdW5kZSwxCkNhZukgZHUgTW9uZGUsMgo=',
};
const names: Readonly<Partial<Record<TextEncoding, readonly string[]>>> = {
  Big5: ['中國國際問題研究院', '清華大學戰略中心'],
  'Windows-1252': ['Institut für Länderkunde', 'Café du Monde'],
};
const cellsOf = (bytes: Uint8Array, encoding: TextEncoding = 'UTF-8') =>
  readTextRows('x.csv', bytes, encoding).records.map(({ cells }) => cells);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a text file of values', () => {
  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('is read with %s, quotes and either end of line', (_, mark) => {
    const text = [`unit${mark}a${mark}b`, `"x${mark} y"${mark}1.5${mark}`, `"say ""so"""${mark}2${mark}3`].join('\r\n');
    expect(cellsOf(utf8(`\uFEFF${text}\r\n`))).toEqual([
      ['unit', 'a', 'b'],
      [`x${mark} y`, '1.5', ''],
      ['say "so"', '2', '3'],
    ]);
  });

  test('leaves out blank lines and columns, and counts rows as a spreadsheet does', () => {
    const { records } = readTextRows('x.csv', utf8('unit,a,,\n,,,\nx,1,,\n'), 'UTF-8');
    expect(records).toEqual([
      { row: 1, cells: ['unit', 'a'] },
      { row: 3, cells: ['x', '1'] },
    ]);
  });

  test('names the row of a quotation mark that is never closed, and a file without rows', () => {
    const open = readTextRows('x.csv', utf8('unit,a\nx,"1\ny,2\n'), 'UTF-8').problems;
    expect(open.map(({ code, row }) => [code, row])).toEqual([['unclosed-quote', 2]]);
    const empty = readTextRows('x.csv', utf8(' \n\n'), 'UTF-8').problems;
    expect(empty.map(({ code }) => code)).toEqual(['empty-file']);
  });

  test.each(textEncodings)('in %s is recognised and read', (encoding) => {
    const bytes = Uint8Array.from(atob(saved[encoding]), (character) => character.charCodeAt(0));
    expect(likelyEncoding(bytes)).toBe(encoding);
    expect(cellsOf(bytes, encoding)).toEqual([
      ['unit', 'a'],
      ...(names[encoding] ?? ['中国国际问题研究院', '清华大学战略中心']).map((name, i) => [name, String(i + 1)]),
    ]);
  });
});
