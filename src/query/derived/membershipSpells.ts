/** Roles that make a body a member: a partner or an observer sits beside the alliance, not in it. */
export const memberRoles = "('member', 'founding', 'chair', 'vice-chair', 'secretariat')";

/** Roles that are an office held for a term. */
const officeRoles = "('chair', 'vice-chair', 'secretariat')";

/** No day is later: the certain start of a spell that no source dates. */
export const never = "date '9999-12-31'";

/**
 * One spell a membership row, with bounds. An intergovernmental body, or one that is an alliance itself,
 * is an international member. A row without a joining date began after the alliance
 * was founded and by the time its source was published or read.
 */
export const membershipSpells = `
create or replace table membership_spells as
select m.alliance_id, m.organisation_id, o.country_id, o.think_tank_type, m.role,
  coalesce(o.kind = 'intergovernmental', false) or exists (from alliances b where b.organisation_id = o.organisation_id) as is_international,
  m.role in ${memberRoles} as is_member, m.role in ${officeRoles} as is_office,
  'memberships/' || m.alliance_id || '/' || m.organisation_id as record_id,
  coalesce(m.from_low, a.founded_on_low) as start_low,
  greatest(coalesce(m.from_high, s.published_on_high, s.accessed_on_high, ${never}), m.from_low, a.founded_on_low) as start_high,
  least(m.to_low, a.ended_on_low) as end_low, least(m.to_high, a.ended_on_high) as end_high, m.from_low is not null as is_dated, m."row"
from memberships m
join alliances a using (alliance_id)
join organisations o on o.organisation_id = m.organisation_id
left join sources s on s.source_id = m.source_id`;
