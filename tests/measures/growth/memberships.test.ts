import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memberships } from '../../../src/measures/growth/memberships';
import { allianceWith, member, members } from '../history';

const spansOf = (parts: Parameters<typeof allianceWith>[0]) =>
  memberships(allianceWith(parts)).map(({ startLow, startHigh, endLow, endHigh }) => [
    startLow,
    startHigh,
    endLow,
    endHigh,
  ]);

describe('memberships', () => {
  test('of a founding member who later chairs are one', () => {
    const list = [member('siam', 'THA', [10, 10]), member('siam', 'THA', [40, 49], [60, 69])];
    expect(spansOf({ members: list })).toEqual([[10, 10, Infinity, Infinity]]);
  });

  test('that touch are one, also where only imprecise dates let them touch', () => {
    const from = (day: number, lag = 0) => member('siam', 'THA', [day, day + lag]);
    const first = member('siam', 'THA', [0, 0], [20, 29]);
    expect(spansOf({ members: [first, from(29)] })).toHaveLength(1);
    expect(spansOf({ members: [first, from(20, 9)] })).toHaveLength(1);
    expect(spansOf({ members: [first, from(30)] })).toEqual([
      [0, 0, 20, 29],
      [30, 30, Infinity, Infinity],
    ]);
  });

  test('of a body that came back are two, and bodies are kept apart', () => {
    const list = [
      member('siam', 'THA', [50, 50]),
      member('siam', 'THA', [0, 0], [20, 20]),
      member('bonn', 'DEU', [10, 10]),
    ];
    expect(memberships(allianceWith({ members: list })).map(({ organisationId }) => organisationId)).toEqual([
      'siam',
      'siam',
      'bonn',
    ]);
  });

  test('end with the alliance where their end is not certainly before it', () => {
    const ended = { low: 50, high: 59 };
    const flags = (end: [number, number]) =>
      memberships(allianceWith({ ended, members: [member('siam', 'THA', [0, 0], end)] })).map(
        ({ endsWithAlliance }) => endsWithAlliance,
      );
    expect(flags([50, 59])).toEqual([true]);
    expect(flags([40, 49])).toEqual([false]);
    expect(flags([45, 55])).toEqual([false]);
  });

  test('that begin after the alliance has ended are left out', () => {
    expect(spansOf({ members: [member('siam', 'THA', [60, 60], [50, 50])] })).toEqual([]);
  });

  test('with an end of which only the last day is known can end from their start on', () => {
    expect(spansOf({ members: [member('siam', 'THA', [10, 12], [null, 40])] })).toEqual([[10, 12, 10, 40]]);
  });

  test('hold every spell once, and do not touch each other', () => {
    fc.assert(
      fc.property(members, (list) => {
        const spans = memberships(allianceWith({ members: list }));
        expect(spans.flatMap(({ spells }) => spells)).toHaveLength(list.length);
        for (const [i, span] of spans.entries()) {
          expect(span.startLow).toBeLessThanOrEqual(span.startHigh);
          expect(span.endLow).toBeLessThanOrEqual(span.endHigh);
          const before = spans[i - 1];
          if (before?.organisationId === span.organisationId)
            expect(before.endHigh).toBeLessThan(span.startLow);
        }
      }),
    );
  });
});
