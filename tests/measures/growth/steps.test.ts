import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everCounted, stepAt, stepsOf, type CountedSpell } from '../../../src/measures/growth/steps';
import { member, members } from '../history';

const until = 70;
const counted = members.map((list) =>
  list.map((spell): CountedSpell => Object.freeze({ ...spell, counted: spell.organisationId })),
);

/** Distinct things on a day, counted anew from every spell. */
function count(spells: readonly CountedSpell[], day: number, isCertain: boolean): number {
  const holds = ({ startLow, startHigh, endLow, endHigh }: CountedSpell) =>
    isCertain
      ? startHigh !== null && startHigh <= day && (endLow === null || day < endLow)
      : (startLow === null || startLow <= day) && (endHigh === null || day < endHigh);
  return new Set(spells.filter(holds).map((spell) => spell.counted)).size;
}

describe('steps of a count', () => {
  test('equal a count of the spells on every day', () => {
    fc.assert(
      fc.property(counted, (spells) => {
        const steps = stepsOf(Object.freeze(spells), until, [0]);
        for (let day = 0; day <= until; day++) {
          const { low, high } = stepAt(steps, day);
          expect([day, low, high]).toEqual([day, count(spells, day, true), count(spells, day, false)]);
        }
      }),
    );
  });

  test('have a point where a bound changes, at marked days and at the end, in order', () => {
    fc.assert(
      fc.property(counted, fc.integer({ min: 0, max: until }), (spells, marked) => {
        const steps = stepsOf(spells, until, [marked]);
        const days = steps.map(({ day }) => day);
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
        expect(days.at(-1)).toBe(until);
        steps.slice(1, -1).forEach(({ low, high }, i) => {
          expect([low, high]).not.toEqual([steps[i]?.low, steps[i]?.high]);
        });
      }),
    );
  });

  test('keep a body that left one of two roles', () => {
    const spells = [member('a', null, [0, 0], [10, 10]), member('a', null, [5, 5])].map((spell) => ({
      ...spell,
      counted: 'a',
    }));
    expect(stepsOf(spells, until).map(({ day, low }) => [day, low])).toEqual([
      [0, 1],
      [until, 1],
    ]);
  });

  test('are zero before the first', () => {
    expect(stepAt([{ day: 5, low: 2, high: 3 }], 4)).toEqual({ day: 4, low: 0, high: 0 });
  });
});

describe('everything that ever counted', () => {
  test('never falls, and ends at the number of things that ever held', () => {
    fc.assert(
      fc.property(counted, (spells) => {
        const steps = stepsOf(everCounted(spells), 1000);
        steps.slice(1).forEach(({ low, high }, i) => {
          expect(low).toBeGreaterThanOrEqual(steps[i]?.low ?? 0);
          expect(high).toBeGreaterThanOrEqual(steps[i]?.high ?? 0);
        });
        const possible = spells.filter(
          ({ startLow, endHigh }) => (startLow ?? -Infinity) < (endHigh ?? Infinity),
        );
        expect(steps.at(-1)?.high ?? 0).toBe(new Set(possible.map((spell) => spell.counted)).size);
      }),
    );
  });
});
