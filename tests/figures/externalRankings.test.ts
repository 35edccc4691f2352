import { beforeAll, describe, expect, test } from 'vitest';
import { agreementFigure } from '../../src/figures/rankings/external/agreementFigure';
import { agreementLevel } from '../../src/figures/rankings/external/agreementWords';
import { bumpFigure } from '../../src/figures/rankings/external/bumpFigure';
import { chosenUnits } from '../../src/figures/rankings/external/chosenExternal';
import { comparedFigure } from '../../src/figures/rankings/external/comparedFigure';
import { externalFigures } from '../../src/figures/rankings/external/externalFigures';
import { linesFigure } from '../../src/figures/rankings/external/linesFigure';
import { overlaps } from '../../src/figures/rankings/external/overlap';
import { unitFigure } from '../../src/figures/rankings/external/unitFigure';
import { inLanguage, scaleNotes } from '../../src/figures/rankings/external/unitName';
import { knownTop, placeChange, unitPlaces } from '../../src/figures/rankings/external/unitPlaces';
import type { Figure } from '../../src/figures/figure';
import type { ExternalRankings, RankedUnit } from '../../src/model/externalRanking';
import { ask } from '../../src/query/question';
import { externalRankings } from '../../src/query/questions/externalRankings';
import { loadText } from '../../src/text/loadText';
import type { Text } from '../../src/text/text';
import { shippedPackage } from '../query/shippedPackage';
import { cityRankings, data, inputOf, overlap, own, ranking, rankingOf, unitsOf } from './fixture/external';

let text: Text;
beforeAll(async () => {
  text = await loadText('en');
});
const one = (key: string): RankedUnit => {
  const [unit] = unitsOf(key);
  if (unit === undefined) throw new Error(`no unit ${key}`);
  return unit;
};
const everyMark = (figure: Figure) => figure.markKeys.map((key) => figure.mark(key));

describe('places on record', () => {
  test('are the top of an edition as far as no place is missing, units that share a rank counted', () => {
    const top = (ranks: Readonly<Record<string, readonly number[]>>) =>
      knownTop(ranking('r', 'R', 'city', ['2020'], ranks), 0);
    expect(top({ a: [1], b: [2], c: [3] })).toBe(3);
    expect(top({ a: [1], b: [2], c: [7] })).toBe(2);
    expect(top({ a: [2], b: [3] })).toBe(0);
    expect(top({ a: [1], b: [2], c: [2], d: [4], e: [6] })).toBe(4);
  });

  test('are quoted singly below a missing place', () => {
    expect(unitPlaces(rankingOf('gci'), 'city:beijing').map((place) => place?.isQuoted ?? null)).toEqual([
      true,
      false,
      null,
      false,
      false,
    ]);
  });

  test('that sources disagree on stay a range, and no change is counted from them', () => {
    const places = unitPlaces(rankingOf('ggtti'), 'organisation:orf');
    expect(places[1]).toMatchObject({ ranks: [42, 43], rank: 42.5, recordIds: { length: 2 } });
    expect(placeChange(places)).toBeNull();
  });

  test('change by the last two known editions of the same ranking, + = better; classes do not', () => {
    const change = (id: string, unit: string) => placeChange(unitPlaces(rankingOf(id), unit))?.places ?? null;
    expect(change('gfci', 'city:beijing')).toBe(-11);
    expect(change('gci', 'city:shanghai')).toBe(5);
    expect(change('gci', 'city:beijing')).toBe(0);
    expect(change('gawc', 'city:abu-dhabi')).toBeNull();
  });
});

describe('one unit across rankings', () => {
  test('is said in one sentence', () => {
    expect(unitFigure(inputOf(text), one('city:beijing'), cityRankings).title).toBe(
      'By the last two known editions Beijing is down in 1 and unchanged in 2 of 3 external rankings; best latest place: 1 (Nature Index Science Cities, 2023)',
    );
    expect(unitFigure(inputOf(text), one('city:tokyo'), [rankingOf('gpci')]).title).toBe(
      'Best latest place of Tokyo on record: 3 (Global Power City Index, 2023)',
    );
    expect(unitFigure(inputOf(text), one('city:abu-dhabi'), [rankingOf('gawc')]).title).toBe(
      'Abu Dhabi is Alpha- in GaWC world city classification, 2020',
    );
  });

  test('names the ranking where only one has two known places', () => {
    expect(unitFigure(inputOf(text), one('city:shanghai'), [rankingOf('gci')]).title).toBe(
      'Shanghai rose between its last two known editions of Kearney Global Cities Index; best latest place: 13 (Kearney Global Cities Index, 2023)',
    );
  });

  test('opens the records of every place, and says of a dash what is on record', () => {
    const figure = unitFigure(inputOf(text), one('city:beijing'), cityRankings);
    const marks = everyMark(figure);
    expect(marks).toHaveLength(5 + 4 + 3 + 2);
    for (const mark of marks) expect((mark?.recordIds.length ?? 0) > 0, mark?.key).toBe(mark?.value !== '–');
    expect(figure.mark('city:beijing/gci/2')?.lines).toEqual([
      'Kearney Global Cities Index, 2021',
      'no place on record; the first 4 are',
    ]);
    expect(figure.mark('city:beijing/gfci/3')?.change).toBe('−11 places, September 2019 (GFCI 26) to September 2024 (GFCI 36)');
    expect(figure.mark('city:beijing/gawc/0')?.value).toBe('class Alpha+');
    expect(figure.recordIds).toHaveLength(figure.table.rows.length);
    expect(figure.notes.join(' ')).toContain('Global Power City Index');
  });

  test('has lines for rankings with two ranks only, with the records of each', () => {
    const figure = linesFigure(inputOf(text), one('city:beijing'), cityRankings);
    expect(figure?.markKeys).toHaveLength(4 + 3 + 3);
    for (const mark of figure === null ? [] : everyMark(figure)) expect(mark?.recordIds).toHaveLength(1);
    expect(figure?.title).toBe(
      'Beijing moved most in Global Financial Centres Index: rank 11 in March 2018 (GFCI 23), 18 in September 2024 (GFCI 36)',
    );
    expect(linesFigure(inputOf(text), one('city:tokyo'), [rankingOf('gpci')])).toBeNull();
  });
});

describe('one ranking through its editions', () => {
  test('says who moved, and reads gaps aloud', () => {
    const figure = bumpFigure(inputOf(text), rankingOf('gci'), unitsOf('city:beijing'));
    expect(figure.title).toBe('Beijing in Kearney Global Cities Index: rank 8 in 2014, 5 in 2023');
    expect(figure.summary).toContain(
      'Beijing: 8 in 2014, 5 in 2020, no place on record in 2021, 5 in 2022, 5 in 2023',
    );
    expect(bumpFigure(inputOf(text), rankingOf('gpci'), unitsOf('city:tokyo')).title).toBe(
      'Tokyo in Global Power City Index: rank 3 in 2023, the only place on record',
    );
    expect(bumpFigure(inputOf(text), rankingOf('gpci'), unitsOf('city:beijing')).title).toBe(
      'Who stands where in Global Power City Index?',
    );
  });

  test('has every unit in its table, and all records in its marks', () => {
    const figure = bumpFigure(inputOf(text), rankingOf('gci'), unitsOf('city:beijing'));
    expect(figure.table.rows).toHaveLength(rankingOf('gci').places.length);
    for (const mark of everyMark(figure)) expect(mark?.recordIds.length).toBeGreaterThan(0);
    expect(figure.markRows?.flat().toSorted()).toEqual(figure.markKeys.toSorted());
  });

  test('works for provinces, which have no profile', () => {
    const figure = bumpFigure(inputOf(text), rankingOf('cidi'), unitsOf('province:CN-BJ'));
    expect(figure.title).toBe('Beijing in China Internet Development Index: rank 2 in 2017, 2 in 2019');
    expect(everyMark(figure).some((mark) => mark?.entity !== undefined)).toBe(false);
  });
});

test('several units are compared in the same edition of each ranking', () => {
  const figure = comparedFigure(inputOf(text), unitsOf('city:beijing', 'city:london'), cityRankings);
  expect(figure.title).toBe('London stands highest in 2 of 2 rankings that place at least two of those compared');
  expect(figure.mark('gci/city:beijing')).toMatchObject({ value: 'rank 5' });
  expect(figure.mark('gpci/city:beijing')).toMatchObject({ value: '–', recordIds: [] });
});

test('a newer edition that places only some of those compared is named', () => {
  const units = unitsOf('city:beijing', 'city:london', 'city:shanghai');
  const places = { beijing: [5, 5, 4], london: [2, 2, 2], shanghai: [12, 13, null] };
  const index = ranking('r', 'An index', 'city', ['2020', '2021', '2022'], places);
  const figure = comparedFigure(inputOf(text), units, [index]);
  expect(figure.mark('r/city:beijing')?.lines[0]).toBe('An index, 2021');
  expect(figure.notes.join(' ')).toContain('only some of those compared: An index (2022)');
});

test('a title names the place before the last where the last step went the other way, and no mover in a tie', () => {
  const places = { beijing: [5, 2, 4], london: [3, 3, 2], paris: [1, 1, 1] };
  const index = ranking('r', 'An index', 'city', ['2017', '2018', '2020'], places);
  expect(bumpFigure(inputOf(text), index, unitsOf('city:beijing')).title).toBe(
    'Beijing in An index: rank 5 in 2017, 2 in 2018, 4 in 2020',
  );
  expect(bumpFigure(inputOf(text), index, unitsOf('city:beijing', 'city:london')).title).toBe(
    'An index: none of those compared ends more than 1 place from its first known rank',
  );
});

test('rankings have their Chinese names in Chinese, and their own words are quoted as they are', async () => {
  const hans = await loadText('zh-Hans');
  const named = { ...data, rankings: [{ ...rankingOf('gpci'), names: ['Global Power City Index', '全球实力城市指数', null] as const }] };
  const [index] = inLanguage(named, hans).rankings;
  expect(index?.name).toBe('全球实力城市指数');
  expect(index === undefined ? [] : scaleNotes(index, hans)).toEqual(['读法，原文：“1 is best”。']);
});

describe('a ranking beside the index', () => {
  test('is compared on the overlap of one edition only', () => {
    expect(overlap?.ranking.id).toBe('ggtti');
    expect(overlap?.edition).toBe(2);
    expect(overlap?.units.map(({ unit, ownAmong, publishedAmong }) => [unit.id, ownAmong, publishedAmong])).toEqual([
      ['chatham-house', 1, 2],
      ['swp', 2, 3],
      ['csis', 3, 1],
      ['orf', 4, 4],
      ['siis', 5, 6],
      ['iddri', 6, 5],
    ]);
    // 1 - 6 * (1 + 1 + 4 + 0 + 1 + 1) / (6 * 35), and (12 - 3) / 15.
    expect(overlap?.comparison).toEqual({ n: 6, spearman: expect.closeTo(27 / 35, 12) as number, kendall: expect.closeTo(0.6, 12) as number });
  });

  test('says the agreement in words, with both coefficients in the note and the file', () => {
    const figure = agreementFigure(inputOf(text), own, overlap, []);
    expect(figure.title).toBe('Of 6 organisations in both, the order is similar (Spearman 0.77)');
    expect(figure.notes[0]).toBe('In both: 6. Spearman 0.77, Kendall tau-b 0.60.');
    expect(figure.notes.join(' ')).toContain('some agreement is built in');
    expect(figure.totals?.[0]).toEqual(['In both', 6]);
    expect(figure.table.rows).toHaveLength(6);
    for (const mark of everyMark(figure)) expect(mark?.recordIds.length).toBeGreaterThan(0);
  });

  test('draws no conclusion from fewer than five, and none from no overlap', () => {
    const few = { ...own, ranks: new Map([...own.ranks].slice(0, 3)) };
    const figure = agreementFigure(inputOf(text), few, overlaps(data, few)[0] ?? null, []);
    expect(figure.title).toBe(
      'Only 3 organisations in both: too few to say whether the index agrees with Global Go To Think Tank Index: Top Think Tanks Worldwide',
    );
    expect(figure.notes.join(' ')).toContain('Fewer than 5');
    const none = { ...own, ranks: new Map() };
    expect(overlaps(data, none)).toEqual([]);
    expect(agreementFigure(inputOf(text), none, null, []).markKeys).toEqual([]);
  });

  test('never ranks classes', () => {
    const cities = { ...own, kind: 'city' as const, ranks: new Map(data.units.map(({ id }, i) => [id, i + 1])) };
    expect(overlaps(data, cities).map(({ ranking: { id } }) => id)).not.toContain('gawc');
  });

  test('names agreement by Spearman’s coefficient', () => {
    expect([1, 0.8, 0.79, 0.5, 0.3, 0.2, 0, -0.19, -0.2, -1].map(agreementLevel)).toEqual([
      'same', 'same', 'similar', 'similar', 'loose', 'loose', 'none', 'none', 'opposite', 'opposite',
    ]);
  });
});

describe('the shipped records', () => {
  let shipped: ExternalRankings;
  beforeAll(async () => {
    shipped = await ask(await shippedPackage(), externalRankings, {});
  });

  test('show Beijing first among cities, with each place that the file has', () => {
    const units = chosenUnits(shipped, 'city', []);
    expect(units.map(({ key }) => key)).toEqual(['city:beijing']);
    const rankings = shipped.rankings.filter(({ kind }) => kind === 'city');
    const [figure] = externalFigures({ ...inputOf(text), data: shipped }, units, rankings, null).main;
    const stated = shipped.rankings.flatMap(({ places }) => places.filter(({ unit }) => unit === 'city:beijing'));
    expect(figure?.recordIds.toSorted()).toEqual(stated.map(({ recordId }) => recordId).toSorted());
    const cell = (id: string, year: number) =>
      figure?.table.rows.filter(([ranking, , edition]) => ranking === id && edition === year).map((row) => row[6] ?? row[7]);
    expect(cell('kearney-gci', 2014)).toEqual([8]);
    expect(cell('gfci', 2024)).toEqual([18]);
    expect(cell('gawc', 2020)).toEqual(['Alpha+']);
    expect(cell('kearney-gci', 2021)).toEqual([]);
  });

  test.each(['city', 'organisation', 'country', 'province'] as const)('have figures for every %s', (kind) => {
    const rankings = shipped.rankings.filter((one) => one.kind === kind);
    for (const unit of shipped.units.filter((one) => one.kind === kind)) {
      const { main, side } = externalFigures({ ...inputOf(text), data: shipped }, [unit], rankings, null);
      const figures = [...main, ...side];
      expect(figures.length, unit.key).toBeGreaterThan(1);
      for (const { title } of figures) expect(title).not.toMatch(/undefined|NaN|null/);
    }
  });
});
