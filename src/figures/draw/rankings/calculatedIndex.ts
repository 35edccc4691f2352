import { calculateModel, type CalculatedModel } from '../../rankings/calculateModel';
import type { IndexModel, IndexTable } from '../../rankings/indexModel';
import {
  definedIndex,
  indexChoices,
  indexPanel,
  indexTable,
  valueFilters,
} from '../../rankings/indexOfState';
import type { IndexSource } from '../../rankings/indexSource';
import type { IndexTask, IndexTaskResults } from '../../rankings/tasks/indexTasks';
import type { TimePanel } from '../../rankings/time/timePanel';
import type { RecordsData } from '../../rankings/values/recordsData';
import type { RankingsState } from '../../state/rankingsState';
import type { FigureSource } from '../figureSource';
import { keptFor } from '../kept';

export interface CalculatedIndex {
  readonly index: IndexSource;
  readonly data: RecordsData;
  readonly table: IndexTable;
  /** The index with the choices of the state, or why it cannot be calculated. */
  readonly calculated: CalculatedModel;
  /** The index as it is defined; `null` where it cannot be calculated. */
  readonly defined: IndexModel | null;
}

/**
 * An index calculated once a source for the same values and choices.
 *
 * @param key what tells the index from any other
 */
export async function calculatedIndex(
  source: FigureSource,
  { index, key, data }: { readonly index: IndexSource; readonly key: string; readonly data: RecordsData },
  state: RankingsState,
): Promise<CalculatedIndex> {
  const values = `${JSON.stringify(valueFilters(state))} ${key}`;
  const table = await keptFor(source, `values ${values}`, async () => indexTable(index, data, state));
  const choices = JSON.stringify(indexChoices(state));
  const calculated = await keptFor(table, `index ${choices}`, async () =>
    calculateModel(index.definition, state, table),
  );
  return { index, data, table, calculated, defined: definedIndex(index, table, state).model };
}

/** The index through time, put together once for the same index. */
export function keptPanel(
  { index, data }: CalculatedIndex,
  model: IndexModel,
  state: RankingsState,
): Promise<TimePanel | null> {
  return keptFor(model, 'panel', async () => indexPanel(index, model, data, state));
}

/** The result of a task about an index or a panel, calculated once for the same one. */
export function keptTask<T extends IndexTask>(
  source: FigureSource,
  of: object,
  task: T,
): Promise<IndexTaskResults[T['kind']]> {
  const row = task.kind === 'sensitivity' ? ` ${task.row}` : '';
  return keptFor(of, `${task.kind}${row}`, () => source.calculations.rank(task));
}
