import { describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { readXlsxRows } from '../../../src/data/ownValues/readXlsxRows';
import { DataError } from '../../../src/model/errors';

const day = new Date(Date.UTC(2024, 0, 31));

async function workbook(): Promise<ArrayBuffer> {
  const buffer = await writeWorkbook([
    {
      sheet: 'Notes',
      data: [
        ['unit', 'a', 'on', 'is so', null],
        ['清华大学', 0.1 + 0.2, { value: day, type: Date, format: 'yyyy-mm-dd' }, true, null],
        [null, null, null, null, null],
        ['x', -1e-9, null, false, null],
      ].map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? cell : { value: cell }))),
    },
    { sheet: 'Empty', data: [] },
    { sheet: 'Second', data: [[{ value: 'unit' }], [{ value: 'y' }]] },
  ] as never).toBuffer();
  return new Uint8Array(buffer).buffer as ArrayBuffer;
}

describe('a workbook of values', () => {
  test('gives its sheets with texts, numbers in full, days and blank rows left out', async () => {
    const sheets = await readXlsxRows(await workbook());
    expect(sheets.map(({ name }) => name)).toEqual(['Notes', 'Second']);
    expect(sheets[0]?.records).toEqual([
      { row: 1, cells: ['unit', 'a', 'on', 'is so'] },
      { row: 2, cells: ['清华大学', '0.30000000000000004', '2024-01-31', 'true'] },
      { row: 4, cells: ['x', '-1e-9', '', 'false'] },
    ]);
  });

  test('is refused where it is no workbook', async () => {
    const bytes = new TextEncoder().encode('PK but no archive').buffer as ArrayBuffer;
    await expect(readXlsxRows(bytes)).rejects.toThrow(DataError);
  });
});
