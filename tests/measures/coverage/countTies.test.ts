import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTies, tieRecords, type TieWindow } from '../../../src/measures/coverage/countTies';
import { channels, type TieCube } from '../../../src/model/ties';
import { cubeOf, cubes } from '../cube';

const anyChannels = fc.subarray([...channels]);
const onDay = (day: number, more: Partial<TieWindow> = {}): TieWindow =>
  Object.freeze({ day, from: null, since: null, channels, part: null, ...more });
const listOf = ({ certain, possible }: { certain: Int32Array; possible: Int32Array }) => [
  [...certain],
  [...possible],
];

/** Distinct records by country for which a row with wanted bounds is found, straight from the definition. */
function bruteForce(cube: TieCube, isHeld: (row: number) => boolean): number[] {
  return cube.countryIds.map(
    (_, country) =>
      new Set(cube.record.filter((_, row) => cube.country[row] === country && isHeld(row))).size,
  );
}

const within = (day: number, from: number | null | undefined, to: number | null | undefined) =>
  (from ?? -Infinity) <= day && day < (to ?? Infinity);

describe('ties on a day', () => {
  test('are the distinct records of each country, certain and possible', () => {
    fc.assert(
      fc.property(cubes, fc.integer({ min: -5, max: 80 }), anyChannels, (cube, day, chosen) => {
        const isWanted = (row: number) => chosen.some((one) => channels.indexOf(one) === cube.channel[row]);
        expect(listOf(countTies(cube, onDay(day, { channels: chosen })))).toEqual([
          bruteForce(cube, (row) => isWanted(row) && within(day, cube.certainFrom[row], cube.certainTo[row])),
          bruteForce(
            cube,
            (row) => isWanted(row) && within(day, cube.possibleFrom[row], cube.possibleTo[row]),
          ),
        ]);
      }),
    );
  });

  test('have a lower bound that is never above the upper one', () => {
    const since = fc.option(fc.integer({ min: 0, max: 40 }), { nil: null });
    fc.assert(
      fc.property(cubes, fc.integer({ min: -5, max: 80 }), since, (cube, day, first) => {
        const { certain, possible } = countTies(cube, onDay(day, { since: first }));
        for (const [i, n] of certain.entries()) expect(n).toBeLessThanOrEqual(possible[i] ?? -1);
      }),
    );
  });

  test('of all channels are the sum over the channels', () => {
    fc.assert(
      fc.property(cubes, fc.integer({ min: 0, max: 60 }), (cube, day) => {
        const whole = countTies(cube, onDay(day)).certain;
        const parts = channels.map((channel) => countTies(cube, onDay(day, { channels: [channel] })).certain);
        expect([...whole]).toEqual(
          [...whole].map((_, i) => parts.reduce((sum, part) => sum + (part[i] ?? 0), 0)),
        );
      }),
    );
  });

  test('hold on the first day of a spell and not on its last', () => {
    const cube = cubeOf([['DEU', 'a', 'agreement', 10, 20, 10, 20]]);
    expect([9, 10, 19, 20].map((day) => countTies(cube, onDay(day)).certain[0])).toEqual([0, 1, 1, 0]);
  });

  test('of a spell that is certain twice within one possible span are one record in both bounds', () => {
    const cube = cubeOf([
      ['DEU', 'a', 'membership', 10, 20, 5, null],
      ['DEU', 'a', 'membership', 30, null, 0, 0],
    ]);
    const bounds = (day: number) => listOf(countTies(cube, onDay(day))).flat();
    expect([7, 15, 25, 35].map(bounds)).toEqual([
      [0, 1],
      [1, 1],
      [0, 1],
      [1, 1],
    ]);
  });
});

describe('events before the first day of a window', () => {
  const cube = cubeOf([
    ['DEU', 'agreement', 'agreement', 10, null, 10, null],
    ['DEU', 'conference', 'conference', 10, null, 10, null],
    ['DEU', 'activity', 'activity', 50, null, 50, null],
  ]);

  test('do not count, while what lasts does', () => {
    const counts = (since: number | null) => listOf(countTies(cube, onDay(100, { since }))).flat();
    expect(counts(null)).toEqual([3, 3]);
    expect(counts(10)).toEqual([3, 3]);
    expect(counts(11)).toEqual([2, 2]);
    expect(counts(51)).toEqual([1, 1]);
  });

  test('are left out of the lower bound only where their date leaves it open', () => {
    // Held between day 10 and day 20; asked for events since day 15.
    const open = cubeOf([['DEU', 'conference', 'conference', 20, null, 10, null]]);
    expect(listOf(countTies(open, onDay(100, { since: 15 }))).flat()).toEqual([0, 1]);
    expect(listOf(countTies(open, onDay(100, { since: 10 }))).flat()).toEqual([1, 1]);
    expect(listOf(countTies(open, onDay(100, { since: 21 }))).flat()).toEqual([0, 0]);
  });
});

describe('the records behind a number', () => {
  test('are as many as the certain ties of a country', () => {
    fc.assert(
      fc.property(cubes, fc.integer({ min: 0, max: 60 }), anyChannels, (cube, day, chosen) => {
        const window = onDay(day, { channels: chosen });
        const { certain } = countTies(cube, window);
        cube.countryIds.forEach((id, i) => {
          const records = tieRecords(cube, window, [id]);
          expect(records).toHaveLength(certain[i] ?? -1);
          expect(new Set(records).size).toBe(records.length);
        });
        expect(tieRecords(cube, window).sort()).toEqual(
          cube.countryIds.flatMap((id) => tieRecords(cube, window, [id])).sort(),
        );
      }),
    );
  });

  test('of several countries are listed once', () => {
    const cube = cubeOf([
      ['DEU', 'a', 'agreement', 0, null, 0, null],
      ['THA', 'a', 'agreement', 0, null, 0, null],
      ['THA', 'b', 'agreement', 0, null, 0, null],
    ]);
    expect(tieRecords(cube, onDay(1)).sort()).toEqual(['a', 'b']);
    expect(tieRecords(cube, onDay(1), ['DEU'])).toEqual(['a']);
    expect(tieRecords(cube, onDay(1), ['FRA'])).toEqual([]);
    expect(tieRecords(cube, onDay(1), [])).toEqual([]);
  });
});
