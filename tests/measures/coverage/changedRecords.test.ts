import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedRecords } from '../../../src/measures/coverage/changedRecords';
import { countTies, tieRecords, type TieWindow } from '../../../src/measures/coverage/countTies';
import { channels } from '../../../src/model/ties';
import { cubeOf } from '../cube';
import { spellCubes } from '../spells';

const on = (day: number, more: Partial<TieWindow> = {}): TieWindow =>
  Object.freeze({ day, from: null, since: null, channels, part: null, ...more });

describe('the records behind a change', () => {
  const cube = cubeOf([
    ['DEU', 'ended', 'agreement', 0, 50, 0, 50],
    ['DEU', 'lasting', 'agreement', 0, null, 0, null],
    ['DEU', 'begun', 'membership', 60, null, 60, null],
    ['DEU', 'open', 'membership', 90, null, 20, null],
    ['THA', 'ended', 'agreement', 0, null, 0, null],
    ['THA', 'forum', 'conference', 70, null, 70, null],
  ]);
  const changed = (ids: readonly string[], more: Partial<TieWindow> = {}) =>
    changedRecords(cube, on(40, more), on(80, more), ids).sort();

  test('are those that certainly hold on exactly one of the two dates', () => {
    expect(changed(['DEU'])).toEqual(['begun', 'ended']);
    expect(changed(['THA'])).toEqual(['forum']);
    expect(changed(['DEU', 'THA'])).toEqual(['begun', 'ended', 'forum']);
  });

  test('are told by country: one that still ties another country has changed for the first', () => {
    expect(changed(['THA'])).not.toContain('ended');
    expect(changed(['DEU'])).toContain('ended');
  });

  test('are of the chosen countries and channels only', () => {
    expect(changed([])).toEqual([]);
    expect(changed(['FRA'])).toEqual([]);
    expect(changed(['DEU', 'THA'], { channels: ['conference'] })).toEqual(['forum']);
  });

  test('over two spans are those that hold in only one of them', () => {
    const spans = (from: number, length: number) => on(from + length, { from });
    expect(changedRecords(cube, spans(0, 30), spans(55, 30), ['DEU', 'THA']).sort()).toEqual([
      'begun',
      'ended',
      'forum',
    ]);
    // A conference that took place in the earlier span only is one of them, although it does not cease to have happened.
    expect(changedRecords(cube, spans(65, 10), spans(80, 5), ['THA'])).toEqual(['forum']);
  });

  test('are none between a date and itself, the same in either order, and the whole difference', () => {
    const day = fc.integer({ min: 0, max: 45 });
    const ids = fc.subarray(['AAA', 'BBB', 'CCC']);
    fc.assert(
      fc.property(spellCubes, day, day, ids, (one, before, now, chosen) => {
        const found = changedRecords(one, on(before), on(now), chosen);
        expect(changedRecords(one, on(now), on(now), chosen)).toEqual([]);
        expect(new Set(found).size).toBe(found.length);
        expect([...changedRecords(one, on(now), on(before), chosen)].sort()).toEqual([...found].sort());
        const expected = chosen.flatMap((id) => {
          const [then, later] = [tieRecords(one, on(before), [id]), tieRecords(one, on(now), [id])];
          return [...then, ...later].filter((record) => then.includes(record) !== later.includes(record));
        });
        expect([...found].sort()).toEqual([...new Set(expected)].sort());
      }),
    );
  });

  test('are at least as many as the ties by which a country changed', () => {
    fc.assert(
      fc.property(spellCubes, fc.nat({ max: 40 }), fc.nat({ max: 40 }), (one, before, now) => {
        const counts = [before, now].map((day) => countTies(one, on(day)).certain);
        one.countryIds.forEach((id, i) => {
          const difference = Math.abs((counts[1]?.[i] ?? 0) - (counts[0]?.[i] ?? 0));
          expect(changedRecords(one, on(before), on(now), [id]).length).toBeGreaterThanOrEqual(difference);
        });
      }),
    );
  });
});
