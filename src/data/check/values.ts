import type { FieldDescriptor } from '../../model/dataPackage';
import type { Problem } from '../../model/problem';
import { parseEdtf } from '../edtf';
import { nearest } from '../nearest';
import { toInteger, toNumber } from '../number';
import { makeProblem, type Place } from '../problem';
import type { ReadPackage } from '../readPackage';
import { isDateField } from '../schema';
import { suggestDate } from '../suggestDate';
import { suggestNumber } from '../suggestNumber';
import { countryCodeFault, countryIndex, isCountryReference } from './countryCode';
import { presentColumns, rowAt } from './presentTables';

/** Types and constraints of every cell: numbers, dates, allowed values, patterns, limits, required values. */
export function checkValues(pack: ReadPackage): Problem[] {
  const countries = countryIndex(pack);
  return presentColumns(pack).flatMap(({ schema, table, field, cells }) => {
    const isCountry = isCountryReference(schema, field.name);
    const check = cellProblem(field);
    return cells.flatMap((value, position) => {
      const place = { file: table.file, row: rowAt(table, position), column: field.name };
      if (value === null)
        return field.constraints?.required ? [makeProblem('error', 'required', place, {})] : [];
      if (isCountry && countryCodeFault(value, countries)) return [];
      return check(value, place) ?? [];
    });
  });
}

/** The check of one field, made once a column. At most one problem a cell; `null` for a good value. */
export function cellProblem(field: FieldDescriptor): (value: string, place: Place) => Problem | null {
  const { pattern, enum: allowed } = field.constraints ?? {};
  const form = pattern === undefined ? null : new RegExp(pattern);
  return (value, place) => {
    if (field.type === 'integer' && toInteger(value) === null)
      return makeProblem('error', 'not-integer', place, { value, suggestion: suggestNumber(value, toInteger) });
    if (field.type === 'number' && toNumber(value) === null)
      return makeProblem('error', 'not-number', place, { value, suggestion: suggestNumber(value, toNumber) });
    if (isDateField(field) && parseEdtf(value) === null)
      return makeProblem('error', 'not-date', place, { value, suggestion: suggestDate(value) });
    if (allowed && !allowed.includes(value)) {
      const details = { value, allowed: allowed.join(' | '), suggestion: nearest(value, allowed) };
      return makeProblem('error', 'not-allowed', place, details);
    }
    if (form && !form.test(value))
      return makeProblem('error', 'pattern', place, { value, pattern: pattern ?? '' });
    return field.type === 'string' ? null : limitProblem(field, value, place);
  };
}

function limitProblem({ constraints }: FieldDescriptor, value: string, place: Place): Problem | null {
  const { minimum = -Infinity, exclusiveMinimum: limit = -Infinity, maximum = Infinity } = constraints ?? {};
  const number = Number(value);
  if (number < minimum) return makeProblem('error', 'below-minimum', place, { value, minimum });
  if (number <= limit) return makeProblem('error', 'not-above', place, { value, limit });
  if (number > maximum) return makeProblem('error', 'above-maximum', place, { value, maximum });
  return null;
}
