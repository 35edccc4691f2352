import type { NetworkAnalysis } from '../../network/analysis';
import type { NetworkData } from '../../network/networkBase';
import { networkModel, type NetworkModel } from '../../network/networkModel';
import {
  arePlaced,
  layoutKey,
  layoutModel,
  networkKey,
  storedPositions,
  toPositions,
  withMoved,
  type NetworkPositions,
} from '../../network/positions';
import { storedAnalysis } from '../../network/storedAnalysis';
import type { StoredNetwork, StoredNetworks } from '../../network/storedNetworks';
import { analyseTask, layoutTask, placesOf, usualCommunities } from '../../network/tasks/usualTasks';
import type { NetworkState } from '../../state/networkState';
import type { FigureSource } from '../figureSource';
import { keptFor } from '../kept';
import { networkData } from './networkData';

/** A network with its measures, and what it was made of. */
export interface MeasuredNetwork {
  readonly source: FigureSource;
  readonly data: NetworkData;
  readonly state: NetworkState;
  readonly model: NetworkModel;
  readonly analysis: NetworkAnalysis;
}

/** Without the file everything is laid out and measured here. */
const storedNetwork = async (source: FigureSource, state: NetworkState): Promise<StoredNetwork | undefined> =>
  (await source.file('networks').catch((): StoredNetworks => ({})))[state.nodes];

/** The network that a state asks for, measured once a source. */
export async function measuredNetwork(source: FigureSource, state: NetworkState): Promise<MeasuredNetwork> {
  const data = await networkData(source);
  const { model, analysis } = await keptFor(source, `network ${networkKey(state)}`, async () => {
    const stored = await storedNetwork(source, state);
    const made = networkModel(data, state);
    const known = storedAnalysis(stored, state);
    const task = analyseTask(made, usualCommunities(stored));
    return { model: made, analysis: known ?? (await source.calculations.measure(task)) };
  });
  return { source, data, state, model, analysis };
}

/** Where its nodes stand: where the stored network has them, else where a layout puts them. */
export async function networkPositions({
  source,
  data,
  state,
  model,
  analysis,
}: MeasuredNetwork): Promise<NetworkPositions> {
  const places = await keptFor(source, `layout ${layoutKey(state)}`, async () => {
    const stored = await storedNetwork(source, state);
    const whole = layoutModel(data, state, model);
    const isFresh = state.layout === 'fresh';
    const known = storedPositions(stored);
    if (!isFresh && arePlaced(whole, known)) return known;
    const usual = usualCommunities(stored);
    const communityOf = (key: string) =>
      (isFresh ? analysis.community[model.positionOf(key)] : usual?.(key)) ?? -1;
    const laid = await source.calculations.layOut(layoutTask(whole, communityOf, isFresh ? null : known));
    return placesOf(whole, laid);
  });
  return withMoved(toPositions(places), state.moved);
}
