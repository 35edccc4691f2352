import type { Problem } from '../../model/problem';
import { toIsoDay } from '../calendar';
import { parseEdtf } from '../edtf';
import { makeProblem } from '../problem';
import type { ReadPackage } from '../readPackage';
import { isDateField } from '../schema';
import { cellsOf, presentColumns, rowAt } from './presentTables';

/** Dates that certainly lie after the closing date, except those of conferences marked as announced. */
export function checkClosingDates(pack: ReadPackage): Problem[] {
  const { closingDate } = pack.descriptor;
  if (closingDate === null) return [];
  const closing = toIsoDay(closingDate);
  return presentColumns(pack).flatMap(({ schema, table, field, cells }) => {
    if (!isDateField(field)) return [];
    const states = schema.name === 'conferences' ? cellsOf(table, 'status') : [];
    return cells.flatMap((value, position) => {
      const low = value === null ? null : (parseEdtf(value)?.low ?? null);
      if (value === null || low === null || low <= closingDate || states[position] === 'announced') return [];
      const place = { file: table.file, row: rowAt(table, position), column: field.name };
      return [makeProblem('warning', 'after-closing', place, { value, closing })];
    });
  });
}
