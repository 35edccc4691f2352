import { describe, expect, test } from 'vitest';
import { brokeOff } from '../../../src/measures/conferences/brokeOff';
import { continuity } from '../../../src/measures/conferences/continuity';
import { iccaRule } from '../../../src/measures/conferences/icca';
import type { Edition } from '../../../src/model/conference';
import { closingDay, edition } from './editions';

function rule(list: readonly Edition[]) {
  const kept = continuity(list, closingDay);
  return iccaRule(list, kept, brokeOff(list, kept, closingDay), closingDay);
}
const people = (value: number, qualifier: string | null = null) => ({
  value,
  qualifier,
  unit: 'people' as const,
});
const inCountries = (...countries: readonly (string | null)[]) =>
  countries.map((countryId, i) =>
    edition(String(2024 - countries.length + 1 + i), { countryId, participants: people(200) }),
  );

describe('the ICCA rule', () => {
  test('is met by a series held three years running in three countries with 200 people', () => {
    expect(rule(inCountries('IND', 'DEU', 'ARG'))).toEqual({
      verdict: 'yes',
      regular: { verdict: 'yes', reason: 'kept', figure: 3 },
      participants: { verdict: 'yes', reason: 'enough', figure: 200 },
      rotation: { verdict: 'yes', reason: 'enough', figure: 3 },
    });
  });

  test('is not met by a series that is complete on record and stays in one country', () => {
    expect(rule(inCountries('CHN', 'CHN', 'CHN'))).toMatchObject({
      verdict: 'no',
      rotation: { verdict: 'no', reason: 'too-few', figure: 1 },
    });
  });

  test('cannot be told where places of editions are not on record', () => {
    expect(rule(inCountries('CHN', null, null)).rotation).toEqual({
      verdict: 'cannot-tell',
      reason: 'places-not-known',
      figure: 1,
    });
    const numbered = [
      edition('2012', { number: 3 }),
      edition('2020', { number: 11 }),
      edition('2024', { number: 15 }),
    ];
    expect(rule(numbered).rotation.verdict).toBe('cannot-tell');
  });

  test('does not count the country of an edition held online', () => {
    const list = inCountries('CHN', 'DEU', 'ARG').map((one, i) =>
      i === 2 ? { ...one, format: 'virtual' as const } : one,
    );
    expect(rule(list).rotation).toEqual({ verdict: 'no', reason: 'too-few', figure: 2 });
  });

  test.each([
    [people(49), 'no', 'too-few'],
    [people(50), 'yes', 'enough'],
    [people(40, 'at least'), 'cannot-tell', 'lower-bound'],
    [{ value: 28, qualifier: 'exact', unit: 'think tanks' as const }, 'cannot-tell', 'lower-bound'],
    [{ value: 93, qualifier: 'exact', unit: 'think tanks' as const }, 'yes', 'enough'],
    [null, 'cannot-tell', 'not-reported'],
  ])('takes %j participants of the last report as %s', (participants, verdict, reason) => {
    const list = [edition('2023'), edition('2024', { participants })];
    expect(rule(list).participants).toMatchObject({ verdict, reason });
  });

  test('is not met by a series that broke off, and cannot be told with two editions', () => {
    expect(rule([edition('2015'), edition('2016'), edition('2017')]).regular).toMatchObject({
      verdict: 'no',
      reason: 'broke-off',
    });
    expect(rule([edition('2023'), edition('2024')]).regular).toMatchObject({
      verdict: 'cannot-tell',
      reason: 'too-few-editions',
    });
  });
});
