import { channels, type TieCube } from '../../model/ties';
import { bounds, rows } from '../columns';
import { unionOfSpells, type BoundRow } from '../unionOfSpells';
import type { Question } from '../question';
import { sql, type Query } from '../sql';

/**
 * `subject` is `all`, `country:CHN`, `organisation:<id>`, `alliance:<id>`, `city:<id>` (the bodies seated
 * there), or a gathering: `conference:<id>`, `series:<id>`, `agreement:<id>`; `type` a think-tank type or `all`.
 */
export type TiesParameters = { readonly subject: string; readonly type: string };

type Row = BoundRow & { channel: string; country_id: string; record_id: string; part: number };

interface SeatRow {
  home_id: string | null;
  country_id: string | null;
  latitude: number | null;
  longitude: number | null;
}

function split(subject: string): readonly [kind: string, id: string] {
  const colon = subject.indexOf(':');
  return colon < 0 ? [subject, ''] : [subject.slice(0, colon), subject.slice(colon + 1)];
}

function ownSide(subject: string, type: string): Query {
  const [kind, id] = split(subject);
  const ofType = type === 'all' ? sql`true` : sql`think_tank_type = ${type}`;
  switch (kind) {
    case 'country':
      return sql`country_id = ${id} and organisation_id is not null and ${ofType}`;
    case 'organisation':
      return sql`organisation_id = ${id} and ${ofType}`;
    case 'city':
      return sql`organisation_id in (select organisation_id from organisations where city_id = ${id}) and ${ofType}`;
    case 'alliance':
      return sql`alliance_id = ${id}`;
    default:
      return type === 'all' ? sql`alliance_id is null` : sql`organisation_id is not null and ${ofType}`;
  }
}

/** An alliance is not tied to its own office, and a think-tank type asked for is that of its members. */
function isAnother(subject: string, type: string): Query {
  const [kind, id] = split(subject);
  if (kind !== 'alliance') return sql`true`;
  const ofType = type === 'all' ? sql`true` : sql`q.think_tank_type = ${type}`;
  return sql`${ofType} and coalesce(q.organisation_id not in (select organisation_id from alliances where alliance_id = ${id} and organisation_id is not null), true)`;
}

/** Groups of a gathering, whose ties are the countries of all who take part; `null` for any other subject. */
function gathering(subject: string): Query | null {
  const [kind, id] = split(subject);
  if (kind === 'series')
    return sql`group_id in (select 'conferences/' || conference_id from conferences where series_id = ${id})`;
  return kind === 'conference' || kind === 'agreement' ? sql`group_id = ${`${kind}s/${id}`}` : null;
}

/** The pairs of a subject and those it is tied with, abroad. */
function pairs(subject: string, type: string, home: Query): Query {
  const group = gathering(subject);
  if (group !== null) {
    const ofType = type === 'all' ? sql`true` : sql`think_tank_type = ${type}`;
    return sql`select distinct channel, country_id, coalesce(record_id, group_id) as record_id, part,
        start_low, start_high, end_low, end_high
      from tie_participants where country_id is not null and ${group} and ${ofType}`;
  }
  return sql`select distinct q.channel, q.country_id, coalesce(q.record_id, q.group_id) as record_id, q.part,
      greatest(p.start_low, q.start_low) as start_low,
      greatest(coalesce(p.start_high, q.start_high), coalesce(q.start_high, p.start_high)) as start_high,
      least(p.end_low, q.end_low) as end_low, least(p.end_high, q.end_high) as end_high
    from own p join tie_participants q using (group_id)
    where q.country_id is not null and q.country_id is distinct from p.country_id
      and q.country_id is distinct from (select home_id from (${home}))
      and ${isAnother(subject, type)}`;
}

/** The country that is outside the coverage of its own bodies, and the place that ties start from. */
function home(subject: string): Query {
  const [kind, id] = split(subject);
  const place = sql`coalesce(y.country_id, k.country_id) as country_id, coalesce(y.latitude, k.latitude) as latitude, coalesce(y.longitude, k.longitude) as longitude`;
  switch (kind) {
    case 'country':
      return sql`select country_id as home_id, country_id, latitude, longitude from countries where country_id = ${id}`;
    case 'organisation':
      return sql`select o.country_id as home_id, ${place} from organisations o
        left join cities y using (city_id) left join countries k on k.country_id = o.country_id where o.organisation_id = ${id}`;
    case 'city':
      return sql`select country_id as home_id, country_id, latitude, longitude from cities where city_id = ${id}`;
    case 'alliance':
      return sql`select null::varchar as home_id, ${place} from alliances a
        left join alliance_secretariats s using (alliance_id)
        left join organisations o on o.organisation_id = coalesce(s.organisation_id, a.organisation_id)
        left join cities y on y.city_id = o.city_id
        left join countries k on k.country_id = coalesce(a.secretariat_country_id, o.country_id)
        where a.alliance_id = ${id} order by y.city_id is null, o.organisation_id limit 1`;
    case 'conference':
      return sql`select null::varchar as home_id, ${place} from conferences c
        left join cities y using (city_id) left join countries k on k.country_id = c.country_id where c.conference_id = ${id}`;
    default:
      return sql`select null::varchar as home_id, null::varchar as country_id, null::double as latitude, null::double as longitude`;
  }
}

/**
 * Ties between a subject and countries: two participants of one group are tied while both take part,
 * and the tie counts for the country of the other one. Ties within the seat's own country do not count;
 * an alliance has no country of its own.
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
      pairs as (${pairs(subject, type, home(subject))})
      select channel, country_id, record_id, part, ${bounds()} from pairs
      order by channel, country_id, record_id, start_low, start_high, end_low, end_high, part`,
    home(subject),
  ],
  shape: ([ties, seats]) => {
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
      part: [] as number[],
      certainFrom: [] as number[],
      certainTo: [] as (number | null)[],
      possibleFrom: [] as (number | null)[],
      possibleTo: [] as (number | null)[],
    };
    const groups = new Map<string, Row[]>();
    for (const row of ties === undefined ? [] : rows<Row>(ties)) {
      const key = `${row.channel}|${row.country_id}|${row.record_id}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
    for (const group of groups.values()) {
      const first = group[0];
      if (first === undefined) continue;
      const part = group.reduce((parts, row) => parts | row.part, 0);
      for (const interval of unionOfSpells(group)) {
        cube.country.push(indexOf(countryIds, countryPositions, first.country_id));
        cube.record.push(indexOf(recordIds, recordPositions, first.record_id));
        cube.channel.push(channels.findIndex((channel) => channel === first.channel));
        cube.part.push(part);
        cube.certainFrom.push(interval.certainFrom);
        cube.certainTo.push(interval.certainTo);
        cube.possibleFrom.push(interval.possibleFrom);
        cube.possibleTo.push(interval.possibleTo);
      }
    }
    const seat = seats === undefined ? undefined : rows<SeatRow>(seats)[0];
    const { home_id: homeId = null, country_id: countryId = null } = seat ?? {};
    const { latitude = null, longitude = null } = seat ?? {};
    return {
      countryIds,
      recordIds,
      ...cube,
      homeId,
      seat:
        latitude === null || longitude === null || countryId === null
          ? null
          : { countryId, latitude, longitude },
    };
  },
};
