import type { CsvRecord } from '../../../data/splitCsv';
import { readTextRows } from '../../../data/ownValues/readTextRows';
import { readXlsxRows, type XlsxSheet } from '../../../data/ownValues/readXlsxRows';
import { likelyEncoding, type TextEncoding } from '../../../data/ownValues/textEncodings';
import { DataError } from '../../../model/errors';
import type { Problem } from '../../../model/problem';

/** Largest file that is read, in megabytes. */
export const mostMegabytes = 20;

/** Why nothing could be read of a file at all. */
export type FileRefusal = 'tooLarge' | 'notXlsx' | 'notText' | 'noRows' | readonly Problem[];

const isZip = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b;

/** A file of values as it was chosen, so that it can be read again in another encoding or from another sheet. */
export class ValuesFile {
  refusal = $state.raw<FileRefusal | null>(null);
  name = $state('');
  /** `null` for a workbook. */
  encoding = $state<TextEncoding | null>(null);
  sheets = $state.raw<readonly XlsxSheet[]>([]);
  sheet = $state('');
  private bytes: Uint8Array = new Uint8Array();

  /** Rows of a file, or `null` with the reason in `refusal`. */
  async read(file: File): Promise<readonly CsvRecord[] | null> {
    this.name = file.name;
    this.sheets = [];
    this.encoding = null;
    if (file.size > mostMegabytes * 2 ** 20) return this.refuse('tooLarge');
    const buffer = await file.arrayBuffer();
    this.bytes = new Uint8Array(buffer);
    if (/\.xls$/i.test(file.name) && !isZip(this.bytes)) return this.refuse('notXlsx');
    if (isZip(this.bytes)) return this.readWorkbook(buffer);
    return this.readText(likelyEncoding(this.bytes));
  }

  /** The same text read in another encoding. */
  readText(encoding: TextEncoding): readonly CsvRecord[] | null {
    const { records, problems } = readTextRows(this.name, this.bytes, encoding);
    this.encoding = encoding;
    if (records.some(({ cells }) => cells.some((cell) => cell.includes('\0')))) return this.refuse('notText');
    return problems.length > 0 ? this.refuse(problems) : this.accept(records);
  }

  /** Another sheet of the same workbook. */
  readSheet(name: string): readonly CsvRecord[] | null {
    const chosen = this.sheets.find((sheet) => sheet.name === name);
    if (chosen === undefined) return this.refuse('noRows');
    this.sheet = name;
    return this.accept(chosen.records);
  }

  private async readWorkbook(buffer: ArrayBuffer): Promise<readonly CsvRecord[] | null> {
    try {
      this.sheets = await readXlsxRows(buffer);
    } catch (error) {
      if (error instanceof DataError) return this.refuse('notXlsx');
      throw error;
    }
    return this.readSheet(this.sheets[0]?.name ?? '');
  }

  private accept(records: readonly CsvRecord[]): readonly CsvRecord[] {
    this.refusal = null;
    return records;
  }

  private refuse(reason: FileRefusal): null {
    this.refusal = reason;
    return null;
  }
}
