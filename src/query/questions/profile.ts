import type { ColumnTable } from 'arquero';
import { parseEntityKey, type EntityKind, type Peer, type Profile, type Related } from '../../model/profile';
import { rows } from '../columns';
import { factsOf, namesFrom, ownRow, sourceName, type Row } from '../profile/ownRow';
import { peersOf, regionOf } from '../profile/peers';
import { rankingsFrom, type EditionRow, type PositionRow } from '../profile/rankings';
import { recordsOf } from '../profile/recordsOf';
import { ofAlliance } from '../profile/related/alliance';
import { ofCountry } from '../profile/related/country';
import { ofAgreement, ofConference, ofSeries } from '../profile/related/gatherings';
import { ofOrganisation } from '../profile/related/organisation';
import { ofCity } from '../profile/related/places';
import { relatedRows, type RelatedPart } from '../profile/relatedPart';
import { standingOf } from '../profile/scores';
import { doubtsOf, editionsOf, observationsOf, positionsOf } from '../profile/standings';
import type { Question } from '../question';

/** `key` is the key of an entity, such as `country:CHN`. */
export type ProfileParameters = { readonly key: string };

const related: Readonly<Record<EntityKind, (id: string) => RelatedPart[]>> = {
  country: ofCountry,
  organisation: ofOrganisation,
  alliance: ofAlliance,
  city: ofCity,
  series: ofSeries,
  conference: ofConference,
  agreement: ofAgreement,
};

const text = (value: string | number | null | undefined) =>
  value === null || value === undefined ? null : String(value);
const number = (value: string | number | null | undefined) => (typeof value === 'number' ? value : null);

function entity(row: Row, prefix: string): { key: string | null; names: Related['names'] } | null {
  const names = namesFrom(row, prefix);
  return names.every((name) => name === null) ? null : { key: text(row[`${prefix}key`]), names };
}

function relatedFrom(list: readonly Row[]): Related[] {
  return list.map((row) => ({
    list: text(row.list) ?? '',
    key: text(row.key),
    names: namesFrom(row, ''),
    context: entity(row, 'context_'),
    roles: row.role === null || row.role === undefined ? [] : [String(row.role)],
    start: text(row.start_date),
    end: text(row.end_date),
    value: number(row.value),
    qualifier: text(row.qualifier),
    detail: text(row.detail),
    recordId: text(row.record_id),
  }));
}

const peerFrom = (row: Row): Peer => ({
  key: text(row.key),
  names: namesFrom(row, ''),
  context: entity(row, 'context_'),
  score: number(row.score) ?? 0,
  date: text(row.date),
  rule: text(row.rule) ?? '',
});

const all = (table: ColumnTable | undefined) => (table === undefined ? [] : rows<Row>(table));

/** Everything on record about one entity; `null` for a key that the data does not have. */
export const profile: Question<ProfileParameters, Profile | null> = {
  id: 'profile',
  defaults: { key: '' },
  isStored: false,
  needs: [],
  queries: ({ key }) => {
    const parsed = parseEntityKey(key);
    if (parsed === null) return [];
    const { kind, id } = parsed;
    return [
      ownRow(kind, id),
      relatedRows(related[kind](id)),
      recordsOf(kind, id),
      standingOf(kind, id),
      peersOf(kind, id),
      regionOf(kind, id),
      positionsOf(kind, id),
      editionsOf(kind, id),
      observationsOf(kind, id),
      doubtsOf(kind, id),
    ];
  },
  shape: (tables, { key }) => {
    const parsed = parseEntityKey(key);
    const [own, lists, records, standings, peers, regions, positions, editions, observations, doubts] =
      tables.map(all);
    const row = own?.[0];
    if (parsed === null || row === undefined) return null;
    const region = regions?.[0];
    const standing = standings?.[0] ?? {};
    return {
      key,
      kind: parsed.kind,
      names: namesFrom(row, 'own_'),
      aliases: (text(row.own_aliases) ?? '')
        .split(';')
        .map((alias) => alias.trim())
        .filter(Boolean),
      note: text(row.own_note),
      facts: factsOf(parsed.kind, row),
      source: sourceName(row),
      related: relatedFrom(lists ?? []),
      recordIds: (records ?? []).map(({ record_id }) => String(record_id)),
      undated:
        (records as readonly { is_dated: unknown }[] | undefined)?.filter(({ is_dated }) => is_dated !== true)
          .length ?? 0,
      rankings: rankingsFrom(
        (positions ?? []) as unknown as PositionRow[],
        (editions ?? []) as unknown as EditionRow[],
      ),
      observations: (observations ?? []).map((found) => ({
        indicatorId: String(found.indicator_id),
        indicator: text(found.indicator) ?? String(found.indicator_id),
        definition: text(found.definition),
        period: text(found.period),
        value: number(found.value),
        qualifier: text(found.qualifier),
        unit: text(found.unit),
        note: text(found.note),
        source: sourceName(found),
      })),
      doubts: (doubts ?? []).map(({ names, decision, confidence, reason }) => ({
        names: String(names),
        decision: text(decision),
        confidence: text(confidence),
        reason: text(reason),
      })),
      standing: {
        score: number(standing.score) ?? 0,
        rank: number(standing.rank) ?? 1,
        of: number(standing.of) ?? 0,
        equals: number(standing.equals) ?? 0,
      },
      peers: (peers ?? []).map(peerFrom),
      region: region === undefined ? null : namesFrom(region, ''),
    };
  },
};
