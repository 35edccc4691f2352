import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Duration } from '../../../../src/measures/growth/survival/kaplanMeier';
import { logRank } from '../../../../src/measures/growth/survival/logRank';
import { aml, durations, remissions, transplants } from './published';

const groupsOf = (groups: Readonly<Record<string, readonly Duration[]>>) => new Map(Object.entries(groups));
const sample = fc.array(fc.record({ time: fc.integer({ min: 0, max: 9 }), isEvent: fc.boolean() }), {
  maxLength: 12,
});
const grouped = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), sample).map(groupsOf);

describe('the log-rank test against published results', () => {
  test('of remissions with 6-MP and placebo: 16.7929 on 1 degree of freedom', () => {
    const test = logRank(groupsOf(remissions));
    expect(test?.chiSquared).toBeCloseTo(16.7929, 4);
    expect(test?.degreesOfFreedom).toBe(1);
    expect(test?.pValue).toBeCloseTo(4.169e-5, 8);
  });

  test('of leukaemia: 7 and 11 observed, 10.69 and 7.31 expected, 3.4 (R, survdiff)', () => {
    const test = logRank(groupsOf(aml));
    expect(test?.groups.map(({ id, observed }) => [id, observed])).toEqual([
      ['Maintained', 7],
      ['Nonmaintained', 11],
    ]);
    expect(test?.groups[0]?.expected).toBeCloseTo(10.69, 2);
    expect(test?.groups[1]?.expected).toBeCloseTo(7.31, 2);
    expect(test?.chiSquared).toBeCloseTo(3.4, 1);
  });

  // Klein and Moeschberger 1997 and SAS, PROC LIFETEST; two groups: R, survdiff.
  test('of three groups of transplants: 13.8037 on 2 degrees of freedom, p 0.0010', () => {
    const test = logRank(groupsOf(transplants));
    expect(test?.chiSquared).toBeCloseTo(13.8037, 4);
    expect(test?.degreesOfFreedom).toBe(2);
    expect(test?.pValue).toBeCloseTo(0.001, 4);
  });

  test('of the two groups with AML: 13.44556', () => {
    const groups = groupsOf(transplants);
    groups.delete('ALL');
    expect(logRank(groups)?.chiSquared).toBeCloseTo(13.44556, 5);
  });

  test('of small samples with many ties: 2.14673, p 0.14287 (R, survdiff)', () => {
    const groups = groupsOf({ a: durations('3+ 1 2 3 2+ 1+ 5 3+'), b: durations('1+ 1 2+ 3+ 7 1+ 5 3+ 9') });
    expect(logRank(groups)?.chiSquared).toBeCloseTo(2.14673, 5);
    expect(logRank(groups)?.pValue).toBeCloseTo(0.14287, 5);
  });
});

describe('the log-rank test', () => {
  test('expects as many ends as it observes, and gives p within 0 and 1', () => {
    fc.assert(
      fc.property(grouped, (groups) => {
        const test = logRank(groups);
        if (test === null) return;
        const sum = (of: 'observed' | 'expected') => test.groups.reduce((total, one) => total + one[of], 0);
        expect(sum('expected')).toBeCloseTo(sum('observed'), 9);
        expect(test.chiSquared).toBeGreaterThanOrEqual(0);
        expect(test.pValue).toBeGreaterThanOrEqual(0);
        expect(test.pValue).toBeLessThanOrEqual(1);
        expect(test.degreesOfFreedom).toBeLessThan(test.groups.length);
      }),
    );
  });

  test('depends on the order of times, not on their unit, and not on the order of the groups', () => {
    fc.assert(
      fc.property(grouped, (groups) => {
        const stretched = new Map(
          [...groups].map(([id, list]) => [id, list.map((one) => ({ ...one, time: one.time * 365.25 }))]),
        );
        const [plain, other, reversed] = [groups, stretched, new Map([...groups].reverse())].map(logRank);
        expect(other?.chiSquared).toEqual(plain?.chiSquared);
        expect(reversed?.degreesOfFreedom).toBe(plain?.degreesOfFreedom);
        if (plain) expect(reversed?.chiSquared).toBeCloseTo(plain.chiSquared, 9);
      }),
    );
  });

  test('finds no difference between groups that are alike', () => {
    const test = logRank(groupsOf({ a: remissions['6-MP'], b: remissions['6-MP'], c: remissions['6-MP'] }));
    expect(test?.chiSquared).toBeCloseTo(0, 12);
    expect(test).toMatchObject({ degreesOfFreedom: 2 });
    expect(test?.pValue).toBeCloseTo(1, 12);
  });

  test('is not changed by an empty group, which it leaves out', () => {
    expect(logRank(groupsOf({ ...remissions, empty: [] }))).toEqual(logRank(groupsOf(remissions)));
  });

  test('has fewer degrees of freedom where groups were never at risk together', () => {
    const test = logRank(groupsOf({ a: durations('1 1 1+'), b: durations('0+ 0+'), c: durations('1 1 1') }));
    expect(test?.degreesOfFreedom).toBe(1);
  });

  test.each([
    ['one group', { a: durations('1 2') }],
    ['one group that is not empty', { a: durations('1 2'), b: [] }],
    ['no ends', { a: durations('1+ 2+'), b: durations('3+') }],
    ['ends only while one group was at risk', { a: durations('5 6'), b: durations('1+ 2+') }],
  ])('cannot compare %s', (_, groups) => {
    expect(logRank(groupsOf(groups))).toBeNull();
  });
});
