import { describe, expect, test } from 'vitest';
import { coverageModel } from '../../src/figures/coverage/coverageModel';
import { parseState } from '../../src/figures/state/stateSchema';
import { coverageState } from '../../src/figures/state/viewStates';
import { entityKinds, type EntityKind, type Profile } from '../../src/model/profile';
import { column } from '../../src/query/columns';
import { ask } from '../../src/query/question';
import { countries } from '../../src/query/questions/countries';
import { evidence } from '../../src/query/questions/evidence';
import { profile } from '../../src/query/questions/profile';
import { ties } from '../../src/query/questions/ties';
import { sql } from '../../src/query/sql';
import { csv } from '../data/packages';
import { openPackage } from './openPackage';
import { shippedPackage } from './shippedPackage';

const tables: Readonly<Record<EntityKind, readonly [table: string, id: string]>> = {
  country: ['countries', 'country_id'],
  organisation: ['organisations', 'organisation_id'],
  alliance: ['alliances', 'alliance_id'],
  city: ['cities', 'city_id'],
  series: ['conference_series', 'series_id'],
  conference: ['conferences', 'conference_id'],
  agreement: ['agreements', 'agreement_id'],
};

async function shipped(key: string): Promise<Profile> {
  const found = await ask(await shippedPackage(), profile, { key });
  if (found === null) throw new Error(`no profile of ${key}`);
  return found;
}
const list = ({ related }: Profile, name: string) => related.filter((row) => row.list === name);

async function counted(text: string): Promise<number> {
  const table = await (await shippedPackage()).run({ text: `select (${text})::integer as n`, values: [] });
  return column<number>(table, 'n')[0] ?? 0;
}

/** Every n-th id of a kind, in the order of its table. */
async function idsOf(kind: EntityKind, every: number): Promise<string[]> {
  const [table, id] = tables[kind];
  const rows = await (
    await shippedPackage()
  ).run({ text: `select ${id} as id from ${table} order by "row"`, values: [] });
  return column<string>(rows, 'id').filter((_, i) => i % every === 0);
}

describe('the profile of a country', () => {
  test('lists what independent counts of its tables say', async () => {
    const china = await shipped('country:CHN');
    expect(china.names).toEqual(['China', '中国', '中國']);
    const bodies = "select organisation_id from organisations where country_id = 'CHN'";
    expect(list(china, 'bodies')).toHaveLength(
      await counted("select count(*) from organisations where country_id = 'CHN'"),
    );
    expect(list(china, 'agreements')).toHaveLength(
      await counted(
        `select count(distinct agreement_id) from agreement_parties where organisation_id in (${bodies})`,
      ),
    );
    expect(list(china, 'hosted-conferences')).toHaveLength(
      await counted("select count(*) from conferences where country_id = 'CHN'"),
    );
    expect(list(china, 'secretariats-here')).toHaveLength(
      await counted("select count(*) from alliances where secretariat_country_id = 'CHN'"),
    );
    expect(list(china, 'cities')).toHaveLength(
      await counted("select count(*) from cities where country_id = 'CHN'"),
    );
    expect(china.observations).toHaveLength(
      await counted("select count(*) from observations where unit_type = 'country' and unit_id = 'CHN'"),
    );
    expect(list(china, 'groups').map(({ names }) => names[0])).toContain('BRICS');
  });

  test('has peers of its own sub-region only, nearest first', async () => {
    const china = await shipped('country:CHN');
    expect(china.region?.[0]).toBe('Eastern Asia');
    const distance = china.peers.map(({ score }) => Math.abs(score - china.standing.score));
    expect(distance).toEqual([...distance].sort((a, b) => a - b));
    for (const { key } of china.peers)
      expect(
        await counted(
          `select count(*) from countries where country_id = '${key?.slice(8)}' and subregion_id = (select subregion_id from countries where country_id = 'CHN')`,
        ),
      ).toBe(1);
  });

  test('without any record is empty, not an error', async () => {
    const antarctica = await shipped('country:ATA');
    expect(antarctica).toMatchObject({ related: [], recordIds: [], undated: 0, peers: [], rankings: [] });
    expect(antarctica.standing.score).toBe(0);
  });
});

describe('the profile of an organisation', () => {
  test('has its ranks by ranking and edition, apart from each other', async () => {
    const brookings = await shipped('organisation:brookings-institution');
    const positions = brookings.rankings.flatMap((ranking) => ranking.positions);
    expect(positions).toHaveLength(
      await counted(
        "select count(*) from ranking_positions where unit_type = 'organisation' and unit_id = 'brookings-institution'",
      ),
    );
    expect(brookings.rankings.length).toBeGreaterThan(1);
    for (const { id, editions, positions: own } of brookings.rankings) {
      expect(own.every(({ rankingId, source }) => rankingId === id && source !== null)).toBe(true);
      const known = new Set(editions.map(({ at }) => at));
      expect(own.filter(({ at }) => !known.has(at))).toEqual([]);
    }
  });

  test('says which of its names are in doubt', async () => {
    const csis = await shipped('organisation:csis-indonesia');
    expect(csis.doubts.map(({ decision }) => decision)).toContain('kept apart');
    const committee = await counted(
      "select count(*) from organisations where starts_with(organisation_id, 'cscap-member-committee-')",
    );
    expect(committee).toBeGreaterThan(0);
  });

  test('tells a blank cell that matters from one that does not', async () => {
    const { facts } = await shipped('organisation:brookings-institution');
    const of = (field: string) => facts.find((fact) => fact.field === field);
    expect(of('city_id')?.entity).toEqual({
      key: 'city:washington-dc',
      names: expect.arrayContaining(['Washington, DC']) as unknown,
    });
    expect(of('website')).toMatchObject({ value: null, matters: true });
    expect(of('closed_on')).toMatchObject({ value: null, matters: false });
  });
});

describe('every profile', () => {
  test.each(entityKinds)('of kind %s answers, each record once and on record', async (kind) => {
    for (const id of await idsOf(kind, kind === 'organisation' ? 97 : 31)) {
      const found = await shipped(`${kind}:${id}`);
      expect(found.kind).toBe(kind);
      expect(found.names[0], id).toBeTruthy();
      expect(new Set(found.recordIds).size).toBe(found.recordIds.length);
      const { records, sources } = await ask(await shippedPackage(), evidence, {
        recordIds: found.recordIds,
      });
      expect(records).toHaveLength(found.recordIds.length);
      const cited = new Set(sources.map((source) => source.id));
      expect(records.flatMap(({ sourceIds }) => sourceIds).filter((source) => !cited.has(source))).toEqual(
        [],
      );
      expect(records.filter(({ start }) => start === null)).toHaveLength(found.undated);
      const known = new Set(found.recordIds);
      const strange = found.related.filter(({ recordId }) => recordId !== null && !known.has(recordId));
      expect(
        strange.map(({ recordId }) => recordId),
        id,
      ).toEqual([]);
      expect(found.peers.map(({ key }) => key)).not.toContain(found.key);
      expect(found.peers.length).toBeLessThanOrEqual(8);
    }
  });

  test.each(['country', 'organisation', 'alliance', 'city'] as const)(
    'of kind %s is ranked by the records that its map shows',
    async (kind) => {
      const connection = await shippedPackage();
      const list = await ask(connection, countries, {});
      const closingDay = column<number>(
        await connection.run(sql`select (closing_date - date '1970-01-01')::integer as day from package`),
        'day',
      )[0];
      for (const id of await idsOf(kind, kind === 'organisation' ? 45 : kind === 'country' ? 13 : 7)) {
        const key = `${kind}:${id}`;
        const cube = await ask(connection, ties, { subject: key, type: 'all' });
        const { state } = parseState(
          coverageState,
          new URLSearchParams(`subject=${key}&group=all&compare=none`),
        );
        const model = coverageModel(
          {
            countries: list,
            groups: [],
            cube,
            subjectNames: null,
            history: null,
            closingDay: closingDay ?? 0,
          },
          state,
        );
        expect((await shipped(key)).standing.score, key).toBe(model.recordIds().length);
      }
    },
  );

  test('of an unknown key is null', async () => {
    const connection = await shippedPackage();
    for (const key of ['', 'country', 'country:', 'country:XXX', 'planet:earth', "country:' or true --"])
      expect(await ask(connection, profile, { key }), key).toBeNull();
  });
});

const small = {
  cities: csv('city_id,name_en,country_id,latitude,longitude,source_id', 'bonn,Bonn,DEU,50.73,7.1,dated'),
  alliances: csv(
    'alliance_id,name_en,founded_on,scope,source_id',
    'net,Policy Net,2010,global,dated',
    'ring,Ring,2012,global,dated',
    'club,Club,2012,regional,dated',
  ),
  memberships: csv(
    'alliance_id,organisation_id,role,from,to,source_id',
    'net,siam,member,2011,,dated',
    'net,siam,chair,2015,2018,dated',
    'net,berlin,member,2012,,dated',
    'net,paris,observer,2012,,dated',
    'ring,siam,member,2013,2019,dated',
  ),
  conference_series: csv('series_id,name_en,alliance_id', 'forum,The Forum,net'),
  conferences: csv(
    'conference_id,series_id,edition,name,start_on,city_id,country_id,format,countries_represented,source_id',
    'forum-1,forum,1,First Forum,2014-05-01,bonn,DEU,in person,5,dated',
    'forum-2,forum,2,Second Forum,2015,,,virtual,,dated',
  ),
  conference_roles: csv('conference_id,organisation_id,role,source_id', 'forum-1,siam,host,dated'),
  conference_countries: csv('conference_id,country_id,role,source_id', 'forum-1,FRA,participant,dated'),
};

describe('a small package', () => {
  test('lists each row of a membership, with its role and dates as they are written', async () => {
    const found = await ask(await openPackage(small), profile, { key: 'organisation:siam' });
    expect(
      list(found as Profile, 'alliances').map(({ key, roles, start, end }) => [key, roles, start, end]),
    ).toEqual([
      ['alliance:net', ['chair'], '2015', '2018'],
      ['alliance:ring', ['member'], '2013', '2019'],
      ['alliance:net', ['member'], '2011', null],
    ]);
    // One record a member: its two roles are two rows of it.
    expect(found?.recordIds.filter((id) => id.startsWith('memberships/'))).toEqual([
      'memberships/net/siam',
      'memberships/ring/siam',
    ]);
  });

  test('finds alliances of the same scope as peers', async () => {
    const found = await ask(await openPackage(small), profile, { key: 'alliance:net' });
    expect(found?.peers.map(({ key, score }) => [key, score])).toEqual([['alliance:ring', 0]]);
  });

  test('does not ask a meeting that met online for a city', async () => {
    const connection = await openPackage(small);
    const missing = async (key: string) =>
      (await ask(connection, profile, { key }))?.facts
        .filter(({ value, matters }) => value === null && matters)
        .map(({ field }) => field);
    expect(await missing('conference:forum-2')).not.toContain('city_id');
    expect(await missing('conference:forum-1')).toEqual(['participants']);
  });

  test('gives editions of a series before others of the same city', async () => {
    const found = await ask(await openPackage(small), profile, { key: 'conference:forum-1' });
    expect(found?.peers.map(({ key, rule }) => [key, rule])).toEqual([['conference:forum-2', 'series']]);
    expect(found?.standing).toEqual({ score: 3, rank: 1, of: 1, equals: 0 });
  });
});
