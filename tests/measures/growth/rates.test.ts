import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compoundGrowth,
  daysAYear,
  doublingTime,
  growthPerYear,
  midDay,
  reportedGrowth,
  reportedSizes,
} from '../../../src/measures/growth/rates';
import { allianceWith, size } from '../history';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const counts = fc.integer({ min: 1, max: 5000 });
const years = fc.double({ min: 1, max: 60, noNaN: true });

describe('growth rates', () => {
  test('worked by hand: from 100 to 200 in ten years', () => {
    expect(growthPerYear(100, 200, 10)).toBe(10);
    // 2^(1/10) - 1
    expect(compoundGrowth(100, 200, 10)).toBeCloseTo(0.0717735, 7);
    expect(doublingTime(2 ** 0.1 - 1)).toBeCloseTo(10, 9);
  });

  test('a rate of 7 percent doubles in ln 2 / ln 1.07 = 10.2448 years', () => {
    expect(doublingTime(0.07)).toBeCloseTo(10.2448, 4);
  });

  test('the compound rate carried on for the years gives the last size', () => {
    fc.assert(
      fc.property(counts, counts, years, (first, end, span) => {
        const rate = compoundGrowth(first, end, span) ?? NaN;
        expect((first * (1 + rate) ** span) / end).toBeCloseTo(1, 6);
        expect(Math.sign(rate)).toBe(Math.sign(end - first));
      }),
    );
  });

  test('the growth a year carried on for the years gives the last size', () => {
    fc.assert(
      fc.property(counts, counts, years, (first, end, span) => {
        expect(first + (growthPerYear(first, end, span) ?? NaN) * span).toBeCloseTo(end, 6);
      }),
    );
  });

  test('after its doubling time a size is twice as large', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 5, noNaN: true }), (rate) => {
        expect((1 + rate) ** (doublingTime(rate) ?? NaN)).toBeCloseTo(2, 6);
      }),
    );
  });

  test('are not defined without time between, from nothing, or without growth', () => {
    expect([growthPerYear(1, 2, 0), growthPerYear(1, 2, -1)]).toEqual([null, null]);
    expect([compoundGrowth(0, 5, 3), compoundGrowth(5, 9, 0)]).toEqual([null, null]);
    expect([doublingTime(0), doublingTime(-0.1)]).toEqual([null, null]);
  });

  test('of a body that is left by everybody is a loss of all', () => {
    expect(compoundGrowth(5, 0, 3)).toBe(-1);
  });
});

describe('reported sizes', () => {
  const history = allianceWith({
    sizes: [
      size(72, day('2023-11-01'), day('2023-11-30')),
      size(19, day('2020-09-01'), day('2020-09-30'), { basis: 'founding' }),
      size(12, day('2023-11-01'), day('2023-11-30'), { measure: 'countries' }),
      size(95, day('2025-04-01')),
    ],
  });

  test('are those of one measure up to a day, in the order of time, founders among them', () => {
    const values = (until: string) => reportedSizes(history, 'members', day(until)).map(({ value }) => value);
    expect(values('2026-11-22')).toEqual([19, 72, 95]);
    expect(values('2025-03-31')).toEqual([19, 72]);
    expect(values('2020-08-31')).toEqual([]);
    expect(reportedSizes(history, 'countries', day('2026-11-22')).map(({ value }) => value)).toEqual([12]);
  });

  test('stand at the middle of what their date can mean', () => {
    expect(midDay(size(1, 100, 110))).toBe(105);
    expect(midDay(size(1, 100))).toBe(100);
  });

  test('of the ZGC alliance grew from 19 to 72 by 52.3 percent a year', () => {
    // From the middle of September 2020 to the middle of November 2023 there are 1156 days, 3.16496 years;
    // (72 / 19)^(1 / 3.16496) - 1 = exp(1.332227 / 3.16496) - 1 = 0.5234.
    const growth = reportedGrowth(history, 'members', day('2020-01-01'), day('2024-12-31'));
    expect(growth).toMatchObject({ change: 53, first: { value: 19 }, last: { value: 72 } });
    expect(growth?.years).toBeCloseTo(1156 / 365.25, 9);
    expect(growth?.compound).toBeCloseTo(0.5234, 4);
    expect(growth?.perYear).toBeCloseTo(53 / 3.16496, 3);
    expect(growth?.doubling).toBeCloseTo(Math.LN2 / Math.log(1.5234), 3);
  });

  test('within a span start with the last one before it, or the first there is', () => {
    const from = (iso: string) =>
      reportedGrowth(history, 'members', day(iso), day('2026-11-22'))?.first.value;
    expect([from('2019-01-01'), from('2023-01-01'), from('2024-01-01')]).toEqual([19, 19, 72]);
  });

  test('have no growth with fewer than two dates', () => {
    expect(reportedGrowth(history, 'countries', 0, day('2026-11-22'))).toBeNull();
    expect(reportedGrowth(allianceWith({}), 'members', 0, 1e6)).toBeNull();
    expect(reportedGrowth(allianceWith({ sizes: [size(5, 10), size(9, 10)] }), 'members', 0, 100)).toBeNull();
    expect(reportedGrowth(history, 'members', day('2025-04-01'), day('2026-11-22'))).toBeNull();
  });

  test('have identities between their rates, whatever the sizes', () => {
    const sizes = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9000 }), counts), {
      minLength: 2,
      maxLength: 8,
      selector: ([on]) => on,
    });
    fc.assert(
      fc.property(sizes, (list) => {
        const growth = reportedGrowth(
          allianceWith({ sizes: list.map(([on, value]) => size(value, on)) }),
          'members',
          -1,
          1e5,
        );
        const [first, end] = [Math.min(...list.map(([on]) => on)), Math.max(...list.map(([on]) => on))];
        expect(growth?.years).toBeCloseTo((end - first) / daysAYear, 9);
        expect(growth?.change).toBe((growth?.last.value ?? NaN) - (growth?.first.value ?? NaN));
        if ((growth?.years ?? 0) < 1) {
          expect([growth?.perYear, growth?.compound, growth?.doubling]).toEqual([null, null, null]);
          return;
        }
        expect((growth?.perYear ?? NaN) * (growth?.years ?? NaN)).toBeCloseTo(growth?.change ?? NaN, 6);
        expect((growth?.doubling ?? null) === null).toBe((growth?.change ?? 0) <= 0);
      }),
    );
  });
});
