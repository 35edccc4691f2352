import type { AllianceRole } from '../../model/allianceBody';
import { bounds, dayOf, rows } from '../columns';
import type { Question } from '../question';
import { isOneOf, sql } from '../sql';
import { bodyColumns, toBody, type BodyRow } from './allianceBody';

export type AllianceRolesParameters = { readonly alliances: readonly string[] };

type RoleRow = Omit<BodyRow, 'organisation_id'> & {
  organisation_id: string | null;
  kind: AllianceRole['kind'];
  role: string;
  person_name: string | null;
  person_zh_hans: string | null;
  from_text: string | null;
  to_text: string | null;
  start_low: number | null;
  start_high: number | null;
  end_low: number | null;
  end_high: number | null;
  record_id: string;
};

const toRole = (row: RoleRow): AllianceRole => ({
  kind: row.kind,
  allianceId: row.alliance_id,
  role: row.role,
  body: row.organisation_id === null ? null : toBody({ ...row, organisation_id: row.organisation_id }),
  person: row.person_name === null ? null : [row.person_name, row.person_zh_hans, null],
  from: row.from_text,
  to: row.to_text,
  startLow: row.start_low,
  startHigh: row.start_high,
  endLow: row.end_low,
  endHigh: row.end_high,
  recordId: row.record_id,
});

/**
 * Who chairs, leads and serves the given alliances: terms of bodies, secretariats without a date, and
 * persons whom a source names in an office on a day. A secretariat that has a term is not told twice.
 */
export const allianceRoles: Question<AllianceRolesParameters, readonly AllianceRole[]> = {
  id: 'alliance-roles',
  defaults: { alliances: [] },
  isStored: false,
  needs: ['alliances'],
  queries: ({ alliances }) => [
    sql`select case when s.is_dated then 'term' else 'undated' end as kind, s.alliance_id, ${bodyColumns}, s.role,
        null as person_name, null as person_zh_hans, m."from" as from_text, m."to" as to_text, ${bounds('s.')}, s.record_id
      from membership_spells s join memberships m on m."row" = s."row"
      join organisations o on o.organisation_id = s.organisation_id left join countries k on k.country_id = o.country_id
      where s.role in ('chair', 'vice-chair', 'secretariat') and ${isOneOf(sql`s.alliance_id`, alliances)}
      order by s.alliance_id, s.start_low nulls last, s."row"`,
    sql`select 'undated' as kind, t.alliance_id, ${bodyColumns}, 'secretariat' as role, null as person_name, null as person_zh_hans,
        null as from_text, null as to_text, null as start_low, null as start_high, null as end_low, null as end_high,
        'alliances/' || t.alliance_id as record_id
      from alliance_secretariats t join organisations o on o.organisation_id = t.organisation_id
      left join countries k on k.country_id = o.country_id
      where ${isOneOf(sql`t.alliance_id`, alliances)} and not exists (select 1 from memberships m
        where m.alliance_id = t.alliance_id and m.organisation_id = t.organisation_id and m.role = 'secretariat')
      order by t.alliance_id, t."row"`,
    sql`select case when f.observed_on is null then 'undated' else 'observed' end as kind, f.alliance_id, ${bodyColumns}, f.role, f.person_name, f.person_name_zh_hans as person_zh_hans,
        f.observed_on as from_text, null as to_text,
        ${dayOf('f.observed_on_low')} as start_low, ${dayOf('f.observed_on_low')} as start_high,
        ${dayOf('f.observed_on_high')} as end_low, ${dayOf('f.observed_on_high')} as end_high,
        'alliance_officers/' || f."row" as record_id
      from alliance_officers f left join organisations o on o.organisation_id = f.organisation_id
      left join countries k on k.country_id = o.country_id
      where ${isOneOf(sql`f.alliance_id`, alliances)}
      order by f.alliance_id, f.observed_on_low nulls last, f."row"`,
  ],
  shape: (tables) => tables.flatMap((table) => rows<RoleRow>(table).map(toRole)),
};
