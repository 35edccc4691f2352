import { describe, expect, test } from 'vitest';
import { compareSizes, reportedChange } from '../../../src/measures/growth/reportedChange';
import type { ReportedSize } from '../../../src/model/alliance';
import { allianceWith, size } from '../history';

const change = (sizes: readonly ReportedSize[]) =>
  reportedChange(allianceWith({ sizes }), 'members', 0, 1000);
const sized = (value: number, qualifier: ReportedSize['qualifier'], day: number) =>
  size(value, day, day, { qualifier });

describe('two reported sizes', () => {
  test.each([
    [100, 'exact', 101, 'exact', 'grew'],
    [100, 'exact', 99, 'derived', 'shrank'],
    [100, 'exact', 100, 'exact', 'same'],
    [94, 'exact', 90, 'at least', 'cannot tell'],
    [113, 'exact', 100, 'at least', 'cannot tell'],
    [100, 'at least', 262, 'exact', 'cannot tell'],
    [117, 'exact', 262, 'at least', 'grew'],
    [52, 'exact', 40, 'at least', 'cannot tell'],
    [300, 'about', 300, 'exact', 'cannot tell'],
    [300, 'about', 200, 'about', 'shrank'],
    [100, 'at least', 100, 'at least', 'cannot tell'],
  ] as const)('%i (%s) and then %i (%s): %s', (earlier, first, later, second, verdict) => {
    expect(compareSizes(sized(earlier, first, 1), sized(later, second, 2))).toBe(verdict);
  });
});

describe('the change of an alliance', () => {
  test('is that from its largest report, so that one which grew and fell has shrunk', () => {
    const found = change([size(24, 10), size(52, 20), size(40, 30)]);
    expect(found?.verdict).toBe('shrank');
    expect([found?.first.value, found?.peak.value, found?.last.value]).toEqual([24, 52, 40]);
  });

  test('is decided by the latest report that is precise enough to', () => {
    const found = change([size(24, 10), size(52, 20), size(43, 30), sized(40, 'at least', 40)]);
    expect([found?.peak.value, found?.last.value, found?.verdict]).toEqual([52, 43, 'shrank']);
    const recovered = change([size(52, 20), size(43, 30), size(60, 35), sized(40, 'at least', 40)]);
    expect([recovered?.peak.value, recovered?.last.value, recovered?.verdict]).toEqual([
      60,
      40,
      'cannot tell',
    ]);
  });

  test('is none between reports whose dates can be the same', () => {
    expect(change([size(10, 150), size(11, 1, 365)])).toBeNull();
  });

  test('needs reports of two dates', () => {
    expect(change([size(24, 10)])).toBeNull();
    expect(change([size(24, 10), size(30, 10)])).toBeNull();
    expect(change([])).toBeNull();
  });

  test('looks at nothing before or after the period', () => {
    const sizes = [size(90, 10), size(50, 200), size(60, 300), size(10, 900)];
    const found = reportedChange(allianceWith({ sizes }), 'members', 100, 500);
    expect([found?.first.value, found?.last.value, found?.verdict]).toEqual([50, 60, 'grew']);
  });
});
