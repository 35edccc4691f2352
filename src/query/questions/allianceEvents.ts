import type { AllianceEvent } from '../../model/allianceEvent';
import { dayOf, rows } from '../columns';
import type { Question } from '../question';
import { sql } from '../sql';

interface Row {
  alliance_id: string;
  kind: AllianceEvent['kind'];
  on: string;
  low: number | null;
  high: number | null;
  name_en: string | null;
  name_zh_hans: string | null;
  name_zh_hant: string | null;
  record_id: string;
  entity: string | null;
}

/** Dated foundings, meetings (editions of a series of the alliance, but not those only announced) and new chairs. */
export const allianceEvents: Question<Record<string, never>, readonly AllianceEvent[]> = {
  id: 'alliance-events',
  defaults: {},
  isStored: true,
  needs: ['alliances'],
  queries: () => [
    sql`select *, ${dayOf('on_low')} as low, ${dayOf('on_high')} as high from (
        select alliance_id, 'founding' as kind, founded_on as "on", founded_on_low as on_low, founded_on_high as on_high,
          null as name_en, null as name_zh_hans, null as name_zh_hant, 'alliances/' || alliance_id as record_id,
          'alliance:' || alliance_id as entity
        from alliances where founded_on is not null
        union all
        select s.alliance_id, 'meeting', c.start_on, c.start_on_low, c.start_on_high, c.name, null, null,
          'conferences/' || c.conference_id, 'conference:' || c.conference_id
        from conferences c join conference_series s using (series_id)
        where s.alliance_id is not null and c.start_on is not null and c.status is distinct from 'announced'
        union all
        select m.alliance_id, 'chair', m."from", m.from_low, m.from_high, o.name_en, o.name_zh_hans, o.name_zh_hant,
          'memberships/' || m.alliance_id || '/' || m.organisation_id, 'organisation:' || m.organisation_id
        from memberships m join organisations o using (organisation_id)
        where m.role = 'chair' and m."from" is not null
      ) order by alliance_id, on_low, kind, record_id`,
  ],
  shape: ([table]) =>
    table === undefined
      ? []
      : rows<Row>(table).map((row) => ({
          allianceId: row.alliance_id,
          kind: row.kind,
          on: row.on,
          bounds: { low: row.low, high: row.high },
          names: [row.name_en, row.name_zh_hans, row.name_zh_hant],
          recordId: row.record_id,
          entity: row.entity,
        })),
};
