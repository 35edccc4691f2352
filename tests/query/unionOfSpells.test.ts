import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unionOfSpells, type BoundRow } from '../../src/query/unionOfSpells';

const dayOrNone = fc.option(fc.integer({ min: 0, max: 20 }), { nil: null });
const ordered = (a: number | null, b: number | null): [number | null, number | null] =>
  a !== null && b !== null && a > b ? [b, a] : [a, b];

/** A spell whose earliest ends are not after its latest ones; any of them may be open. */
const spell: fc.Arbitrary<BoundRow> = fc
  .tuple(dayOrNone, fc.integer({ min: 0, max: 20 }), dayOrNone, dayOrNone)
  .map(([a, b, c, d]) => {
    const [start_low, start_high] = ordered(a, b);
    const [end_low, end_high] = d === null ? [c, d] : c === null ? [d, null] : ordered(c, d);
    return Object.freeze({ start_low, start_high, end_low, end_high });
  });

const days = Array.from({ length: 25 }, (_, i) => i - 2);
const within = (day: number, from: number | null, to: number | null) =>
  (from ?? -Infinity) <= day && day < (to ?? Infinity);

describe('the union of spells', () => {
  test('holds on the same days as the spells, certainly and possibly, and counts each day once', () => {
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 6 }), (spells) => {
        const union = unionOfSpells(Object.freeze(spells));
        for (const day of days) {
          const certainly = spells.some(
            (one) => one.start_high !== null && within(day, one.start_high, one.end_low),
          );
          const possibly = spells.some((one) => within(day, one.start_low, one.end_high));
          const certain = union.filter((one) => within(day, one.certainFrom, one.certainTo));
          const possible = union.filter((one) => within(day, one.possibleFrom, one.possibleTo));
          expect([day, certain.length, possible.length]).toEqual([day, certainly ? 1 : 0, possibly ? 1 : 0]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('does not depend on the order of the spells nor on repetition', () => {
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 5 }), (spells) => {
        expect(unionOfSpells([...spells].reverse())).toEqual(unionOfSpells(spells));
        expect(unionOfSpells([...spells, ...spells])).toEqual(unionOfSpells(spells));
      }),
    );
  });

  const row = (
    start_low: number | null,
    start_high: number | null,
    end_low: number | null,
    end_high: number | null,
  ) => ({
    start_low,
    start_high,
    end_low,
    end_high,
  });

  test('joins spells that meet: the end of one is the start of the next', () => {
    expect(unionOfSpells([row(0, 0, 10, 10), row(10, 10, null, null)])).toEqual([
      { certainFrom: 0, certainTo: null, possibleFrom: 0, possibleTo: null },
    ]);
  });

  test('keeps a gap between spells', () => {
    expect(unionOfSpells([row(0, 0, 5, 5), row(7, 7, 9, 9)])).toEqual([
      { certainFrom: 0, certainTo: 5, possibleFrom: 0, possibleTo: 5 },
      { certainFrom: 7, certainTo: 9, possibleFrom: 7, possibleTo: 9 },
    ]);
  });

  test('has equal certain bounds where no day is certain', () => {
    const [interval] = unionOfSpells([row(0, 364, 0, 364)]);
    expect(interval?.certainFrom).toBe(interval?.certainTo);
    expect(interval).toMatchObject({ possibleFrom: 0, possibleTo: 364 });
  });

  test('of nothing is nothing', () => {
    expect(unionOfSpells([])).toEqual([]);
  });
});
