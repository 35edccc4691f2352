import { DataError } from '../../model/errors';
import type { RowsReading } from './readTextRows';
import { usedRows } from './readTextRows';

/** A workbook's sheets with their rows as text. */
export interface XlsxSheet extends RowsReading {
  readonly name: string;
}

type Value = string | number | boolean | Date | null;

/** A cell as a CSV file would hold it: a day in ISO form, a time of day only where there is one. */
function asText(value: Value): string {
  if (value === null) return '';
  if (!(value instanceof Date)) return String(value);
  const iso = value.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
}

/**
 * Sheets of an XLSX file that hold anything. The reader of such files is loaded with the first one.
 *
 * @throws {DataError} `not-xlsx` where the file is no workbook that can be read
 */
export async function readXlsxRows(bytes: ArrayBuffer): Promise<XlsxSheet[]> {
  const { default: readWorkbook } = await import('read-excel-file/universal');
  try {
    const sheets = await readWorkbook(bytes);
    return sheets
      .map(({ sheet, data }) => ({
        name: sheet,
        records: usedRows((data as unknown as Value[][]).map((row) => row.map(asText))),
        problems: [],
      }))
      .filter(({ records }) => records.length > 0);
  } catch (error) {
    throw new DataError('not-xlsx', {}, { cause: error });
  }
}
