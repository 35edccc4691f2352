import type { Names } from '../../model/names';
import type { NamedEntity, NetworkBody, NetworkRecords, Participation, TieGroup } from '../../model/network';
import type { Channel } from '../../model/ties';
import { bounds, rows } from '../columns';
import type { Question } from '../question';
import { sql } from '../sql';

interface Named {
  id: string;
  name_en: string | null;
  name_zh_hans: string | null;
  name_zh_hant: string | null;
}

type BodyRow = Named & {
  country_id: string | null;
  think_tank_type: string | null;
  city_en: string | null;
  city_zh_hans: string | null;
  city_zh_hant: string | null;
  latitude: number | null;
  longitude: number | null;
};

interface ParticipantRow {
  channel: Channel;
  group_id: string;
  record_id: string;
  organisation_id: string | null;
  alliance_id: string | null;
  country_id: string | null;
  start_low: number | null;
  start_high: number | null;
  end_low: number | null;
  end_high: number | null;
  is_dated: boolean;
}

type GroupRow = Named & { series_id: string | null };

const namesOf = ({ name_en, name_zh_hans, name_zh_hant }: Named): Names => [
  name_en,
  name_zh_hans,
  name_zh_hant,
];
const toEntity = (row: Named): NamedEntity => ({ id: row.id, names: namesOf(row) });

function toBody(row: BodyRow): NetworkBody {
  return {
    id: row.id,
    names: namesOf(row),
    countryId: row.country_id,
    type: row.think_tank_type,
    cityNames: row.city_en === null ? null : [row.city_en, row.city_zh_hans, row.city_zh_hant],
    latitude: row.latitude,
    longitude: row.longitude,
  };
}

/** A group for each that somebody takes part in, in the order of its first row. */
function groupsOf(participants: readonly ParticipantRow[], named: readonly GroupRow[]) {
  const names = new Map(named.map((row) => [row.id, row]));
  const positions = new Map<string, number>();
  const groups: TieGroup[] = [];
  for (const { group_id, channel } of participants) {
    if (positions.has(group_id)) continue;
    const row = names.get(group_id);
    positions.set(group_id, groups.length);
    groups.push({
      id: group_id,
      channel,
      names: row === undefined ? null : namesOf(row),
      seriesId: row?.series_id ?? null,
    });
  }
  return { groups, positions };
}

/**
 * Everyone who takes part in a group with others: bodies, alliances, and countries that a presence or an
 * activity names without a body. In a conference those who run it count, not the countries represented.
 */
export const networkRecords: Question<Record<string, never>, NetworkRecords> = {
  id: 'network-records',
  defaults: {},
  isStored: true,
  needs: ['organisations'],
  queries: () => [
    sql`select p.channel, p.group_id, coalesce(p.record_id, p.group_id) as record_id, p.organisation_id, p.alliance_id,
        case when p.organisation_id is null then p.country_id end as country_id, ${bounds('p.')},
        case p.channel when 'membership' then p.record_id is null or exists (
            select 1 from membership_spells s where s.record_id = p.record_id and s.is_dated)
          else p.start_low is not null and coalesce(c.status, '') <> 'announced' end as is_dated
      from tie_participants p left join conferences c on p.channel = 'conference' and p.group_id = 'conferences/' || c.conference_id
      where p.channel <> 'conference' or p.organisation_id is not null or p.alliance_id is not null
      order by p.channel, p.group_id, p.organisation_id nulls last, p.alliance_id nulls last, p.country_id, p.start_high, p.start_low, p.end_low, p.end_high`,
    sql`select organisation_id as id, o.name_en, o.name_zh_hans, o.name_zh_hant, o.country_id, o.think_tank_type,
        y.name_en as city_en, y.name_zh_hans as city_zh_hans, y.name_zh_hant as city_zh_hant, y.latitude, y.longitude
      from organisations o left join cities y using (city_id)
      where organisation_id in (select organisation_id from tie_participants) order by organisation_id`,
    sql`select alliance_id as id, name_en, name_zh_hans, name_zh_hant from alliances order by alliance_id`,
    sql`select series_id as id, name_en, name_zh_hans, name_zh_hant from conference_series order by series_id`,
    sql`select 'agreements/' || agreement_id as id, title as name_en, null as name_zh_hans, null as name_zh_hant, null as series_id from agreements
      union all select 'conferences/' || conference_id, name, null, null, series_id from conferences order by 1`,
  ],
  shape: ([participants, bodies, alliances, series, named]) => {
    if (participants === undefined)
      return { bodies: [], alliances: [], series: [], groups: [], participations: [] };
    const list = rows<ParticipantRow>(participants);
    const { groups, positions } = groupsOf(list, named === undefined ? [] : rows<GroupRow>(named));
    return {
      bodies: bodies === undefined ? [] : rows<BodyRow>(bodies).map(toBody),
      alliances: alliances === undefined ? [] : rows<Named>(alliances).map(toEntity),
      series: series === undefined ? [] : rows<Named>(series).map(toEntity),
      groups,
      participations: list.map((row): Participation => ({
        group: positions.get(row.group_id) ?? 0,
        organisationId: row.organisation_id,
        allianceId: row.alliance_id,
        countryId: row.country_id,
        recordId: row.record_id,
        startLow: row.start_low,
        startHigh: row.start_high,
        endLow: row.end_low,
        endHigh: row.end_high,
        isDated: row.is_dated,
      })),
    };
  },
};
