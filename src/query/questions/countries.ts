import type { Country } from '../../model/country';
import { rows } from '../columns';
import type { Question } from '../question';
import { sql } from '../sql';

interface Row {
  country_id: string;
  numeric: string | null;
  name_en: string;
  name_zh_hans: string | null;
  name_zh_hant: string | null;
  region_id: string | null;
  subregion_id: string | null;
  latitude: number;
  longitude: number;
}

/** Every country and region with its names, codes, M49 regions and label position. */
export const countries: Question<Record<string, never>, readonly Country[]> = {
  id: 'countries',
  defaults: {},
  isStored: true,
  needs: ['countries'],
  queries: () => [
    sql`select country_id, numeric, name_en, name_zh_hans, name_zh_hant, region_id, subregion_id, latitude, longitude
      from countries order by country_id`,
  ],
  shape: ([table]) =>
    table === undefined
      ? []
      : rows<Row>(table).map((row) => ({
          id: row.country_id,
          numeric: row.numeric,
          names: [row.name_en, row.name_zh_hans, row.name_zh_hant],
          regionId: row.region_id,
          subregionId: row.subregion_id,
          latitude: row.latitude,
          longitude: row.longitude,
        })),
};
