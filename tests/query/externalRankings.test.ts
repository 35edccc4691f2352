import { beforeAll, describe, expect, test } from 'vitest';
import type { ExternalRankings } from '../../src/model/externalRanking';
import { rows } from '../../src/query/columns';
import { ask } from '../../src/query/question';
import { evidence } from '../../src/query/questions/evidence';
import { externalRankings } from '../../src/query/questions/externalRankings';
import { sql } from '../../src/query/sql';
import { csv } from '../data/packages';
import { openPackage } from './openPackage';
import { shippedPackage } from './shippedPackage';

describe('the shipped external rankings', () => {
  let answer: ExternalRankings;
  beforeAll(async () => {
    answer = await ask(await shippedPackage(), externalRankings, {});
  });

  test('have every place once, each under its ranking and edition', async () => {
    const counted = rows<{ ranking_id: string; places: number; editions: number }>(
      await (
        await shippedPackage()
      ).run(sql`select ranking_id, count(*)::integer as places,
          count(distinct (edition, edition_label, edition_date))::integer as editions
        from ranking_positions group by 1 order by 1`),
    );
    expect(counted.length).toBeGreaterThan(20);
    expect(
      answer.rankings
        .map(({ id, places, editions }) => ({
          ranking_id: id,
          places: places.length,
          editions: editions.length,
        }))
        .sort((a, b) => a.ranking_id.localeCompare(b.ranking_id)),
    ).toEqual(counted);
    const ids = answer.rankings.flatMap(({ places }) => places.map(({ recordId }) => recordId));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('name the unit and the source of every place', () => {
    const units = new Set(answer.units.map(({ key }) => key));
    const sources = new Set(answer.sources.map(({ id }) => id));
    for (const { places } of answer.rankings)
      for (const { unit, sourceId, rank, grade } of places) {
        expect(units.has(unit), unit).toBe(true);
        expect(sources.has(sourceId), sourceId).toBe(true);
        expect(rank !== null || grade !== null).toBe(true);
      }
  });

  test('have editions in the order of time', () => {
    for (const { editions } of answer.rankings)
      expect(editions.map(({ at }) => at)).toEqual(editions.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  test('place Beijing as the rows of the file say', async () => {
    const stated = rows<{ ranking_id: string; edition: string; rank: number | null; grade: string | null }>(
      await (
        await shippedPackage()
      ).run(sql`select ranking_id, edition, rank, grade from ranking_positions
        where unit_type = 'city' and unit_id = 'beijing' order by ranking_id, edition`),
    );
    const found = answer.rankings
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .flatMap(({ id, places, editions }) =>
        places.flatMap(({ unit, edition, rank, grade }) =>
          unit === 'city:beijing'
            ? [{ ranking_id: id, edition: editions[edition]?.edition, rank, grade }]
            : [],
        ),
      );
    expect(found).toEqual(stated);
    expect(found.filter(({ ranking_id }) => ranking_id === 'kearney-gci').map(({ rank }) => rank)).toEqual([
      8, 5, 5, 5,
    ]);
  });

  test('have units of four kinds, provinces without a profile', () => {
    expect(new Set(answer.units.map(({ kind }) => kind))).toEqual(
      new Set(['city', 'organisation', 'country', 'province']),
    );
    expect(answer.units.find(({ key }) => key === 'province:CN-BJ')).toMatchObject({ hasProfile: false });
    expect(answer.units.find(({ key }) => key === 'city:beijing')).toMatchObject({
      hasProfile: true,
      names: ['Beijing', '北京', '北京'],
    });
  });

  test('open the record of each place, with unit, ranking, rank and edition', async () => {
    const gfci = answer.rankings.find(({ id }) => id === 'gfci');
    const place = gfci?.places.find(({ unit, edition }) => unit === 'city:beijing' && edition === 4);
    const { records, sources } = await ask(await shippedPackage(), evidence, {
      recordIds: [place?.recordId ?? ''],
    });
    expect(records).toEqual([
      expect.objectContaining({
        kind: 'ranking_positions',
        titleKey: 'city:beijing',
        context: ['Global Financial Centres Index', '全球金融中心指数', '全球金融中心指數'],
        details: ['GFCI 36'],
        value: 18,
        start: '2024-09',
      }),
    ]);
    expect(sources).toHaveLength(1);
  });
});

describe('a package', () => {
  test('without rankings has none', async () => {
    expect(await ask(await openPackage({}), externalRankings, {})).toEqual({
      rankings: [],
      units: [],
      sources: [],
    });
  });

  test('keeps two editions of a year, two sources of a place, and a class without a rank', async () => {
    const connection = await openPackage({
      rankings: csv('ranking_id,name,unit_type', 'towns,Towns,country', 'unused,Nobody,country'),
      ranking_positions: csv(
        'ranking_id,edition,edition_label,edition_date,unit_type,unit_id,rank,grade,source_id',
        'towns,2020,T2,2020-09,country,CHN,3,,dated',
        'towns,2020,T1,2020-03,country,CHN,1,,dated',
        'towns,2020,T1,2020-03,country,CHN,2,,read',
        'towns,2019,,,country,THA,,Alpha,dated',
      ),
    });
    const { rankings } = await ask(connection, externalRankings, {});
    expect(rankings.map(({ id }) => id)).toEqual(['towns']);
    expect(rankings[0]?.editions.map(({ label, date }) => [label, date])).toEqual([
      [null, null],
      ['T1', '2020-03'],
      ['T2', '2020-09'],
    ]);
    expect(
      rankings[0]?.places.map(({ edition, unit, rank, grade, sourceId }) => [
        edition,
        unit,
        rank,
        grade,
        sourceId,
      ]),
    ).toEqual([
      [0, 'country:THA', null, 'Alpha', 'dated'],
      [1, 'country:CHN', 1, null, 'dated'],
      [1, 'country:CHN', 2, null, 'read'],
      [2, 'country:CHN', 3, null, 'dated'],
    ]);
  });
});
