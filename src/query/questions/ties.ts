import { channels, type TieCube } from '../../model/ties';
import { bounds, rows } from '../columns';
import { unionOfSpells, type BoundRow } from '../unionOfSpells';
import type { Question } from '../question';
import { sql, type Query } from '../sql';

/** `subject` is `all`, `country:CHN`, `organisation:<id>` or `alliance:<id>`; `type` a think-tank type or `all`. */
export type TiesParameters = { readonly subject: string; readonly type: string };

type Row = BoundRow & { channel: string; country_id: string; record_id: string };

function ownSide(subject: string, type: string): Query {
  const [kind, id = ''] = subject.split(':');
  const ofType = type === 'all' ? sql`true` : sql`think_tank_type = ${type}`;
  switch (kind) {
    case 'country':
      return sql`country_id = ${id} and organisation_id is not null and ${ofType}`;
    case 'organisation':
      return sql`organisation_id = ${id} and ${ofType}`;
    case 'alliance':
      return sql`alliance_id = ${id}`;
    default:
      return type === 'all' ? sql`alliance_id is null` : sql`organisation_id is not null and ${ofType}`;
  }
}

function home(subject: string): Query {
  const [kind, id = ''] = subject.split(':');
  if (kind === 'country') return sql`select ${id} as country_id`;
  if (kind === 'organisation') return sql`select country_id from organisations where organisation_id = ${id}`;
  return sql`select null::varchar as country_id`;
}

/** An alliance is not tied to its own office, and a think-tank type asked for is that of its members. */
function isAnother(subject: string, type: string): Query {
  const [kind, id = ''] = subject.split(':');
  if (kind !== 'alliance') return sql`true`;
  const ofType = type === 'all' ? sql`true` : sql`q.think_tank_type = ${type}`;
  return sql`${ofType} and coalesce(q.organisation_id not in (select organisation_id from alliances where alliance_id = ${id} and organisation_id is not null), true)`;
}

/**
 * Ties between a subject and countries: two participants of one group are tied while both take part,
 * and the tie counts for the country of the other one. Ties within the seat's own country do not count;
 * an alliance has no seat.
 */
export const ties: Question<TiesParameters, TieCube> = {
  id: 'ties',
  defaults: { subject: 'all', type: 'all' },
  isStored: true,
  needs: ['countries'],
  queries: ({ subject, type }) => [
    sql`with own as (
        select distinct group_id, country_id, start_low, start_high, end_low, end_high
        from tie_participants where ${ownSide(subject, type)}),
      pairs as (
        select distinct q.channel, q.country_id, coalesce(q.record_id, q.group_id) as record_id,
          greatest(p.start_low, q.start_low) as start_low,
          greatest(coalesce(p.start_high, q.start_high), coalesce(q.start_high, p.start_high)) as start_high,
          least(p.end_low, q.end_low) as end_low, least(p.end_high, q.end_high) as end_high
        from own p join tie_participants q using (group_id)
        where q.country_id is not null and q.country_id is distinct from p.country_id
          and q.country_id is distinct from (${home(subject)})
          and ${isAnother(subject, type)})
      select channel, country_id, record_id, ${bounds()} from pairs
      order by channel, country_id, record_id, start_low, start_high, end_low, end_high`,
    home(subject),
  ],
  shape: ([pairs, seat]) => {
    const countryIds: string[] = [];
    const recordIds: string[] = [];
    const indexOf = (list: string[], positions: Map<string, number>, id: string) => {
      const known = positions.get(id);
      if (known !== undefined) return known;
      positions.set(id, list.length);
      return list.push(id) - 1;
    };
    const countryPositions = new Map<string, number>();
    const recordPositions = new Map<string, number>();
    const cube = {
      country: [] as number[],
      record: [] as number[],
      channel: [] as number[],
      certainFrom: [] as number[],
      certainTo: [] as (number | null)[],
      possibleFrom: [] as (number | null)[],
      possibleTo: [] as (number | null)[],
    };
    const groups = new Map<string, Row[]>();
    for (const row of pairs === undefined ? [] : rows<Row>(pairs)) {
      const key = `${row.channel}|${row.country_id}|${row.record_id}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
    for (const group of groups.values()) {
      const first = group[0];
      if (first === undefined) continue;
      for (const interval of unionOfSpells(group)) {
        cube.country.push(indexOf(countryIds, countryPositions, first.country_id));
        cube.record.push(indexOf(recordIds, recordPositions, first.record_id));
        cube.channel.push(channels.findIndex((channel) => channel === first.channel));
        cube.certainFrom.push(interval.certainFrom);
        cube.certainTo.push(interval.certainTo);
        cube.possibleFrom.push(interval.possibleFrom);
        cube.possibleTo.push(interval.possibleTo);
      }
    }
    const homeId =
      (seat === undefined ? null : rows<{ country_id: string | null }>(seat)[0]?.country_id) ?? null;
    return { countryIds, recordIds, ...cube, homeId };
  },
};
