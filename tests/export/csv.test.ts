import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsv, toSpreadsheetCsv } from '../../src/export/csv';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('a,b', 'say "no"', 'two\nlines', 'cr\rlf\r\n', ' blank ', '""', ','),
);

describe('a table as CSV', () => {
  test('quotes only what must be quoted, and doubles quotation marks', () => {
    expect(
      toCsv(
        ['a', 'b,c'],
        [
          ['say "no"', 'x'],
          ['two\nlines', ''],
        ],
      ),
    ).toBe('a,"b,c"\n"say ""no""",x\n"two\nlines",\n');
  });

  test('has numbers in full precision with an ASCII minus, and nothing where nothing is known', () => {
    expect(toCsv(['n'], [[-1 / 3], [1e21], [0], [-0.5], [null], [true]])).toBe(
      'n\n-0.3333333333333333\n1e+21\n0\n-0.5\n\ntrue\n',
    );
  });

  test('of no rows is its header', () => {
    expect(toCsv(['a', 'b'], [])).toBe('a,b\n');
  });

  test('is read again as it was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 }),
        (rows) => {
          const { data } = Papa.parse<string[]>(toCsv(['x', 'y'], rows), { delimiter: ',', newline: '\n' });
          expect(data.slice(0, -1)).toEqual([['x', 'y'], ...rows]);
        },
      ),
    );
  });
});

test('for a spreadsheet no text is a formula, and numbers stay numbers', () => {
  const cells = ['=cmd|x', '+a', '-b', '@c', '\td', '-', '-5', '+3.5', '−2', 'a=b', -1, null];
  expect(toSpreadsheetCsv(['=h'], [cells])).toBe("'=h\n'=cmd|x,'+a,'-b,'@c,'\td,-,-5,+3.5,−2,a=b,-1,\n");
});
