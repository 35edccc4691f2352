import { nearest } from '../../../data/nearest';
import type { ErrorDetails } from '../../../model/errors';
import type { IndexProblemCode } from '../../../model/indexProblem';

/** Takes down what is wrong with a field; the node is known to whoever made it. */
export type Report = (code: IndexProblemCode, field: string, details?: ErrorDetails) => void;

/** Looks at a value read from JSON. Whether it is right; what is not is reported. */
export type Check = (value: unknown, field: string, report: Report) => boolean;

/** What a value should have been; each language has words for it. */
export type Expected =
  | 'text'
  | 'number'
  | 'share'
  | 'notNegative'
  | 'aboveZero'
  | 'wholeNumber'
  | 'notZero'
  | 'direction'
  | 'trueOrFalse'
  | 'object'
  | 'list'
  | 'pair'
  | 'aggregation';

type Fields = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How a value stands in a message. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 40 ? `${json.slice(0, 39)}…` : json;
}

/** A check that holds where a value passes a test. */
export function that(expected: Expected, test: (value: unknown) => boolean): Check {
  return (value, field, report) => {
    const isRight = test(value);
    if (!isRight) report('wrong-value', field, { expected, value: shown(value) });
    return isRight;
  };
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

export const text = that('text', (value) => typeof value === 'string' && value.trim() !== '');
export const trueOrFalse = that('trueOrFalse', (value) => typeof value === 'boolean');
export const direction = that('direction', (value) => value === 1 || value === -1);
export const number = that('number', isNumber);
export const share = that('share', (value) => isNumber(value) && value >= 0 && value <= 1);
export const notNegative = that('notNegative', (value) => isNumber(value) && value >= 0);
export const aboveZero = that('aboveZero', (value) => isNumber(value) && value > 0);
export const notZero = that('notZero', (value) => isNumber(value) && value !== 0);
export const wholeNumber = that('wholeNumber', (value) => Number.isInteger(value) && Number(value) >= 0);
export const pair = that(
  'pair',
  (value) => Array.isArray(value) && value.length === 2 && value.every(isNumber),
);

export function nullOr(check: Check): Check {
  return (value, field, report) => value === null || check(value, field, report);
}

/** One of the words that are known; another one is reported with the nearest. */
export function oneOf(words: readonly string[]): Check {
  return (value, field, report) => {
    if (typeof value === 'string' && words.includes(value)) return true;
    const suggestion = typeof value === 'string' ? nearest(value, words) : null;
    report('unknown-word', field, { value: shown(value), known: words.join(' | '), suggestion });
    return false;
  };
}

export function listOf(check: Check): Check {
  return (value, field, report) => {
    if (!Array.isArray(value)) return that('list', () => false)(value, field, report);
    return value.map((item, i) => check(item, `${field}[${i + 1}]`, report)).every(Boolean);
  };
}

/** An object with named fields of any number, whose names are not fixed. */
export function recordOf(check: Check): Check {
  return (value, field, report) => {
    if (!isObject(value)) return that('object', () => false)(value, field, report);
    return Object.entries(value)
      .map(([name, item]) => check(item, `${field}.${name}`, report))
      .every(Boolean);
  };
}

/** An object of known fields; unknown and missing ones are reported, and `also` what they say together. */
export function objectOf(
  fields: Readonly<Record<string, Check>>,
  required: readonly string[] = [],
  also: (value: Fields, field: string, report: Report) => void = () => undefined,
): Check {
  return (value, field, report) => {
    if (!isObject(value)) return that('object', () => false)(value, field, report);
    const path = (name: string) => (field === '' ? name : `${field}.${name}`);
    let isRight = true;
    for (const [name, item] of Object.entries(value)) {
      const check = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (!check) report('unknown-field', path(name), { suggestion: nearest(name, Object.keys(fields)) });
      if (item !== undefined && !check?.(item, path(name), report)) isRight = false;
    }
    for (const name of required)
      if (value[name] === undefined) {
        report('missing-field', path(name));
        isRight = false;
      }
    if (isRight) also(value, field, report);
    return isRight;
  };
}
