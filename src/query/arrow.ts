import * as flechette from '@uwdata/flechette';
import { fromArrow, type ColumnTable } from 'arquero';
import type { ColumnType, TypedTable } from '../model/table';

const arrowTypes: Readonly<Record<ColumnType, () => flechette.DataType>> = {
  text: () => flechette.utf8(),
  integer: () => flechette.int32(),
  number: () => flechette.float64(),
  date: () => flechette.dateDay(),
};

const millisecondsADay = 86_400_000;

/** Arrow IPC stream of a typed table; date columns hold days since 1970-01-01. */
export function toArrow(table: TypedTable): Uint8Array {
  const columns = table.columns.map(({ name, type, values }) => {
    const cells =
      type === 'date'
        ? values.map((day) => (day === null ? null : new Date(Number(day) * millisecondsADay)))
        : values;
    return [name, flechette.columnFromArray(cells as unknown[], arrowTypes[type]())] as const;
  });
  const bytes = flechette.tableToIPC(
    flechette.tableFromColumns(columns as unknown as Record<string, flechette.Column<unknown>>),
    {
      format: 'stream',
    },
  );
  if (bytes === null) throw new Error(`no Arrow bytes for ${table.name}`);
  return bytes;
}

/** Arquero table of an Arrow IPC stream; whole numbers and decimals of any width become JavaScript numbers. */
export function fromArrowBytes(bytes: Uint8Array): ColumnTable {
  return fromArrow(bytes, { useDate: true, useBigInt: false, useDecimalInt: false });
}
