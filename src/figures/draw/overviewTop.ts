import type { Figure } from '../figure';
import { topOfIndex, usualRanking } from '../overview/topOfIndex';
import { intervalsOf } from '../rankings/tasks/usualTasks';
import type { OverviewState } from '../state/viewStates';
import { calculatedIndex, keptTask } from './rankings/calculatedIndex';
import { askedIndex, indexData } from './rankings/indexData';
import type { DrawInput } from './viewDrawing';

/** The first units of the usual index; `null` where the package has no index that can be calculated. */
export async function overviewTop(
  { spec, source, text }: DrawInput,
  filters: OverviewState,
): Promise<Figure | null> {
  const state = usualRanking(filters);
  const [data, { index, key }] = await Promise.all([indexData(source), askedIndex(source, state.index)]);
  if (index === null) return null;
  const { calculated } = await calculatedIndex(source, { index, key, data }, state);
  const { model } = calculated;
  if (model === null) return null;
  const { countries, groups } = data.network;
  return topOfIndex({
    spec,
    model,
    state,
    intervals: await keptTask(source, model, intervalsOf(model)),
    order: null,
    definedRanks: null,
    countries,
    groups,
    text,
    info: source.info,
  });
}
