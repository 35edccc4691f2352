/** The five ways in which a body is tied to a country. */
export const channels = ['membership', 'agreement', 'conference', 'presence', 'activity'] as const;
export type Channel = (typeof channels)[number];

/** Channels whose ties are events: they hold from the day they took place on. */
export const eventChannels: readonly Channel[] = ['conference', 'activity'];

/** The parts that a country can have in a conference: bits of `TieCube.part`. */
export const conferenceParts = { hosted: 1, 'took-part': 2 } as const;
export type ConferencePart = keyof typeof conferenceParts;

/**
 * Ties of one subject, one row a record, country and interval. Days since 1970-01-01; `null` is an
 * open end or an unbounded start. A tie certainly holds from `certainFrom` up to and not including
 * `certainTo`, possibly from `possibleFrom` up to and not including `possibleTo`; where no day is
 * certain both certain bounds are equal.
 */
export interface TieCube {
  readonly countryIds: readonly string[];
  readonly recordIds: readonly string[];
  /** Index into `countryIds`, by row. */
  readonly country: readonly number[];
  /** Index into `recordIds`, by row. */
  readonly record: readonly number[];
  /** Index into `channels`, by row. */
  readonly channel: readonly number[];
  /** Bits of `conferenceParts`, by row; 0 in other channels. */
  readonly part: readonly number[];
  readonly certainFrom: readonly number[];
  readonly certainTo: readonly (number | null)[];
  readonly possibleFrom: readonly (number | null)[];
  readonly possibleTo: readonly (number | null)[];
  /** Seat of the subject, left out of its own coverage; `null` where the subject has none. */
  readonly homeId: string | null;
  /** Where its ties start from: its city, or the label position of its country; `null` where it has no seat. */
  readonly seat: { readonly countryId: string; readonly latitude: number; readonly longitude: number } | null;
}
