import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFacts } from '../../../../src/figures/rankings/values/countFacts';
import type { IndicatorCount, IndicatorFact } from '../../../../src/model/indicator';
import { day } from '../../../query/openPackage';

const fact = (given: Partial<IndicatorFact>): IndicatorFact => ({
  indicator: 'x',
  unit: 'u',
  key: null,
  value: null,
  recordId: 'r',
  startLow: null,
  startHigh: null,
  endLow: null,
  endHigh: null,
  isReported: false,
  qualifier: null,
  ...given,
});
const keyed = (...keys: (string | null)[]) => keys.map((key, i) => fact({ key, recordId: `r${i}` }));
const valued = (...values: number[]) =>
  values.map((value, i) => fact({ value, recordId: `r${i}`, startLow: i * 1000, startHigh: i * 1000 }));
const value = (count: IndicatorCount, facts: readonly IndicatorFact[]) => countFacts(count, facts).value;

describe('how facts make a number', () => {
  test('different keys, and different records that have one', () => {
    const facts = [...keyed('FRA', 'FRA', 'DEU', null), fact({ key: 'USA', recordId: 'r0' })];
    expect(value('distinct', facts)).toBe(3);
    expect(value('records', facts)).toBe(3);
    expect(value('distinct', keyed(null))).toBe(0);
  });

  test('sum, mean, extremes and the latest of values', () => {
    const facts = valued(3, 9, 6);
    expect(['sum', 'mean', 'max', 'min', 'latest'].map((count) => value(count as IndicatorCount, facts))).toEqual(
      [18, 6, 9, 3, 6],
    );
    expect(countFacts('max', facts).facts.map(({ recordId }) => recordId)).toEqual(['r1']);
    expect(value('mean', [])).toBeNull();
  });

  test('the longest row of years of one key', () => {
    const years = (key: string, ...list: number[]) =>
      list.map((year) => fact({ key, value: year, recordId: `${key}${year}` }));
    expect(value('run', [...years('a', 2014, 2015, 2017), ...years('b', 2016, 2018, 2019, 2019, 2020)])).toBe(3);
    expect(value('run', years('a', 2014))).toBe(1);
  });

  test('members A A B: a third of the pairs is of one country', () => {
    expect(value('mixed-pairs', keyed('A', 'A', 'B'))).toBeCloseTo(2 / 3, 12);
    expect(value('mixed-pairs', keyed('A'))).toBeNull();
  });

  test('effective number of countries: exp of the entropy, each member once', () => {
    const twice = [...keyed('A', 'A', 'B'), fact({ key: 'B', recordId: 'r2' })];
    const entropy = -(2 / 3) * Math.log(2 / 3) - (1 / 3) * Math.log(1 / 3);
    expect(value('effective', twice)).toBeCloseTo(Math.exp(entropy), 12);
  });

  test('share of ones, each record once', () => {
    expect(value('share', [...valued(1, 0, 1, 1), fact({ value: 1, recordId: 'r0' })])).toBe(0.75);
  });

  test('growth from the first to the latest dated value, not within a year', () => {
    const at = (date: string, members: number) =>
      fact({ value: members, startLow: day(date), startHigh: day(date), recordId: date });
    expect(value('growth', [at('2014-01-01', 50), at('2010-01-01', 10), at('2012-01-01', 90)])).toBeCloseTo(
      40 / 4,
      2,
    );
    expect(value('growth', [at('2014-01-01', 50), at('2014-06-01', 80)])).toBeNull();
    expect(value('growth', [fact({ value: 3 }), at('2014-06-01', 80)])).toBeNull();
  });

  test('the larger of records and a reported value', () => {
    const reported = fact({ value: 3, recordId: 'report', isReported: true });
    expect(value('larger', [...keyed('A', 'B'), reported])).toBe(3);
    expect(value('larger', [...keyed('A', 'B', 'C', 'C'), reported])).toBe(4);
  });
});

test('pairs and effective keys are between their limits, whatever the facts', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 2, maxLength: 40 }), (keys) => {
      const facts = keyed(...keys);
      const share = value('mixed-pairs', facts) ?? NaN;
      const effective = value('effective', facts) ?? NaN;
      const distinct = value('distinct', facts) ?? NaN;
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(effective).toBeGreaterThanOrEqual(1 - 1e-12);
      expect(effective).toBeLessThanOrEqual(distinct + 1e-9);
    }),
  );
});
