import fc from 'fast-check';
import { channels, type TieCube } from '../../src/model/ties';

const from = fc.integer({ min: 0, max: 40 });
const span = fc.integer({ min: 0, max: 15 });

const row = fc
  .record({
    country: fc.nat({ max: 4 }),
    channel: fc.nat({ max: channels.length - 1 }),
    part: fc.integer({ min: 1, max: 3 }),
    possibleFrom: fc.option(from, { nil: null }),
    lag: span,
    length: fc.option(span, { nil: null }),
    tail: fc.option(span, { nil: null }),
  })
  .map(({ country, channel, part, possibleFrom, lag, length, tail }) => {
    const certainFrom = (possibleFrom ?? 10) + lag;
    const certainTo = length === null ? null : certainFrom + length;
    return {
      country,
      channel,
      part,
      certainFrom,
      certainTo,
      possibleFrom,
      possibleTo: certainTo === null || tail === null ? null : certainTo + tail,
    };
  });

function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) Object.freeze(part);
  return Object.freeze(value);
}

/** A cube of up to five countries, each row a record of its own, every part of it frozen. */
export const cubes: fc.Arbitrary<TieCube> = fc.array(row, { maxLength: 20 }).map((rows) =>
  freeze({
    countryIds: ['AAA', 'BBB', 'CCC', 'DDD', 'EEE'],
    recordIds: rows.map((_, i) => `record/${i}`),
    country: rows.map(({ country }) => country),
    record: rows.map((_, i) => i),
    channel: rows.map(({ channel }) => channel),
    part: rows.map(({ channel, part }) => (channels[channel] === 'conference' ? part : 0)),
    certainFrom: rows.map(({ certainFrom }) => certainFrom),
    certainTo: rows.map(({ certainTo }) => certainTo),
    possibleFrom: rows.map(({ possibleFrom }) => possibleFrom),
    possibleTo: rows.map(({ possibleTo }) => possibleTo),
    homeId: null,
    seat: null,
  }),
);

/** A cube from rows of hand-made values, a row being country, record, channel and the four bounds. */
export function cubeOf(
  rows: readonly (readonly [
    string,
    string,
    (typeof channels)[number],
    number,
    number | null,
    number | null,
    number | null,
  ])[],
  homeId: string | null = null,
  parts: readonly number[] = [],
): TieCube {
  const countryIds = [...new Set(rows.map(([country]) => country))];
  const recordIds = [...new Set(rows.map(([, record]) => record))];
  return freeze({
    countryIds,
    recordIds,
    country: rows.map(([country]) => countryIds.indexOf(country)),
    record: rows.map(([, record]) => recordIds.indexOf(record)),
    channel: rows.map(([, , channel]) => channels.indexOf(channel)),
    part: rows.map(([, , channel], row) => (channel === 'conference' ? (parts[row] ?? 2) : 0)),
    certainFrom: rows.map(([, , , certainFrom]) => certainFrom),
    certainTo: rows.map(([, , , , certainTo]) => certainTo),
    possibleFrom: rows.map(([, , , , , possibleFrom]) => possibleFrom),
    possibleTo: rows.map(([, , , , , , possibleTo]) => possibleTo),
    homeId,
    seat: null,
  });
}
