import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { column } from '../../src/query/columns';
import { ask } from '../../src/query/question';
import { evidence } from '../../src/query/questions/evidence';
import { ties } from '../../src/query/questions/ties';
import { sql } from '../../src/query/sql';
import { csv } from '../data/packages';
import { openPackage } from './openPackage';
import { shippedPackage } from './shippedPackage';

const ofShipped = async (recordIds: readonly string[]) =>
  ask(await shippedPackage(), evidence, { recordIds });

describe('evidence', () => {
  test('has exactly one record for each known id, whichever ids of ties are asked for', async () => {
    const { recordIds } = await ask(await shippedPackage(), ties, { subject: 'all', type: 'all' });
    expect(recordIds.length).toBeGreaterThan(300);
    await fc.assert(
      fc.asyncProperty(fc.subarray([...recordIds], { minLength: 1 }), async (ids) => {
        const { records, sources } = await ofShipped(ids);
        expect(records.map(({ id }) => id).sort()).toEqual([...ids].sort());
        const known = new Set(sources.map(({ id }) => id));
        for (const { id, sourceIds } of records) {
          expect(sourceIds.length, id).toBeGreaterThan(0);
          expect(sourceIds.filter((source) => !known.has(source))).toEqual([]);
        }
        const cited = new Set(records.flatMap(({ sourceIds }) => sourceIds));
        expect(sources.filter(({ id }) => !cited.has(id))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('has every record of every kind once, with a title and its rows', async () => {
    const ids = column<string>(
      await (await shippedPackage()).run(sql`select distinct record_id from records`),
      'record_id',
    );
    const { records } = await ofShipped(ids);
    expect(records).toHaveLength(ids.length);
    for (const { id, title, rows } of records) {
      expect(
        title.some((name) => name !== null && name !== ''),
        id,
      ).toBe(true);
      expect(rows.length, id).toBeGreaterThan(0);
      expect(Math.min(...rows), id).toBeGreaterThan(1);
    }
  });

  test('leaves out ids that are not on record and says nothing without ids', async () => {
    expect((await ofShipped(['agreements/no-such', 'agreements/ag-2023-sisu-pim'])).records).toHaveLength(1);
    expect(await ofShipped([])).toEqual({ records: [], sources: [] });
    expect(await ofShipped(['', "' or true --"])).toEqual({ records: [], sources: [] });
  });

  test('names the six parties of the framework agreement with Pengshui', async () => {
    const { records } = await ofShipped(['agreements/ag-2023-pengshui-six']);
    expect(records[0]).toMatchObject({ kind: 'agreements', start: '2023-05-17', end: null, value: 6 });
    expect(records[0]?.bodies.map(({ id }) => id).sort()).toEqual([
      'cambodian-chinese-evolution-researcher-association',
      'china-research-center-national-university-of-laos',
      'china-studies-center-kazakhstan',
      'pengshui-autonomous-county',
      'tanzania-vijana-think-tank',
      'thailand-siam-think-tank',
    ]);
    expect(records[0]?.bodies.every(({ role }) => role === 'party')).toBe(true);
  });
});

describe('a record of several rows', () => {
  const asked = async (...recordIds: string[]) => {
    const connection = await openPackage({
      alliances: csv('alliance_id,name_en,founded_on,source_id', 'net,Policy Net,2010,dated'),
      memberships: csv(
        'alliance_id,organisation_id,role,from,to,source_id,note',
        'net,siam,member,2012,2015-06,dated,first note',
        'net,siam,chair,2015-06,,read,second note',
        'net,berlin,member,2013,2015,dated,',
        'net,berlin,member,2016,2018-02,dated,',
      ),
      conferences: csv(
        'conference_id,name,start_on,end_on,country_id,participants,participants_qualifier,source_id',
        'forum,The Forum,2018-02,2018-02,THA,200,at least,dated',
      ),
      conference_roles: csv('conference_id,organisation_id,role,source_id', 'forum,siam,host,read'),
      conference_countries: csv('conference_id,country_id,role,source_id', 'forum,CHN,participant,undated'),
    });
    try {
      return await ask(connection, evidence, { recordIds });
    } finally {
      await connection.close();
    }
  };

  test('is one record with all of its roles, notes, rows and sources, the latest first', async () => {
    const { records, sources } = await asked('memberships/net/siam');
    expect(records).toHaveLength(1);
    expect(records[0]).toEqual({
      id: 'memberships/net/siam',
      kind: 'memberships',
      title: ['Siam Centre', null, null],
      titleKey: 'organisation:siam',
      context: ['Policy Net', null, null],
      contextKey: 'alliance:net',
      countryKey: 'country:THA',
      country: ['Thailand', '泰国', null],
      details: ['chair', 'member'],
      value: null,
      qualifier: null,
      start: '2012',
      end: null,
      notes: ['second note', 'first note'],
      rows: [3, 2],
      sourceIds: ['dated', 'read'],
      bodies: [],
    });
    expect(sources.map(({ id }) => id).sort()).toEqual(['dated', 'read']);
  });

  test('ends with its last row where all of them have ended, at the published precision', async () => {
    const { records } = await asked('memberships/net/berlin');
    expect(records[0]).toMatchObject({ start: '2013', end: '2018-02' });
  });

  test('cites the sources of its bodies beside its own', async () => {
    const { records, sources } = await asked('conferences/forum');
    expect(records[0]).toMatchObject({ value: 200, qualifier: 'at least', start: '2018-02', end: '2018-02' });
    expect(records[0]?.bodies).toEqual([
      { id: 'siam', key: 'organisation:siam', names: ['Siam Centre', null, null], role: 'host' },
      { id: 'CHN', key: 'country:CHN', names: ['China', '中国', null], role: 'participant' },
    ]);
    expect(records[0]?.sourceIds).toEqual(['dated', 'read', 'undated']);
    expect(sources.find(({ id }) => id === 'undated')).toMatchObject({ publishedOn: null, accessedOn: null });
  });
});
