import { beforeAll, describe, expect, test } from 'vitest';
import type { ConferenceRecords } from '../../src/model/conference';
import { rows } from '../../src/query/columns';
import { rankPairs } from '../../src/measures/conferences/ranking';
import { ask } from '../../src/query/question';
import { conferenceSeries } from '../../src/query/questions/conferenceSeries';
import { sql } from '../../src/query/sql';
import { csv } from '../data/packages';
import { day, openPackage } from './openPackage';
import { shippedPackage } from './shippedPackage';

describe('the shipped conferences', () => {
  let records: ConferenceRecords;
  const edition = (id: string) => records.editions.find((one) => one.id === id);
  beforeAll(async () => {
    records = await ask(await shippedPackage(), conferenceSeries, {});
  });

  test('are all there, each once, with every series', async () => {
    const [count] = rows<{ editions: number; series: number; roles: number }>(
      await (
        await shippedPackage()
      )
        .run(sql`select (select count(*) from conferences) as editions, (select count(*) from conference_series) as series,
        (select count(*) from conference_roles) as roles`),
    );
    expect(records.editions).toHaveLength(count?.editions ?? -1);
    expect(records.series).toHaveLength(count?.series ?? -1);
    expect(new Set(records.editions.map(({ id }) => id)).size).toBe(records.editions.length);
    expect(records.editions.flatMap(({ roles }) => roles)).toHaveLength(count?.roles ?? -1);
  });

  test('have the forum of the academy with Brookings from 2016 to 2019, and the one of 2021 as announced only', () => {
    const forum = records.editions.filter(({ seriesId }) => seriesId === 'wic-think-tank-forum');
    expect(forum.map(({ number, start, status }) => [number, start, status])).toEqual([
      [1, '2016-11-17', null],
      [2, '2017-12', null],
      [3, '2018-11', null],
      [4, '2019-10', null],
      [null, '2021-09-27', 'announced'],
    ]);
    for (const { roles } of forum.slice(0, 4))
      expect(roles).toEqual(
        expect.arrayContaining([
          { organisationId: 'chinese-academy-of-cyberspace-studies', role: 'host' },
          { organisationId: 'brookings-institution', role: 'co-host' },
        ]),
      );
    expect(records.bodies.find(({ id }) => id === 'brookings-institution')?.countryId).toBe('USA');
  });

  test('have as many pairs of bodies across borders as the tables of roles and bodies say', async () => {
    const [count] = rows<{ pairs: number }>(
      await (
        await shippedPackage()
      ).run(sql`with runners as (
          select distinct r.conference_id, r.organisation_id, o.country_id
          from conference_roles r join organisations o using (organisation_id) join conferences c using (conference_id)
          where r.role in ('host', 'organiser', 'co-host') and c.status is null and o.country_id is not null)
        select count(distinct a.organisation_id || ' ' || b.organisation_id) as pairs
        from runners a join runners b
          on a.conference_id = b.conference_id and a.organisation_id < b.organisation_id and a.country_id <> b.country_id`),
    );
    const bodies = new Map(records.bodies.map((body) => [body.id, body]));
    const pairs = rankPairs(records.editions, (id) => bodies.get(id), day('2026-11-22'));
    expect(pairs).toHaveLength(Number(count?.pairs ?? -1));
    expect(pairs.length).toBeGreaterThan(60);
  });

  test('name every body, city and source that an edition has', () => {
    const [bodies, cities, sources] = [records.bodies, records.cities, records.sources].map(
      (list) => new Set(list.map(({ id }) => id)),
    );
    for (const { id, roles, cityId, sourceId } of records.editions) {
      expect(
        roles.filter(({ organisationId }) => !bodies?.has(organisationId)),
        id,
      ).toEqual([]);
      expect(cityId === null || cities?.has(cityId), id).toBe(true);
      expect(sourceId === null || sources?.has(sourceId), id).toBe(true);
    }
    for (const { id, latitude, longitude } of records.cities) {
      expect(Math.abs(latitude ?? NaN), id).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude ?? NaN), id).toBeLessThanOrEqual(180);
    }
  });

  test('keep what was reported with its qualifier, and dates with the days that they can mean', () => {
    expect(edition('bfa-2021')).toMatchObject({
      number: 20,
      participants: { value: 2600, qualifier: 'at least', unit: 'people' },
      countries: { value: 60, qualifier: 'at least' },
    });
    expect(edition('wic-tt-2017')?.startBounds).toEqual({ low: day('2017-12-01'), high: day('2017-12-31') });
    expect(edition('cceec-5')).toMatchObject({ start: null, startBounds: { low: null, high: null } });
  });

  test('never name the host country as taking part', () => {
    expect(records.editions.filter(({ named, countryId }) => named.includes(countryId ?? ''))).toEqual([]);
  });
});

describe('an edition', () => {
  const small = () =>
    openPackage({
      cities: csv(
        'city_id,name_en,country_id,latitude,longitude,source_id',
        'bangkok,Bangkok,THA,13.75,100.5,dated',
      ),
      conference_series: csv('series_id,name_en,name_zh_hans', 'talks,Policy Talks,政策对话'),
      conferences: csv(
        'conference_id,series_id,edition,name,start_on,city_id,country_id,status,participants,countries_represented,source_id',
        'talks-1,talks,1,First talks,2019-05,bangkok,THA,,120,9,dated',
        'talks-2,talks,second,Second talks,2020,,THA,cancelled,,,dated',
        'lone,,,Lone meeting,2021-03-01,,,,,,read',
      ),
      conference_roles: csv(
        'conference_id,organisation_id,role,source_id',
        'talks-1,siam,host,dated',
        'talks-1,beida,co-host,dated',
      ),
      conference_countries: csv(
        'conference_id,country_id,role,source_id',
        'talks-1,THA,host,dated',
        'talks-1,CHN,participant,dated',
        'talks-1,THA,participant,dated',
        'talks-1,DEU,participant,dated',
      ),
    });

  test('has its number, place, roles and the countries that are named beside the host country', async () => {
    const { editions, series, cities, sources } = await ask(await small(), conferenceSeries, {});
    expect(series).toEqual([{ id: 'talks', names: ['Policy Talks', '政策对话', null], allianceId: null }]);
    expect(editions.find(({ id }) => id === 'talks-1')).toMatchObject({
      recordId: 'conferences/talks-1',
      number: 1,
      cityId: 'bangkok',
      participants: { value: 120, qualifier: null, unit: null },
      countries: { value: 9, qualifier: null },
      named: ['CHN', 'DEU'],
      roles: [
        { organisationId: 'siam', role: 'host' },
        { organisationId: 'beida', role: 'co-host' },
      ],
    });
    expect(cities.map(({ id }) => id)).toEqual(['bangkok']);
    expect(sources.map(({ id }) => id)).toEqual(['dated', 'read']);
  });

  test('may have no series, no number that counts, and may have been cancelled', async () => {
    const { editions } = await ask(await small(), conferenceSeries, {});
    expect(editions.find(({ id }) => id === 'lone')).toMatchObject({ seriesId: null, roles: [], named: [] });
    expect(editions.find(({ id }) => id === 'talks-2')).toMatchObject({ number: null, status: 'cancelled' });
  });
});
