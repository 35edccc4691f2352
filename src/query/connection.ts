import type { ColumnTable } from 'arquero';
import type { Query } from './sql';

/** The one way to ask the engine, in the data worker and in Node alike. */
export interface Connection {
  /** @throws {QueryError} with the SQL, when the engine refuses the query */
  run(query: Query): Promise<ColumnTable>;
  close(): Promise<void>;
}
