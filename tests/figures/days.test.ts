import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfIso, firstDayOf, lastDayOf, tickYears, yearOf, yearsBefore } from '../../src/figures/days';

const someDay = fc.integer({ min: dayOfIso('1850-01-01'), max: dayOfIso('2150-12-31') });
const isoOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('days of a year', () => {
  test('begin on 1 January and end on 31 December', () => {
    expect([isoOf(firstDayOf(2024)), isoOf(lastDayOf(2024))]).toEqual(['2024-01-01', '2024-12-31']);
    expect(lastDayOf(2024) - firstDayOf(2024)).toBe(365);
    expect(lastDayOf(2023) - firstDayOf(2023)).toBe(364);
    expect(firstDayOf(1970)).toBe(0);
  });

  test('lie in that year, and no other day does', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const year = yearOf(day);
        expect(year).toBe(Number(isoOf(day).slice(0, 4)));
        expect(firstDayOf(year)).toBeLessThanOrEqual(day);
        expect(lastDayOf(year)).toBeGreaterThanOrEqual(day);
      }),
    );
  });

  test('are read from ISO dates', () => {
    fc.assert(fc.property(someDay, (day) => dayOfIso(isoOf(day)) === day));
  });
});

describe('the same date some years before', () => {
  test('is that date, and 28 February for a leap day', () => {
    const before = (date: string, years: number) => isoOf(yearsBefore(dayOfIso(date), years));
    expect(before('2026-11-22', 5)).toBe('2021-11-22');
    expect(before('2024-02-29', 1)).toBe('2023-02-28');
    expect(before('2024-02-29', 4)).toBe('2020-02-29');
    expect(before('2024-03-01', 1)).toBe('2023-03-01');
  });

  test('keeps month and day but for a leap day, and never the order of days', () => {
    fc.assert(
      fc.property(someDay, fc.nat({ max: 40 }), (day, years) => {
        const before = isoOf(yearsBefore(day, years));
        expect(Number(before.slice(0, 4))).toBe(yearOf(day) - years);
        const date = isoOf(day).slice(5);
        if (date !== '02-29') expect(before.slice(5)).toBe(date);
        expect(yearsBefore(day + 1, years)).toBeGreaterThanOrEqual(yearsBefore(day, years));
      }),
    );
  });
});

describe('the years at the ticks of an axis', () => {
  test('are round and within the axis', () => {
    expect(tickYears(firstDayOf(2000), lastDayOf(2024), 6)).toEqual([2000, 2005, 2010, 2015, 2020]);
    expect(tickYears(dayOfIso('2003-05-01'), dayOfIso('2011-05-01'), 20)).toEqual([
      2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011,
    ]);
  });

  test('are at most as many as asked for, evenly apart, and none outside', () => {
    fc.assert(
      fc.property(someDay, fc.nat({ max: 60_000 }), fc.integer({ min: 2, max: 20 }), (from, length, most) => {
        const years = tickYears(from, from + length, most);
        expect(years.length).toBeLessThanOrEqual(most);
        const steps = new Set(years.slice(1).map((year, i) => year - (years[i] ?? 0)));
        expect(steps.size).toBeLessThanOrEqual(1);
        for (const year of years) {
          expect(year).toBeGreaterThanOrEqual(yearOf(from));
          expect(year).toBeLessThanOrEqual(yearOf(from + length));
        }
      }),
    );
  });
});
