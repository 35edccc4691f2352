import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTies, tieRecords, type TieWindow } from '../../../src/measures/coverage/countTies';
import { channels, conferenceParts, type ConferencePart } from '../../../src/model/ties';
import { cubeOf } from '../cube';
import { spellCubes } from '../spells';

const asked = (part: ConferencePart | null, more: Partial<TieWindow> = {}): TieWindow =>
  Object.freeze({ day: 100, from: null, since: null, channels, part, ...more });

describe('the part of a country in a conference', () => {
  const cube = cubeOf(
    [
      ['DEU', 'held', 'conference', 10, null, 10, null],
      ['DEU', 'attended', 'conference', 10, null, 10, null],
      ['DEU', 'both', 'conference', 10, null, 10, null],
      ['DEU', 'agreement', 'agreement', 10, null, 10, null],
      ['DEU', 'course', 'activity', 10, null, 10, null],
    ],
    null,
    [1, 2, 3],
  );
  const recordsOf = (part: ConferencePart | null, more: Partial<TieWindow> = {}) =>
    tieRecords(cube, asked(part, more)).sort();

  test('is being its place, taking part in it, or both, which counts for each', () => {
    const conference = { channels: ['conference'] } as const;
    expect(recordsOf('hosted', conference)).toEqual(['both', 'held']);
    expect(recordsOf('took-part', conference)).toEqual(['attended', 'both']);
    expect(recordsOf(null, conference)).toEqual(['attended', 'both', 'held']);
  });

  test('leaves the ties of other channels as they are', () => {
    expect(recordsOf('hosted')).toEqual(['agreement', 'both', 'course', 'held']);
    expect(recordsOf('took-part')).toEqual(['agreement', 'attended', 'both', 'course']);
    for (const part of Object.keys(conferenceParts) as ConferencePart[])
      expect(recordsOf(part, { channels: ['agreement', 'activity'] })).toEqual(['agreement', 'course']);
  });

  test('taken alone and together adds up to any part, whatever the window', () => {
    const window = fc.record({
      day: fc.integer({ min: 0, max: 40 }),
      from: fc.option(fc.nat({ max: 10 }), { nil: null }),
    });
    fc.assert(
      fc.property(spellCubes, window, (one, more) => {
        const window = { ...more, channels: ['conference'] } as const;
        const counts = (part: ConferencePart | null) => countTies(one, asked(part, window));
        const inBoth = countTies(
          { ...one, part: one.part.map((part) => (part === 3 ? 1 : 0)) },
          asked('hosted', window),
        );
        for (const bound of ['certain', 'possible'] as const) {
          const [hosted, tookPart, any] = [counts('hosted'), counts('took-part'), counts(null)].map(
            (count) => count[bound],
          );
          any?.forEach((n, i) =>
            expect((hosted?.[i] ?? 0) + (tookPart?.[i] ?? 0) - (inBoth[bound][i] ?? 0)).toBe(n),
          );
        }
      }),
    );
  });

  test('never changes the count of another channel', () => {
    const others = channels.filter((channel) => channel !== 'conference');
    fc.assert(
      fc.property(spellCubes, fc.constantFrom<ConferencePart>('hosted', 'took-part'), (one, part) => {
        expect(countTies(one, asked(part, { channels: others }))).toEqual(
          countTies(one, asked(null, { channels: others })),
        );
      }),
    );
  });
});
