import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cadenceAt, cadenceOf, dueBetween, numberedYears } from '../../../src/measures/conferences/numbering';
import { edition, editions } from './editions';

const numbers = (...years: string[]) => numberedYears(editions(...years)).map(({ number }) => number);

describe('the numbers of a series', () => {
  test('are read in the order of time, with unnumbered editions left out', () => {
    expect(numberedYears(editions('2018#3', '2016#1', '2017'))).toEqual([
      { year: 2016, number: 1 },
      { year: 2018, number: 3 },
    ]);
  });

  test('leave out a second counter: the 13th regional meeting of 2022 is not the 13th annual one of 2024', () => {
    expect(numberedYears(editions('2012#1', '2013#2', '2017#6', '2022#13', '2024#13'))).toEqual([
      { year: 2012, number: 1 },
      { year: 2013, number: 2 },
      { year: 2017, number: 6 },
      { year: 2024, number: 13 },
    ]);
  });

  test('never count two in one year, nor backwards', () => {
    expect(numbers('2016#3', '2016#1')).toHaveLength(1);
    expect(numbers('2016#5', '2017#4')).toHaveLength(1);
  });

  test('of an edition without a year say nothing', () => {
    expect(numberedYears([edition(null, { number: 4 })])).toEqual([]);
  });

  test('grow with the years, by no more than one a year, whatever is given', () => {
    const any = fc.array(fc.tuple(fc.integer({ min: 1990, max: 2026 }), fc.integer({ min: 1, max: 30 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(any, (pairs) => {
        const run = numberedYears(
          pairs.map(([year, number], i) => edition(String(year), { id: String(i), number })),
        );
        run.forEach((point, i) => {
          const before = run[i - 1];
          if (before === undefined) return;
          expect(point.number).toBeGreaterThan(before.number);
          expect(point.number - before.number).toBeLessThanOrEqual(point.year - before.year);
        });
        expect(run.length > 0).toBe(pairs.length > 0);
      }),
    );
  });
});

describe('the cadence', () => {
  const of = (...years: string[]) =>
    cadenceOf(
      numberedYears(editions(...years)),
      years.map((text) => Number(text.slice(0, 4))),
    );

  test('is yearly by numbers that rise with the years, and every three years where they take three', () => {
    expect(of('1987#1', '2016#30', '2024#37')).toEqual({ years: 1, basis: 'numbers', before: null });
    expect(of('2017#1', '2023#3')).toEqual({ years: 3, basis: 'numbers', before: null });
  });

  test('is taken as yearly where the numbers span fewer than two editions', () => {
    expect(of('2014#1', '2015#2')).toEqual({ years: 1, basis: 'assumed', before: null });
    expect(of()).toEqual({ years: 1, basis: 'assumed', before: null });
  });

  test('is not stretched by numbers over years in which records lie closer together', () => {
    const changed = of('2013#1', '2015', '2018', '2019', '2020#5', '2023', '2024');
    expect(changed).toEqual({ years: 1, basis: 'records', before: { years: 2, until: 2018 } });
    expect([2013, 2017, 2018, 2024].map((year) => cadenceAt(changed, year))).toEqual([2, 2, 1, 1]);
    expect([dueBetween(changed, 2013, 2020), dueBetween(changed, 2020, 2023)]).toEqual([4, 3]);
  });
});
