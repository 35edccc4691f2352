import { groupMembersAt } from '../../measures/coverage/countryStates';
import type { TieList } from '../../measures/network/tieList';
import { holdsIn, type TieDays } from '../../measures/coverage/countTies';
import { certainDays, possibleDays } from '../../measures/growth/steps';
import { tiesIn, type WindowTie } from '../../measures/network/tiesIn';
import type { Day } from '../../model/spell';
import type { Channel } from '../../model/ties';
import { keep } from '../keep';
import type { NetworkState } from '../state/networkState';
import { networkBase, type NetworkBase, type NetworkData } from './networkBase';
import type { NetworkNode } from './networkNodes';
import { channelsOf } from './networkModes';
import { networkWindow, type NetworkWindow } from './networkWindow';

export interface NetworkTie extends Omit<WindowTie, 'source' | 'target'> {
  /** Such as `organisation:a|organisation:b`. */
  readonly key: string;
  /** Nodes by their position in `NetworkModel.nodes`. */
  readonly source: number;
  readonly target: number;
}

/** A network within a window of time. */
export interface NetworkModel {
  readonly base: NetworkBase;
  readonly window: NetworkWindow;
  readonly channels: readonly Channel[];
  /** Nodes that take part in anything within the window, in the order of their keys; isolates are among them. */
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
  /** The same ties as numbers, for the measures. */
  readonly list: TieList;
  /** Nodes without a tie to another. */
  readonly isolates: number;
  /** Pairs that may be tied, given imprecise dates, beyond the ties. */
  readonly possible: number;
  /** Agreements and editions of more than two within the window, and how many the largest has. */
  readonly multiParty: { readonly groups: number; readonly largest: number };
  /** Position of a node by its key; -1 where the network has no such node. */
  readonly positionOf: (key: string) => number;
}

/** Bodies of a type and of the countries of a group as of a day; `null` stands for all countries. */
function keepsBody(
  data: NetworkData,
  type: string,
  members: readonly string[] | null,
): (id: string | null) => boolean {
  if (members === null && type === 'all') return () => true;
  const kept = new Set(
    data.records.bodies
      .filter((body) => type === 'all' || body.type === type)
      .filter(({ countryId }) => members === null || (countryId !== null && members.includes(countryId)))
      .map(({ id }) => id),
  );
  return (id) => (id === null ? type === 'all' : kept.has(id));
}

const compareKeys = (a: NetworkNode | undefined, b: NetworkNode | undefined) =>
  (a?.key ?? '') < (b?.key ?? '') ? -1 : 1;

/** The projected pairs stay the same while only the date changes. */
function baseOf(data: NetworkData, state: NetworkState, day: Day): NetworkBase {
  const { nodes, several, type } = state;
  const channels = channelsOf(nodes, state.ties);
  const group = data.groups.find(({ id }) => id === state.countries);
  const members = group === undefined ? null : groupMembersAt(group, day);
  const key = ['network', nodes, channels.join('~'), several, type, members?.join('~') ?? 'all'].join('|');
  return keep(data.records, key, () =>
    networkBase(data, nodes, { channels, several, isKept: keepsBody(data, type, members) }),
  );
}

/** Nodes that take part in a group within the window, by their numbers in the base. */
function takingPart({ spells, pairs, isEvent }: NetworkBase, window: NetworkWindow): Set<number> {
  const nodes = new Set<number>();
  const within = (days: TieDays, group: number) =>
    holdsIn(
      window.isCumulative ? { ...days, certainTo: Infinity, possibleTo: Infinity } : days,
      isEvent(group),
      window,
    ).isCertain;
  for (const spell of spells) {
    const [certain, possible] = [certainDays(spell), possibleDays(spell)];
    const days = {
      certainFrom: certain.from,
      certainTo: certain.to,
      possibleFrom: possible.from,
      possibleTo: possible.to,
    };
    if (!nodes.has(spell.node) && within(days, spell.group)) nodes.add(spell.node);
  }
  // Hubs take part by their ties.
  for (const pair of pairs) if (within(pair, pair.group)) nodes.add(pair.source).add(pair.target);
  return nodes;
}

function isCounted(tie: WindowTie, evidence: NetworkState['evidence']): boolean {
  return evidence === 'both' || tie.isDated === (evidence === 'evidenced');
}

/** The network that a state asks for; `day` instead of its date where one is given. */
export function networkModel(data: NetworkData, state: NetworkState, day?: Day): NetworkModel {
  const window = networkWindow(state, data.closingDay, day);
  const base = baseOf(data, state, window.day);
  // A period that begins after the date leaves nothing.
  const isNever = window.since !== null && window.since > window.day;
  const found = tiesIn(isNever ? [] : base.pairs, {
    window,
    isCumulative: window.isCumulative,
    weighting: state.weight,
    isEvent: base.isEvent,
  });
  const kept = [...(isNever ? [] : takingPart(base, window))].sort((a, b) =>
    compareKeys(base.nodes[a], base.nodes[b]),
  );
  const positions = new Map(kept.map((node, i) => [node, i]));
  const nodes = kept.flatMap((node) => base.nodes[node] ?? []);
  const ties = found.ties
    .filter((tie) => isCounted(tie, state.evidence))
    .map((tie): NetworkTie => {
      const [a, b] = [positions.get(tie.source) ?? 0, positions.get(tie.target) ?? 0];
      const [source, target] = a < b ? [a, b] : [b, a];
      return { ...tie, source, target, key: `${nodes[source]?.key ?? ''}|${nodes[target]?.key ?? ''}` };
    })
    .sort((a, b) => a.source - b.source || a.target - b.target);
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const byKey = new Map(nodes.map(({ key }, i) => [key, i]));
  // A node that stands for a group is none of its parties.
  const hub = state.several === 'node' ? 1 : 0;
  const several = [...found.sizes].flatMap(([group, size]) => (base.multiParty.has(group) ? size - hub : []));
  return {
    base,
    window,
    channels: channelsOf(state.nodes, state.ties),
    nodes,
    ties,
    list: {
      n: nodes.length,
      source: ties.map(({ source }) => source),
      target: ties.map(({ target }) => target),
      weight: ties.map(({ weight }) => weight),
    },
    isolates: nodes.length - tied.size,
    possible: found.possible,
    multiParty: { groups: several.length, largest: Math.max(0, ...several) },
    positionOf: (key) => byKey.get(key) ?? -1,
  };
}
