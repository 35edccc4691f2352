import { rows } from '../columns';
import type { Question } from '../question';
import { identifier, join, sql, type Query } from '../sql';

/** Tables with their fields, in the order in which they are shown. */
export type TableSummariesParameters = { readonly tables: readonly string[] };

/** How complete a field is: `known` of `rows` cells are not blank. */
export interface FieldSummary {
  readonly table: string;
  readonly field: string;
  readonly known: number;
  readonly rows: number;
  readonly position: number;
}

const summaryOf = (item: string): Query => {
  const [table = '', ...fields] = item.split(' ');
  return join(
    fields.map(
      (field, position) =>
        sql`select ${table} as "table", ${field} as field, count(${identifier(field)}) as known, count(*) as "rows", ${position} as position from ${identifier(table)}`,
    ),
    ' union all ',
  );
};

/**
 * Completeness of every field of the given tables. A table and its fields are one text,
 * separated by blanks: `cities city_id name_en`.
 */
export const tableSummaries: Question<TableSummariesParameters, readonly FieldSummary[]> = {
  id: 'table-summaries',
  defaults: { tables: [] },
  isStored: false,
  needs: [],
  queries: ({ tables }) => [sql`select * from (${join(tables.map(summaryOf), ' union all ')}) order by "table", position`],
  shape: ([table]) => (table === undefined ? [] : rows<FieldSummary>(table)),
};
