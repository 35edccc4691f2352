import type { IndexValues } from '../../../measures/index/indexValues';
import type { IndexDefinition } from '../../../model/indexDefinition';
import type { IndexModel } from '../indexModel';
import type { DropTask, IntervalsTask, SensitivityTask } from './indexTasks';

/** Draws of a rank interval. */
export const draws = 1_000;
/** What is drawn at random is the same each time. */
export const seed = 1;
/** Samples and bootstraps of a sensitivity analysis. */
const samples = 512;
const bootstraps = 200;

const inputsOf = ({ definition, table }: IndexModel) => ({ definition, values: table.values });

/** How sure the ranks of rows are, by the definition that they are ranked by. */
export function intervalsTask(rows: {
  readonly definition: IndexDefinition;
  readonly values: IndexValues;
}): IntervalsTask {
  const { definition, values } = rows;
  return { kind: 'intervals', definition, values, draws, seed };
}

/** How sure the ranks of an index are. */
export function intervalsOf(model: IndexModel): IntervalsTask {
  return intervalsTask(inputsOf(model));
}

/** Which choice moves the ranks of an index most, or the rank of one of its rows. */
export function sensitivityOf(model: IndexModel, row?: number): SensitivityTask {
  return { kind: 'sensitivity', ...inputsOf(model), row, n: samples, bootstraps, seed };
}

/** An index without each of its nodes. */
export function dropOf(model: IndexModel): DropTask {
  return { kind: 'drop', ...inputsOf(model) };
}
