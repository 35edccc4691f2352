import { schema } from '../../data/schema';
import { rows } from '../columns';
import type { Question } from '../question';
import { identifier, join, sql } from '../sql';

/** How complete a field is: `known` of `rows` cells are not blank. */
export interface FieldSummary {
  readonly table: string;
  readonly field: string;
  readonly known: number;
  readonly rows: number;
}

/** Completeness of every field of every table, in the order of the schema. */
export const tableSummaries: Question<Record<string, never>, readonly FieldSummary[]> = {
  id: 'table-summaries',
  defaults: {},
  isStored: true,
  needs: [],
  queries: () => {
    const summaries = schema.resources.flatMap((table, i) =>
      table.schema.fields.map(
        ({ name }, j) =>
          sql`select ${table.name} as "table", ${name} as field, count(${identifier(name)}) as known, count(*) as "rows",
            ${i} as i, ${j} as j from ${identifier(table.name)}`,
      ),
    );
    return [sql`select "table", field, known, "rows" from (${join(summaries, ' union all ')}) order by i, j`];
  },
  shape: ([table]) => (table === undefined ? [] : rows<FieldSummary>(table)),
};
