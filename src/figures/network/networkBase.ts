import {
  hubSpells,
  pairSpells,
  byGroup,
  type NodeSpell,
  type PairSpell,
} from '../../measures/network/pairSpells';
import type { Country, CountryGroup } from '../../model/country';
import type { NetworkMode, NetworkRecords, Participation } from '../../model/network';
import { eventChannels, type Channel } from '../../model/ties';
import type { Day } from '../../model/spell';
import type { NetworkState } from '../state/networkState';
import { isTwoMode } from './networkModes';
import { nodeDescriber, type NetworkNode } from './networkNodes';

export interface NetworkData {
  readonly records: NetworkRecords;
  readonly countries: readonly Country[];
  readonly groups: readonly CountryGroup[];
  readonly closingDay: Day;
}

/** A network without a date: all nodes, and all pairs with the days on which they are tied. */
export interface NetworkBase {
  readonly mode: NetworkMode;
  readonly nodes: readonly NetworkNode[];
  readonly spells: readonly NodeSpell[];
  readonly pairs: readonly PairSpell[];
  readonly channelOf: (group: number) => Channel;
  readonly isEvent: (group: number) => boolean;
  /** Groups of more than two, agreements and conferences, that the rule is about. */
  readonly multiParty: ReadonlySet<number>;
  /** Groups of too many to be projected, which are nodes of their own whatever the rule. */
  readonly tooLarge: readonly number[];
}

/** Groups of more nodes than this are not projected: their pairs alone would be more than a picture can show. */
const mostProjected = 500;

class NodeList {
  readonly nodes: NetworkNode[] = [];
  private readonly positions = new Map<string, number>();

  constructor(private readonly describe: (key: string) => NetworkNode) {}

  at(key: string): number {
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    this.positions.set(key, this.nodes.length);
    return this.nodes.push(this.describe(key)) - 1;
  }
}

/** The node that takes part: the body, its country, or the alliance. */
function nodeKeyOf(
  mode: NetworkMode,
  row: Participation,
  seatOf: (id: string) => string | null,
): string | null {
  const { organisationId, allianceId, countryId } = row;
  if (mode === 'alliances') return allianceId === null ? null : `alliance:${allianceId}`;
  if (mode === 'countries') {
    const seat = organisationId === null ? countryId : seatOf(organisationId);
    return seat === null ? null : `country:${seat}`;
  }
  return organisationId === null ? null : `organisation:${organisationId}`;
}

/** The node that stands for a group. */
function hubKeyOf(records: NetworkRecords, group: number): string {
  const { id = '', channel, seriesId } = records.groups[group] ?? {};
  const own = id.slice(id.indexOf('/') + 1);
  if (channel === 'membership') return `alliance:${own}`;
  if (channel === 'agreement') return `agreement:${own}`;
  return seriesId === null || seriesId === undefined ? `conference:${own}` : `series:${seriesId}`;
}

/**
 * Alliances are tied by the bodies that belong to both: each body is a group of its alliances. Groups of
 * bodies are numbered after those of the records.
 */
function alliancesByMember({ groups, participations }: NetworkRecords): Participation[] {
  const bodies = new Map<string, number>();
  return participations.flatMap((row): Participation[] => {
    const group = groups[row.group];
    if (group?.channel !== 'membership') return row.allianceId === null ? [] : [row];
    if (row.organisationId === null) return [];
    const position = bodies.get(row.organisationId) ?? bodies.size;
    bodies.set(row.organisationId, position);
    return [{ ...row, group: groups.length + position, allianceId: group.id.slice('alliances/'.length) }];
  });
}

export interface BaseChoice {
  readonly channels: readonly Channel[];
  readonly several: NetworkState['several'];
  /** Whether what a body takes part in counts; `null` asks for an alliance or a country without a body. */
  readonly isKept: (organisationId: string | null) => boolean;
}

/** Nodes and pairs of a network, projected as asked for. */
export function networkBase(data: NetworkData, mode: NetworkMode, choice: BaseChoice): NetworkBase {
  const { records } = data;
  const channelOf = (group: number): Channel => records.groups[group]?.channel ?? 'membership';
  const seats = new Map(records.bodies.map(({ id, countryId }) => [id, countryId]));
  const describe = nodeDescriber(records, data.countries);
  const hubs = new Set<string>();
  const list = new NodeList((key) => describe(key, hubs.has(key)));
  const rows = mode === 'alliances' ? alliancesByMember(records) : records.participations;
  const spells = rows.flatMap((row): NodeSpell[] => {
    if (!choice.channels.includes(channelOf(row.group)) || !choice.isKept(row.organisationId)) return [];
    const key = nodeKeyOf(mode, row, (id) => seats.get(id) ?? null);
    return key === null ? [] : [{ ...row, node: list.at(key) }];
  });
  const sizes = new Map(
    [...byGroup(spells)].map(([group, members]) => [group, new Set(members.map(({ node }) => node)).size]),
  );
  const sizeOf = (group: number) => sizes.get(group) ?? 0;
  const isMultiParty = (group: number) =>
    sizeOf(group) > 2 && (channelOf(group) === 'agreement' || channelOf(group) === 'conference');
  const isTooLarge = (group: number) => sizeOf(group) > mostProjected;
  const isHub = (group: number) =>
    isTwoMode(mode) || isTooLarge(group) || (choice.several === 'node' && isMultiParty(group));
  const isOut = (group: number) => !isTwoMode(mode) && choice.several === 'none' && isMultiParty(group);
  const hubOf = (group: number) => {
    const key = hubKeyOf(records, group);
    hubs.add(key);
    return list.at(key);
  };
  const projected = spells.filter(({ group }) => !isHub(group) && !isOut(group));
  const kept = spells.filter(({ group }) => isHub(group));
  return {
    mode,
    spells,
    pairs: [...pairSpells(projected), ...hubSpells(kept, hubOf)],
    nodes: list.nodes,
    channelOf,
    isEvent: (group) => eventChannels.includes(channelOf(group)),
    multiParty: new Set([...sizes.keys()].filter((group) => !isTwoMode(mode) && isMultiParty(group))),
    tooLarge: isTwoMode(mode) ? [] : [...sizes.keys()].filter(isTooLarge),
  };
}
