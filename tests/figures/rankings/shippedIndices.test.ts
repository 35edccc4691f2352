import { beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/cli/readFolder';
import { readIndices } from '../../../src/cli/readIndices';
import { catalogue, indicatorsOf } from '../../../src/figures/rankings/catalogue/catalogue';
import type { RecordsData } from '../../../src/figures/rankings/values/recordsData';
import { withSpread } from '../../../src/figures/rankings/values/withSpread';
import { valuesAt } from '../../../src/figures/rankings/values/valuesAt';
import { calculateIndex } from '../../../src/measures/index/calculateIndex';
import { languages } from '../../../src/model/language';
import type { FilterState } from '../../../src/figures/state/viewStates';
import type { IndexDefinition } from '../../../src/model/indexDefinition';
import { loadText } from '../../../src/text/loadText';
import { day } from '../../query/openPackage';
import { recordsData } from '../../query/recordsData';
import { shippedPackage } from '../../query/shippedPackage';

const closing = day('2026-11-22');
const all = { period: '', countries: 'all', type: 'all', evidence: 'both' } as const;
let data: RecordsData;
let indices: ReadonlyMap<string, IndexDefinition>;

beforeAll(async () => {
  data = await recordsData(await shippedPackage(), closing);
  const { definitions, problems } = readIndices(await readFolder('data'));
  expect(problems).toEqual([]);
  indices = new Map(definitions.map((definition) => [definition.id, definition]));
});

/** Scores and ranks of an index on a day, by unit; those that are not ranked apart. */
function tryRanking(id: string, at = closing, filters: FilterState = all) {
  const definition = indices.get(id);
  if (definition === undefined) throw new Error(`no index ${id}`);
  const table = valuesAt(data, definition, at, filters);
  const { definition: usable } = withSpread(definition, table.values);
  if (usable === null) return null;
  const result = calculateIndex(usable, table.values);
  const ranks = new Map(table.rows.map((row, i) => [row.id, result.rank[i] ?? 0]));
  const ranked = [...ranks].filter(([, rank]) => rank > 0).sort((a, b) => a[1] - b[1]);
  return { result, table, ranks, ranked: ranked.map(([unit]) => unit) };
}

function ranking(id: string, at = closing) {
  const found = tryRanking(id, at);
  if (found === null) throw new Error(`nothing is known for ${id}`);
  return found;
}

describe('the shipped indices', () => {
  test('ask only what the records answer, and say what they are in three languages', () => {
    expect([...indices.keys()]).toEqual(['alliances', 'countries', 'think-tanks']);
    for (const { unit, nodes, title, description } of indices.values())
      for (const { question, title: own } of nodes) {
        if (question !== undefined) expect(catalogue.get(question)?.kind).toBe(unit);
        for (const words of question === undefined ? [title, description, own] : [])
          expect(Object.keys(words ?? {}).sort()).toEqual([...languages].sort());
      }
  });

  test('rank enough to be read, and leave out those of whom too little is on record', () => {
    for (const [id, least] of [
      ['think-tanks', 25],
      ['countries', 40],
      ['alliances', 15],
    ] as const) {
      const { ranked, table, result } = ranking(id);
      expect(ranked.length, id).toBeGreaterThanOrEqual(least);
      expect(result.unranked, id).toHaveLength(table.rows.length - ranked.length);
    }
  });

  test('rank nobody by one family of records alone', () => {
    const { table, ranked } = ranking('think-tanks');
    const families = [
      ['conferences-international'],
      ['agreements-abroad'],
      ['alliances-international'],
      ['world-place', 'external-rankings'],
      ['branches-known'],
    ];
    for (const unit of ranked) {
      const row = table.values.units.indexOf(unit);
      const known = families.filter((columns) =>
        columns.some((column) => !Number.isNaN(table.values.columns.get(column)?.[row])),
      );
      expect(known.length, unit).toBeGreaterThanOrEqual(3);
    }
  });

  test('give the reported figure of Brookings as reported, and rank it', () => {
    const { table, ranks } = ranking('think-tanks');
    const row = table.values.units.indexOf('brookings-institution');
    expect(table.values.columns.get('events-reported')?.[row]).toBe(200);
    expect(table.evidenceOf('events-reported', row)).toMatchObject({ isReported: true, qualifier: 'at least' });
    expect(ranks.get('brookings-institution')).toBeGreaterThan(0);
  });

  test('have a value only where there is evidence for it', () => {
    for (const id of indices.keys()) {
      const { table } = ranking(id);
      for (const [column, values] of table.values.columns)
        values.forEach((value, row) => {
          const { recordIds } = table.evidenceOf(column, row);
          if (Number.isNaN(value)) expect(recordIds, `${column} ${row}`).toEqual([]);
          // A body without ties stands in the network as 0 by taking part alone.
          else if (value !== 0) expect(recordIds.length, `${column} ${row}`).toBeGreaterThan(0);
        });
    }
  });

  test('are the same each time', () => {
    const [first, again] = [ranking('think-tanks'), ranking('think-tanks')];
    expect(again.result.score).toEqual(first.result.score);
  });

  test('leave out on an early date what is the same for all, and nothing on the closing date', () => {
    const definition = indices.get('think-tanks');
    if (definition === undefined) throw new Error('no index');
    const spread = (at: number) => withSpread(definition, valuesAt(data, definition, at, all).values);
    expect(spread(closing)).toEqual({ definition, leftOut: [] });
    const early = spread(day('2012-12-31'));
    expect(early.leftOut).toContain('leading-roles');
    expect(early.definition?.nodes.map(({ id }) => id)).not.toContain('leading-roles');
    expect(early.definition?.nodes.map(({ id }) => id)).toContain('alliance-roles');
  });

  test('can be calculated at the end of every year and for groups of countries of every size', () => {
    for (const id of indices.keys()) {
      for (let year = 1990; year <= 2026; year += 4)
        expect(() => tryRanking(id, day(`${year}-12-31`)), `${id} ${year}`).not.toThrow();
      for (const { id: group } of data.network.groups.filter((_, i) => i % 6 === 0))
        expect(() => tryRanking(id, closing, { ...all, countries: group }), `${id} ${group}`).not.toThrow();
    }
  });

  test('rank fewer on an earlier date', () => {
    expect(ranking('think-tanks', day('2012-12-31')).ranked.length).toBeLessThan(
      ranking('think-tanks').ranked.length,
    );
  });
});

test('every indicator has its words in every language', async () => {
  for (const language of languages) {
    const { words } = await loadText(language);
    for (const { id, unit, theme, doubt } of catalogue.values()) {
      const { title, definition } = words.indicators.byId[id] ?? { title: '', definition: '' };
      for (const word of [title, definition, words.indicators.units[unit], words.indicators.themes[theme]])
        expect(word, `${language} ${id}`).not.toBe('');
      expect(words.indicators.doubts[doubt], `${language} ${id}`).not.toBe('');
    }
    expect(Object.keys(words.indicators.byId).sort()).toEqual([...catalogue.keys()].sort());
  }
});

test('titles of the indicators of one kind differ', async () => {
  const { words } = await loadText('en');
  for (const kind of ['organisation', 'country', 'alliance'] as const) {
    const titles = indicatorsOf(kind).map(({ id }) => words.indicators.byId[id]?.title);
    expect(new Set(titles).size).toBe(titles.length);
  }
});
