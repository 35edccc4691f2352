import type { CountryNames } from '../../model/country';
import { rows } from '../columns';
import type { Question } from '../question';
import { sql } from '../sql';

interface Row {
  country_id: string;
  alpha2: string | null;
  numeric: string | null;
  name_en: string;
  name_zh_hans: string | null;
  name_zh_hant: string | null;
  aliases: string | null;
}

/** Everything by which a country or region may be called, for lists that a person types or pastes. */
export const countryNames: Question<Record<string, never>, readonly CountryNames[]> = {
  id: 'country-names',
  defaults: {},
  isStored: true,
  needs: ['countries'],
  queries: () => [
    sql`select country_id, alpha2, numeric, name_en, name_zh_hans, name_zh_hant, aliases
      from countries order by country_id`,
  ],
  shape: ([table]) =>
    table === undefined
      ? []
      : rows<Row>(table).map((row) => ({
          id: row.country_id,
          alpha2: row.alpha2,
          numeric: row.numeric,
          names: [row.name_en, row.name_zh_hans, row.name_zh_hant],
          aliases: (row.aliases ?? '')
            .split(';')
            .map((alias) => alias.trim())
            .filter((alias) => alias !== ''),
        })),
};
