import type { AllianceHistory, MemberSpell, ReportedSize } from '../../model/alliance';
import { bounds, dayOf, rows } from '../columns';
import type { Question } from '../question';
import { sql } from '../sql';

type NoParameters = Record<string, never>;

interface AllianceRow {
  alliance_id: string;
  name_en: string;
  name_zh_hans: string | null;
  name_zh_hant: string | null;
  short_name: string | null;
  founded_on: string | null;
  scope: string | null;
  founded_low: number | null;
  founded_high: number | null;
  ended_low: number | null;
  ended_high: number | null;
}

type SizeRow = Omit<ReportedSize, 'bounds' | 'recordId' | 'on'> & {
  alliance_id: string;
  record_id: string;
  observed_on: string;
  low: number;
  high: number;
};

interface MemberRow {
  alliance_id: string;
  record_id: string;
  organisation_id: string;
  country_id: string | null;
  think_tank_type: string | null;
  is_office: boolean;
  is_international: boolean;
  is_dated: boolean;
  start_low: number | null;
  start_high: number | null;
  end_low: number | null;
  end_high: number | null;
}

function groupBy<T extends { alliance_id: string }, R>(
  items: readonly T[],
  toItem: (row: T) => R,
): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const item of items) {
    const list = groups.get(item.alliance_id) ?? [];
    list.push(toItem(item));
    groups.set(item.alliance_id, list);
  }
  return groups;
}

const toSize = (row: SizeRow): ReportedSize => ({
  recordId: row.record_id,
  on: row.observed_on,
  bounds: { low: row.low, high: row.high },
  measure: row.measure,
  basis: row.basis,
  value: row.value,
  qualifier: row.qualifier,
  counted: row.counted,
});

const toMember = (row: MemberRow): MemberSpell => ({
  recordId: row.record_id,
  organisationId: row.organisation_id,
  countryId: row.country_id,
  type: row.think_tank_type,
  isOffice: row.is_office,
  isInternational: row.is_international,
  isDated: row.is_dated,
  startLow: row.start_low,
  startHigh: row.start_high,
  endLow: row.end_low,
  endHigh: row.end_high,
});

/**
 * Every alliance with its dated reported sizes, the number of undated ones, and the spells of its named members. Attendance of a
 * meeting and countries covered by the work are left out: they are not membership.
 */
export const allianceHistories: Question<NoParameters, readonly AllianceHistory[]> = {
  id: 'alliance-histories',
  defaults: {},
  isStored: true,
  needs: ['alliances'],
  queries: () => [
    sql`select alliance_id, name_en, name_zh_hans, name_zh_hant, short_name, founded_on, scope,
        ${dayOf('founded_on_low')} as founded_low, ${dayOf('founded_on_high')} as founded_high,
        ${dayOf('ended_on_low')} as ended_low, ${dayOf('ended_on_high')} as ended_high
      from alliances order by alliance_id`,
    sql`select alliance_id, 'alliance_sizes/' || "row" as record_id, observed_on, measure, basis, value, qualifier,
        what_is_counted as counted, ${dayOf('observed_on_low')} as low, ${dayOf('observed_on_high')} as high
      from alliance_sizes where observed_on is not null and basis in ('membership', 'founding')
      order by alliance_id, observed_on_low, "row"`,
    sql`select alliance_id, record_id, organisation_id, country_id, think_tank_type, is_office, is_international, is_dated, ${bounds()}
      from membership_spells where is_member order by alliance_id, "row"`,
    sql`select alliance_id, count(*)::integer as undated from alliance_sizes
      where observed_on is null and basis in ('membership', 'founding') group by alliance_id`,
  ],
  shape: ([alliances, sizes, members, undated]) => {
    if (alliances === undefined || sizes === undefined || members === undefined || undated === undefined)
      return [];
    const undatedOf = new Map(
      rows<{ alliance_id: string; undated: number }>(undated).map((row) => [row.alliance_id, row.undated]),
    );
    const sizesOf = groupBy(rows<SizeRow>(sizes), toSize);
    const membersOf = groupBy(rows<MemberRow>(members), toMember);
    return rows<AllianceRow>(alliances).map((row) => ({
      id: row.alliance_id,
      names: [row.name_en, row.name_zh_hans, row.name_zh_hant],
      shortName: row.short_name,
      foundedOn: row.founded_on,
      founded: { low: row.founded_low, high: row.founded_high },
      ended: { low: row.ended_low, high: row.ended_high },
      scope: row.scope,
      sizes: sizesOf.get(row.alliance_id) ?? [],
      undatedSizes: undatedOf.get(row.alliance_id) ?? 0,
      members: membersOf.get(row.alliance_id) ?? [],
    }));
  },
};
