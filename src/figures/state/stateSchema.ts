import { parseIso } from '../../text/dates';

/** One key of a view's state: its default, and how its text in a link is read and written. */
export interface StateField<T> {
  readonly initial: T;
  /** `undefined` where the text is not possible. */
  parse(text: string): T | undefined;
  format(value: T): string;
}

export type StateSchema<S> = { readonly [K in keyof S]: StateField<S[K]> };

export interface ParsedState<S> {
  readonly state: S;
  readonly unknownKeys: readonly string[];
  readonly badValues: readonly { readonly key: string; readonly value: string }[];
}

export function text(initial = ''): StateField<string> {
  return { initial, parse: (value) => value, format: (value) => value };
}

export function choice<T extends string>(options: readonly T[], initial: T): StateField<T> {
  return { initial, parse: (value) => options.find((option) => option === value), format: (value) => value };
}

/** A number out of a few. */
export function numberChoice(options: readonly number[], initial: number): StateField<number> {
  return { initial, parse: (value) => options.find((option) => String(option) === value), format: String };
}

export function wholeNumber(initial: number): StateField<number> {
  return {
    initial,
    parse: (value) => (/^\d{1,6}$/.test(value) && Number(value) >= initial ? Number(value) : undefined),
    format: String,
  };
}

/** A day, or `''` for the usual one. */
export function isoDate(words: readonly string[] = []): StateField<string> {
  return {
    initial: '',
    parse: (value) => (words.includes(value) || parseIso(value) !== null ? value : undefined),
    format: (value) => value,
  };
}

/** Ids joined with `~`; the empty list is the usual choice. */
export function idList<T extends string>(options?: readonly T[]): StateField<readonly T[]> {
  return {
    initial: [],
    parse: (value) => {
      const ids = value.split('~').filter(Boolean) as T[];
      return options === undefined || ids.every((id) => options.includes(id)) ? ids : undefined;
    },
    format: (ids) => ids.join('~'),
  };
}

/** A span of years `2005..2024`, or `''` for all of them. */
export const yearSpan: StateField<string> = {
  initial: '',
  parse: (value) => {
    const match = /^(\d{4})\.\.(\d{4})$/.exec(value);
    return match !== null && Number(match[1]) <= Number(match[2]) ? value : undefined;
  },
  format: (value) => value,
};

/** A point in the middle of a map in degrees, and how much larger than whole it is drawn. */
export interface MapPoint {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

export const mostZoom = 40;

/** `116.4,39.9,4`: longitude, latitude, zoom. */
export const mapPoint: StateField<MapPoint | null> = {
  initial: null,
  parse: (value) => {
    if (value === '') return null;
    const numbers = value.split(',').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
    const [longitude = NaN, latitude = NaN, zoom = NaN] = numbers;
    const isPoint =
      numbers.length === 3 &&
      Math.abs(longitude) <= 180 &&
      Math.abs(latitude) <= 90 &&
      zoom >= 1 &&
      zoom <= mostZoom;
    return isPoint ? { longitude, latitude, zoom } : undefined;
  },
  format: (point) => {
    if (point === null) return '';
    const rounded = (value: number, decimals: number) => String(Number(value.toFixed(decimals)));
    return [rounded(point.longitude, 1), rounded(point.latitude, 1), rounded(point.zoom, 2)].join(',');
  },
};

/** Reads the state of a view; what cannot be read is reported and left at its default. */
export function parseState<S extends object>(
  schema: StateSchema<S>,
  parameters: URLSearchParams,
): ParsedState<S> {
  const state: Partial<S> = {};
  const badValues: { key: string; value: string }[] = [];
  const keys = Object.keys(schema) as (keyof S & string)[];
  for (const key of keys) {
    const field = schema[key];
    const value = parameters.get(key);
    const parsed = value === null ? field.initial : field.parse(value);
    if (parsed === undefined && value !== null) badValues.push({ key, value });
    state[key] = parsed ?? field.initial;
  }
  const unknownKeys = [...new Set(parameters.keys())].filter(
    (key) => !keys.includes(key as keyof S & string),
  );
  return { state: state as S, unknownKeys, badValues };
}

const readable = (value: string) =>
  encodeURIComponent(value)
    .replaceAll('%3A', ':')
    .replaceAll('%7E', '~')
    .replaceAll('%2C', ',')
    .replaceAll('%20', '+');

/** Writes a state as a query string, in the order of the schema, with defaults left out. */
export function formatState<S extends object>(schema: StateSchema<S>, state: S): string {
  return (Object.keys(schema) as (keyof S & string)[])
    .map((key) => ({
      key,
      value: schema[key].format(state[key]),
      initial: schema[key].format(schema[key].initial),
    }))
    .filter(({ value, initial }) => value !== initial)
    .map(({ key, value }) => `${key}=${readable(value)}`)
    .join('&');
}
