import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { channels, conferenceParts, type ConferencePart, type TieCube } from '../../src/model/ties';
import { column } from '../../src/query/columns';
import type { Connection } from '../../src/query/connection';
import { ask } from '../../src/query/question';
import { ties } from '../../src/query/questions/ties';
import { sql, type Query } from '../../src/query/sql';
import { csv } from '../data/packages';
import { openPackage } from './openPackage';
import { shippedPackage } from './shippedPackage';
import { tiesEver, tiesOn } from './tiesOn';

/** The ties of a cube in conferences, for any part or for one, as `country record`. */
function inConferences(cube: TieCube, part: ConferencePart | null): string[] {
  const wanted = cube.channel.flatMap((channel, row) =>
    channels[channel] === 'conference' &&
    (part === null || ((cube.part[row] ?? 0) & conferenceParts[part]) !== 0)
      ? [row]
      : [],
  );
  const pick = (list: readonly number[]) => wanted.map((row) => list[row] ?? -1);
  return tiesEver({ ...cube, country: pick(cube.country), record: pick(cube.record) });
}

describe('a small package', () => {
  let connection: Connection;
  const cubeOf = (subject: string, type = 'all') => ask(connection, ties, { subject, type });
  beforeAll(async () => {
    connection = await openPackage({
      countries: csv(
        'country_id,alpha2,numeric,name_en,name_zh_hans,latitude,longitude,source_id',
        'CHN,CN,156,China,中国,36.76,103.35,dated',
        'THA,TH,764,Thailand,泰国,15,101,dated',
        'DEU,DE,276,Germany,德国,51,10,dated',
        'USA,US,840,United States,美国,39,-98,dated',
        'FRA,FR,250,France,法国,,,dated',
      ),
      cities: csv(
        'city_id,name_en,country_id,latitude,longitude,source_id',
        'beijing,Beijing,CHN,39.9,116.4,dated',
        'bangkok,Bangkok,THA,13.75,100.5,dated',
        'boston,Boston,USA,42.36,-71.06,dated',
      ),
      organisations: csv(
        'organisation_id,name_en,country_id,city_id,kind,think_tank_type,source_id',
        'beida,Beida Institute,CHN,beijing,think tank,university,dated',
        'cass,Social Sciences Academy,CHN,beijing,think tank,government,dated',
        'fudan,Fudan Institute,CHN,,think tank,university,dated',
        'siam,Siam Centre,THA,bangkok,think tank,independent,dated',
        'berlin,Berlin Centre,DEU,,think tank,independent,dated',
        'boston,Boston Centre,USA,boston,think tank,university,dated',
        'nowhere,Centre without a seat,,,think tank,independent,dated',
      ),
      alliances: csv(
        'alliance_id,name_en,founded_on,organisation_id,secretariat_country_id,source_id',
        'hosted,Net with a secretariat,2010-01-01,,,dated',
        'of-country,Net with a country,2010-01-01,,DEU,dated',
        'acting,Net that is a body,2010-01-01,boston,,dated',
        'homeless,Net without a seat,2010-01-01,,,dated',
      ),
      alliance_secretariats: csv(
        'alliance_id,organisation_id,source_id',
        'hosted,berlin,dated',
        'hosted,siam,dated',
      ),
      conference_series: csv('series_id,name_en,alliance_id', 'forum,Forum,hosted'),
      conferences: csv(
        'conference_id,series_id,name,start_on,city_id,country_id,status,source_id',
        'city,forum,In a city,2018-02-01,bangkok,THA,,dated',
        'country,forum,In a country,2019-02-01,,DEU,,dated',
        'virtual,forum,In no place,2020-02-01,,,,dated',
        'cancelled,forum,Cancelled,2021-02-01,,FRA,cancelled,dated',
      ),
      conference_roles: csv(
        'conference_id,organisation_id,role,source_id',
        'city,beida,organiser,dated',
        'country,berlin,host,dated',
        'virtual,beida,host,dated',
        'virtual,boston,co-host,dated',
      ),
      conference_countries: csv(
        'conference_id,country_id,role,source_id',
        'city,THA,host,dated',
        'city,USA,participant,dated',
        'country,CHN,participant,dated',
      ),
      agreements: csv(
        'agreement_id,title,kind,signed_on,source_id',
        'two,Of two parties,MoU,2019-05-17,dated',
        'home,Within a country,MoU,2019-05-17,dated',
      ),
      agreement_parties: csv(
        'agreement_id,organisation_id,source_id',
        'two,cass,dated',
        'two,siam,dated',
        'home,fudan,dated',
        'home,beida,dated',
      ),
    });
  });
  afterAll(() => connection.close());

  test('starts the ties of a country from its label position', async () => {
    const { seat, homeId } = await cubeOf('country:CHN');
    expect([seat, homeId]).toEqual([{ countryId: 'CHN', latitude: 36.76, longitude: 103.35 }, 'CHN']);
    // Without a position there is nothing to start from, but home stays home.
    expect(await cubeOf('country:FRA')).toMatchObject({ seat: null, homeId: 'FRA' });
  });

  test('starts the ties of a body from its city, or from its country where no city is known', async () => {
    expect((await cubeOf('organisation:beida')).seat).toEqual({
      countryId: 'CHN',
      latitude: 39.9,
      longitude: 116.4,
    });
    expect((await cubeOf('organisation:fudan')).seat).toEqual({
      countryId: 'CHN',
      latitude: 36.76,
      longitude: 103.35,
    });
    expect(await cubeOf('organisation:nowhere')).toMatchObject({ seat: null, homeId: null });
  });

  test('starts the ties of an alliance from its secretariat, a city before a country, and has no home', async () => {
    const bangkok = { countryId: 'THA', latitude: 13.75, longitude: 100.5 };
    expect(await cubeOf('alliance:hosted')).toMatchObject({ seat: bangkok, homeId: null });
    expect((await cubeOf('alliance:of-country')).seat).toEqual({
      countryId: 'DEU',
      latitude: 51,
      longitude: 10,
    });
    expect((await cubeOf('alliance:acting')).seat?.countryId).toBe('USA');
    expect((await cubeOf('alliance:homeless')).seat).toBeNull();
  });

  test('starts the ties of a city from it, and its country is home', async () => {
    expect(await cubeOf('city:beijing')).toMatchObject({
      seat: { countryId: 'CHN', latitude: 39.9, longitude: 116.4 },
      homeId: 'CHN',
    });
  });

  test('starts the ties of a conference from where it was held, and it has no home', async () => {
    expect(await cubeOf('conference:city')).toMatchObject({
      seat: { countryId: 'THA', latitude: 13.75, longitude: 100.5 },
      homeId: null,
    });
    expect((await cubeOf('conference:country')).seat?.countryId).toBe('DEU');
    expect((await cubeOf('conference:virtual')).seat).toBeNull();
    for (const subject of ['series:forum', 'agreement:two', 'all'])
      expect([subject, (await cubeOf(subject)).seat]).toEqual([subject, null]);
  });

  test('ties a city by the bodies seated there, not by others of its country', async () => {
    expect(tiesEver(await cubeOf('city:beijing'))).toEqual([
      'THA agreements/two',
      'THA conferences/city',
      'USA conferences/city',
      'USA conferences/virtual',
    ]);
    expect(tiesEver(await cubeOf('city:beijing', 'government'))).toEqual(['THA agreements/two']);
    expect(tiesEver(await cubeOf('city:boston'))).toEqual(['CHN conferences/virtual']);
  });

  test('ties a conference, a series and an agreement to the countries of all who take part', async () => {
    expect(tiesEver(await cubeOf('conference:city'))).toEqual([
      'CHN conferences/city',
      'THA conferences/city',
      'USA conferences/city',
    ]);
    expect(tiesEver(await cubeOf('conference:cancelled'))).toEqual([]);
    const series = tiesEver(await cubeOf('series:forum'));
    expect(series).toHaveLength(7);
    expect(series.filter((name) => name.endsWith('/country'))).toEqual([
      'CHN conferences/country',
      'DEU conferences/country',
    ]);
    expect(tiesEver(await cubeOf('agreement:two'))).toEqual(['CHN agreements/two', 'THA agreements/two']);
    expect(tiesEver(await cubeOf('agreement:two', 'government'))).toEqual(['CHN agreements/two']);
    expect(tiesOn(await cubeOf('agreement:two'), '2019-05-16').possible).toEqual([]);
  });

  test('tells the place of a conference from those who took part in it', async () => {
    const cube = await cubeOf('organisation:beida');
    expect(inConferences(cube, 'took-part')).toEqual(['USA conferences/city', 'USA conferences/virtual']);
    expect(inConferences(cube, 'hosted')).toEqual(['THA conferences/city']);
    const whole = await cubeOf('series:forum');
    expect(inConferences(whole, 'hosted')).toEqual(['DEU conferences/country', 'THA conferences/city']);
    // A body of the place took part in the second one, so the country did both.
    expect(inConferences(whole, 'took-part')).toContain('DEU conferences/country');
  });

  test('is an empty cube for an id that is not on record, whatever its kind', async () => {
    for (const kind of ['country', 'organisation', 'alliance', 'city', 'conference', 'series', 'agreement']) {
      const cube = await cubeOf(`${kind}:no-such-id`);
      expect([kind, tiesEver(cube), cube.countryIds, cube.homeId, cube.seat]).toEqual([
        kind,
        [],
        [],
        null,
        null,
      ]);
    }
  });
});

describe('the shipped package', () => {
  const cubeOf = async (subject: string) => ask(await shippedPackage(), ties, { subject, type: 'all' });
  const namesBy = async (query: Query) =>
    [...new Set(column<string>(await (await shippedPackage()).run(query), 'name'))].sort();

  /** Countries of a conference by the part that each has, straight from the tables. */
  const hosted = sql`select conference_id, country_id from conferences
    where country_id is not null and coalesce(status, '') <> 'cancelled'`;
  const tookPart = sql`select r.conference_id, o.country_id from conference_roles r
      join conferences c using (conference_id) join organisations o on o.organisation_id = r.organisation_id
      where o.country_id is not null and coalesce(c.status, '') <> 'cancelled'
    union select n.conference_id, n.country_id from conference_countries n
      join conferences c using (conference_id) where n.role <> 'host' and coalesce(c.status, '') <> 'cancelled'`;
  const run = sql`select r.conference_id from conference_roles r
    join organisations o on o.organisation_id = r.organisation_id where o.country_id = 'CHN'`;

  test('has the places of the conferences that Chinese bodies ran abroad', async () => {
    const expected = await namesBy(sql`select country_id || ' conferences/' || conference_id as name
      from (${hosted}) where country_id <> 'CHN' and conference_id in (${run})`);
    expect(expected.length).toBeGreaterThan(10);
    expect(inConferences(await cubeOf('country:CHN'), 'hosted')).toEqual(expected);
  });

  test('has those who took part in the conferences that Chinese bodies ran', async () => {
    const expected = await namesBy(sql`select country_id || ' conferences/' || conference_id as name
      from (${tookPart}) where country_id <> 'CHN' and conference_id in (${run})`);
    expect(expected.length).toBeGreaterThan(80);
    expect(inConferences(await cubeOf('country:CHN'), 'took-part')).toEqual(expected);
  });

  test('has either part where none is asked for', async () => {
    const expected = await namesBy(sql`select country_id || ' conferences/' || conference_id as name
      from (${hosted} union ${tookPart}) where country_id <> 'CHN' and conference_id in (${run})`);
    expect(inConferences(await cubeOf('country:CHN'), null)).toEqual(expected);
  });

  test('has the countries of every twelfth conference, and of the largest series', async () => {
    const ids = await namesBy(sql`select conference_id as name from conferences where "row" % 12 = 0`);
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) {
      const expected = await namesBy(sql`select country_id || ' conferences/' || conference_id as name
        from (${hosted} union ${tookPart}) where conference_id = ${id}`);
      expect([id, tiesEver(await cubeOf(`conference:${id}`))]).toEqual([id, expected]);
    }
    const [series = ''] = await namesBy(sql`select series_id as name from conferences
      where series_id is not null group by series_id order by count(*) desc, series_id limit 1`);
    const expected = await namesBy(sql`select country_id || ' conferences/' || conference_id as name
      from (${hosted} union ${tookPart}) where conference_id in
        (select conference_id from conferences where series_id = ${series})`);
    expect(new Set(expected.map((name) => name.split(' ')[1])).size).toBeGreaterThan(3);
    expect(tiesEver(await cubeOf(`series:${series}`))).toEqual(expected);
  });

  test('has the countries of the parties of every fifteenth agreement', async () => {
    const ids = await namesBy(sql`select agreement_id as name from agreements where "row" % 15 = 0`);
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids) {
      const expected = await namesBy(sql`select o.country_id || ' agreements/' || p.agreement_id as name
        from agreement_parties p join organisations o on o.organisation_id = p.organisation_id
        where o.country_id is not null and p.agreement_id = ${id}`);
      expect([id, tiesEver(await cubeOf(`agreement:${id}`))]).toEqual([id, expected]);
    }
  });

  test('has the agreements and conferences of the bodies of Beijing with other countries', async () => {
    const own = sql`select organisation_id from organisations where city_id = 'beijing'`;
    const expected = await namesBy(sql`
      select o.country_id || ' agreements/' || p.agreement_id as name
      from agreement_parties p join organisations o on o.organisation_id = p.organisation_id
      where o.country_id <> 'CHN' and p.agreement_id in
        (select agreement_id from agreement_parties where organisation_id in (${own}))
      union select country_id || ' conferences/' || conference_id from (${hosted} union ${tookPart})
      where country_id <> 'CHN' and conference_id in
        (select conference_id from conference_roles where organisation_id in (${own}))`);
    expect(expected.length).toBeGreaterThan(15);
    const cube = await cubeOf('city:beijing');
    const found = tiesEver(cube).filter((name) => /^\w+ (agreements|conferences)\//.test(name));
    expect(found).toEqual(expected);
    expect(cube.homeId).toBe('CHN');
  });

  test('has a seat for nearly every body that has a country, in that country', async () => {
    const bodies = await namesBy(sql`select organisation_id || ' ' || country_id as name from organisations
      where country_id is not null and "row" % 25 = 0`);
    expect(bodies.length).toBeGreaterThan(20);
    for (const body of bodies) {
      const [id, country] = body.split(' ');
      const { seat, homeId } = await cubeOf(`organisation:${id}`);
      expect([body, seat?.countryId, homeId]).toEqual([body, country, country]);
    }
  });
});
