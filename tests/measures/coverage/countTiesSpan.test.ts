import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTies, rowState, tieRecords, type TieWindow } from '../../../src/measures/coverage/countTies';
import { channels, eventChannels, type TieCube } from '../../../src/model/ties';
import { unionOfSpells, type BoundRow } from '../../../src/query/unionOfSpells';
import { cubeOf } from '../cube';
import { event, spell, spellCubes } from '../spells';

const over = (from: number | null, day: number, more: Partial<TieWindow> = {}): TieWindow =>
  Object.freeze({ day, from, since: null, channels, part: null, ...more });
const boundsOf = (cube: TieCube, window: TieWindow, country = 0) => {
  const { certain, possible } = countTies(cube, window);
  return [certain[country], possible[country]];
};

/** Every day that a property looks at, with room for what has no first or last day. */
const first = -20;
const days = Array.from({ length: 120 }, (_, i) => first + i);
const isOn = (day: number, from: number | null, to: number | null) =>
  (from ?? first) <= day && day < (to ?? first + days.length);
const isEvent = (cube: TieCube, row: number) =>
  eventChannels.some((channel) => channels.indexOf(channel) === cube.channel[row]);

/** Whether a row holds in a span: read day by day from what the bounds mean. */
function naive(cube: TieCube, row: number, { from, since, day }: TieWindow) {
  const inSpan = days.filter((one) => one >= (from ?? day) && one <= day);
  const possibleDays = days.filter((one) =>
    isOn(one, cube.possibleFrom[row] ?? null, cube.possibleTo[row] ?? null),
  );
  if (isEvent(cube, row)) {
    const last = cube.certainFrom[row] ?? Infinity;
    const dates = possibleDays.filter((one) => one <= last);
    const isIn = (one: number) => one <= day && one >= Math.max(from ?? first, since ?? first);
    return { isCertain: dates.every(isIn), isPossible: dates.some(isIn) };
  }
  const certainDays = days.filter((one) =>
    isOn(one, cube.certainFrom[row] ?? null, cube.certainTo[row] ?? null),
  );
  const isWhole =
    from !== null &&
    from < day &&
    possibleDays.length > 0 &&
    possibleDays.every((one) => inSpan.includes(one));
  return {
    isCertain: isWhole || certainDays.some((one) => inSpan.includes(one)),
    isPossible: possibleDays.some((one) => inSpan.includes(one)),
  };
}

const naiveCounts = (cube: TieCube, window: TieWindow, bound: 'isCertain' | 'isPossible') =>
  cube.countryIds.map(
    (_, country) =>
      new Set(
        cube.record.filter(
          (_record, row) => cube.country[row] === country && naive(cube, row, window)[bound],
        ),
      ).size,
  );

const window = fc
  .record({
    day: fc.integer({ min: -3, max: 60 }),
    length: fc.option(fc.nat({ max: 40 }), { nil: null }),
    since: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
  })
  .map(({ day, length, since }) => over(length === null ? null : day - length, day, { since }));

describe('ties over a span', () => {
  test('are those of every record of which a day lies within it, however many intervals the record has', () => {
    fc.assert(
      fc.property(spellCubes, window, (cube, asked) => {
        const { certain, possible } = countTies(cube, asked);
        expect([[...certain], [...possible]]).toEqual([
          naiveCounts(cube, asked, 'isCertain'),
          naiveCounts(cube, asked, 'isPossible'),
        ]);
      }),
      { numRuns: 300 },
    );
  });

  test('that lasted count if their spell overlaps it, by half-open ends', () => {
    const cube = cubeOf([['DEU', 'a', 'agreement', 10, 20, 10, 20]]);
    expect(boundsOf(cube, over(0, 9))).toEqual([0, 0]);
    expect(boundsOf(cube, over(0, 10))).toEqual([1, 1]);
    expect(boundsOf(cube, over(12, 14))).toEqual([1, 1]);
    expect(boundsOf(cube, over(0, 99))).toEqual([1, 1]);
    expect(boundsOf(cube, over(19, 30))).toEqual([1, 1]);
    expect(boundsOf(cube, over(20, 30))).toEqual([0, 0]);
  });

  test('of an event count only if it took place within it', () => {
    const cube = cubeOf([['DEU', 'a', 'conference', 10, null, 10, null]]);
    expect(boundsOf(cube, over(null, 30))).toEqual([1, 1]);
    expect(boundsOf(cube, over(10, 30))).toEqual([1, 1]);
    expect(boundsOf(cube, over(0, 10))).toEqual([1, 1]);
    expect(boundsOf(cube, over(11, 30))).toEqual([0, 0]);
    expect(boundsOf(cube, over(0, 9))).toEqual([0, 0]);
  });

  test('of an event of which only the year is known are certain where the span holds that year', () => {
    const cube = cubeOf([['DEU', 'a', 'activity', 20, null, 10, null]]);
    expect(boundsOf(cube, over(10, 20))).toEqual([1, 1]);
    expect(boundsOf(cube, over(11, 20))).toEqual([0, 1]);
    expect(boundsOf(cube, over(10, 19))).toEqual([0, 1]);
    expect(boundsOf(cube, over(21, 30))).toEqual([0, 0]);
  });

  test('of an event are limited by the later of the span and the first day that counts', () => {
    const cube = cubeOf([['DEU', 'a', 'conference', 10, null, 10, null]]);
    expect(boundsOf(cube, over(5, 30, { since: 11 }))).toEqual([0, 0]);
    expect(boundsOf(cube, over(11, 30, { since: 5 }))).toEqual([0, 0]);
    expect(boundsOf(cube, over(5, 30, { since: 10 }))).toEqual([1, 1]);
  });

  test('certainly hold if they began and ended at unknown moments within it', () => {
    const cube = cubeOf([['DEU', 'a', 'membership', 0, 0, 10, 20]]);
    expect(boundsOf(cube, over(null, 15))).toEqual([0, 1]);
    expect(boundsOf(cube, over(10, 19))).toEqual([1, 1]);
    expect(boundsOf(cube, over(11, 19))).toEqual([0, 1]);
    expect(boundsOf(cube, over(10, 18))).toEqual([0, 1]);
    const open = cubeOf([['DEU', 'a', 'membership', 0, 0, null, 20]]);
    expect(boundsOf(open, over(-1_000, 1_000))).toEqual([0, 1]);
  });

  test('of two intervals of one record that both lie within it are one', () => {
    const cube = cubeOf([
      ['DEU', 'a', 'membership', 10, 20, 10, 20],
      ['DEU', 'a', 'membership', 30, 40, 30, 40],
      ['DEU', 'b', 'membership', 35, null, 35, null],
      ['THA', 'a', 'membership', 30, 40, 30, 40],
    ]);
    expect(boundsOf(cube, over(0, 100))).toEqual([2, 2]);
    expect(boundsOf(cube, over(0, 100), 1)).toEqual([1, 1]);
    expect(boundsOf(cube, over(0, 25))).toEqual([1, 1]);
    expect(boundsOf(cube, over(20, 29))).toEqual([0, 0]);
  });

  test('of one day are the ties of that day, but for events of earlier days', () => {
    const short = cubeOf([['DEU', 'a', 'membership', 0, 0, 10, 11]]);
    expect(boundsOf(short, over(10, 10))).toEqual(boundsOf(short, over(null, 10)));
    expect(boundsOf(short, over(10, 11))).toEqual([1, 1]);
    fc.assert(
      fc.property(spellCubes, fc.integer({ min: -3, max: 60 }), (cube, day) => {
        const lasting = channels.filter((channel) => !eventChannels.includes(channel));
        const [span, alone] = [over(day, day, { channels: lasting }), over(null, day, { channels: lasting })];
        expect(countTies(cube, span)).toEqual(countTies(cube, alone));
        const events = { channels: eventChannels, since: day };
        expect(countTies(cube, over(day, day, events))).toEqual(countTies(cube, over(null, day, events)));
      }),
      { numRuns: 300 },
    );
  });

  test('do not become fewer when it grows at either end', () => {
    fc.assert(
      fc.property(
        spellCubes,
        fc.nat({ max: 40 }),
        fc.nat({ max: 20 }),
        fc.nat({ max: 9 }),
        (cube, from, length, more) => {
          const narrow = countTies(cube, over(from, from + length));
          for (const wide of [over(from - more, from + length), over(from, from + length + more)]) {
            const { certain, possible } = countTies(cube, wide);
            narrow.certain.forEach((n, i) => expect(certain[i]).toBeGreaterThanOrEqual(n));
            narrow.possible.forEach((n, i) => expect(possible[i]).toBeGreaterThanOrEqual(n));
          }
        },
      ),
    );
  });

  test('have as many records behind them as are certain', () => {
    fc.assert(
      fc.property(spellCubes, window, (cube, asked) => {
        const { certain } = countTies(cube, asked);
        expect(cube.countryIds.map((id) => tieRecords(cube, asked, [id]).length)).toEqual([...certain]);
      }),
    );
  });
});

describe('the dates that a record may really have', () => {
  const range = (low: number | null, high: number | null) =>
    days.filter((day) => day >= (low ?? first) && day <= (high ?? Infinity));
  const cubeWith = (bounds: BoundRow, channel: (typeof channels)[number]) =>
    cubeOf(
      unionOfSpells([bounds]).map((one) => [
        'DEU',
        'a',
        channel,
        one.certainFrom,
        one.certainTo,
        one.possibleFrom,
        one.possibleTo,
      ]),
    );

  test('all put a spell into a span where it is certain, and some do exactly where it is possible', () => {
    fc.assert(
      fc.property(spell, fc.integer({ min: -3, max: 50 }), fc.nat({ max: 25 }), (bounds, from, length) => {
        const day = from + length;
        const worlds = range(bounds.start_low, bounds.start_high).flatMap((start) =>
          range(bounds.end_low ?? first + days.length - 1, bounds.end_high)
            .filter((end) => start < end)
            .map((end) => start <= day && end > from),
        );
        fc.pre(worlds.length > 0);
        const { isCertain, isPossible } = rowState(cubeWith(bounds, 'agreement'), 0, over(from, day));
        if (isCertain) expect(worlds).not.toContain(false);
        expect(isPossible).toBe(worlds.includes(true));
      }),
      { numRuns: 300 },
    );
  });

  test('all put an event into a span exactly where it is certain, and some where it is possible', () => {
    fc.assert(
      fc.property(event, fc.integer({ min: -3, max: 30 }), fc.nat({ max: 25 }), (bounds, from, length) => {
        const worlds = range(bounds.start_low, bounds.start_high).map(
          (on) => on >= from && on <= from + length,
        );
        const { isCertain, isPossible } = rowState(
          cubeWith(bounds, 'conference'),
          0,
          over(from, from + length),
        );
        expect([isCertain, isPossible]).toEqual([!worlds.includes(false), worlds.includes(true)]);
      }),
      { numRuns: 300 },
    );
  });
});
