import { toNumber } from '../../../data/number';
import type { CsvRecord } from '../../../data/splitCsv';

/** What the cells of a column of a reader's file hold. */
export interface FoundColumn {
  readonly name: string;
  /** `mixed`: numbers and texts. */
  readonly holds: 'numbers' | 'texts' | 'mixed' | 'nothing';
  readonly filled: number;
}

/** The columns of a file with what they hold, the first one being the units. */
export function columnsFound([header, ...rows]: readonly CsvRecord[]): FoundColumn[] {
  return (header?.cells ?? []).map((name, position) => {
    const cells = rows.map(({ cells: row }) => (row[position] ?? '').trim()).filter((cell) => cell !== '');
    const numbers = cells.filter((cell) => toNumber(cell) !== null).length;
    const holds =
      cells.length === 0
        ? 'nothing'
        : numbers === cells.length
          ? 'numbers'
          : numbers === 0
            ? 'texts'
            : 'mixed';
    return { name, holds, filled: cells.length };
  });
}
