import type { Channel } from '../../model/ties';
import type { Mark } from '../figure';
import { nodeMeasureIds } from '../state/networkState';
import { keep } from '../keep';
import { nodeRanks } from './brokers/nodeRanks';
import type { NetworkInput } from './networkInput';
import type { NetworkModel, NetworkTie } from './networkModel';
import { measureValue } from './networkWords';

type Said = Pick<NetworkInput, 'data' | 'model' | 'analysis' | 'groups' | 'state' | 'text'>;

/** Records behind ties, each once. */
export function tieRecords(ties: readonly NetworkTie[]): string[] {
  return [...new Set(ties.flatMap(({ recordIds }) => recordIds))];
}

const adjacency = new WeakMap<NetworkModel, (readonly NetworkTie[])[]>();

/** Ties of a node, found once for all nodes of a network. */
export function tiesOf(model: NetworkModel, node: number): readonly NetworkTie[] {
  let lists = adjacency.get(model);
  if (lists === undefined) {
    const own: NetworkTie[][] = model.nodes.map(() => []);
    for (const tie of model.ties) {
      own[tie.source]?.push(tie);
      own[tie.target]?.push(tie);
    }
    lists = own;
    adjacency.set(model, lists);
  }
  return lists[node] ?? [];
}

/** Where a node sits, in words; `null` where nothing is on record. */
export function placeOf({ data, model, text }: Said, node: number): string | null {
  const { kind, cityNames = null, countryId = null } = model.nodes[node] ?? {};
  if (kind === 'country') return null;
  const country = data.countries.find(({ id }) => id === countryId);
  const parts = [cityNames, country?.names ?? null].flatMap((names) =>
    names === null ? [] : text.name(names),
  );
  return parts.length === 0 ? null : text.list(parts);
}

/** How many groups of each channel stand behind a tie. */
export function channelCounts({ model }: Pick<Said, 'model'>, { groups }: NetworkTie): Map<Channel, number> {
  const counts = new Map<Channel, number>();
  for (const group of groups) {
    const channel = model.base.channelOf(group);
    counts.set(channel, (counts.get(channel) ?? 0) + 1);
  }
  return counts;
}

/** What the marks of a node say: its measure first, then its rank, its ties and its group. */
export function nodeMark(said: Said, node: number): Mark | null {
  const { model, analysis, groups, state, text } = said;
  const words = text.words.network;
  const shown = model.nodes[node];
  if (shown === undefined) return null;
  const own = tiesOf(model, node);
  const id = analysis.isPartial ? 'degree' : state.size;
  const values = analysis.columns[id];
  const group = groups.groups[groups.groupOf[node] ?? -1];
  const place = placeOf(said, node);
  const rank = keep(analysis, `ranks ${id}`, () => nodeRanks(id, values))[node] ?? null;
  return {
    key: shown.key,
    title: text.name(shown.names),
    value: words.mark(words.measures[id] ?? id, measureValue(values[node], text)),
    change: null,
    rows: analysis.isPartial
      ? []
      : nodeMeasureIds
          .filter(
            (other) => other !== id && (other === 'degree' || other === 'betweenness' || other === 'core'),
          )
          .map((other) => [
            words.measures[other] ?? other,
            measureValue(analysis.columns[other][node], text),
          ]),
    lines: [
      ...(place === null ? [] : [place]),
      ...(rank === null ? [] : [words.rank(text.number(rank), text.number(model.nodes.length))]),
      words.tiedWith(own.length, text.number(own.length)),
      ...(group === undefined
        ? []
        : [state.group === 'community' ? words.community(group.name) : group.name]),
    ],
    recordIds: tieRecords(own),
    entity: shown.key,
  };
}
