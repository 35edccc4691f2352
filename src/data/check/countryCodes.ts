import type { Problem } from '../../model/problem';
import { makeProblem } from '../problem';
import type { ReadPackage } from '../readPackage';
import { countryCodeFault, countryIndex, isCountryReference } from './countryCode';
import { presentColumns, rowAt, type PresentColumn } from './presentTables';
import { retiredCountries } from './retiredCountries';

/** Country codes that are no longer in use, with their successors, and codes or names of the wrong kind. */
export function checkCountryCodes(pack: ReadPackage): Problem[] {
  const index = countryIndex(pack);
  return presentColumns(pack).flatMap((present) => {
    const { schema, table, field, cells } = present;
    if (schema.name === 'countries' && field.name === 'country_id') return retiredEntries(present);
    if (!isCountryReference(schema, field.name)) return [];
    return cells.flatMap((value, position) => {
      const place = { file: table.file, row: rowAt(table, position), column: field.name };
      return (value === null ? null : countryCodeFault(value, index)?.(place)) ?? [];
    });
  });
}

/** A package may keep a withdrawn code among its countries, but no map draws it. */
function retiredEntries({ table, field, cells }: PresentColumn): Problem[] {
  return cells.flatMap((value, position) => {
    const retired = value === null ? undefined : retiredCountries.get(value);
    if (value === null || !retired) return [];
    const place = { file: table.file, row: rowAt(table, position), column: field.name };
    const details = { value, until: retired.until, successors: retired.successors.join(' | ') };
    return [makeProblem('warning', 'country-retired', place, details)];
  });
}
