import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countTies } from '../../src/measures/coverage/countTies';
import { channels, type TieCube } from '../../src/model/ties';
import { column } from '../../src/query/columns';
import type { Connection } from '../../src/query/connection';
import { ask } from '../../src/query/question';
import { ties } from '../../src/query/questions/ties';
import { sql } from '../../src/query/sql';
import { csv } from '../data/packages';
import { day, openPackage } from './openPackage';
import { shippedPackage } from './shippedPackage';
import { countriesBy, tiesEver, tiesOn } from './tiesOn';

/** Opens a small package for the tests of one group and answers for a subject. */
function withPackage(tables: Readonly<Record<string, string>>) {
  let connection: Connection;
  beforeAll(async () => {
    connection = await openPackage(tables);
  });
  afterAll(() => connection.close());
  return (subject: string, type = 'all') => ask(connection, ties, { subject, type });
}

const countriesOf = (cube: TieCube) => [...cube.countryIds].sort();

describe('membership', () => {
  const cubeOf = withPackage({
    alliances: csv('alliance_id,name_en,founded_on,source_id', 'net,Policy Net,2010-01-01,dated'),
    memberships: csv(
      'alliance_id,organisation_id,role,from,to,source_id',
      'net,siam,founding,2010-01-01,2018-05-01,dated',
      'net,beida,member,2015-03-10,,dated',
      'net,cass,vice-chair,2016-01-01,,dated',
      'net,berlin,partner,2011-01-01,,dated',
      'net,paris,observer,2011-01-01,,dated',
      'net,boston,member,,,dated',
    ),
  });

  test('ties a body to the countries of its co-members while both belong', async () => {
    const cube = await cubeOf('organisation:beida');
    expect(tiesOn(cube, '2015-03-09')).toEqual({ certain: [], possible: [] });
    expect(tiesOn(cube, '2015-03-10').certain).toEqual(['THA memberships/net/siam']);
    expect(tiesOn(cube, '2018-04-30').certain).toEqual(['THA memberships/net/siam']);
    expect(tiesOn(cube, '2018-05-01').certain).toEqual([]);
    expect(cube.homeId).toBe('CHN');
  });

  test('does not tie partners, observers or co-members of the same country', async () => {
    expect(countriesOf(await cubeOf('organisation:beida'))).toEqual(['THA', 'USA']);
    expect(countriesOf(await cubeOf('country:CHN'))).toEqual(['THA', 'USA']);
    expect(tiesEver(await cubeOf('organisation:berlin'))).toEqual([]);
    expect(tiesEver(await cubeOf('country:FRA'))).toEqual([]);
  });

  test('counts one record a co-member, whoever of a country asks', async () => {
    expect(tiesOn(await cubeOf('organisation:siam'), '2017-01-01').certain).toEqual([
      'CHN memberships/net/beida',
      'CHN memberships/net/cass',
    ]);
    expect(tiesOn(await cubeOf('country:CHN'), '2017-01-01').certain).toEqual(['THA memberships/net/siam']);
  });

  test('without a joining date is possible from the founding and certain from the date of its source', async () => {
    const cube = await cubeOf('organisation:siam');
    const american = 'USA memberships/net/boston';
    expect(tiesOn(cube, '2010-01-01').possible).toEqual([american]);
    expect(tiesOn(cube, '2018-04-30').certain).not.toContain(american);
    const chinese = await cubeOf('organisation:beida');
    expect(tiesOn(chinese, '2020-05-31')).toEqual({ certain: [], possible: [american] });
    expect(tiesOn(chinese, '2020-06-01')).toEqual({ certain: [american], possible: [american] });
  });

  test('ties an alliance to the countries of its members, and it has no home', async () => {
    const cube = await cubeOf('alliance:net');
    expect(cube.homeId).toBeNull();
    expect(tiesOn(cube, '2016-01-01').certain).toEqual([
      'CHN memberships/net/beida',
      'CHN memberships/net/cass',
      'THA memberships/net/siam',
    ]);
    expect(tiesOn(cube, '2018-05-01').certain).toEqual([
      'CHN memberships/net/beida',
      'CHN memberships/net/cass',
    ]);
  });

  test('ties the bodies of a chosen type, whatever the type of the others', async () => {
    expect(tiesOn(await cubeOf('country:CHN', 'government'), '2015-06-01').certain).toEqual([]);
    expect(tiesOn(await cubeOf('country:CHN', 'university'), '2015-06-01').certain).toEqual([
      'THA memberships/net/siam',
    ]);
    expect(countriesOf(await cubeOf('all', 'independent'))).toEqual(['CHN', 'USA']);
    expect(tiesEver(await cubeOf('organisation:beida', 'government'))).toEqual([]);
  });

  test('of all bodies reaches every country that has a co-member abroad', async () => {
    expect(tiesOn(await cubeOf('all'), '2017-01-01').certain).toEqual([
      'CHN memberships/net/beida',
      'CHN memberships/net/cass',
      'THA memberships/net/siam',
    ]);
  });
});

describe('membership with imprecise dates', () => {
  const cubeOf = withPackage({
    alliances: csv(
      'alliance_id,name_en,founded_on,ended_on,source_id',
      'net,Policy Net,2010-01-01,,dated',
      'roles,Net of Roles,2010-01-01,,dated',
      'old,Ended Net,2000-01-01,2005-12-31,dated',
    ),
    memberships: csv(
      'alliance_id,organisation_id,role,from,to,source_id',
      'net,beida,member,2010-01-01,,dated',
      'net,siam,member,2013,2015,dated',
      'net,berlin,member,2014-02,,dated',
      'roles,cass,member,2010-01-01,,dated',
      'roles,boston,member,2010,2012,dated',
      'roles,boston,chair,2012,,dated',
      'old,paris,member,2000-01-01,,dated',
      'old,siam,member,2001-01-01,,dated',
    ),
  });
  const thai = 'THA memberships/net/siam';

  test('of a year is possible within that year and certain at its end', async () => {
    const cube = await cubeOf('organisation:beida');
    expect(tiesOn(cube, '2012-12-31').possible).toEqual([]);
    expect(tiesOn(cube, '2013-06-30')).toEqual({ certain: [], possible: [thai] });
    expect(tiesOn(cube, '2013-12-31')).toEqual({ certain: [thai], possible: [thai] });
  });

  test('that ended in a year may have ended on its first day and no longer holds on its last', async () => {
    const cube = await cubeOf('organisation:beida');
    expect(tiesOn(cube, '2014-12-31').certain).toContain(thai);
    expect(tiesOn(cube, '2015-06-30').certain).not.toContain(thai);
    expect(tiesOn(cube, '2015-06-30').possible).toContain(thai);
    expect(tiesOn(cube, '2015-12-31').possible).not.toContain(thai);
  });

  test('of a month has the bounds of the month', async () => {
    const cube = await cubeOf('organisation:beida');
    const german = 'DEU memberships/net/berlin';
    expect(tiesOn(cube, '2014-01-31').possible).not.toContain(german);
    expect(tiesOn(cube, '2014-02-01').possible).toContain(german);
    expect(tiesOn(cube, '2014-02-27').certain).not.toContain(german);
    expect(tiesOn(cube, '2014-02-28').certain).toContain(german);
  });

  test('is open in the upper bound only in the year in which a member changes its role', async () => {
    const cube = await cubeOf('organisation:cass');
    const american = 'USA memberships/roles/boston';
    expect(tiesOn(cube, '2011-06-30')).toEqual({ certain: [american], possible: [american] });
    expect(tiesOn(cube, '2012-06-30')).toEqual({ certain: [], possible: [american] });
    expect(tiesOn(cube, '2013-06-30')).toEqual({ certain: [american], possible: [american] });
  });

  test('is one record however many roles it has, in the lower and in the upper bound', async () => {
    const cube = await cubeOf('organisation:cass');
    const counts = (iso: string) => {
      const { certain, possible } = countTies(cube, {
        day: day(iso),
        from: null,
        since: null,
        channels: ['membership'],
        part: null,
      });
      return [certain[0], possible[0]];
    };
    expect(counts('2011-06-30')).toEqual([1, 1]);
    expect(counts('2012-06-30')).toEqual([0, 1]);
    expect(counts('2013-06-30')).toEqual([1, 1]);
  });

  test('ties nobody any longer when the alliance has ended', async () => {
    expect(tiesOn(await cubeOf('alliance:old'), '2003-01-01').certain).toHaveLength(2);
    expect(tiesOn(await cubeOf('alliance:old'), '2006-01-01').possible).toEqual([]);
    expect(tiesOn(await cubeOf('organisation:paris'), '2003-01-01').certain).toEqual([
      'THA memberships/old/siam',
    ]);
    expect(tiesOn(await cubeOf('organisation:paris'), '2006-01-01').possible).toEqual([]);
  });
});

describe('agreements', () => {
  const cubeOf = withPackage({
    alliances: csv(
      'alliance_id,name_en,founded_on,organisation_id,source_id',
      'net,Policy Net,2010-01-01,net-office,dated',
    ),
    organisations: csv(
      'organisation_id,name_en,country_id,kind,source_id',
      'beida,Beida Institute,CHN,think tank,dated',
      'cass,Social Sciences Academy,CHN,think tank,dated',
      'siam,Siam Centre,THA,think tank,dated',
      'berlin,Berlin Centre,DEU,think tank,dated',
      'paris,Paris Centre,FRA,think tank,dated',
      'boston,Boston Centre,USA,think tank,dated',
      'nowhere,Centre without a seat,,think tank,dated',
      'net-office,Office of the Policy Net,USA,network,dated',
    ),
    agreements: csv(
      'agreement_id,title,kind,signed_on,ended_on,source_id',
      'three,Of three parties,MoU,2019-05-17,,dated',
      'year,Of a year,MoU,2013,2015-01-01,dated',
      'undated,Without a date,MoU,,,read',
      'sourceless,Without any date,MoU,,,undated',
      'home,Within a country,MoU,2019-01-01,,dated',
      'seatless,With a body without a seat,MoU,2019-01-01,,dated',
      'alliance,Of an alliance,MoU,2019-01-01,,dated',
    ),
    agreement_parties: csv(
      'agreement_id,organisation_id,source_id',
      'three,beida,dated',
      'three,siam,dated',
      'three,berlin,dated',
      'year,beida,dated',
      'year,siam,dated',
      'undated,beida,dated',
      'undated,paris,dated',
      'sourceless,beida,dated',
      'sourceless,boston,dated',
      'home,beida,dated',
      'home,cass,dated',
      'seatless,nowhere,dated',
      'seatless,cass,dated',
      'alliance,net-office,dated',
      'alliance,berlin,dated',
    ),
  });

  test('tie each party to the countries of all the others from the day of signature', async () => {
    const three = 'agreements/three';
    expect(tiesOn(await cubeOf('organisation:beida'), '2019-05-17').certain).toEqual([
      `DEU ${three}`,
      `THA ${three}`,
    ]);
    expect(tiesOn(await cubeOf('organisation:siam'), '2019-05-17').certain).toEqual([
      `CHN ${three}`,
      `DEU ${three}`,
    ]);
    expect(tiesOn(await cubeOf('country:DEU'), '2019-05-17').certain).toContain(`THA ${three}`);
    expect(tiesOn(await cubeOf('organisation:beida'), '2019-05-16').possible).not.toContain(`DEU ${three}`);
  });

  test('of a year are certain at its end and no longer hold from the day they ended', async () => {
    const cube = await cubeOf('organisation:beida');
    expect(tiesOn(cube, '2013-06-30').certain).toEqual([]);
    expect(tiesOn(cube, '2013-06-30').possible).toContain('THA agreements/year');
    expect(tiesOn(cube, '2013-12-31').certain).toEqual(['THA agreements/year']);
    expect(tiesOn(cube, '2014-12-31').certain).toEqual(['THA agreements/year']);
    expect(tiesOn(cube, '2015-01-01').possible).not.toContain('THA agreements/year');
  });

  test('without a date are certain from the day their source was read, always possible', async () => {
    const cube = await cubeOf('organisation:beida');
    expect(tiesOn(cube, '1990-01-01').possible).toContain('FRA agreements/undated');
    expect(tiesOn(cube, '2021-03-14').certain).not.toContain('FRA agreements/undated');
    expect(tiesOn(cube, '2021-03-15').certain).toContain('FRA agreements/undated');
  });

  test('without any date, not even of their source, never become certain', async () => {
    const cube = await cubeOf('organisation:beida');
    expect(tiesOn(cube, '2999-01-01').certain).not.toContain('USA agreements/sourceless');
    expect(tiesOn(cube, '2999-01-01').possible).toContain('USA agreements/sourceless');
  });

  test('within a country, or with a body whose country is not known, tie to no country', async () => {
    const cube = await cubeOf('organisation:cass');
    expect(tiesEver(cube)).toEqual([]);
    expect(tiesEver(await cubeOf('organisation:nowhere'))).toEqual(['CHN agreements/seatless']);
  });

  test('of an alliance that acts as a body are its ties, but not one with itself', async () => {
    expect(tiesEver(await cubeOf('organisation:net-office'))).toEqual(['DEU agreements/alliance']);
    expect(tiesEver(await cubeOf('alliance:net'))).toEqual(['DEU agreements/alliance']);
  });
});

describe('conferences', () => {
  const cubeOf = withPackage({
    alliances: csv('alliance_id,name_en,founded_on,source_id', 'net,Policy Net,2010-01-01,dated'),
    conference_series: csv('series_id,name_en,alliance_id', 'forum,Forum of the Net,net'),
    conferences: csv(
      'conference_id,series_id,name,start_on,end_on,country_id,status,source_id',
      'first,forum,First Forum,2018-02-01,2018-02-03,THA,,dated',
      'second,,Second Forum,2019,2019,FRA,cancelled,dated',
    ),
    conference_roles: csv(
      'conference_id,organisation_id,role,source_id',
      'first,beida,host,dated',
      'first,boston,co-host,dated',
      'second,beida,host,dated',
    ),
    conference_countries: csv(
      'conference_id,country_id,role,source_id',
      'first,DEU,participant,dated',
      'first,CHN,participant,dated',
    ),
  });
  const at = (...ids: string[]) => ids.map((id) => `${id} conferences/first`);

  test('tie a body with a role to the host country, the other bodies and the countries taking part', async () => {
    expect(tiesOn(await cubeOf('organisation:beida'), '2018-02-01').certain).toEqual(at('DEU', 'THA', 'USA'));
    expect(tiesOn(await cubeOf('organisation:boston'), '2018-02-01').certain).toEqual(
      at('CHN', 'DEU', 'THA'),
    );
  });

  test('are ties from the day they took place on, and for good', async () => {
    const cube = await cubeOf('organisation:beida');
    expect(tiesOn(cube, '2018-01-31').possible).toEqual([]);
    expect(tiesOn(cube, '2030-01-01').certain).toEqual(at('DEU', 'THA', 'USA'));
  });

  test('that were cancelled tie nobody', async () => {
    expect(countriesOf(await cubeOf('country:CHN'))).not.toContain('FRA');
    expect(tiesEver(await cubeOf('all')).filter((name) => name.endsWith('/second'))).toEqual([]);
  });

  test('let a country named without a body be reached, not reach others', async () => {
    expect(tiesEver(await cubeOf('country:DEU'))).toEqual([]);
    expect(tiesEver(await cubeOf('all'))).toEqual(at('CHN', 'DEU', 'THA', 'USA'));
  });

  test('of a series of an alliance tie the alliance', async () => {
    expect(tiesEver(await cubeOf('alliance:net'))).toEqual(at('CHN', 'DEU', 'THA', 'USA'));
  });
});

describe('presences', () => {
  const cubeOf = withPackage({
    presences: csv(
      'presence_id,organisation_id,country_id,kind,counterpart_organisation_id,from,to,source_id',
      'office,beida,THA,office,,2012-01-01,2014-01-01,dated',
      'planned,beida,FRA,office announced,,2012-01-01,,dated',
      'contact,beida,DEU,standing contact,berlin,,,dated',
      'status,beida,,consultative status,boston,2012-01-01,,dated',
      'home,beida,CHN,office,,2012-01-01,,dated',
      'shared,cass,USA,office,beida,2012-01-01,,dated',
    ),
  });

  test('tie a body to the country while they last', async () => {
    const cube = await cubeOf('organisation:beida');
    const office = 'THA presences/office';
    expect(tiesOn(cube, '2011-12-31').possible).not.toContain(office);
    expect(tiesOn(cube, '2012-01-01').certain).toContain(office);
    expect(tiesOn(cube, '2013-12-31').certain).toContain(office);
    expect(tiesOn(cube, '2014-01-01').possible).not.toContain(office);
  });

  test('tie the body at the other end to the country of the first', async () => {
    expect(tiesEver(await cubeOf('organisation:berlin'))).toEqual(['CHN presences/contact']);
    expect(tiesOn(await cubeOf('organisation:beida'), '2020-06-01').certain).toContain(
      'DEU presences/contact',
    );
    expect(tiesOn(await cubeOf('organisation:beida'), '2020-05-31').certain).not.toContain(
      'DEU presences/contact',
    );
  });

  test('do not count as long as they are announced, nor at home, nor without a country', async () => {
    expect(countriesOf(await cubeOf('country:CHN'))).toEqual(['DEU', 'THA', 'USA']);
    expect(tiesEver(await cubeOf('organisation:cass'))).toEqual(['USA presences/shared']);
  });

  test('abroad that two bodies of one country share do not make home a country reached', async () => {
    const cube = await cubeOf('organisation:beida');
    expect(cube.homeId).toBe('CHN');
    expect(cube.countryIds).not.toContain('CHN');
  });

  test('keep the type of the body at the other end', async () => {
    expect(tiesEver(await cubeOf('organisation:berlin', 'independent'))).toEqual(['CHN presences/contact']);
    expect(tiesEver(await cubeOf('organisation:berlin', 'government'))).toEqual([]);
  });
});

describe('activities', () => {
  const cubeOf = withPackage({
    activities: csv(
      'activity_id,organisation_id,kind,on,description,source_id',
      'training,beida,training,2017,A course,dated',
      'visit,siam,visit,2018-11-18/2018-11-19,A visit,dated',
    ),
    activity_countries: csv('activity_id,country_id', 'training,THA', 'training,CHN', 'visit,DEU'),
  });

  test('tie a body to the countries taking part, its own left out', async () => {
    const cube = await cubeOf('organisation:beida');
    expect(tiesEver(cube)).toEqual(['THA activities/training']);
    expect(tiesOn(cube, '2017-12-30').certain).toEqual([]);
    expect(tiesOn(cube, '2017-12-31').certain).toEqual(['THA activities/training']);
  });

  test('of two days are possible on the first and certain on the last', async () => {
    const cube = await cubeOf('organisation:siam');
    expect(tiesOn(cube, '2018-11-18')).toEqual({ certain: [], possible: ['DEU activities/visit'] });
    expect(tiesOn(cube, '2018-11-19').certain).toEqual(['DEU activities/visit']);
  });

  test('of a subject that is not on record are none', async () => {
    for (const subject of [
      'organisation:no-such-body',
      'country:ZZZ',
      'alliance:none',
      "country:' or 1=1 --",
    ]) {
      expect(tiesEver(await cubeOf(subject)), subject).toEqual([]);
    }
  });
});

describe('the shipped package', () => {
  const cubeOf = async (subject: string) => ask(await shippedPackage(), ties, { subject, type: 'all' });
  const namesBy = async (query: ReturnType<typeof sql>) =>
    column<string>(await (await shippedPackage()).run(query), 'name');
  const ever = (cube: TieCube, channel: string) =>
    tiesEver({
      ...cube,
      ...only(
        cube,
        channels.findIndex((one) => one === channel),
      ),
    });
  const only = ({ country, record, channel }: TieCube, wanted: number) => ({
    country: country.filter((_, row) => channel[row] === wanted),
    record: record.filter((_, row) => channel[row] === wanted),
  });

  test('has the agreements of the bodies of a country with those of every other', async () => {
    const expected = await namesBy(sql`
      select distinct o.country_id || ' agreements/' || p.agreement_id as name
      from agreement_parties p join organisations o on o.organisation_id = p.organisation_id
      where o.country_id <> 'CHN' and p.agreement_id in (
        select x.agreement_id from agreement_parties x
        join organisations y on y.organisation_id = x.organisation_id where y.country_id = 'CHN')
      order by name`);
    const found = ever(await cubeOf('country:CHN'), 'agreement');
    expect(found).toEqual([...expected].sort());
    expect(found.filter((name) => name.startsWith('THA '))).toEqual([
      'THA agreements/ag-2023-pengshui-six',
      'THA agreements/ag-2023-sisu-pim',
    ]);
  });

  test('has the four forums that the academy of cyberspace studies held with Brookings', async () => {
    const found = ever(await cubeOf('organisation:chinese-academy-of-cyberspace-studies'), 'conference');
    const american = found.filter((name) => name.startsWith('USA '));
    expect(american).toEqual([2016, 2017, 2018, 2019].map((year) => `USA conferences/wic-tt-${year}`));
  });

  test('has the standing contacts of the academy of cyberspace studies', async () => {
    const cube = await cubeOf('organisation:chinese-academy-of-cyberspace-studies');
    expect(countriesBy(cube, 'presence')).toEqual(['BEL', 'DEU', 'FRA', 'KAZ']);
    expect(ever(cube, 'presence').filter((name) => name.startsWith('FRA '))).toHaveLength(2);
  });

  test('has the co-members of a body, each in the alliances that both belong to', async () => {
    const expected = await namesBy(sql`
      select distinct o.country_id || ' memberships/' || m.alliance_id || '/' || m.organisation_id as name
      from memberships m join organisations o on o.organisation_id = m.organisation_id
      where o.country_id <> 'GBR' and m.role not in ('partner', 'observer') and m.alliance_id in (
        select alliance_id from memberships
        where organisation_id = 'chatham-house' and role not in ('partner', 'observer'))`);
    expect(expected.length).toBeGreaterThan(10);
    expect(ever(await cubeOf('organisation:chatham-house'), 'membership')).toEqual([...expected].sort());
  });

  test('never has the home country of a subject among the countries reached', async () => {
    const bodies = await namesBy(sql`
      select 'organisation:' || organisation_id as name from organisations
      where country_id is not null and "row" % 12 = 0 union all
      select 'country:' || country_id from organisations group by country_id having count(*) > 10`);
    expect(bodies.length).toBeGreaterThan(40);
    for (const subject of bodies.filter((name) => name !== null)) {
      const cube = await cubeOf(subject);
      expect(cube.homeId, subject).not.toBeNull();
      expect(cube.countryIds, subject).not.toContain(cube.homeId);
    }
  });

  test('has no certain tie that is not possible on the same day, and counts a record once in each bound', async () => {
    const cube = await cubeOf('all');
    for (const iso of ['1999-06-30', '2012-06-30', '2016-06-30', '2020-06-30', '2023-06-30', '2026-11-22']) {
      const { certain, possible } = tiesOn(cube, iso);
      expect(certain.filter((name) => !possible.includes(name))).toEqual([]);
      const counts = countTies(cube, {
        day: day(iso),
        from: null,
        since: null,
        channels,
        part: null,
      });
      const total = (list: Int32Array) => list.reduce((sum, n) => sum + n, 0);
      expect([iso, total(counts.certain), total(counts.possible)]).toEqual([
        iso,
        certain.length,
        possible.length,
      ]);
    }
  });
});
