import { beforeAll, describe, expect, test } from 'vitest';
import { trendFinding } from '../../../src/figures/network/time/trendFinding';
import { compareDay } from '../../../src/figures/network/time/compareDay';
import type { NetworkData } from '../../../src/figures/network/networkBase';
import { networkModel } from '../../../src/figures/network/networkModel';
import { yearlyMeasures, yearsToMeasure } from '../../../src/figures/network/time/yearlyMeasures';
import { lastDayOf } from '../../../src/figures/days';
import { nodeMeasures } from '../../../src/measures/network/nodeMeasures';
import { languages } from '../../../src/model/language';
import { networkModes } from '../../../src/model/network';
import { loadText } from '../../../src/text/loadText';
import { toIso } from '../../../src/text/dates';
import { brokersOf, changeOf, data, networkInput, nothing, trendOf, yearsOf } from '../fixture/network';
import { shippedNetwork } from './shippedNetwork';
import { stateOf } from './drawn';

const text = await loadText('en');
let shipped: NetworkData;
beforeAll(async () => {
  shipped = await shippedNetwork();
});

describe('ties by year', () => {
  const cellsOf = (link: string, of: NetworkData) =>
    yearsOf(link, text, of).table.rows as readonly (readonly [year: number, formed: number, ended: number, held: number])[];

  test('hold as many at the end of a year as the network of its last day has, dated ties alone', () => {
    // Members of this network may leave, and every date is known to the year at least.
    for (const [year, , , held] of cellsOf('nodes=with-alliances', data)) {
      const state = stateOf('nodes=with-alliances&evidence=evidenced');
      const day = Math.min(lastDayOf(year), data.closingDay);
      expect([year, held]).toEqual([year, networkModel(data, state, day).ties.length]);
    }
  });

  test('add up to the pairs of the shipped records that a record dates', () => {
    const figure = yearsOf('', text, shipped);
    const formed = cellsOf('', shipped).reduce((sum, [, n]) => sum + n, 0);
    const dated = networkModel(shipped, stateOf('time=until')).ties.filter(({ isDated }) => isDated).length;
    const unplaced = Number(figure.totals?.[0]?.[1]);
    expect(formed).toBeGreaterThan(250);
    expect(formed + unplaced).toBe(networkModel(shipped, stateOf('time=until')).ties.length);
    expect(formed).toBeLessThanOrEqual(dated);
    expect(figure.notes.join(' ')).toContain(`${unplaced} pairs are counted apart`);
  });

  test('open their records and mark the years that are still being filled in', () => {
    const figure = yearsOf('', text);
    expect(figure.mark('year:2020')?.rows).toEqual([['Formed', '3'], ['Ended', '1']]);
    expect(figure.mark('year:2020')?.recordIds).toContain('agreements/europe-chord');
    expect(figure.notes.join(' ')).toContain('from 2020 on');
    expect(yearsOf('period=2012..2015', text).notes.join(' ')).not.toContain('still being filled');
  });

  test('are cut to the period, and none are left of reported ties', () => {
    expect(cellsOf('period=2012..2015', data).map(([year]) => year)).toEqual([2012, 2013, 2014, 2015]);
    expect(yearsOf('evidence=reported', text).notes).toEqual([text.words.brokers.years.reportedOnly]);
    expect(yearsOf('', text, nothing).notes).toEqual([text.words.brokers.years.none]);
  });
});

describe('a measure by year', () => {
  test('is that of the network of each year, and a gap where a node has no tie', () => {
    const state = stateOf('size=closeness');
    const years = yearsToMeasure(networkModel(data, state), state);
    expect([years[0], years.at(-1)]).toEqual([2010, 2024]);
    const series = yearlyMeasures(data, state, years, 'closeness');
    const course = series.courses['organisation:CHN-0'];
    expect(course?.slice(0, 4)).toEqual([null, null, null, null]);
    years.forEach((year, i) => {
      const network = networkModel(data, { ...state, evidence: 'evidenced' }, Math.min(lastDayOf(year), data.closingDay));
      const node = network.positionOf('organisation:CHN-0');
      const expected = node < 0 ? 0 : (nodeMeasures(network.list).closeness[node] ?? 0);
      expect([year, course?.[i]?.[0] ?? 0]).toEqual([year, expected]);
    });
  });

  test('does not contradict the table of nodes, which counts reported ties, too', () => {
    const figure = trendOf('', text, shipped);
    const brokers = brokersOf('', text, shipped);
    const first = brokers.markKeys.slice(0, 5);
    expect([...new Set(figure.markKeys.map((key) => key.split('@')[0]))].sort()).toEqual([...first].sort());
    for (const key of first) {
      const last = figure.mark(`${key}@all`) ?? figure.mark(`${key}@2026`);
      expect([key, last?.value, last?.change]).toEqual([
        key,
        brokers.mark(key)?.value,
        brokers.mark(key)?.change?.replace(/ \(.*?\)/, ''),
      ]);
    }
    expect(figure.subtitle).toContain('dated ties only');
    expect(trendOf('evidence=evidenced', text, shipped).markKeys.join(' ')).not.toContain('@all');
  });

  test('breaks the line where a tie has ended', () => {
    const figure = trendOf('chosen=organisation:IDN-1&size=degree&several=none&ties=conference', text);
    expect(figure.title).toBe(text.words.brokers.trend.titleQuestion);
    const left = trendOf('nodes=with-alliances&chosen=organisation:POL-0&size=degree', text);
    expect(left.title).toMatch(/was last tied in 2017\b/);
  });

  test('is drawn for the chosen, the one in the middle, or the first of the last year', () => {
    const nodes = (link: string) => [...new Set(trendOf(link, text).markKeys.map((key) => key.split('@')[0]))];
    expect(nodes('chosen=organisation:SGP-0~organisation:DEU-0&size=degree')).toEqual(['organisation:SGP-0', 'organisation:DEU-0']);
    expect(nodes('ego=organisation:SGP-0')).toEqual(['organisation:SGP-0']);
    expect(nodes('size=degree')).toHaveLength(5);
    expect(nodes('chosen=organisation:__proto__')).toEqual([]);
  });
});

describe('what a line by year shows', () => {
  const findingOf = (values: readonly number[], ranks: readonly number[] = values.map(() => 5)) =>
    trendFinding(
      values.map((value, i) => ({
        key: String(i),
        node: 'a',
        name: { text: 'A', language: 'en' as const },
        year: { year: 2015 + i, nodes: 50 },
        value,
        rank: ranks[i] ?? 1,
      })),
      2020,
    );

  test.each([
    ['nothing where it was never above zero', [0, 0, 0, 0, 0, 0], null],
    ['nothing where it stays as it was', [4, 4.1, 4, 4.2, 4, 4.1], null],
    ['a peak', [1, 2, 6, 4, 3, 3], { kind: 'peaked', year: 2017 }],
    ['a rise', [3, 1, 1, 2, 4, 6], { kind: 'risen', since: 2017 }],
    ['nothing where it rose in the last year alone', [1, 1, 1, 1, 1, 2], null],
    ['that it is gone', [3, 2, 3], { kind: 'gone', year: 2017 }],
  ] as const)('is %s', (_, values, expected) => {
    expect(findingOf(values)).toEqual(expected);
  });

  test('is that it leads, where it has for years', () => {
    expect(findingOf([1, 2, 6, 4, 3, 3], [2, 2, 1, 1, 1, 1])).toEqual({ kind: 'leads', since: 2017 });
    expect(findingOf([1, 2, 6, 4, 3, 3], [2, 2, 1, 1, 2, 1])).toEqual({ kind: 'peaked', year: 2017 });
  });
});

describe('communities on two dates', () => {
  test('are compared with five years earlier, or with an earlier date that was chosen', () => {
    const { model } = networkInput('', text);
    expect(toIso(compareDay(model, { compare: '' }))).toBe('2019-06-30');
    expect(toIso(compareDay(model, { compare: '2015-01-01' }))).toBe('2015-01-01');
    expect(toIso(compareDay(model, { compare: '2030-01-01' }))).toBe('2019-06-30');
  });

  test('show two circles that grew together, and which are new', () => {
    const figure = changeOf('', text);
    expect(figure.title).toBe('Communities since 30 June 2019: 2 kept, 1 merged from several, 2 new');
    const column = (key: string) => figure.table.columns.findIndex((one) => one.key === key);
    const rowOf = (id: string) => figure.table.rows.find(([key]) => key === id);
    const now = (id: string) => rowOf(`organisation:${id}`)?.[column('now')];
    const then = (id: string) => rowOf(`organisation:${id}`)?.[column('then')];
    expect(then('SGP-0')).not.toBe(then('VNM-0'));
    expect(now('SGP-0')).toBe(now('VNM-0'));
    expect(then('CHN-1')).toBeNull();
  });

  test('flow without loss: what leaves and reaches a community is its nodes', () => {
    const figure = changeOf('', text, shipped);
    const value = (key: string) => Number(/^[\d\u2009]+/.exec(figure.mark(key)?.value ?? '')?.[0].replace(/\D/g, ''));
    for (const side of ['then', 'now'])
      for (const end of figure.markKeys.filter((key) => key.startsWith(`${side}:`))) {
        const flows = figure.markKeys.filter((key) =>
          side === 'then' ? key.startsWith(`flow:${end}:now`) : key.startsWith('flow:') && key.endsWith(`:${end}`),
        );
        expect([end, flows.reduce((sum, key) => sum + value(key), 0)]).toEqual([end, value(end)]);
      }
    const tied = new Set(figure.table.rows.map(([id]) => id));
    expect(tied.size).toBe(figure.table.rows.length);
  });

  test('say in words how alike they are, over how many nodes', () => {
    const figure = changeOf('', text);
    const [[, rand] = [], [, matched] = []] = figure.totals ?? [];
    expect(figure.notes[0]).toContain(text.number(Number(rand), 2));
    expect(figure.notes[0]).toContain(`${Number(matched)} nodes tied on both dates`);
    expect(changeOf('compare=2024-06-29', text).totals?.[0]?.[1]).toBe(1);
  });

  test('cannot be compared with a date without ties', () => {
    expect(changeOf('compare=1990-01-01', text).notes).toEqual([text.words.brokers.change.none('1 January 1990')]);
    expect(changeOf('', text, nothing).notes).toEqual([text.words.brokers.change.noneNow]);
  });
});

test.each(languages)('in %s speaks in whole words in every network', async (language) => {
  const words = await loadText(language);
  for (const mode of networkModes)
    for (const figure of [yearsOf, trendOf, changeOf].map((make) => make(`nodes=${mode}`, words, shipped)))
      for (const said of [figure.title, figure.subtitle, ...figure.notes, figure.summary])
        expect(said, mode).toMatch(/^(?!.*(undefined|NaN|null|Infinity)).{4,}$/s);
});

test('a point of a measure through the years opens the records of its own year, and no later ones', () => {
  const figure = trendOf('', text, data);
  const keys = figure.markKeys.filter((key) => figure.mark(key)?.lines.some((line) => /^20\d\d$/.test(line)) === true);
  const yearOfMark = (key: string) => figure.mark(key)?.lines.find((line) => /^20\d\d$/.test(line));
  const later = new Map(
    data.records.participations.map(({ recordId, startHigh, isDated }) => [recordId, isDated ? (startHigh ?? Infinity) : Infinity]),
  );
  expect(keys.length).toBeGreaterThan(10);
  for (const key of keys) {
    const end = lastDayOf(Number(yearOfMark(key)));
    for (const id of figure.mark(key)?.recordIds ?? []) expect(later.get(id), `${key} ${id}`).toBeLessThanOrEqual(end);
  }
});
