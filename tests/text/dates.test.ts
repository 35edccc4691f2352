import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/model/language';
import { formatDay, formatEdtf, formatMonth, parseIso, toIso } from '../../src/text/dates';

const language = fc.constantFrom(...languages);
const someDay = fc.integer({ min: -200_000, max: 200_000 });
const two = (value: number) => String(value).padStart(2, '0');

describe('an EDTF date in words', () => {
  test('keeps the precision it was published with', () => {
    expect(['2015', '2015-10', '2015-10-28'].map((date) => formatEdtf(date, 'en'))).toEqual([
      '2015',
      'October 2015',
      '28 October 2015',
    ]);
    expect(['2015', '2015-10', '2015-10-28'].map((date) => formatEdtf(date, 'zh-Hans'))).toEqual([
      '2015年',
      '2015年10月',
      '2015年10月28日',
    ]);
    expect(formatEdtf('2015-10-28', 'zh-Hant')).toBe('2015年10月28日');
  });

  test('never says more than its digits do', () => {
    const date = fc.record({
      year: fc.integer({ min: 1000, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(date, language, fc.boolean(), ({ year, month }, chosen, isShort) => {
        const numbers = (text: string) => text.match(/\d+/g);
        expect(numbers(formatEdtf(String(year), chosen, isShort))).toEqual([String(year)]);
        const inMonth = numbers(formatEdtf(`${year}-${two(month)}`, chosen, isShort));
        expect(inMonth).toEqual(chosen === 'en' ? [String(year)] : [String(year), String(month)]);
      }),
    );
  });

  test('is short where asked', () => {
    expect(formatEdtf('2023-11-18', 'en', true)).toBe('18 Nov 2023');
    expect(formatEdtf('2023-11', 'en', true)).toBe('Nov 2023');
  });

  test('has an interval joined by an en dash, each end with its own precision', () => {
    expect(formatEdtf('2023-11-18/2023-12', 'en')).toBe('18 November 2023\u2013December 2023');
    expect(formatEdtf('2016/2019', 'zh-Hans')).toBe('2016年\u20132019年');
  });

  test.each(['2015~', '2015-10?', '201X', '[2015,2016]', '2015-XX-28', 'Y12015', '', 'not a date'])(
    'stays as it is in a form beyond years, months and days: %s',
    (date) => {
      for (const chosen of languages) expect(formatEdtf(date, chosen)).toBe(date);
    },
  );

  test.each(['2015-21', '2015-24', '2015-37'])(
    'does not turn a season or quarter into a month: %s',
    (date) => {
      for (const chosen of languages) {
        const text = formatEdtf(date, chosen);
        expect(text).toContain('2015');
        expect(text).not.toMatch(/2016|2017|2018|September|December/);
      }
    },
  );

  test('does not move a year before 100 into another century', () => {
    expect(formatEdtf('0050', 'en')).not.toContain('1950');
  });
});

describe('a day in words', () => {
  test('has the form of the language, long or short', () => {
    const day = Date.UTC(2023, 4, 7) / 86_400_000;
    expect([formatDay(day, 'en'), formatDay(day, 'en', true)]).toEqual(['7 May 2023', '7 May 2023']);
    expect([formatDay(day, 'zh-Hans'), formatDay(day, 'zh-Hant')]).toEqual(['2023年5月7日', '2023年5月7日']);
    expect([formatMonth(day, 'en'), formatMonth(day, 'zh-Hans')]).toEqual(['May 2023', '2023年5月']);
  });

  test('is the same as the EDTF date of that day, whatever the time zone', () => {
    fc.assert(
      fc.property(someDay, language, (day, chosen) => {
        expect(formatDay(day, chosen)).toBe(formatEdtf(toIso(day), chosen));
        expect(formatMonth(day, chosen)).toBe(formatEdtf(toIso(day).slice(0, 7), chosen));
      }),
    );
  });
});

describe('an ISO date', () => {
  test('goes to a day and back', () => {
    fc.assert(fc.property(someDay, (day) => parseIso(toIso(day)) === day));
    expect(toIso(0)).toBe('1970-01-01');
    expect(parseIso('2024-02-29')).toBe(19782);
  });

  test.each([
    '',
    '2023',
    '2023-02',
    '2023-02-29',
    '2023-13-01',
    '2023-1-1',
    '2023-01-01T00:00:00Z',
    ' 2023-01-01',
    '01-01-2023',
  ])('is not read from %o', (text) => {
    expect(parseIso(text)).toBeNull();
  });
});
