import { describe, expect, test } from 'vitest';
import { parseState } from '../../src/figures/state/stateSchema';
import { coverageState } from '../../src/figures/state/viewStates';
import type { Country, CountryGroup } from '../../src/model/country';
import type { Subject } from '../../src/query/questions/subjects';
import { possibleCoverage } from '../../src/figures/state/possibleCoverage';

const subjects: readonly Subject[] = ['country:CHN', 'alliance:net'].map((key) =>
  Object.freeze({ key, names: [key, null, null] as const, aliases: null, countryId: null, records: 1 }),
);
const groups: readonly CountryGroup[] = ['un', 'asean'].map((id) =>
  Object.freeze({ id, names: [id, null, null] as const, kind: 'forum', members: [] }),
);
const countries: readonly Country[] = ['CHN', 'THA', 'LAO'].map((id) =>
  Object.freeze({
    id,
    numeric: null,
    names: [id, null, null] as const,
    regionId: null,
    subregionId: null,
    latitude: 0,
    longitude: 0,
  }),
);
const stateOf = (link: string) => Object.freeze(parseState(coverageState, new URLSearchParams(link)).state);
const possible = (link: string) => possibleCoverage(stateOf(link), subjects, groups, countries);

describe('a state that the data can show', () => {
  test.each([
    '',
    'subject=country:CHN',
    'subject=alliance:net&versus=country:CHN&show=overlap',
    'group=asean',
    'group=all',
    'group=own&own=THA~LAO',
    'own=THA&channel=agreement&form=tiles&date=2020-01-01',
  ])('is left as it is: %s', (link) => {
    expect(possible(link)).toEqual({ state: stateOf(link), refused: [] });
  });
});

describe('what the data does not have', () => {
  test('is replaced by the usual choice and listed', () => {
    const { state, refused } = possible('subject=country:ZZZ&versus=alliance:none&group=nato&countries=moon');
    expect([state.subject, state.versus, state.group, state.countries]).toEqual(['all', '', 'un', 'all']);
    expect(refused).toEqual([
      { key: 'countries', values: ['moon'], reason: 'unknown' },
      { key: 'subject', values: ['country:ZZZ'], reason: 'unknown' },
      { key: 'versus', values: ['alliance:none'], reason: 'unknown' },
      { key: 'group', values: ['nato'], reason: 'unknown' },
    ]);
  });

  test('changes nothing else of the state', () => {
    const link = 'subject=country:ZZZ&channel=agreement&show=change&compare=2010-01-01&projection=globe';
    expect(possible(link).state).toEqual({ ...stateOf(link), subject: 'all' });
  });

  test('is not everything as a second subject: that means none', () => {
    expect(possible('versus=all').state.versus).toBe('');
  });

  test('is left out of a list of one’s own, each with its name', () => {
    const { state, refused } = possible('group=own&own=THA~QQQ~LAO~XYZ');
    expect(state).toMatchObject({ group: 'own', own: ['THA', 'LAO'] });
    expect(refused).toEqual([
      { key: 'own', values: ['QQQ', 'XYZ'], reason: 'unknown' },
    ]);
  });

  test('is a list of one’s own in which nothing is left', () => {
    for (const link of ['group=own', 'group=own&own=QQQ']) {
      const { state, refused } = possible(link);
      expect(state).toMatchObject({ group: 'un', own: [] });
      expect(refused).toContainEqual({ key: 'group', values: ['own'], reason: 'unknown' });
    }
  });
});

describe('before the lists are there', () => {
  test('nothing is refused, and everything once they are', () => {
    const link = 'subject=country:ZZZ&versus=alliance:none&group=nato&own=QQQ';
    expect(possibleCoverage(stateOf(link), [], [], [])).toEqual({ state: stateOf(link), refused: [] });
    expect(possible(link).refused).toHaveLength(4);
  });

  test('a list that is there is looked at alone', () => {
    const link = 'subject=country:ZZZ&group=nato&own=QQQ';
    const keys = (given: ReturnType<typeof possibleCoverage>) => given.refused.map(({ key }) => key);
    expect(keys(possibleCoverage(stateOf(link), subjects, [], []))).toEqual(['subject']);
    expect(keys(possibleCoverage(stateOf(link), [], groups, []))).toEqual(['group']);
    expect(keys(possibleCoverage(stateOf(link), [], [], countries))).toEqual(['own']);
  });
});
