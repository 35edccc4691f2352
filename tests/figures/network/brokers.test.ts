import { beforeAll, describe, expect, test } from 'vitest';
import { brokersFigure } from '../../../src/figures/network/brokers/brokersFigure';
import { networkNumbers } from '../../../src/figures/network/brokers/networkNumbers';
import { nodeColumns, sortRows } from '../../../src/figures/network/brokers/nodeColumns';
import { nodeRanks } from '../../../src/figures/network/brokers/nodeRanks';
import { byRank, nodeRows } from '../../../src/figures/network/brokers/nodeRows';
import { rankInterval } from '../../../src/figures/network/brokers/rankInterval';
import { provisionalAnalysis } from '../../../src/figures/network/provisionalAnalysis';
import type { NetworkData } from '../../../src/figures/network/networkBase';
import { nodeMeasureIds } from '../../../src/figures/state/networkState';
import { languages } from '../../../src/model/language';
import { networkModes } from '../../../src/model/network';
import { loadText } from '../../../src/text/loadText';
import { brokersOf, data, intervalsOf, networkInput, nothing } from '../fixture/network';
import { shippedNetwork } from './shippedNetwork';

const text = await loadText('en');
const isWellSaid = (words: string) => words.length > 3 && !/undefined|NaN|null|Infinity|\[object/.test(words);

describe('the rows of the nodes', () => {
  test('have as many foreign ties and groups as a count over the agreements by hand finds', () => {
    const rows = nodeRows(networkInput('', text));
    const academy = rows.find(({ key }) => key === 'organisation:CHN-0');
    // Tied with KAZ, UZB, two of PAK, GBR, SGP, FRA and MYS: all abroad.
    expect(academy?.foreign).toEqual({ n: 8, of: 8 });
    expect(academy?.values.degree).toBe(8);
    const vietnam = rows.find(({ key }) => key === 'organisation:VNM-0');
    // VNM-1 at home, IDN-0 and SGP-0 abroad.
    expect(vietnam?.foreign).toEqual({ n: 2, of: 3 });
    const germany = rows.find(({ key }) => key === 'organisation:DEU-0');
    // DEU-1 at home, FRA and ITA abroad; a partner without a country on record counts neither way.
    expect([germany?.values.degree, germany?.foreign]).toEqual([4, { n: 2, of: 3 }]);
    expect(rows.find(({ key }) => key === 'organisation:loose')?.foreign).toBeNull();
  });

  test('are the same whoever counts: foreign ties of all nodes against the records', async () => {
    const shipped = await shippedNetwork();
    const input = networkInput('', text, shipped);
    const seats = new Map(shipped.records.bodies.map(({ id, countryId }) => [`organisation:${id}`, countryId]));
    const foreign = new Map<string, number>();
    for (const { key } of input.model.ties) {
      const [a = '', b = ''] = key.split('|');
      const [home, away] = [seats.get(a), seats.get(b)];
      if (home == null || away == null || home === away) continue;
      for (const end of [a, b]) foreign.set(end, (foreign.get(end) ?? 0) + 1);
    }
    for (const row of nodeRows(input)) {
      expect([row.key, row.foreign?.n ?? 0]).toEqual([row.key, foreign.get(row.key) ?? 0]);
      const home = row.group;
      if (home !== null) expect(row.groups).toBeGreaterThan(0);
    }
  });

  test('tell countries apart by region, and alliances by nothing', () => {
    const countries = nodeRows(networkInput('nodes=countries', text));
    const germany = countries.find(({ key }) => key === 'country:DEU');
    // France, Italy and Poland are in Europe; the tie with Britain has ended.
    expect(germany?.foreign).toEqual({ n: 0, of: 3 });
    expect(germany?.place).toBe('Europe');
    expect(nodeRows(networkInput('nodes=alliances', text)).every(({ foreign }) => foreign === null)).toBe(true);
  });
});

describe('ranks', () => {
  test('share the smallest place, and leave out what is not defined', () => {
    expect(nodeRanks('degree', [3, NaN, 5, 3, 1])).toEqual([2, null, 1, 2, 4]);
  });

  test('put the least constraint first', () => {
    expect(nodeRanks('constraint', [0.5, NaN, 0.2])).toEqual([2, null, 1]);
  });

  test('have intervals of whole ranks', () => {
    const one = { rank: Int32Array.of(1), low: Float64Array.of(1.95), median: Float64Array.of(2), high: Float64Array.of(22.05), removed: 1, draws: 9 };
    expect(rankInterval(one, 0)).toEqual({ low: 1, median: 2, high: 23 });
    expect(rankInterval({ ...one, high: Float64Array.of(3.0000000000000004) }, 0)?.high).toBe(3);
    expect(rankInterval(null, 0)).toBeNull();
  });
});

describe('the table', () => {
  const input = networkInput('', text);
  const rows = nodeRows(input);

  test('sorts by every measure, nodes without a value last', () => {
    for (const column of nodeColumns(input, true).filter(({ isNumeric }) => isNumeric)) {
      for (const isDescending of [true, false]) {
        const values = sortRows(rows, column, isDescending, () => 0).map(column.value);
        const known = values.filter((value) => value !== null) as number[];
        expect(values.slice(known.length).every((value) => value === null)).toBe(true);
        expect(known).toEqual([...known].sort((a, b) => (isDescending ? b - a : a - b)));
      }
    }
  });

  test('has all measures of all nodes, and intervals only by betweenness', () => {
    const figure = brokersOf('', text);
    const keys = figure.table.columns.map(({ key }) => key);
    expect(keys.slice(0, 2)).toEqual(['id', 'label']);
    expect(keys).toEqual(expect.arrayContaining([...nodeMeasureIds, 'rank_p05', 'community', 'region']));
    expect(figure.table.rows).toHaveLength(input.model.nodes.length);
    expect(new Set(figure.table.rows.map(([id]) => id)).size).toBe(input.model.nodes.length);
    expect(brokersOf('size=degree', text).table.columns.map(({ key }) => key)).not.toContain('rank_p05');
    const pageRanks = figure.table.rows.map((row) => Number(row[keys.indexOf('pageRank')]));
    expect(pageRanks.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
  });

  test('explains every measure in every language', async () => {
    for (const language of languages) {
      const words = (await loadText(language)).words.brokers;
      for (const id of nodeMeasureIds) expect(words.definitions[id]?.length).toBeGreaterThan(10);
    }
  });
});

describe('the figure', () => {
  test('says how sure the first place is', () => {
    const input = networkInput('', text);
    const intervals = intervalsOf(input);
    const [first] = byRank(nodeRows(input), 'betweenness');
    const high = rankInterval(intervals, first?.node ?? -1)?.high;
    expect(brokersFigure(input, intervals).title).toMatch(
      high === 1 ? /would if 10% of the ties were missing$/ : new RegExp(`1 to ${high} if`),
    );
    expect(brokersFigure(input, null).title).toMatch(
      /^China Policy Institute lies on more shortest paths than any other: \d+%$/,
    );
    expect(brokersFigure(input, intervals).notes.join(' ')).toContain('200 seeded draws');
  });

  test('names nobody where more than two share the first place', () => {
    expect(brokersOf('size=core', text).title).toMatch(/^\d+ share the first place by k-core: 3$/);
  });

  test('shows nobody in first place where nothing is tied', () => {
    for (const of of [nothing, data]) {
      const link = of === data ? 'date=2005-01-01' : '';
      const figure = brokersOf(link, text, of);
      expect(figure.title).toBe(text.words.brokers.titleQuestion);
      expect(figure.markKeys).toEqual([]);
    }
  });

  test('draws nothing but ties where the measures are missing', () => {
    const input = networkInput('', text);
    const partial = { ...input, analysis: provisionalAnalysis(input.model, () => undefined) };
    expect(brokersFigure(partial, null).markKeys).toEqual([]);
    expect(brokersFigure({ ...partial, state: { ...input.state, size: 'degree' } }, null).markKeys.length).toBeGreaterThan(9);
  });

  test('opens the records of a node', () => {
    const mark = brokersOf('', text).mark('organisation:CHN-0');
    expect(mark?.recordIds).toEqual(expect.arrayContaining(['conferences/forum-2016', 'presences/contact']));
    expect(mark?.entity).toBe('organisation:CHN-0');
  });

  test.each(languages)('in %s speaks in whole words in every network and by every measure', async (language) => {
    const words = await loadText(language);
    for (const mode of networkModes)
      for (const size of nodeMeasureIds) {
        const figure = brokersOf(`nodes=${mode}&size=${size}`, words);
        for (const said of [figure.title, figure.subtitle, ...figure.notes, figure.summary])
          expect(isWellSaid(said), `${mode} ${size}: ${said}`).toBe(true);
      }
  });
});

describe('the network in numbers', () => {
  let shipped: NetworkData;
  beforeAll(async () => {
    shipped = await shippedNetwork();
  });
  const valuesOf = (link: string, of: NetworkData) =>
    Object.fromEntries(networkNumbers(networkInput(link, text, of)).map(({ id, value }) => [id, value]));

  test('are those of a count by hand', () => {
    const input = networkInput('', text, shipped);
    const values = valuesOf('', shipped);
    const { nodes, ties } = input.model;
    expect([values.nodes, values.ties]).toEqual([nodes.length, ties.length]);
    expect(values.density).toBeCloseTo((2 * ties.length) / (nodes.length * (nodes.length - 1)), 12);
    const known = ties.filter(({ source, target }) => nodes[source]?.countryId != null && nodes[target]?.countryId != null);
    const abroad = known.filter(({ source, target }) => nodes[source]?.countryId !== nodes[target]?.countryId);
    expect(values.eiCountry).toBeCloseTo((2 * abroad.length - known.length) / known.length, 12);
  });

  test('say that paths are those of the largest piece, and what was left out', () => {
    const numbers = networkNumbers(networkInput('', text));
    expect(numbers.find(({ id }) => id === 'diameter')?.name).toMatch(/largest piece, \d+ nodes/);
    expect(numbers.find(({ id }) => id === 'eiCountry')?.definition).toMatch(/1 tie is left out/);
  });

  test('ask for seats only where there are some', () => {
    expect(Object.keys(valuesOf('nodes=countries', data))).not.toContain('eiCountry');
    expect(Object.keys(valuesOf('nodes=countries', data))).toContain('eiRegion');
    expect(Object.keys(valuesOf('nodes=alliances', data))).not.toContain('eiRegion');
  });

  test('are not known in an empty network', () => {
    const values = valuesOf('', nothing);
    expect([values.nodes, values.density, values.diameter, values.modularity, values.mixCountry]).toEqual([0, null, null, null, null]);
    for (const { shown } of networkNumbers(networkInput('', text, nothing))) expect(shown).toMatch(/^(0|–)$/);
  });
});
