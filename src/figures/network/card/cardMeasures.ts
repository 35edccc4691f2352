import type { BetweennessInterval } from '../../../measures/network/betweennessInterval';
import { nodeMeasureIds, type NodeMeasureId } from '../../state/networkState';
import { measureText } from '../brokers/measureText';
import { nodeRanks } from '../brokers/nodeRanks';
import { rankInterval, rankText } from '../brokers/rankInterval';
import type { NetworkInput } from '../networkInput';

/** A measure of one node in words. */
export interface CardMeasure {
  readonly id: NodeMeasureId;
  readonly name: string;
  readonly definition: string;
  readonly value: string;
  /** Such as "1 (1–3)"; `null` where it has none. */
  readonly rank: string | null;
  /** Number of nodes of the network. */
  readonly of: string;
}

/** The measures of a node with their ranks, the chosen one first; none where it is not in the network. */
export function cardMeasures(
  { model, analysis, state, text }: NetworkInput,
  key: string,
  intervals: BetweennessInterval | null,
): CardMeasure[] {
  const node = model.positionOf(key);
  if (node < 0) return [];
  const words = text.words.brokers;
  return [state.size, ...nodeMeasureIds.filter((id) => id !== state.size)].map((id) => {
    const value = analysis.columns[id][node] ?? NaN;
    const rank = nodeRanks(id, analysis.columns[id])[node] ?? null;
    const interval = id === 'betweenness' ? rankInterval(intervals, node) : null;
    return {
      id,
      name: text.words.network.measures[id] ?? id,
      definition: words.definitions[id] ?? '',
      value: measureText(id, Number.isNaN(value) ? null : value, state.weight, text),
      rank: rank === null ? null : rankText(rank, interval, text),
      of: text.number(model.nodes.length),
    };
  });
}
