import { column } from '../../query/columns';
import type { Connection } from '../../query/connection';
import { sql } from '../../query/sql';
import type { CountryCodes } from './joinShapes';

/** The codes by which the shapes of a base map find their countries. */
export async function countryCodes(connection: Connection): Promise<CountryCodes[]> {
  const codes = await connection.run(sql`select country_id, alpha2, "numeric" from countries`);
  const [ids, alpha2, numeric] = ['country_id', 'alpha2', 'numeric'].map((name) =>
    column<string>(codes, name),
  );
  return (ids ?? []).map((country_id, i) => ({
    country_id,
    alpha2: alpha2?.[i] ?? null,
    numeric: numeric?.[i] ?? null,
  }));
}
