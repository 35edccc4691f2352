import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradesOf } from '../../../src/measures/index/grades';

const lettersOf = (values: readonly number[], direction: 1 | -1 = 1) =>
  gradesOf(values, direction)
    ?.letters.map((letter) => letter ?? '–')
    .join('');

describe('grades by fifths of the known values', () => {
  test('gives each fifth of ten different values its letter', () => {
    expect(lettersOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBe('EEDDCCBBAA');
    expect(gradesOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 1)?.cuts.map((cut) => cut.toFixed(1))).toEqual([
      '8.2',
      '6.4',
      '4.6',
      '2.8',
    ]);
  });

  test('turns round where less is better', () => {
    expect(lettersOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], -1)).toBe('AABBCCDDEE');
    expect(gradesOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], -1)?.cuts[0]).toBeCloseTo(2.8);
  });

  test('gives nothing for a value that is not known, and leaves it out of the fifths', () => {
    expect(lettersOf([1, NaN, 2, 3, NaN, 4, 5])).toBe('E–DC–BA');
  });

  test('gives all that have nothing an E, and no A for a value that more than a fifth share', () => {
    expect(lettersOf([0, 0, 0, 0, 0, 0, 0, 1, 5, 9])).toBe('EEEEEEEBAA');
    expect(lettersOf([0, 0, 0, 0, 0, 1, 1, 1, 1, 1])).toBe('EEEEECCCCC');
  });

  test('is not defined for few values or equal ones', () => {
    expect(gradesOf([1, 2, 3, 4, NaN], 1)).toBeNull();
    expect(gradesOf([3, 3, 3, 3, 3, 3], 1)).toBeNull();
  });

  test('never puts a better value lower, and equal ones apart, whatever the unit of measure', () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.constantFrom(1 as const, -1 as const), (list, direction) => {
        const grades = gradesOf(list, direction);
        if (grades === null) return;
        list.forEach((a, i) =>
          list.forEach((b, j) => {
            const [first, second] = [grades.letters[i] ?? '', grades.letters[j] ?? ''];
            if (a === b) expect(first).toBe(second);
            if (direction * a > direction * b) expect(first <= second).toBe(true);
          }),
        );
        expect(
          gradesOf(
            list.map((value) => value * 8 + 4),
            direction,
          )?.letters,
        ).toEqual(grades.letters);
      }),
    );
  });
});
