import type { LocalName } from '../../../text/names';
import type { Text } from '../../../text/text';
import { nodeMeasureIds, type NodeMeasureId } from '../../state/networkState';
import type { NetworkData } from '../networkBase';
import type { NetworkNode } from '../networkNodes';
import type { NetworkInput } from '../networkInput';
import type { NodeGroup } from '../nodeGroups';
import { homeKind, homesOf, regionOf } from './homes';
import { nodeRanks } from './nodeRanks';

/** A node of the network with all that its row says. */
export interface NodeRow {
  /** Position in the model. */
  readonly node: number;
  readonly key: string;
  readonly name: LocalName;
  /** Its country, the region of a country, or what kind of thing it is; `null` = not on record. */
  readonly place: string | null;
  readonly group: NodeGroup | null;
  readonly values: Readonly<Record<NodeMeasureId, number | null>>;
  readonly ranks: Readonly<Record<NodeMeasureId, number | null>>;
  /** Ties that lead to another country (of a country: to another region), of those whose other end has one. */
  readonly foreign: { readonly n: number; readonly of: number } | null;
  /** Groups that its ties reach, its own among them. */
  readonly groups: number;
  readonly recordIds: readonly string[];
}

function byId<T>(make: (id: NodeMeasureId) => T): Record<NodeMeasureId, T> {
  return Object.fromEntries(nodeMeasureIds.map((id) => [id, make(id)])) as Record<NodeMeasureId, T>;
}

/** Country of a body, region of a country, or what a node of another kind is. */
export function placeOf(node: NetworkNode, data: NetworkData, text: Text): string | null {
  if (node.kind === 'organisation') {
    const names = data.countries.find(({ id }) => id === node.countryId)?.names;
    return names === undefined ? null : text.name(names);
  }
  if (node.kind === 'country') {
    const region = regionOf(data)(node.countryId);
    const names = data.groups.find(({ id }) => id === region)?.names;
    return names === undefined ? null : text.name(names);
  }
  return text.words.profiles.kind[node.kind];
}

/** Every node with its measures and ranks, in the order of the model. */
export function nodeRows({ data, model, analysis, groups, text }: NetworkInput): NodeRow[] {
  const { nodes, ties, base } = model;
  const kind = homeKind(base.mode);
  const homes = kind === null ? null : homesOf(nodes, kind, data);
  const ranks = byId((id) => nodeRanks(id, analysis.columns[id]));
  const partners: number[][] = nodes.map(() => []);
  const records = nodes.map(() => new Set<string>());
  for (const { source, target, recordIds } of ties) {
    partners[source]?.push(target);
    partners[target]?.push(source);
    for (const id of recordIds) {
      records[source]?.add(id);
      records[target]?.add(id);
    }
  }
  const foreignOf = (node: number): NodeRow['foreign'] => {
    const home = homes?.[node] ?? -1;
    if (homes === null || home < 0) return null;
    const known = (partners[node] ?? []).flatMap((other) => {
      const place = homes[other] ?? -1;
      return place < 0 ? [] : [place];
    });
    return { n: known.filter((place) => place !== home).length, of: known.length };
  };
  return nodes.map((node, i) => ({
    node: i,
    key: node.key,
    name: text.localName(node.names),
    place: placeOf(node, data, text),
    group: groups.groups[groups.groupOf[i] ?? -1] ?? null,
    values: byId((id) => {
      const value = analysis.columns[id][i] ?? NaN;
      return Number.isNaN(value) ? null : value;
    }),
    ranks: byId((id) => ranks[id][i] ?? null),
    foreign: foreignOf(i),
    groups: new Set((partners[i] ?? []).map((other) => groups.groupOf[other] ?? -1).filter((at) => at >= 0))
      .size,
    recordIds: [...(records[i] ?? [])],
  }));
}

/** Rows by rank in a measure, those without one last. */
export function byRank(rows: readonly NodeRow[], id: NodeMeasureId): NodeRow[] {
  return [...rows].sort(
    (a, b) =>
      (a.ranks[id] ?? Infinity) - (b.ranks[id] ?? Infinity) || degree(b) - degree(a) || a.node - b.node,
  );
}

const degree = ({ values }: NodeRow) => values.degree ?? 0;
