import { describe, expect, test } from 'vitest';
import { lastDayOfYear, yearOf, yearsOf } from '../../../src/measures/growth/years';
import { allianceWith, member } from '../history';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('calendar years', () => {
  test('end on 31 December, before 1970 too', () => {
    expect(lastDayOfYear(2023)).toBe(day('2023-12-31'));
    expect(lastDayOfYear(1899)).toBe(day('1899-12-31'));
    for (const year of [1, 1850, 1970, 2000, 2024]) {
      expect(yearOf(lastDayOfYear(year))).toBe(year);
      expect(yearOf(lastDayOfYear(year) + 1)).toBe(year + 1);
    }
  });

  test('hold half days, such as the middle of a month', () => {
    expect(yearOf(lastDayOfYear(2023) + 0.5)).toBe(2023);
  });
});

describe('the years of an alliance', () => {
  const founded = { low: day('2019-01-01'), high: day('2019-12-31') };
  const closing = day('2022-06-30');

  test('run from its founding to the closing day', () => {
    expect(yearsOf(allianceWith({ founded }), closing)).toEqual([2019, 2020, 2021, 2022]);
  });

  test('run to its end where that is earlier', () => {
    const ended = { low: day('2020-01-01'), high: day('2020-12-31') };
    expect(yearsOf(allianceWith({ founded, ended }), closing)).toEqual([2019, 2020]);
  });

  test('begin with the first possible member where that is earlier or the founding is not known', () => {
    const members = [member('siam', 'THA', [day('2018-05-01'), day('2021-05-01')])];
    expect(yearsOf(allianceWith({ founded, members }), closing)[0]).toBe(2018);
    expect(yearsOf(allianceWith({ members }), closing)[0]).toBe(2018);
  });

  test('are none where nothing is dated', () => {
    expect(yearsOf(allianceWith({ members: [member('siam', 'THA', [null, null])] }), closing)).toEqual([]);
  });
});
