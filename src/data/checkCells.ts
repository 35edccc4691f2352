import type { TableDescriptor } from '../model/dataPackage';
import type { Problem } from '../model/problem';
import type { TextTable } from '../model/table';
import { cellProblem } from './check/values';
import { makeProblem } from './problem';

/** Types and constraints of one table that stands alone, such as a file given to a command. */
export function checkCells(table: TextTable, schema: TableDescriptor): Problem[] {
  return schema.schema.fields.flatMap((field) => {
    const check = cellProblem(field);
    return (table.columns.get(field.name) ?? []).flatMap((value, position) => {
      const place = { file: table.file, row: table.rows[position] ?? 0, column: field.name };
      if (value !== null) return check(value, place) ?? [];
      return field.constraints?.required === true ? [makeProblem('error', 'required', place, {})] : [];
    });
  });
}
