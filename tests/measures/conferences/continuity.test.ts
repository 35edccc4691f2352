import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { continuity } from '../../../src/measures/conferences/continuity';
import { closingDay, edition, editions } from './editions';

const of = (...years: string[]) => continuity(editions(...years), closingDay);
const statuses = (...years: string[]) =>
  Object.fromEntries((of(...years)?.years ?? []).map(({ year, status }) => [year, status]));

describe('continuity', () => {
  test('is 4 of 6 for four forums from 2016 to 2019, one announced in 2021 and none on record in 2020', () => {
    const kept = continuity(
      [...editions('2016#1', '2017#2', '2018#3', '2019#4'), edition('2021', { status: 'announced' })],
      closingDay,
    );
    expect(kept).toMatchObject({
      first: 2016,
      last: 2019,
      due: 6,
      held: 4,
      announced: 1,
      open: 1,
      recorded: 4,
    });
    expect(kept?.share).toEqual({ lower: 4 / 6, upper: 1 });
    expect(kept?.longest).toEqual({ from: 2016, to: 2019, editions: 4, recorded: 4 });
  });

  test('takes the numbers for years without a record: the 30th in the 30th year means all were held', () => {
    expect(of('1987#1', '2016#30')).toMatchObject({ due: 35, held: 30, open: 5, recorded: 2 });
    expect(statuses('1987#1', '2016#30')[2000]).toBe('numbered');
  });

  test('takes consecutive numbers for years without an edition: 7 in 2016 and 8 in 2018', () => {
    expect(statuses('2014#5', '2015#6', '2016#7', '2018#8')[2017]).toBe('none');
    expect(of('2014#5', '2015#6', '2016#7', '2018#8')).toMatchObject({ due: 8, held: 4, open: 3 });
  });

  test('does not know which years were kept where the numbers leave out some: 19th in 2022 after 1st in 2002', () => {
    const years = statuses('2002#1', '2009', '2022#19');
    expect([years[2009], years[2020], years[2003]]).toEqual(['held', 'uncertain', 'uncertain']);
    expect(of('2002#1', '2009', '2022#19')).toMatchObject({ due: 21, held: 19 });
  });

  test('does not count years that are still filling, unless a number says something', () => {
    expect(statuses('2020', '2021', '2024')).toMatchObject({
      2022: 'filling',
      2023: 'filling',
      2025: 'filling',
    });
    expect(of('2020', '2021', '2024')).toMatchObject({ due: 3, held: 3 });
    expect(statuses('2020#1', '2021#2', '2022#3', '2024#4')[2023]).toBe('none');
  });

  test('counts several meetings in one year as one, and cancelled and later ones as none', () => {
    const some = [
      ...editions('2018', '2019'),
      edition('2019', { id: 'second' }),
      edition('2020', { status: 'cancelled' }),
      edition('2030', { id: 'later' }),
    ];
    expect(continuity(some, closingDay)).toMatchObject({ held: 2, recorded: 2, due: 4, open: 2, last: 2019 });
  });

  test('says of a run how many of its years are on record', () => {
    expect(of('1987#1', '2016#30', '2018#32', '2023#36')?.longest).toEqual({
      from: 1987,
      to: 2018,
      editions: 32,
      recorded: 3,
    });
  });

  test('ends a run at a year without an edition, also in a series that was held every two years before', () => {
    const forum = of('2006#1', '2015#6', '2016#7', '2018#8', '2019#9');
    expect(forum?.cadence).toMatchObject({ years: 1, basis: 'records' });
    expect(forum?.years.find(({ year }) => year === 2017)?.status).toBe('none');
    expect(forum?.longest).toEqual({ from: 2018, to: 2019, editions: 2, recorded: 2 });
  });

  test('ends a run where the next edition comes later than due', () => {
    expect(of('2010#1', '2012#2', '2015#3', '2017#4')?.longest).toMatchObject({ from: 2015, to: 2017 });
  });

  test('follows a cadence of three years', () => {
    expect(of('2017#1', '2023#3')).toMatchObject({
      due: 3,
      held: 3,
      cadence: { years: 3, basis: 'numbers', before: null },
    });
  });

  test('is not defined without a date, and has no share with one year', () => {
    expect(continuity([edition(null, { number: 3 })], closingDay)).toBeNull();
    expect(of('2012')?.share).toBeNull();
  });

  test('has lower and upper bounds in order, and one status a year, for any editions', () => {
    const some = fc.array(
      fc.record({
        year: fc.integer({ min: 1990, max: 2026 }),
        number: fc.option(fc.integer({ min: 1, max: 40 })),
        status: fc.constantFrom(null, null, null, 'announced' as const),
      }),
      { minLength: 1, maxLength: 15 },
    );
    fc.assert(
      fc.property(some, (list) => {
        const kept = continuity(
          list.map(({ year, number, status }, i) => edition(String(year), { id: String(i), number, status })),
          closingDay,
        );
        if (kept === null) return;
        expect(kept.held).toBeLessThanOrEqual(kept.due);
        expect(kept.held + kept.open + kept.announced).toBeLessThanOrEqual(kept.due);
        expect(kept.held).toBeGreaterThanOrEqual(kept.recorded);
        expect(kept.years.map(({ year }) => year)).toEqual(
          Array.from({ length: 2026 - kept.first + 1 }, (_, i) => kept.first + i),
        );
        expect(kept.years.filter(({ status }) => status === 'held')).toHaveLength(kept.recorded);
        expect(kept.longest.editions).toBeGreaterThanOrEqual(1);
        expect(kept.longest.recorded).toBeLessThanOrEqual(kept.longest.editions);
        expect(kept.longest.to - kept.longest.from + 1).toBeGreaterThanOrEqual(kept.longest.editions);
      }),
    );
  });

  test('does not fall when an edition is added in an open year', () => {
    const years = fc.uniqueArray(fc.integer({ min: 2005, max: 2021 }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(years, (list) => {
        const before = of(...list.map(String));
        const open = before?.years.find(({ status }) => status === 'open')?.year;
        if (before === null || open === undefined) return;
        const after = of(...list.map(String), String(open));
        expect(after?.share?.lower).toBeGreaterThan(before.share?.lower ?? 1);
      }),
    );
  });
});
