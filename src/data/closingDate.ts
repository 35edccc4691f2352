import type { Problem } from '../model/problem';
import type { Day } from '../model/spell';
import type { TextTable } from '../model/table';
import { parseEdtf } from './edtf';
import { makeProblem } from './problem';
import { descriptorFile } from './readDescriptor';
import { isDateField, tableSchema } from './schema';

/**
 * The last day that a package speaks of: its own `closingDate`, or else the latest day that any
 * dated cell can mean. Never the clock; `null` where nothing is dated.
 */
export function closingDate(
  given: unknown,
  tables: ReadonlyMap<string, TextTable>,
): { day: Day | null; problems: Problem[] } {
  if (given === undefined || given === null) return { day: latestDay(tables), problems: [] };
  const day = typeof given === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(given) ? parseEdtf(given) : null;
  if (day) return { day: day.high, problems: [] };
  const value = typeof given === 'string' ? given : JSON.stringify(given);
  const problem = makeProblem('error', 'closing-date', { file: descriptorFile }, { value });
  return { day: latestDay(tables), problems: [problem] };
}

function latestDay(tables: ReadonlyMap<string, TextTable>): Day | null {
  let latest: Day | null = null;
  for (const table of tables.values()) {
    const fields = tableSchema(table.name)?.schema.fields.filter(isDateField) ?? [];
    for (const { name } of fields)
      for (const cell of table.columns.get(name) ?? []) {
        const high = cell === null ? null : (parseEdtf(cell)?.high ?? null);
        if (high !== null && (latest === null || high > latest)) latest = high;
      }
  }
  return latest;
}
