import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  atRiskAt,
  kaplanMeier,
  medianSurvival,
  survivalAt,
  type Duration,
  type IntervalForm,
  type SurvivalStep,
} from '../../../../src/measures/growth/survival/kaplanMeier';
import { aml, durations, glioma, remissions, transplants } from './published';

const samples = fc
  .array(fc.record({ time: fc.integer({ min: 0, max: 12 }), isEvent: fc.boolean() }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((list): readonly Duration[] => Object.freeze(list));
const forms: readonly IntervalForm[] = ['log-log', 'plain'];
const withEvents = (steps: readonly SurvivalStep[]) => steps.filter(({ events }) => events > 0);

describe('the Kaplan-Meier estimate against published tables', () => {
  // Survival and standard error: SAS, PROC LIFETEST. Bounds by log-log at 6 and 7 weeks: as R gives them.
  test.each([
    [6, 21, 3, 0.8571, 0.0764, [0.6197, 0.9516]],
    [7, 17, 1, 0.8067, 0.0869, [0.5631, 0.9228]],
    [10, 15, 1, 0.7529, 0.0963, null],
    [13, 12, 1, 0.6902, 0.1068, null],
    [16, 11, 1, 0.6275, 0.1141, null],
    [22, 7, 1, 0.5378, 0.1282, null],
    [23, 6, 1, 0.4482, 0.1346, null],
  ])('remissions with 6-MP beyond %i weeks', (time, atRisk, events, survival, error, bounds) => {
    const step = survivalAt(kaplanMeier(remissions['6-MP']), time);
    expect(step).toMatchObject({ time, atRisk, events });
    expect(step?.survival).toBeCloseTo(survival, 4);
    expect(step?.standardError).toBeCloseTo(error, 4);
    if (bounds === null) return;
    expect(step?.lower).toBeCloseTo(bounds[0] ?? NaN, 4);
    expect(step?.upper).toBeCloseTo(bounds[1] ?? NaN, 4);
  });

  // summary(survfit(Surv(time, status) ~ x, aml)) of the R package survival.
  test.each([
    ['Maintained', 'times', [9, 13, 18, 23, 31, 34, 48]],
    ['Maintained', 'at risk', [11, 10, 8, 7, 5, 4, 2]],
    ['Maintained', 'survival', [0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184]],
    ['Maintained', 'error', [0.0867, 0.1163, 0.1397, 0.1526, 0.1642, 0.1627, 0.1535]],
    ['Nonmaintained', 'times', [5, 8, 12, 23, 27, 30, 33, 43, 45]],
    ['Nonmaintained', 'at risk', [12, 10, 8, 6, 5, 4, 3, 2, 1]],
    ['Nonmaintained', 'survival', [0.8333, 0.6667, 0.5833, 0.4861, 0.3889, 0.2917, 0.1944, 0.0972, 0]],
    ['Nonmaintained', 'error', [0.1076, 0.1361, 0.1423, 0.1481, 0.147, 0.1387, 0.1219, 0.0919, null]],
  ] as const)('leukaemia %s: %s', (group, what, expected) => {
    const steps = withEvents(kaplanMeier(aml[group]));
    const column = {
      times: steps.map(({ time }) => time),
      'at risk': steps.map(({ atRisk }) => atRisk),
      survival: steps.map(({ survival }) => survival),
      error: steps.map(({ standardError }) => standardError),
    }[what];
    expect(column).toHaveLength(expected.length);
    expected.forEach((value, i) => {
      if (value === null) expect(column[i]).toBeNull();
      else expect(column[i]).toBeCloseTo(value, group === 'Maintained' && what === 'survival' ? 3 : 4);
    });
  });

  // survfit with conf.type = "log-log", as quoted in the tests of the Python package lifelines.
  test.each([
    [9, 0.2731, 0.975],
    [19, 0.1946, 0.904],
    [32, 0.1109, 0.804],
    [34, 0.0461, 0.676],
  ])('interval by log-log for glioma at %i months', (time, lower, upper) => {
    const step = survivalAt(kaplanMeier(glioma, 'log-log'), time);
    expect(step?.lower).toBeCloseTo(lower, 4);
    expect(step?.upper).toBeCloseTo(upper, 3);
  });

  test('linear interval at one year after transplants for ALL (Klein and Moeschberger 1997, 4.3)', () => {
    const step = survivalAt(kaplanMeier(transplants.ALL, 'plain'), 365);
    expect(step?.survival).toBeCloseTo(0.5492, 4);
    expect(step?.standardError).toBeCloseTo(0.0812, 4);
    expect(step?.lower).toBeCloseTo(0.39, 3);
    expect(step?.upper).toBeCloseTo(0.7084, 3);
  });
});

describe('the Kaplan-Meier estimate', () => {
  test('puts ends before cuts at the same time, and has a step where something was only cut', () => {
    expect(kaplanMeier(durations('2 2+ 3+ 5'))).toMatchObject([
      { time: 2, atRisk: 4, events: 1, censored: 1, survival: 0.75 },
      { time: 3, atRisk: 2, events: 0, censored: 1, survival: 0.75 },
      { time: 5, atRisk: 1, events: 1, censored: 0, survival: 0 },
    ]);
  });

  test('has no error and bounds at 0, and bounds of 1 before the first end', () => {
    for (const form of forms) {
      const steps = kaplanMeier(durations('1+ 2 3'), form);
      expect(steps[0]).toMatchObject({ survival: 1, standardError: 0, lower: 1, upper: 1 });
      expect(steps[2]).toMatchObject({ survival: 0, standardError: null, lower: null, upper: null });
    }
  });

  test('is the share of longer durations where none is cut off', () => {
    fc.assert(
      fc.property(samples, (list) => {
        const ended = list.map(({ time }) => ({ time, isEvent: true }));
        for (const { time, survival } of kaplanMeier(ended))
          expect(survival).toBeCloseTo(ended.filter((one) => one.time > time).length / ended.length, 12);
      }),
    );
  });

  test('never rises, keeps its bounds around it within 0 and 1, and accounts for every duration', () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(...forms), (list, form) => {
        const steps = kaplanMeier(list, form);
        expect(steps.map(({ time }) => time)).toEqual(
          [...new Set(list.map(({ time }) => time))].sort((a, b) => a - b),
        );
        let left = list.length;
        let before = 1;
        for (const { atRisk, events, censored, survival, lower, upper, standardError } of steps) {
          expect(atRisk).toBe(left);
          left -= events + censored;
          expect(survival).toBeLessThanOrEqual(before);
          before = survival;
          expect([lower === null, upper === null, standardError === null]).toEqual(
            Array<boolean>(3).fill(survival === 0),
          );
          if (lower === null || upper === null) continue;
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(survival);
          expect(upper).toBeGreaterThanOrEqual(survival);
          expect(upper).toBeLessThanOrEqual(1);
        }
        expect(left).toBe(0);
      }),
    );
  });

  test('of nothing has no steps', () => {
    expect(kaplanMeier([])).toEqual([]);
    expect(medianSurvival([])).toBeNull();
    expect(survivalAt([], 1)).toBeNull();
  });
});

describe('the median', () => {
  test('of remissions is 23 weeks with 6-MP and 8 with placebo; of leukaemia 31 and 23 (R, survfit)', () => {
    const medians = [remissions['6-MP'], remissions.placebo, aml.Maintained, aml.Nonmaintained].map((list) =>
      medianSurvival(kaplanMeier(list)),
    );
    expect(medians).toEqual([23, 8, 31, 23]);
  });

  test('is the middle of the time over which exactly one half is left', () => {
    expect(medianSurvival(kaplanMeier(durations('1 3 7 9')))).toBe(5);
    expect(medianSurvival(kaplanMeier(durations('1 3 7+ 9+')))).toBe(3);
  });

  test('is not reached where more than half last', () => {
    expect(medianSurvival(kaplanMeier(durations('1 2+ 3+')))).toBeNull();
  });
});

describe('at a time', () => {
  const steps = kaplanMeier(durations('2 4+ 6'));

  test('the last step before it holds; at first all are left', () => {
    expect(survivalAt(steps, 0)).toMatchObject({ atRisk: 3, survival: 1, lower: 1, upper: 1 });
    expect(survivalAt(steps, 5)?.time).toBe(4);
    expect(survivalAt(steps, 6)?.survival).toBe(0);
  });

  test('after the last duration nothing is known', () => {
    expect(survivalAt(steps, 6.1)).toBeNull();
  });

  test('those at risk are the durations that reach it', () => {
    expect(atRiskAt(durations('2 4+ 6'), [0, 2, 2.5, 6, 7])).toEqual([3, 3, 2, 1, 0]);
  });
});
