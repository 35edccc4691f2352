import type { CsvRecord } from '../../../data/splitCsv';
import type { IndexDefinition } from '../../../model/indexDefinition';

/** Values that a reader has brought, as they stand in the file. */
export interface OwnTable {
  readonly file: string;
  /** The header, then a row a unit. */
  readonly records: readonly CsvRecord[];
  /** Unit of the records by the name that the file has for it; a name without one is a unit of its own. */
  readonly matches: Readonly<Record<string, string>>;
}

/** An index that a reader has made, finished or not. */
export interface OwnIndex {
  readonly definition: IndexDefinition;
  /** `null` where all values come from the records. */
  readonly table: OwnTable | null;
}
