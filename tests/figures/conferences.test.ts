import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { calendarFile } from '../../src/export/calendar';
import { calendarEvents, exactDays } from '../../src/figures/conferences/calendarEvents';
import { conferencesModel, timelineRows, type ConferencesData } from '../../src/figures/conferences/conferencesModel';
import { byYear, listedEditions, listFigure } from '../../src/figures/conferences/editionList';
import { bodyWords, countryNames } from '../../src/figures/conferences/editionWords';
import { reasonsOf } from '../../src/figures/conferences/seriesReasons';
import { seriesTable } from '../../src/figures/conferences/seriesTable';
import type { Figure } from '../../src/figures/figure';
import { conferencesState } from '../../src/figures/state/conferencesState';
import { parseState } from '../../src/figures/state/stateSchema';
import { languages } from '../../src/model/language';
import { ask } from '../../src/query/question';
import { conferenceSeries } from '../../src/query/questions/conferenceSeries';
import { countries } from '../../src/query/questions/countries';
import { countryGroups } from '../../src/query/questions/countryGroups';
import { loadText } from '../../src/text/loadText';
import { palette } from '../../src/theme/palette';
import { shippedPackage } from '../query/shippedPackage';
import { closingDay, data, figureOf, inputOf, links } from './fixture/conferences';

const text = await loadText('en');
const rowOf = (link: string, id: string) =>
  inputOf(link, text).model.rows.find(({ series }) => series.id === id);
const sizeOf = (width: number, isNarrow = false) => ({
  width,
  height: null,
  palette: palette('light'),
  textSize: 12,
  isNarrow,
});
/** Names of the marks that a figure draws. */
function drawnKeys(figure: Figure): string[] {
  return figure.layout(sizeOf(900)).flatMap(({ scene }) =>
    Object.values(scene as unknown as Record<string, unknown>)
      .filter((list): list is { key?: string }[] => Array.isArray(list))
      .flatMap((list) => list.flatMap(({ key }) => key ?? [])),
  );
}

describe('the records answer', () => {
  let real: ConferencesData;
  const rows = (link = '') =>
    conferencesModel(real, parseState(conferencesState, new URLSearchParams(link)).state).rows;
  beforeAll(async () => {
    const connection = await shippedPackage();
    real = {
      records: await ask(connection, conferenceSeries, {}),
      countries: await ask(connection, countries, {}),
      groups: await ask(connection, countryGroups, {}),
      closingDay,
    };
  });

  test('which series broke off, and the timeline shows them without being asked', () => {
    const broke = rows().filter(({ broken }) => broken.verdict === 'yes');
    expect(broke.map(({ series, broken }) => [series.id, broken.last]).sort()).toEqual([
      ['bttc-meetings', 2016],
      ['inpr-apts', 2018],
      ['silks', 2017],
      ['ttcsp-africa-summit', 2018],
    ]);
    const figure = figureOf('', text, real);
    expect(figure.title).toMatch(/; 4 broke off$/);
    for (const { series } of broke) {
      expect(figure.notes.join(' ')).toContain(text.name(series.names));
      expect(figure.markKeys).toContain(`series:${series.id}`);
    }
  });

  test.each(languages)('in %s that the forum was held with Brookings from 2016 to 2019, in the first row', async (language) => {
    const words = await loadText(language);
    const figure = figureOf('series=wic-think-tank-forum', words, real);
    const brookings = words.name(real.records.bodies.find(({ id }) => id === 'brookings-institution')?.names ?? [null, null, null]);
    expect(figure.title).toContain(brookings);
    expect(figure.title).toContain('2016–2019');
    const all = figureOf('', words, real);
    expect(all.markKeys[0]).toBe('series:wic-think-tank-forum');
    const [scene] = all.layout(sizeOf(900)).map((part) => part.scene as unknown as { rows: { label: string }[] });
    expect(scene?.rows[0]?.label).toContain(brookings);
    expect(figureOf('show=hosts&by=pair', words, real).title).toMatch(/2016–2019$/);
  });

  test('which meetings were at home, for all that bodies from abroad ran them too', () => {
    const { editions } = conferencesModel(real, parseState(conferencesState, new URLSearchParams()).state);
    for (const id of ['wic-tt-2021', 'china-eu-tt-13'])
      expect(editions.find(({ edition }) => edition.id === id)?.abroad.verdict, id).toBe('no');
  });

  test('which edition has a year that its source does not give: its event says so, and where an end is not known', () => {
    const events = calendarEvents(listedEditions(inputOf('show=list', text, real)), inputOf('show=list', text, real));
    const { calendarYear } = text.words.conferences.list;
    expect(events.find(({ id }) => id === 'china-eu-tt-13')?.description).toContain(calendarYear);
    expect(events.filter(({ description }) => description.includes(calendarYear)).length).toBeLessThan(events.length / 10);
  });

  test('where a host came from abroad: the dialogue in Singapore is held by an institute of London', () => {
    const dialogue = rows('series=sld')[0];
    expect(dialogue?.abroad).toMatchObject({ verdict: 'yes', of: 7 });
    expect(dialogue?.abroad.editions).toHaveLength(7);
  });

  test('every series with reasons in words of every language', async () => {
    for (const language of languages) {
      const words = await loadText(language);
      for (const row of rows())
        for (const reason of reasonsOf(row, words)) {
          expect(reason, row.series.id).not.toMatch(/undefined|NaN|null|[a-z]+-[a-z]+-[a-z]+$/);
          expect(reason.length).toBeGreaterThan(4);
        }
    }
  });

  test('every edition in a calendar file that another program reads', () => {
    const input = inputOf('show=list', text, real);
    const listed = listedEditions(input);
    const events = calendarEvents(listed, input);
    expect(events.length).toBe(listed.filter((facts) => exactDays(facts) !== null).length);
    expect(events.length).toBeGreaterThan(100);
    const read = new ICAL.Component(ICAL.parse(calendarFile(events, 'x', closingDay)) as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    expect(read.map(({ summary }) => summary)).toEqual(events.map(({ title }) => title));
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(events.length);
  });
});

describe('the filters', () => {
  test('leave the editions of a period, and judge a series by all of them', () => {
    const row = rowOf('period=2017..2018', 'wic-think-tank-forum');
    expect(row?.shown.map(({ year }) => year)).toEqual([2017, 2018]);
    expect(row?.kept).toMatchObject({ first: 2016, last: 2019 });
    expect(figureOf('period=2017..2018', text).notes).toContain(text.words.conferences.timeline.noteWhole);
  });

  test('leave editions held in, or run by a body of, the countries of a group', () => {
    const europe = inputOf('countries=europe', text).model;
    expect(europe.rows.map(({ series }) => series.id).sort()).toEqual(['dialogue', 'rounds', 'wic-think-tank-forum']);
    expect(europe.editions.map(({ edition }) => edition.id)).toEqual(
      expect.not.arrayContaining(['wic-think-tank-forum-2016', 'rounds-9']),
    );
    expect(figureOf('countries=europe', text).subtitle).toMatch(/on record\), only Europe\. /);
  });

  test('leave editions that a body of a type runs', () => {
    const shown = inputOf('type=government', text).model.editions.map(({ edition }) => edition.id);
    expect(shown).toHaveLength(5);
    expect(inputOf('type=party', text).model.rows).toEqual([]);
  });

  test('leave out what is announced, and reported sizes, where only evidence counts', () => {
    const evidenced = figureOf('evidence=evidenced', text);
    expect(evidenced.markKeys).not.toContain('edition:wic-think-tank-forum-2021');
    expect(evidenced.notes).toContain(text.words.conferences.timeline.noteReported);
    expect(evidenced.mark('edition:dialogue-21')?.value).not.toMatch(/participants/);
    const column = evidenced.table.columns.findIndex(({ key }) => key === 'participants');
    expect(evidenced.table.rows.every((cells) => cells[column] === null)).toBe(true);
  });

  test('leave out the named countries where only what is reported counts', () => {
    const keys = (link: string) => figureOf(link, text).markKeys.filter((key) => key.startsWith('named:'));
    expect(keys('show=size')).toEqual(['named:dialogue-21']);
    expect(keys('show=size&evidence=reported')).toEqual([]);
  });
});

describe('the table of series', () => {
  test('gives the answer, the count and the reasons of each question', () => {
    const row = rowOf('', 'wic-think-tank-forum');
    const reasons = row === undefined ? [] : reasonsOf(row, text);
    expect(reasons).toContain('Hosted abroad: no. 0 of 4 editions held (a host sits at the place: 4).');
    expect(reasons).toContain(
      'With foreign bodies: yes. 4 of 4 editions held (bodies of two or more countries: 4).',
    );
    const rounds = rowOf('', 'rounds');
    expect(rounds?.abroad.reasons.reduce((sum, [, n]) => sum + n, 0)).toBe(rounds?.abroad.of);
  });

  test('is a file with every series shown and every answer', () => {
    const input = inputOf('', text);
    const { table } = seriesTable(input);
    const cell = (id: string, key: string) =>
      table.rows.find((cells) => cells.at(-1) === id)?.[table.columns.findIndex((column) => column.key === key)];
    expect(table.rows).toHaveLength(input.model.rows.length);
    expect([cell('wic-think-tank-forum', 'held'), cell('wic-think-tank-forum', 'announced')]).toEqual([4, 1]);
    expect([cell('summit', 'broke'), cell('summit', 'abroad'), cell('once', 'abroad')]).toEqual(['yes', 'yes', 'cannot tell']);
  });

  test('counts the series that broke off and are hidden by the filters', () => {
    expect(inputOf('', text).model.hiddenBroken).toBe(0);
    expect(inputOf('period=2022..2024', text).model.hiddenBroken).toBe(1);
    expect(inputOf('period=2022..2024&series=dialogue', text).model.hiddenBroken).toBe(0);
  });
});

describe('what is said of evidence', () => {
  test('does not speak of participants where none are drawn, and says what reported alone changes', () => {
    expect(figureOf('evidence=evidenced', text).subtitle).not.toMatch(/participants/);
    expect(figureOf('show=size&evidence=evidenced', text).subtitle).not.toMatch(/[Pp]articipants|reported/);
    expect(figureOf('show=size&evidence=reported', text).subtitle).not.toMatch(/named/);
    expect(figureOf('evidence=reported', text).notes).toContain(text.words.conferences.timeline.noteSame);
  });
});

describe('the timeline', () => {
  test('says that numbers stand in for records in a run, and of editions which are only announced', () => {
    expect(figureOf('', text).mark('series:rounds')?.lines[0]).toMatch(/^\d+ in a row, \d{4}–\d{4}, by the edition numbers \(\d+ on record\)$/);
    expect(figureOf('', text).mark('series:wic-think-tank-forum')?.value).toBe('4 editions + 1 announced');
  });

  test('draws series that broke off first where rows are cut, and says how many of all are drawn', () => {
    const bounded = { ...sizeOf(900), height: 260, isBounded: true };
    const scene = figureOf('', text).layout(bounded)[0]?.scene as unknown as {
      rows: { key: string }[];
      texts: { text: string }[];
    };
    expect(scene.rows[0]?.key).toBe('series:summit');
    expect(scene.texts.map((one) => one.text)).toContain(`${scene.rows.length} of 5 series are drawn.`);
  });

  test('begins with the series of the reference texts, then those that broke off', () => {
    expect(inputOf('', text).model.rows.map(({ series }) => series.id)).toEqual([
      'wic-think-tank-forum',
      'summit',
      'rounds',
      'dialogue',
      'once',
    ]);
  });

  test('draws twenty rows unless all or some series are chosen', () => {
    const { model, state } = inputOf('', text);
    const many = { ...model, rows: Array.from({ length: 30 }, () => model.rows[0]).filter((row) => row !== undefined) };
    expect(timelineRows(many, state)).toHaveLength(20);
    expect(timelineRows(many, { ...state, rows: 'all' })).toHaveLength(30);
    expect(timelineRows(many, { ...state, series: ['x'] })).toHaveLength(30);
  });

  test('says of an edition its number, place, date, participants and partners', () => {
    const [scene] = figureOf('', text)
      .layout(sizeOf(900))
      .map((part) => part.scene as unknown as { dots: { key: string; label: string }[] });
    const label = (id: string) => scene?.dots.find(({ key }) => key === `edition:${id}`)?.label;
    expect(label('wic-think-tank-forum-2016')).toBe(
      'Internet High-level Think Tank Forum, edition 1, Wuzhen, China, 17 November 2016, participants not reported, with Brookings Institution (United States)',
    );
    expect(label('dialogue-21')).toContain('at least 650 participants, about 42 countries');
    expect(label('wic-think-tank-forum-2021')).toContain('announced only');
  });

  test('says of a series that nothing follows what was announced', () => {
    const ends = figureOf('', text).mark('series:wic-think-tank-forum')?.lines;
    expect(ends).toEqual(['4 in a row, 2016–2019', 'announced for 2021; not known whether held']);
    expect(figureOf('', text).mark('series:summit')?.lines).toEqual(['none on record since 2018']);
  });
});

test('a body whose name ends with its country has it once', () => {
  const { model } = inputOf('', text);
  const named = (name: string) =>
    bodyWords('x', { ...model, bodyOf: () => ({ id: 'x', names: [name, null, null], countryId: 'CHN', type: null }) }, countryNames(data.countries, text), text);
  expect(['Institute (China)', 'Government of China', 'China Institute'].map(named)).toEqual(['Institute (China)', 'Government of China', 'China Institute (China)']);
});

test('places have the years in which editions were held there, and say where only the country is known', () => {
  const figure = figureOf('show=places', text);
  const years = figure.table.columns.findIndex(({ key }) => key === 'years');
  expect(figure.table.rows.find((cells) => cells.at(-1) === 'city:singapore')?.[years]).toBe('2002, 2022, 2023, 2024');
  expect(figure.mark('place:city:singapore')?.lines).toContain('2002, 2022, 2023, 2024');
  const scene = figure.layout(sizeOf(900))[0]?.scene as unknown as { labels: { text: string }[] };
  expect(scene.labels.map((one) => one.text)).toContain('Morocco, city unknown: 2');
});

test('a title names editions that share the largest number', () => {
  const twice = {
    ...data,
    records: {
      ...data.records,
      editions: data.records.editions.map((one) => (one.participants === null ? one : { ...one, participants: { value: 500, qualifier: null, unit: 'people' as const } })),
    },
  };
  expect(figureOf('show=size&period=2022..2023', text, twice).title).toMatch(/^Largest: .*\(2022\)(,| and) .*\(2023\).*, 500 participants reported;/);
});

describe('named and reported countries', () => {
  test('stand beside each other, and named ones are called a lower bound', () => {
    const figure = figureOf('show=size', text);
    expect(figure.mark('named:dialogue-21')).toMatchObject({
      value: 'at least 3 countries and regions',
      change: 'named: a lower bound',
    });
    expect(figure.mark('countries:dialogue-21')?.value).toBe('about 42 countries and regions');
    expect(figure.mark('people:dialogue-21')?.rows).toEqual([
      ['Countries reported', 'about 42'],
      ['Countries named', 'at least 3'],
    ]);
    expect(figure.notes).toContain(text.words.conferences.size.noteNamed);
  });
});

describe('the list', () => {
  const list = (link: string) => listedEditions(inputOf(`show=list&${link}`, text)).map(({ edition }) => edition.id);

  test('has the latest edition first and those without a date last', () => {
    const ids = list('');
    expect(ids).toHaveLength(data.records.editions.length);
    expect([ids[0], ids.at(-1)]).toEqual(['rounds-14', 'rounds-10']);
    expect(byYear(listedEditions(inputOf('show=list', text))).map(({ year }) => year)).toEqual([
      2024, 2023, 2022, 2021, 2019, 2018, 2017, 2016, 2014, 2002, null,
    ]);
  });

  test.each([
    ['find=brookings', 6],
    ['find=布鲁金斯+乌镇', 4],
    ['find=peaceful+cyberspace', 1],
    ['place=SGP', 4],
    ['format=virtual', 1],
    ['format=hybrid', 1],
    ['status=announced', 1],
    ['size=reported', 7],
    ['series=summit&size=reported', 1],
    ['find=nothing+of+the+kind', 0],
  ])('keeps with %s %i editions', (link, n) => {
    expect(list(link)).toHaveLength(n);
  });

  test('is a table with codes, names and units', () => {
    const input = inputOf('show=list', text);
    const { table } = listFigure(input, listedEditions(input));
    expect(table.rows).toHaveLength(data.records.editions.length);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(table.rowEntities?.[0]).toBe('conference:rounds-14');
  });

  test('gives a calendar only editions with an exact first day, with their source', () => {
    const input = inputOf('show=list', text);
    const events = calendarEvents(listedEditions(input), input);
    expect(events.map(({ id }) => id)).not.toContain('wic-think-tank-forum-2017');
    const forum = events.find(({ id }) => id === 'wic-think-tank-forum-2016');
    expect(forum).toMatchObject({ first: forum?.last, place: 'Wuzhen, China', isTentative: false });
    expect(forum?.description).toContain('Source: A page, with a comma\nhttps://example.org/forum');
    expect(events.find(({ id }) => id === 'wic-think-tank-forum-2021')?.isTentative).toBe(true);
  });
});

describe('every figure', () => {
  test.each(Object.entries(links))('%s has a mark with words for every key, and draws it', async (_, link) => {
    for (const language of languages) {
      const figure = figureOf(link, await loadText(language));
      const drawn = new Set(drawnKeys(figure));
      for (const key of figure.markKeys) {
        const mark = figure.mark(key);
        expect(mark, key).not.toBeNull();
        expect([mark?.title, mark?.value, ...(mark?.lines ?? [])].join(' ')).not.toMatch(/undefined|null|NaN/);
        expect(mark?.recordIds.length, key).toBeGreaterThan(0);
        expect(drawn.has(key), key).toBe(true);
      }
      expect(new Set(figure.markKeys).size).toBe(figure.markKeys.length);
      expect(figure.mark('no:such')).toBeNull();
      for (const words of [figure.title, figure.subtitle, figure.summary, ...figure.notes])
        expect(words).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test('says that nothing is there where there is nothing', () => {
    const empty = { ...data, records: { ...data.records, editions: [] } };
    for (const link of Object.values(links)) {
      const figure = figureOf(link, text, empty);
      expect(figure.title).toMatch(/\?$|^No two bodies/);
      expect(() => figure.layout(sizeOf(360, true))).not.toThrow();
    }
  });
});
