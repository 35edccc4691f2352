const tables = [
  ['organisation', 'organisations', 'organisation_id', 'organisation'],
  ['alliance', 'alliances', 'alliance_id', 'alliance'],
  ['country', 'countries', 'country_id', 'country'],
  ['country group', 'country_groups', 'group_id', null],
  ['city', 'cities', 'city_id', 'city'],
  ['province', 'provinces', 'province_id', null],
  ['conference series', 'conference_series', 'series_id', 'series'],
] as const;

/** Everything that rankings and observations can be about, with its names; `profile_key` is null where it has no profile. */
export const units = `
create or replace table units as
${tables
  .map(
    ([
      type,
      table,
      id,
      profile,
    ]) => `select '${type}' as unit_type, ${id} as unit_id, name_en, name_zh_hans, name_zh_hant,
  ${profile === null ? 'null' : `'${profile}:' || ${id}`} as profile_key from ${table}`,
  )
  .join('\nunion all\n')}`;
