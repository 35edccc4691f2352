import { never } from './membershipSpells';

/** Last day by which something with this date has begun; the source of `table` is joined as `s`. */
export const startHigh = (field: string, table: string) =>
  `coalesce(${table}.${field}_high, s.published_on_high, s.accessed_on_high, ${never})`;

/**
 * Who takes part in what, one row a participant: a body with its country, a country named without a
 * body, or an alliance. Two participants in one group are tied; the record counted is the one of the
 * participant at the other end. An agreement holds from its signature, a conference or an activity
 * is a tie from the day it took place on. `part` is 1 for the place of a conference, 2 for those who
 * took part in it, and 0 elsewhere.
 */
export const tieParticipants = `
create or replace table tie_participants as
with bodies as (select organisation_id, country_id, think_tank_type from organisations),
dated_agreements as (
  select 'agreements/' || a.agreement_id as id, a.agreement_id, a.signed_on_low as start_low,
    ${startHigh('signed_on', 'a')} as start_high, a.ended_on_low as end_low, a.ended_on_high as end_high
  from agreements a left join sources s using (source_id)),
dated_conferences as (
  select 'conferences/' || c.conference_id as id, c.conference_id, c.country_id, cs.alliance_id, c.start_on_low as start_low,
    ${startHigh('start_on', 'c')} as start_high
  from conferences c left join sources s using (source_id) left join conference_series cs using (series_id)
  where coalesce(c.status, '') <> 'cancelled'),
dated_presences as (
  select 'presences/' || p.presence_id as id, p.*, p.from_low as start_low, ${startHigh('from', 'p')} as start_high
  from presences p left join sources s using (source_id) where p.kind <> 'office announced'),
dated_activities as (
  select 'activities/' || a.activity_id as id, a.activity_id, a.organisation_id, a.on_low as start_low, ${startHigh('on', 'a')} as start_high
  from activities a left join sources s using (source_id)),
participants as (
  select 'membership' as channel, 'alliances/' || alliance_id as group_id, 0 as part, record_id, organisation_id, null as alliance_id, country_id,
    think_tank_type, start_low, start_high, end_low, end_high
  from membership_spells where is_member
  union all
  select 'membership', 'alliances/' || alliance_id, 0, null, null, alliance_id, null, null, founded_on_low, founded_on_low, ended_on_low, ended_on_high
  from alliances
  union all
  select 'agreement', id, 0, id, organisation_id, null, country_id, think_tank_type, start_low, start_high, end_low, end_high
  from dated_agreements join agreement_parties using (agreement_id) join bodies using (organisation_id)
  union all
  select 'agreement', id, 0, id, null, al.alliance_id, null, null, start_low, start_high, end_low, end_high
  from dated_agreements join agreement_parties p using (agreement_id) join alliances al on al.organisation_id = p.organisation_id
  union all
  select 'conference', id, 2, id, organisation_id, null, bodies.country_id, think_tank_type, start_low, start_high, null, null
  from dated_conferences join conference_roles using (conference_id) join bodies using (organisation_id)
  union all
  select 'conference', id, case when n.role = 'host' then 1 else 2 end, id, null, null, n.country_id, null, start_low, start_high, null, null
  from dated_conferences c join conference_countries n using (conference_id)
  union all
  select 'conference', id, 1, id, null, null, country_id, null, start_low, start_high, null, null
  from dated_conferences where country_id is not null
  union all
  select 'conference', id, 2, id, null, alliance_id, null, null, start_low, start_high, null, null
  from dated_conferences where alliance_id is not null
  union all
  select 'presence', id, 0, id, organisation_id, null, bodies.country_id, think_tank_type, start_low, start_high, to_low, to_high
  from dated_presences p join bodies using (organisation_id)
  union all
  select 'presence', id, 0, id, counterpart_organisation_id, null, p.country_id, k.think_tank_type, start_low, start_high, to_low, to_high
  from dated_presences p left join bodies k on k.organisation_id = p.counterpart_organisation_id where p.country_id is not null
  union all
  select 'activity', id, 0, id, organisation_id, null, bodies.country_id, think_tank_type, start_low, start_high, null, null
  from dated_activities join bodies using (organisation_id)
  union all
  select 'activity', id, 0, id, null, null, n.country_id, null, start_low, start_high, null, null
  from dated_activities join activity_countries n using (activity_id)
  union all
  select 'activity', id, 0, id, null, al.alliance_id, null, null, start_low, start_high, null, null
  from dated_activities d join alliances al on al.organisation_id = d.organisation_id)
select distinct channel, group_id, part, record_id, organisation_id, alliance_id, country_id, think_tank_type,
  cast(start_low as date) as start_low, cast(start_high as date) as start_high,
  cast(end_low as date) as end_low, cast(end_high as date) as end_high
from participants`;
