import type { FieldDescriptor, TableDescriptor } from '../../model/dataPackage';
import type { Cell, TextTable } from '../../model/table';
import type { ReadPackage } from '../readPackage';
import { schema } from '../schema';

/** A table of the package beside its schema. */
export interface PresentTable {
  readonly schema: TableDescriptor;
  readonly table: TextTable;
}

/** A column of the package beside its field. */
export interface PresentColumn extends PresentTable {
  readonly field: FieldDescriptor;
  readonly cells: readonly Cell[];
}

/** The tables that the package has, in the order of the schema. */
export function presentTables(pack: ReadPackage): PresentTable[] {
  return schema.resources.flatMap((descriptor) => {
    const table = pack.tables.get(descriptor.name);
    return table ? [{ schema: descriptor, table }] : [];
  });
}

/** The columns that the package has, table by table. */
export function presentColumns(pack: ReadPackage): PresentColumn[] {
  return presentTables(pack).flatMap((present) =>
    present.schema.schema.fields.flatMap((field) => {
      const cells = present.table.columns.get(field.name);
      return cells ? [{ ...present, field, cells }] : [];
    }),
  );
}

/** The cells of a column, or blanks where the file does not have it. */
export function cellsOf(table: TextTable, column: string): readonly Cell[] {
  return table.columns.get(column) ?? table.rows.map(() => null);
}

/** The row number in the file of the record at a position. */
export function rowAt(table: TextTable, position: number): number {
  return table.rows[position] ?? 0;
}

/** Texts of several columns as one key; blanks stay apart from every text. */
export function joinKey(cells: readonly (Cell | undefined)[]): string {
  return cells.map((cell) => cell ?? '\u0000').join('\u0001');
}

/** A key as a reader sees it. */
export function showKey(cells: readonly (Cell | undefined)[]): string {
  return cells.filter((cell) => cell !== null && cell !== undefined).join(' + ');
}
