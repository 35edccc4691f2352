/** A cell after reading: text as it stands (trimmed), or `null` where the cell is blank. */
export type Cell = string | null;

/** A table of a package as read from its file, by column; `rows[i]` is the row number in the file. */
export interface TextTable {
  readonly name: string;
  readonly file: string;
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
  readonly rows: readonly number[];
}

export type ColumnType = 'text' | 'integer' | 'number' | 'date';

/** A typed column; dates are days since 1970-01-01. */
export interface TypedColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly values: readonly (string | number | null)[];
}

/** A table ready for the engine. */
export interface TypedTable {
  readonly name: string;
  readonly columns: readonly TypedColumn[];
}
