import { describe, expect, test } from 'vitest';
import { countryStates, groupMembersAt, type StateRules } from '../../../src/measures/coverage/countryStates';
import { countTies } from '../../../src/measures/coverage/countTies';
import type { CountryGroup } from '../../../src/model/country';
import { channels } from '../../../src/model/ties';
import { cubeOf } from '../cube';

const cube = cubeOf(
  [
    ['DEU', 'a', 'agreement', 0, null, 0, null],
    ['DEU', 'b', 'agreement', 0, null, 0, null],
    ['THA', 'c', 'agreement', 90, null, 0, null],
    ['CHN', 'd', 'agreement', 0, null, 0, null],
    ['BRA', 'e', 'agreement', 0, null, 0, null],
  ],
  'CHN',
);
const counts = countTies(cube, { day: 10, from: null, since: null, channels, part: null });
const group = Object.freeze(new Set(['DEU', 'THA', 'FRA', 'CHN']));
const rules: StateRules = Object.freeze({ isComplete: false, unquantified: new Set<string>() });
const ids = Object.freeze(['BRA', 'CHN', 'DEU', 'FRA', 'THA']);
const states = (changed: Partial<StateRules> = {}) =>
  countryStates(ids, group, cube, counts, { ...rules, ...changed }).map(
    ({ countryId, state }) => `${countryId} ${state}`,
  );

describe('the state of a country', () => {
  test('is a value with ties, home for the seat, outside for what is not in the group', () => {
    expect(states()).toEqual([
      'BRA outside',
      'CHN home',
      'DEU value',
      'FRA none-recorded',
      'THA none-recorded',
    ]);
  });

  test('without a record is zero only where the evidence is complete', () => {
    expect(states({ isComplete: true })).toContain('FRA zero');
    expect(states()).not.toContain('FRA zero');
  });

  test('is not known where a source names it without a number, complete evidence or not', () => {
    const unquantified = new Set(['FRA', 'THA', 'DEU', 'BRA']);
    for (const isComplete of [true, false]) {
      expect(states({ unquantified, isComplete })).toEqual([
        'BRA outside',
        'CHN home',
        'DEU value',
        'FRA not-known',
        'THA not-known',
      ]);
    }
  });

  test('keeps the bounds of its ties, and none of them at home or outside', () => {
    const byId = Object.fromEntries(
      countryStates(ids, group, cube, counts, rules).map(({ countryId, ties, possible }) => [
        countryId,
        [ties, possible],
      ]),
    );
    expect(byId).toEqual({ BRA: [0, 0], CHN: [0, 0], DEU: [2, 2], FRA: [0, 0], THA: [0, 1] });
  });

  test('is given for every country asked for, in the order asked for', () => {
    const asked = [...ids].reverse();
    expect(countryStates(asked, group, cube, counts, rules).map(({ countryId }) => countryId)).toEqual(asked);
  });
});

describe('the members of a group on a day', () => {
  const of = (...members: CountryGroup['members']): CountryGroup => ({
    id: 'group',
    names: ['Group', null, null],
    kind: 'intergovernmental forum',
    members: Object.freeze(members),
  });
  const open = { low: null, high: null };
  const member = (
    from: [number | null, number | null],
    to: [number | null, number | null] = [null, null],
  ) => ({
    countryId: 'FRA',
    from: { low: from[0], high: from[1] },
    to: { low: to[0], high: to[1] },
  });

  test('hold from the day they joined up to the day they left', () => {
    const exact = of(member([10, 10], [20, 20]));
    expect([9, 10, 19, 20].map((day) => groupMembersAt(exact, day).length)).toEqual([0, 1, 1, 0]);
  });

  test('belong always without dates', () => {
    const undated = of({ countryId: 'FRA', from: open, to: open });
    expect(groupMembersAt(undated, -1e6)).toEqual(['FRA']);
    expect(groupMembersAt(undated, 1e6)).toEqual(['FRA']);
  });

  test('belong only when it is certain: from the last day that the joining can mean to the first of the leaving', () => {
    const imprecise = of(member([0, 364], [730, 1094]));
    expect([-1, 100, 363].map((day) => groupMembersAt(imprecise, day))).toEqual([[], [], []]);
    expect([364, 729].map((day) => groupMembersAt(imprecise, day))).toEqual([['FRA'], ['FRA']]);
    expect([730, 900, 1094].map((day) => groupMembersAt(imprecise, day))).toEqual([[], [], []]);
  });
});
