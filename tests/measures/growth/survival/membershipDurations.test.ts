import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { membershipDurations } from '../../../../src/measures/growth/survival/membershipDurations';
import type { MemberSpell } from '../../../../src/model/alliance';
import { allianceWith, member, members } from '../../history';

const closing = 3652.5;
const undated = (spell: MemberSpell): MemberSpell => ({ ...spell, isDated: false });
const of = (spells: MemberSpell[], parts: Parameters<typeof allianceWith>[0] = {}) =>
  membershipDurations(allianceWith({ members: spells, ...parts }), closing);

describe('how long members have stayed', () => {
  test('is counted in years from the middle of the joining to the middle of the leaving', () => {
    const { durations } = of([member('siam', 'THA', [0, 364], [730, 1096])]);
    expect(durations).toEqual([
      {
        organisationId: 'siam',
        recordId: 'memberships/net/siam',
        from: 182,
        to: 913,
        time: 731 / 365.25,
        isEvent: true,
      },
    ]);
  });

  test('is cut off on the closing day where there is no end, or a later one', () => {
    const { durations } = of([
      member('siam', 'THA', [0, 0]),
      member('bonn', 'DEU', [365.25, 365.25], [4000, 4000]),
      member('oslo', 'NOR', [0, 0], [3600, 3800]),
    ]);
    expect(durations.map(({ time, isEvent }) => [time, isEvent])).toEqual([
      [10, false],
      [9, false],
      [10, false],
    ]);
  });

  test('is cut off at the end of the alliance, which is no leaving', () => {
    const ended = { low: 1000, high: 1100 };
    const { durations } = of(
      [member('siam', 'THA', [0, 0], [1000, 1100]), member('bonn', 'DEU', [0, 0], [900, 900])],
      { ended },
    );
    expect(durations.map(({ to, isEvent }) => [to, isEvent])).toEqual([
      [1050, false],
      [900, true],
    ]);
  });

  test('is cut off where an end has a first day and no last one', () => {
    expect(of([member('siam', 'THA', [0, 0], [700, null])]).durations).toMatchObject([
      { to: 700, isEvent: false },
    ]);
  });

  test('is cut off at the end of an office, after which nothing is known of a body', () => {
    const chair = { ...member('siam', 'THA', [400, 400], [900, 900]), isOffice: true };
    expect(of([chair]).durations).toMatchObject([{ to: 900, isEvent: false }]);
    expect(of([member('siam', 'THA', [0, 0], [950, 950]), chair]).durations).toMatchObject([
      { to: 950, isEvent: true },
    ]);
  });

  test('is one duration for a member in several roles', () => {
    const roles = [member('siam', 'THA', [0, 0], [500, 500]), member('siam', 'THA', [400, 400], [900, 900])];
    expect(of(roles).durations).toMatchObject([{ from: 0, to: 900, isEvent: true }]);
  });

  test('is not known where no source dates the joining', () => {
    expect(of([undated(member('siam', 'THA', [0, 500])), member('bonn', 'DEU', [5, 5])])).toMatchObject({
      durations: [{ organisationId: 'bonn' }],
      undated: 1,
    });
  });

  test('is not known either where a dated role may have come after an undated one', () => {
    const founded = { low: 0, high: 364 };
    const spells = [undated(member('siam', 'THA', [0, 2000])), member('siam', 'THA', [800, 800])];
    expect(of(spells, { founded })).toEqual({ durations: [], undated: 1, undatedExits: 0 });
  });

  test('counts who left without a joining date, and nobody whose alliance or office ended', () => {
    const ended = { low: 3000, high: 3000 };
    const spells = [
      undated(member('left', 'THA', [0, 500], [700, 800])),
      undated(member('before', 'THA', [null, 500], [null, 800])),
      undated(member('stays', 'THA', [0, 500])),
      undated(member('to the end', 'THA', [0, 500], [3000, 3000])),
      undated(member('later', 'THA', [0, 500], [4000, 4000])),
      { ...undated(member('chair', 'THA', [0, 500], [900, 900])), isOffice: true },
    ];
    expect(of(spells, { ended: { low: null, high: null } })).toMatchObject({ undated: 6, undatedExits: 3 });
    expect(of(spells, { ended })).toMatchObject({ undated: 6, undatedExits: 2 });
  });

  test('is known where a dated role began with the alliance', () => {
    const founded = { low: 0, high: 364 };
    const spells = [undated(member('siam', 'THA', [0, 2000])), member('siam', 'THA', [300, 300])];
    expect(of(spells, { founded })).toMatchObject({ durations: [{ from: 300, to: closing }], undated: 0 });
  });

  test('leaves out what begins after the closing day', () => {
    expect(of([member('siam', 'THA', [4000, 4000])])).toEqual({
      durations: [],
      undated: 0,
      undatedExits: 0,
    });
  });

  test('takes no joining after the closing day for one dated by the year in which the records close', () => {
    expect(of([member('siam', 'THA', [3600, 3964])]).durations[0]?.from).toBe((3600 + closing) / 2);
  });

  test('is never negative and never runs beyond the closing day', () => {
    fc.assert(
      fc.property(members, fc.integer({ min: 0, max: 120 }), (list, day) => {
        const { durations } = membershipDurations(allianceWith({ members: list }), day);
        for (const { from, to, time } of durations) {
          expect(time).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThanOrEqual(day);
          expect(to).toBeLessThanOrEqual(day);
        }
      }),
    );
  });
});
