import type { TableDescriptor } from '../../model/dataPackage';
import type { Problem } from '../../model/problem';
import { makeProblem, type Place } from '../problem';
import type { ReadPackage } from '../readPackage';
import { cellsOf } from './presentTables';
import { retiredCountries } from './retiredCountries';

/** The codes of the package's own countries, and the alpha-3 code for other ways to write each of them. */
export interface CountryIndex {
  readonly codes: ReadonlySet<string>;
  readonly otherForms: ReadonlyMap<string, string>;
}

/** Codes in common use that are not ISO 3166-1. */
const aliases: readonly (readonly [string, string])[] = [
  ['UK', 'GBR'],
  ['EL', 'GRC'],
  ['XKO', 'XKX'],
  ['UNK', 'XKX'],
];

const indices = new WeakMap<ReadPackage, CountryIndex>();

/** The country codes of a package; made once for each package. */
export function countryIndex(pack: ReadPackage): CountryIndex {
  const known = indices.get(pack);
  if (known) return known;
  const otherForms = new Map<string, string>();
  const table = pack.tables.get('countries');
  const codes = table ? cellsOf(table, 'country_id') : [];
  for (const column of ['name_zh_hant', 'name_zh_hans', 'name_en', 'numeric', 'alpha2'])
    (table ? cellsOf(table, column) : []).forEach((cell, position) => {
      const code = codes[position];
      if (cell !== null && code) otherForms.set(cell.toUpperCase(), code);
    });
  for (const code of codes) if (code !== null) otherForms.set(code.toUpperCase(), code);
  const index = { codes: new Set(codes.filter((code) => code !== null)), otherForms };
  for (const [alias, code] of aliases)
    if (index.codes.has(code) && !otherForms.has(alias)) otherForms.set(alias, code);
  indices.set(pack, index);
  return index;
}

/**
 * What is wrong with a country code that is not among the package's countries: withdrawn, or
 * another code or name of a country. `null` for known codes and for what is simply not known.
 */
export function countryCodeFault(value: string, { codes, otherForms }: CountryIndex): ((place: Place) => Problem) | null {
  if (codes.has(value)) return null;
  const upper = value.toUpperCase();
  const retired = retiredCountries.get(upper);
  if (retired) {
    const details = { value, until: retired.until, successors: retired.successors.join(' | ') };
    return (place) => makeProblem('error', 'country-retired', place, details);
  }
  const numeric = /^\d{1,3}$/.test(value) ? value.padStart(3, '0') : upper;
  const suggestion = otherForms.get(numeric);
  return suggestion === undefined
    ? null
    : (place) => makeProblem('error', 'country-form', place, { value, suggestion });
}

/** Whether a column refers to the table of countries. */
export function isCountryReference({ schema }: TableDescriptor, column: string): boolean {
  return (schema.foreignKeys ?? []).some(
    ({ fields, reference }) => fields === column && reference.resource === 'countries',
  );
}
