import fc from 'fast-check';
import { channels, eventChannels, type Channel, type TieCube } from '../../src/model/ties';
import { unionOfSpells, type BoundRow } from '../../src/query/unionOfSpells';

/** A spell of which the first and last possible days of its start and of its end are known, or an open end. */
export const spell: fc.Arbitrary<BoundRow> = fc
  .record({
    start: fc.integer({ min: 0, max: 30 }),
    startLag: fc.nat({ max: 8 }),
    isOpenStart: fc.nat({ max: 5 }).map((n) => n === 0),
    length: fc.nat({ max: 12 }),
    endLag: fc.nat({ max: 8 }),
    end: fc.constantFrom('closed', 'open', 'open after a day'),
  })
  .map(({ start, startLag, isOpenStart, length, endLag, end }) => {
    const endHigh = start + Math.max(length + endLag, 1);
    return Object.freeze({
      start_low: isOpenStart ? null : start,
      start_high: Math.min(start + startLag, end === 'closed' ? endHigh - 1 : Infinity),
      end_low: end === 'open' ? null : start + length,
      end_high: end === 'closed' ? endHigh : null,
    });
  });

/** An event that took place between two days. */
export const event: fc.Arbitrary<BoundRow> = fc
  .tuple(fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }), fc.nat({ max: 30 }))
  .map(([low, high]) =>
    Object.freeze({
      start_low: low === null ? null : Math.min(low, high),
      start_high: high,
      end_low: null,
      end_high: null,
    }),
  );

const countryIds = ['AAA', 'BBB', 'CCC'];
const lasting = channels.filter((channel) => !eventChannels.includes(channel));

interface TieRecord {
  readonly country: number;
  readonly channel: Channel;
  readonly part: number;
  readonly spells: readonly BoundRow[];
}

const record: fc.Arbitrary<TieRecord> = fc.oneof(
  fc.record({
    country: fc.nat({ max: countryIds.length - 1 }),
    channel: fc.constantFrom(...lasting),
    part: fc.constant(0),
    spells: fc.array(spell, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    country: fc.nat({ max: countryIds.length - 1 }),
    channel: fc.constantFrom(...eventChannels),
    part: fc.integer({ min: 1, max: 3 }),
    spells: fc.array(event, { minLength: 1, maxLength: 1 }),
  }),
);

/** A cube as the query makes one: records of one or several spells, each with the intervals of their union. */
export const spellCubes: fc.Arbitrary<TieCube> = fc.array(record, { maxLength: 8 }).map((records) => {
  const rows = records.flatMap(({ country, channel, part, spells }, i) =>
    unionOfSpells(spells).map((interval) => ({ ...interval, country, channel, part, record: i })),
  );
  return Object.freeze({
    countryIds,
    recordIds: records.map((_, i) => `record/${i}`),
    country: rows.map(({ country }) => country),
    record: rows.map((row) => row.record),
    channel: rows.map(({ channel }) => channels.indexOf(channel)),
    part: rows.map(({ channel, part }) => (channel === 'conference' ? part : 0)),
    certainFrom: rows.map(({ certainFrom }) => certainFrom),
    certainTo: rows.map(({ certainTo }) => certainTo),
    possibleFrom: rows.map(({ possibleFrom }) => possibleFrom),
    possibleTo: rows.map(({ possibleTo }) => possibleTo),
    homeId: null,
    seat: null,
  });
});
