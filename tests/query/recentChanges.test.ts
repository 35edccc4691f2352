import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rows } from '../../src/query/columns';
import type { Connection } from '../../src/query/connection';
import { ask } from '../../src/query/question';
import { recentChanges } from '../../src/query/questions/recentChanges';
import { sql } from '../../src/query/sql';
import { csv } from '../data/packages';
import { day, openPackage } from './openPackage';
import { shippedPackage } from './shippedPackage';

describe('recent changes', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await openPackage({
      'datapackage.json': '{"name": "small", "closingDate": "2024-06-30"}',
      alliances: csv(
        'alliance_id,name_en,founded_on,source_id',
        'net,Policy Net,2021-05,dated',
        'old,Old Net,1999,dated',
      ),
      alliance_sizes: csv(
        'alliance_id,observed_on,measure,basis,value,qualifier,source_id',
        'net,2021-05,members,founding,12,,dated',
        'net,2022,members,membership,30,at least,dated',
        'net,2023-03-01,members,attendance,28,,dated',
        'net,2023-03-01,countries,coverage,40,,dated',
        'net,,members,membership,99,,dated',
      ),
      memberships: csv(
        'alliance_id,organisation_id,role,from,to,source_id',
        'net,siam,member,2021-06-01,2023-02,dated',
        'net,beida,observer,2021-06-01,2022-03-01,dated',
        'net,beida,member,2022-03-01,,dated',
        'net,cass,member,,,dated',
      ),
      agreements: csv(
        'agreement_id,title,kind,signed_on,source_id',
        'early,Early,MoU,2020-12-31,dated',
        'year,Of the year 2020,MoU,2020,dated',
        'first,On the first day,MoU,2021-01-01,dated',
        'future,After the closing date,MoU,2024-07-01,dated',
        'undated,Undated,MoU,,dated',
      ),
    });
  });
  afterAll(() => connection.close());
  const changed = async (since = '') =>
    (await ask(connection, recentChanges, { since })).map(
      ({ on, kind, recordId }) => `${on} ${kind} ${recordId}`,
    );

  test('begin on 1 January three years before the closing year, latest first', async () => {
    const changes = (await changed()).filter((line) => !line.includes(' left '));
    expect(changes).toEqual([
      '2022-03-01 member memberships/net/beida',
      '2022 size alliance_sizes/3',
      '2021-06-01 member memberships/net/beida',
      '2021-06-01 member memberships/net/siam',
      '2021-05 alliance alliances/net',
      '2021-05 size alliance_sizes/2',
      '2021-01-01 agreement agreements/first',
    ]);
  });

  test('never hold attendance, coverage, undated records or what is dated after the closing date', async () => {
    const changes = await changed('1900-01-01');
    expect(changes.filter((line) => / alliance_sizes\/[456]$/.test(line))).toEqual([]);
    expect(changes.filter((line) => /undated|future|cass/.test(line))).toEqual([]);
    expect(changes.some((line) => line.startsWith('1999 alliance'))).toBe(true);
  });

  test('of a day are those whose whole span is not before it', async () => {
    const changes = await changed('2020-06-30');
    expect(changes).toContain('2020-12-31 agreement agreements/early');
    expect(changes).not.toContain('2020 agreement agreements/year');
    expect(await changed('2020-01-01')).toContain('2020 agreement agreements/year');
  });

  test('tell that a member left, with the precision of its source', async () => {
    expect(await changed()).toContain('2023-02 left memberships/net/siam');
    const left = (await ask(connection, recentChanges, { since: '' })).find(({ kind }) => kind === 'left');
    expect(left).toMatchObject({
      title: ['Siam Centre', null, null],
      context: ['Policy Net', null, null],
      countryId: 'THA',
    });
    expect(left?.day).toBe(day('2023-02-01'));
  });

  test('do not call it leaving when a body goes on in another role', async () => {
    expect(await changed()).not.toContain('2022-03-01 left memberships/net/beida');
  });

  test('keep the figure and how exact it is', async () => {
    const sizes = (await ask(connection, recentChanges, { since: '' })).filter(({ kind }) => kind === 'size');
    expect(sizes.map(({ value, qualifier, detail }) => [value, qualifier, detail])).toEqual([
      [30, 'at least', 'members/membership'],
      [12, null, 'members/founding'],
    ]);
  });

  test('of the shipped package are the dated agreements of the last years, in order', async () => {
    const shipped = await shippedPackage();
    const changes = await ask(shipped, recentChanges, { since: '' });
    const table = await shipped.run(sql`
      select 'agreements/' || agreement_id as id from agreements
      where signed_on >= '2023' and length(signed_on) >= 4 and signed_on_low <= date '2026-11-22'`);
    const expected = rows<{ id: string }>(table).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(20);
    expect(
      changes
        .filter(({ kind }) => kind === 'agreement')
        .map(({ recordId }) => recordId)
        .sort(),
    ).toEqual(expected.sort());
    const days = changes.map((change) => change.day);
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });
});
