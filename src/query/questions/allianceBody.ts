import type { AllianceBody } from '../../model/allianceBody';
import type { Query } from '../sql';

/** A body as the queries of alliances select it. */
export interface BodyRow {
  alliance_id: string;
  organisation_id: string;
  name_en: string;
  name_zh_hans: string | null;
  name_zh_hant: string | null;
  country_id: string | null;
  country_en: string | null;
  country_zh_hans: string | null;
  country_zh_hant: string | null;
  think_tank_type: string | null;
}

/** Columns of a body, from `organisations o` and `countries k`. */
export const bodyColumns: Query = {
  text: `o.organisation_id, o.name_en, o.name_zh_hans, o.name_zh_hant, o.country_id, o.think_tank_type,
    k.name_en as country_en, k.name_zh_hans as country_zh_hans, k.name_zh_hant as country_zh_hant`,
  values: [],
};

export const toBody = (row: BodyRow): AllianceBody => ({
  allianceId: row.alliance_id,
  organisationId: row.organisation_id,
  names: [row.name_en, row.name_zh_hans, row.name_zh_hant],
  countryId: row.country_id,
  countryNames: row.country_en === null ? null : [row.country_en, row.country_zh_hans, row.country_zh_hant],
  type: row.think_tank_type,
});
