import { betweenness } from '../../../measures/network/betweenness';
import { externalInternal } from '../../../measures/network/externalInternal';
import { toNetwork } from '../../../measures/network/network';
import { channels } from '../../../model/ties';
import { keep } from '../../keep';
import type { NetworkData } from '../../network/networkBase';
import { networkModel, type NetworkModel } from '../../network/networkModel';
import { networkState } from '../../state/networkState';
import { parseState } from '../../state/stateSchema';
import type { NetworkIndicator } from '../catalogue/indicator';
import type { FactWindow } from './factWindow';

/** Value of each unit that takes part in anything, with the records of its ties; `NaN` = not defined. */
export interface NetworkCells {
  readonly values: ReadonlyMap<string, number>;
  recordsOf(unit: string): readonly string[];
}

const percent = 100;
const idOf = (key: string) => key.slice(key.indexOf(':') + 1);

/** Network of all recorded ties on a day: memberships, agreements, conferences and presences. */
function modelOf(data: NetworkData, nodes: 'organisations' | 'countries', window: FactWindow): NetworkModel {
  const usual = parseState(networkState, new URLSearchParams()).state;
  const state = {
    ...usual,
    nodes,
    ties: channels,
    evidence: window.isDatedOnly || window.evidence === 'evidenced' ? 'evidenced' : usual.evidence,
  } as const;
  const key = ['index network', nodes, state.evidence, window.day].join('|');
  return keep(data.records, key, () => networkModel(data, state, window.day));
}

function neighboursAbroad({ nodes, ties }: NetworkModel): Map<number, number[]> {
  const found = new Map<number, number[]>(nodes.map((_, i) => [i, []]));
  for (const { source, target } of ties) {
    const [a, b] = [nodes[source]?.countryId ?? null, nodes[target]?.countryId ?? null];
    if (a === null || b === null || a === b) continue;
    found.get(source)?.push(target);
    found.get(target)?.push(source);
  }
  return found;
}

function recordsByNode({ nodes, ties }: NetworkModel): (node: number) => readonly string[] {
  const records = nodes.map(() => new Set<string>());
  for (const { source, target, recordIds } of ties)
    for (const id of recordIds) {
      records[source]?.add(id);
      records[target]?.add(id);
    }
  return (node) => [...(records[node] ?? [])];
}

function ofNodes(model: NetworkModel, valueOf: (node: number) => number): NetworkCells {
  const positions = new Map(model.nodes.map(({ key }, i) => [idOf(key), i]));
  let records: ((node: number) => readonly string[]) | null = null;
  return {
    values: new Map([...positions].map(([id, node]) => [id, valueOf(node)])),
    recordsOf: (unit) => {
      records ??= recordsByNode(model);
      return records(positions.get(unit) ?? -1);
    },
  };
}

function ofOrganisations(model: NetworkModel, measure: NetworkIndicator): NetworkCells {
  const { nodes } = model;
  if (measure === 'betweenness') {
    const shares = betweenness(toNetwork(model.list));
    return ofNodes(model, (node) => percent * (shares[node] ?? NaN));
  }
  const countryIds = [...new Set(nodes.map(({ countryId }) => countryId))];
  if (measure === 'external-internal') {
    const groups = nodes.map(({ countryId }) => (countryId === null ? -1 : countryIds.indexOf(countryId)));
    const { ofNodes: indices } = externalInternal(toNetwork(model.list), groups);
    return ofNodes(model, (node) => indices[node]?.index ?? NaN);
  }
  const abroad = neighboursAbroad(model);
  const hasSeat = (node: number) => nodes[node]?.countryId !== null;
  const countriesOf = (node: number) =>
    new Set((abroad.get(node) ?? []).map((other) => nodes[other]?.countryId)).size;
  const bodiesOf = (node: number) => abroad.get(node)?.length ?? 0;
  const value = measure === 'bodies-abroad' ? bodiesOf : countriesOf;
  return ofNodes(model, (node) => (hasSeat(node) ? value(node) : NaN));
}

/** The think tanks of each country in the network, and those of them that are tied abroad. */
function ofThinkTanks(
  model: NetworkModel,
  measure: NetworkIndicator,
  thinkTanks: ReadonlySet<string>,
): NetworkCells {
  const abroad = neighboursAbroad(model);
  const records = recordsByNode(model);
  const all = new Map<string, number[]>();
  model.nodes.forEach(({ key, countryId }, node) => {
    if (countryId === null || !thinkTanks.has(idOf(key))) return;
    all.set(countryId, [...(all.get(countryId) ?? []), node]);
  });
  const tied = (nodes: readonly number[]) => nodes.filter((node) => (abroad.get(node) ?? []).length > 0);
  const valueOf = (nodes: readonly number[]) =>
    measure === 'tied-share' ? (percent * tied(nodes).length) / nodes.length : tied(nodes).length;
  return {
    values: new Map([...all].map(([country, nodes]) => [country, valueOf(nodes)])),
    recordsOf: (country) => [...new Set(tied(all.get(country) ?? []).flatMap(records))],
  };
}

/**
 * A measure of the network of all recorded ties, made once a date. Betweenness in percent of the pairs of
 * others; isolates have 0. For countries betweenness and partners are those of the network of countries, and
 * think tanks are told in and out of the network of bodies.
 */
export function networkCells(
  data: NetworkData,
  kind: 'organisation' | 'country',
  measure: NetworkIndicator,
  thinkTanks: ReadonlySet<string>,
  window: FactWindow,
): NetworkCells {
  const key = ['index cells', kind, measure, window.day, window.evidence, window.isDatedOnly].join('|');
  return keep(data.records, key, () => {
    if (kind === 'organisation') return ofOrganisations(modelOf(data, 'organisations', window), measure);
    if (measure === 'bodies-abroad' || measure === 'tied-share')
      return ofThinkTanks(modelOf(data, 'organisations', window), measure, thinkTanks);
    return ofOrganisations(modelOf(data, 'countries', window), measure);
  });
}
