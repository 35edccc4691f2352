import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, toIsoDay } from '../../src/data/calendar';
import { parseEdtf } from '../../src/data/edtf';

const shown = (text: string) => {
  const bounds = parseEdtf(text);
  if (bounds === null) return null;
  const side = (day: number | null) => (day === null ? '..' : toIsoDay(day));
  return `${side(bounds.low)} ${side(bounds.high)}`;
};

test.each([
  ['2015', '2015-01-01 2015-12-31'],
  ['2015-10', '2015-10-01 2015-10-31'],
  ['2016-02', '2016-02-01 2016-02-29'],
  ['2015-10-28', '2015-10-28 2015-10-28'],
  ['2015~', '2015-01-01 2015-12-31'],
  ['2015-10?', '2015-10-01 2015-10-31'],
  ['201X', '2010-01-01 2019-12-31'],
  ['2015-XX', '2015-01-01 2015-12-31'],
  ['2023-11-18/2023-11-19', '2023-11-18 2023-11-19'],
  ['2015/..', '2015-01-01 ..'],
  ['../2015', '.. 2015-12-31'],
  ['2015/', '2015-01-01 ..'],
  ['0099', '0099-01-01 0099-12-31'],
  ['2015-10-28T23:30:00-05:00', '2015-10-28 2015-10-28'],
])('%s means the days %s', (text, days) => {
  expect(shown(text)).toBe(days);
});

test.each([
  ['[2015..2017]', '2015-01-01 2017-12-31'],
  ['[2015,2019-03]', '2015-01-01 2019-03-31'],
  ['{2017,2015}', '2015-01-01 2017-12-31'],
  ['[..2017]', '.. 2017-12-31'],
  ['[2017..]', '2017-01-01 ..'],
])('the set %s reaches from its first to its last member', (text, days) => {
  expect(shown(text)).toBe(days);
});

test.each([
  ['2015-21', '2015-01-01 2015-12-31'],
  ['2015-25', '2015-03-01 2015-05-31'],
  ['2015-28', '2015-12-01 2016-02-29'],
  ['2015-33', '2015-01-01 2015-03-31'],
  ['2015-37', '2015-01-01 2015-04-30'],
  ['2015-41', '2015-07-01 2015-12-31'],
])('the season or part of a year %s means the days %s', (text, days) => {
  expect(shown(text)).toBe(days);
});

test.each(['', 'abc', '2015-13', '2015-00', '2015-02-30', '1900-02-29', '2015-1', '15', '198', '2015/16', '2019/2015', '2015/10/28', '28.10.2015', 'Y17E7', '2015-10-28T99:00'])(
  '"%s" is not a date',
  (text) => {
    expect(parseEdtf(text)).toBeNull();
  },
);

const anyDay = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(2999, 12, 31) });

test('a day, its month, its year and its decade contain the day', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(10, 7, 4), fc.boolean(), (day, length, isDecade) => {
      const text = isDecade ? `${toIsoDay(day).slice(0, 3)}X` : toIsoDay(day).slice(0, length);
      const bounds = parseEdtf(text);
      expect(bounds?.low).toBeLessThanOrEqual(day);
      expect(bounds?.high).toBeGreaterThanOrEqual(day);
    }),
  );
});

test('an interval runs from the first day of its start to the last day of its end', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      const [first, last] = [Math.min(one, other), Math.max(one, other)];
      expect(parseEdtf(`${toIsoDay(first)}/${toIsoDay(last)}`)).toEqual({ low: first, high: last });
    }),
  );
});

test('plain dates have the bounds that the library gives', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(10, 7, 4), (day, length) => {
      const text = toIsoDay(day).slice(0, length);
      const { min, max } = edtf(text);
      expect(parseEdtf(text)).toEqual({
        low: Math.floor((min ?? NaN) / 86_400_000),
        high: Math.floor((max ?? NaN) / 86_400_000),
      });
    }),
  );
});
