import { tableSchema } from '../../data/schema';
import { column, rows } from '../columns';
import type { Question } from '../question';
import { identifier, join, sql } from '../sql';

/** `sort` is a field name, `-` before it for descending, `''` for the order of the file. */
export type TableRowsParameters = {
  readonly table: string;
  readonly search: string;
  readonly sort: string;
  readonly offset: number;
  readonly limit: number;
};

/** Fields of a table in the order of the schema; none for a table that it does not know. */
const fieldsOf = (table: string) => tableSchema(table)?.schema.fields.map(({ name }) => name) ?? [];

export interface TablePage {
  readonly total: number;
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Row numbers in the file, the header being row 1. */
  readonly rowNumbers: readonly number[];
}

/** A page of one table of the package, with every search word found somewhere in the row. */
export const tableRows: Question<TableRowsParameters, TablePage> = {
  id: 'table-rows',
  defaults: { table: 'sources', search: '', sort: '', offset: 0, limit: 50 },
  isStored: false,
  needs: [],
  queries: ({ table, search, sort, offset, limit }) => {
    const fields = fieldsOf(table);
    const names = fields.map(identifier);
    const text = sql`lower(concat_ws(' ', ${join(names, ', ')}))`;
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    const found =
      words.length === 0
        ? sql`true`
        : join(
            words.map((word) => sql`contains(${text}, ${word})`),
            ' and ',
          );
    const by = fields.find((field) => field === sort.replace(/^-/, ''));
    const order =
      by === undefined
        ? sql`"row"`
        : sql`${identifier(by)} ${sort.startsWith('-') ? sql`desc nulls last` : sql`asc nulls last`}, "row"`;
    return [
      sql`select count(*) as total from ${identifier(table)} where ${found}`,
      sql`select "row" as row_number, ${join(names, ', ')} from ${identifier(table)} where ${found}
        order by ${order} limit ${limit} offset ${offset}`,
    ];
  },
  shape: ([count, page], { table }) => {
    if (count === undefined || page === undefined) return { total: 0, rows: [], rowNumbers: [] };
    const columns = fieldsOf(table).map((field) => column<string | number | null>(page, field));
    return {
      total: rows<{ total: number }>(count)[0]?.total ?? 0,
      rows: Array.from({ length: page.numRows() }, (_, i) => columns.map((cells) => cells[i] ?? null)),
      rowNumbers: column<number>(page, 'row_number'),
    };
  },
};
