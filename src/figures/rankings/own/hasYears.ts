import type { CsvRecord } from '../../../data/splitCsv';

/** Whether every period in a file is a year, as it must be beside indicators of the records; so it is without periods. */
export function hasYears([header, ...rows]: readonly CsvRecord[], time: string | undefined): boolean {
  const column = time === undefined ? -1 : (header?.cells.indexOf(time) ?? -1);
  return column < 0 || rows.every(({ cells }) => /^(\d{4})?$/.test(cells[column]?.trim() ?? ''));
}
