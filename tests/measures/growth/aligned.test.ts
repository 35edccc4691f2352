import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageAt, atRisk, observedAge } from '../../../src/measures/growth/aligned';
import { daysAYear } from '../../../src/measures/growth/rates';
import { allianceWith } from '../history';

const bounds = fc.option(
  fc.integer({ min: 0, max: 9000 }).map((low) => ({ low, high: low + 30 })),
  { nil: null },
);
const histories = fc.array(
  fc.tuple(bounds, bounds).map(([founded, ended]) =>
    allianceWith({
      ...(founded === null ? {} : { founded }),
      ...(ended === null ? {} : { ended }),
    }),
  ),
  { maxLength: 10 },
);
const closing = 10_000;

describe('the age of an alliance', () => {
  const founded = allianceWith({ founded: { low: 1000, high: 1364 } });

  test('counts from the earliest day of its founding, in Julian years', () => {
    expect(ageAt(founded, 1000)).toBe(0);
    expect(ageAt(founded, 1000 + 4 * 365.25)).toBe(4);
    expect(daysAYear).toBe(365.25);
  });

  test('is not known without a founding date', () => {
    expect(ageAt(allianceWith({}), 1000)).toBeNull();
    expect(observedAge(allianceWith({}), closing)).toBeNull();
  });

  test('is observed up to the closing date, or up to its end where that is earlier', () => {
    const ended = (low: number) =>
      allianceWith({ founded: { low: 1000, high: 1000 }, ended: { low, high: low + 30 } });
    expect(observedAge(founded, closing)).toBe(9000 / 365.25);
    expect(observedAge(ended(3000), closing)).toBe(2000 / 365.25);
    expect(observedAge(ended(20_000), closing)).toBe(9000 / 365.25);
  });
});

describe('the number still observed', () => {
  test('counts an alliance up to its observed age, and never one without a founding date', () => {
    const young = allianceWith({ founded: { low: closing - 365.25 * 2, high: closing } });
    const old = allianceWith({ founded: { low: closing - 365.25 * 10, high: closing } });
    expect(atRisk([young, old, allianceWith({})], [0, 2, 2.1, 10, 11], closing)).toEqual([2, 2, 1, 1, 0]);
  });

  test('never rises with age and is at first the number of alliances with a founding date', () => {
    const ages = fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(histories, ages, (list, chosen) => {
        const sorted = Object.freeze([0, ...chosen].sort((a, b) => a - b));
        const counts = atRisk(Object.freeze(list), sorted, closing);
        const born = list.filter(
          ({ founded, ended }) => founded.low !== null && (ended.low ?? Infinity) >= founded.low,
        );
        expect(counts[0]).toBe(born.length);
        for (const [i, count] of counts.entries())
          expect(count).toBeLessThanOrEqual(counts[i - 1] ?? Infinity);
      }),
    );
  });
});
