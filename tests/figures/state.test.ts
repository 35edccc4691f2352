import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatState, parseState, type StateSchema } from '../../src/figures/state/stateSchema';
import {
  allianceShows,
  alliancesState,
  annotationKinds,
  curveModels,
  growthCounts,
  growthMeasures,
  growthScales,
  overlapForms,
} from '../../src/figures/state/alliancesState';
import {
  conferenceShows,
  conferencesState,
  editionFormats,
  editionStatuses,
  hostRows,
} from '../../src/figures/state/conferencesState';
import {
  coverageForms,
  coverageShows,
  coverageState,
  dataState,
  meridians,
  overviewState,
  projectionIds,
  thinkTankTypes,
  yearsOf,
} from '../../src/figures/state/viewStates';
import { channels } from '../../src/model/ties';

const iso = fc.integer({ min: -60_000, max: 80_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const isoOrUsual = fc.oneof(fc.constant(''), iso);
const word = fc.string({ unit: 'grapheme', maxLength: 12 });
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,11}$/);
const filters = {
  period: fc.oneof(
    fc.constant(''),
    fc.tuple(fc.integer({ min: 1000, max: 2100 }), fc.nat({ max: 50 })).map(([from, more]) => `${from}..${from + more}`),
  ),
  countries: word,
  type: fc.constantFrom('all', ...thinkTankTypes),
  evidence: fc.constantFrom('both', 'evidenced', 'reported'),
};

const views: Record<string, { schema: StateSchema<Record<string, unknown>>; state: fc.Arbitrary<Record<string, unknown>> }> = {
  overview: {
    schema: overviewState as unknown as StateSchema<Record<string, unknown>>,
    state: fc.record({ since: isoOrUsual, ...filters }),
  },
  coverage: {
    schema: coverageState as unknown as StateSchema<Record<string, unknown>>,
    state: fc.record({
      subject: word,
      versus: word,
      channel: fc.subarray([...channels]),
      part: fc.constantFrom('any', 'hosted', 'took-part'),
      from: isoOrUsual,
      date: isoOrUsual,
      compare: fc.oneof(fc.constant('none'), isoOrUsual),
      group: word,
      own: fc.array(id, { maxLength: 6 }),
      show: fc.constantFrom(...coverageShows),
      form: fc.constantFrom(...coverageForms),
      projection: fc.constantFrom(...projectionIds),
      meridian: fc.constantFrom(...meridians),
      at: fc.option(
        fc.record({
          longitude: fc.integer({ min: -1800, max: 1800 }).map((n) => n / 10 + 0),
          latitude: fc.integer({ min: -900, max: 900 }).map((n) => n / 10 + 0),
          zoom: fc.integer({ min: 100, max: 4000 }).map((n) => n / 100),
        }),
        { nil: null },
      ),
      ...filters,
    }),
  },
  alliances: {
    schema: alliancesState as unknown as StateSchema<Record<string, unknown>>,
    state: fc.record({
      show: fc.constantFrom(...allianceShows),
      alliances: fc.array(id, { maxLength: 6 }),
      measure: fc.constantFrom(...growthMeasures),
      group: word,
      scale: fc.constantFrom(...growthScales),
      count: fc.constantFrom(...growthCounts),
      axis: fc.constantFrom('linear', 'log'),
      panels: fc.constantFrom('one', 'each'),
      base: isoOrUsual,
      horizon: fc.constantFrom(0, 5, 10, 20),
      events: fc.subarray([...annotationKinds]),
      fit: fc.constantFrom('none', ...curveModels),
      date: isoOrUsual,
      shared: fc.constantFrom('members', 'countries'),
      form: fc.constantFrom(...overlapForms),
      interval: fc.constantFrom('log-log', 'plain'),
      by: fc.constantFrom('organisation', 'country'),
      ...filters,
    }),
  },
  conferences: {
    schema: conferencesState as unknown as StateSchema<Record<string, unknown>>,
    state: fc.record({
      show: fc.constantFrom(...conferenceShows),
      series: fc.array(id, { maxLength: 6 }),
      rows: fc.constantFrom('usual', 'all'),
      axis: fc.constantFrom('linear', 'log'),
      by: fc.constantFrom(...hostRows),
      find: word,
      place: word,
      format: fc.constantFrom(...editionFormats),
      status: fc.constantFrom(...editionStatuses),
      size: fc.constantFrom('any', 'reported'),
      ...filters,
    }),
  },
  data: {
    schema: dataState as unknown as StateSchema<Record<string, unknown>>,
    state: fc.record({ table: word, search: word, sort: word, page: fc.integer({ min: 1, max: 999_999 }), ...filters }),
  },
};

const defaults = (schema: StateSchema<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(schema).map(([key, field]) => [key, field.initial]));

describe.each(Object.entries(views))('the state of %s', (_, { schema, state }) => {
  test('written into a link and read again is the same', () => {
    fc.assert(
      fc.property(state, (one) => {
        const link = formatState(schema, Object.freeze(one));
        expect(parseState(schema, new URLSearchParams(link))).toEqual({ state: one, unknownKeys: [], badValues: [] });
      }),
    );
  });

  test('leaves defaults out of the link, and an empty link is the defaults', () => {
    expect(formatState(schema, defaults(schema))).toBe('');
    expect(parseState(schema, new URLSearchParams(''))).toEqual({ state: defaults(schema), unknownKeys: [], badValues: [] });
    fc.assert(
      fc.property(state, (one) => {
        const keys = [...new URLSearchParams(formatState(schema, one)).keys()];
        const changed = Object.entries(one).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(schema[key]?.initial));
        expect(keys.sort()).toEqual(changed.map(([key]) => key).sort());
      }),
    );
  });

  test('makes one link of one state', () => {
    fc.assert(
      fc.property(state, (one) => {
        const turned = Object.fromEntries(Object.entries(one).reverse());
        expect(formatState(schema, turned)).toBe(formatState(schema, one));
      }),
    );
  });

  test('reports keys that it does not know and is otherwise read', () => {
    const parsed = parseState(schema, new URLSearchParams('toString=1&colour=red&colour=blue&type=party'));
    expect(parsed.unknownKeys).toEqual(['toString', 'colour']);
    expect(parsed.state.type).toBe('party');
  });

  test('reports values that are not possible and keeps the default', () => {
    const bad = { period: '2020..2010', type: 'secret', evidence: 'None' };
    const parsed = parseState(schema, new URLSearchParams(bad));
    expect(parsed.badValues).toEqual(Object.entries(bad).map(([key, value]) => ({ key, value })));
    expect(parsed.state).toEqual(defaults(schema));
  });
});

describe('a value in a link', () => {
  const bad = <S extends object>(schema: StateSchema<S>, link: string) =>
    parseState(schema, new URLSearchParams(link)).badValues.map(({ key, value }) => `${key}=${value}`);

  test('of a date is a day that exists, or a word that stands for one', () => {
    expect(bad(coverageState, 'date=2024-02-29&compare=none')).toEqual([]);
    for (const date of ['2023-02-29', '2023', '2023-1-1', 'none', 'today', '2023-01-01T00:00', '12023-01-01']) {
      expect(bad(coverageState, `date=${date}`)).toEqual([`date=${date}`]);
    }
  });

  test('of a list is one of its options each, in any number', () => {
    const { state } = parseState(coverageState, new URLSearchParams('channel=agreement~conference'));
    expect(state.channel).toEqual(['agreement', 'conference']);
    expect(bad(coverageState, 'channel=agreement~gossip')).toEqual(['channel=agreement~gossip']);
  });

  test('of a number is one of those offered, or a whole page from 1 on', () => {
    expect(bad(alliancesState, 'horizon=7')).toEqual(['horizon=7']);
    expect(bad(dataState, 'page=12')).toEqual([]);
    for (const page of ['0', '-1', '1.5', '1e3', 'one', '']) expect(bad(dataState, `page=${page}`)).toEqual([`page=${page}`]);
  });

  test('stays readable in a link', () => {
    const { state } = parseState(coverageState, new URLSearchParams('subject=country:CHN&channel=agreement~presence&group=asean'));
    expect(formatState(coverageState, state)).toBe('subject=country:CHN&channel=agreement~presence&group=asean');
    const data = parseState(dataState, new URLSearchParams('search=belt+and+road')).state;
    expect(data.search).toBe('belt and road');
    expect(formatState(dataState, data)).toBe('search=belt+and+road');
  });
});

test('a period is its first and last year, or open', () => {
  expect(yearsOf('2005..2024')).toEqual({ from: 2005, to: 2024 });
  expect([yearsOf(''), yearsOf('2005'), yearsOf('2005..'), yearsOf('x2005..2024')]).toEqual([null, null, null, null]);
});
