import { calculateIndex } from '../../../measures/index/calculateIndex';
import { IndexError } from '../../../measures/index/indexError';
import type { IndexProblem } from '../../../model/indexProblem';
import { latestRows } from '../index/latestRows';
import type { IndexRow, IndexTable } from '../indexModel';
import { parseState } from '../../state/stateSchema';
import { filters } from '../../state/viewStates';
import type { RecordsData } from '../values/recordsData';
import type { OwnIndex } from './ownIndex';
import { ownTable } from './ownTable';
import { readOwnValues } from './readOwnValues';

/** What a ranking by an index would look like. */
export interface IndexPreview {
  readonly table: IndexTable;
  readonly ranked: number;
  readonly units: number;
  readonly first: readonly { readonly row: IndexRow; readonly rank: number; readonly score: number }[];
  /** What stands in the way of a calculation; then nothing is ranked. */
  readonly problems: readonly IndexProblem[];
}

/** A valid index calculated over all records of the closing date, with its first `most` rows. */
export function previewIndex(
  { definition, table: own }: OwnIndex,
  data: RecordsData,
  most: number,
): IndexPreview {
  const values = own === null ? null : readOwnValues(own, definition).values;
  const { state } = parseState(filters, new URLSearchParams());
  const table = ownTable(definition, values, data, data.network.closingDay, state);
  const rows = latestRows(table.values);
  try {
    const { rank, score } = calculateIndex(definition, table.values);
    const ranked = rows.filter((row) => (rank[row] ?? 0) > 0);
    const first = [...ranked]
      .sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0))
      .slice(0, most)
      .flatMap((at) => {
        const row = table.rows[at];
        return row === undefined ? [] : [{ row, rank: rank[at] ?? 0, score: score[at] ?? NaN }];
      });
    return { table, ranked: ranked.length, units: rows.length, first, problems: [] };
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    return { table, ranked: 0, units: rows.length, first: [], problems: error.problems };
  }
}
