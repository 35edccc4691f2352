import type { IndexResult } from '../../measures/index/indexResult';
import type { IndexValues } from '../../measures/index/indexValues';
import type { IndexDefinition } from '../../model/indexDefinition';
import type { Names } from '../../model/names';

/** A row of an index as it is named; what the reader brings has no profile. */
export interface IndexRow {
  readonly id: string;
  readonly names: Names;
  /** Key of its profile, such as `organisation:chatham-house`. */
  readonly entity: string | null;
  readonly countryId: string | null;
  readonly regionId: string | null;
  readonly type: string | null;
}

/** What a value of an indicator rests on. */
export interface CellEvidence {
  readonly recordIds: readonly string[];
  /** It is a figure that somebody reports, as against what named records show. */
  readonly isReported: boolean;
  /** exact, at least, about, derived; `null` for what is counted. */
  readonly qualifier: string | null;
}

/** Values of an index with what they rest on. */
export interface IndexTable {
  readonly values: IndexValues;
  readonly rows: readonly IndexRow[];
  evidenceOf(column: string, row: number): CellEvidence;
}

/** An index as it is shown: with the reader's choices, calculated. */
export interface IndexModel {
  /** As it is shipped or saved. */
  readonly original: IndexDefinition;
  /** With the reader's choices. */
  readonly definition: IndexDefinition;
  readonly table: IndexTable;
  /** Indicators that cannot tell the units apart and are left out, by id. */
  readonly leftOut: readonly string[];
  /** Nodes that keep their given weights, because the chosen method gives none, by id. */
  readonly keptWeights: readonly string[];
  readonly result: IndexResult;
}
