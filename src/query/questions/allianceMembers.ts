import type { AllianceMember } from '../../model/allianceBody';
import { bounds, rows } from '../columns';
import type { Question } from '../question';
import { isOneOf, sql } from '../sql';
import { bodyColumns, toBody, type BodyRow } from './allianceBody';

export type AllianceMembersParameters = { readonly alliances: readonly string[] };

type MemberRow = BodyRow & {
  role: string;
  from_text: string | null;
  to_text: string | null;
  start_low: number | null;
  start_high: number | null;
  end_low: number | null;
  end_high: number | null;
  record_id: string;
};

/** Members of the given alliances by name, with the dates as published. Partners and observers are left out. */
export const allianceMembers: Question<AllianceMembersParameters, readonly AllianceMember[]> = {
  id: 'alliance-members',
  defaults: { alliances: [] },
  isStored: false,
  needs: ['alliances'],
  queries: ({ alliances }) => [
    sql`select s.alliance_id, ${bodyColumns}, s.role, m."from" as from_text, m."to" as to_text, ${bounds('s.')}, s.record_id
      from membership_spells s join memberships m on m."row" = s."row"
      join organisations o on o.organisation_id = s.organisation_id left join countries k on k.country_id = o.country_id
      where s.is_member and ${isOneOf(sql`s.alliance_id`, alliances)}
      order by s.alliance_id, s."row"`,
  ],
  shape: ([members]) =>
    members === undefined
      ? []
      : rows<MemberRow>(members).map((row) => ({
          ...toBody(row),
          role: row.role,
          from: row.from_text,
          to: row.to_text,
          startLow: row.start_low,
          startHigh: row.start_high,
          endLow: row.end_low,
          endHigh: row.end_high,
          recordId: row.record_id,
        })),
};
