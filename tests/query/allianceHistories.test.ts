import { beforeAll, describe, expect, test } from 'vitest';
import type { AllianceHistory } from '../../src/model/alliance';
import { rows } from '../../src/query/columns';
import { ask } from '../../src/query/question';
import { allianceHistories } from '../../src/query/questions/allianceHistories';
import { sql } from '../../src/query/sql';
import { csv } from '../data/packages';
import { day, openPackage } from './openPackage';
import { shippedPackage } from './shippedPackage';

describe('the shipped alliances', () => {
  let histories: readonly AllianceHistory[];
  const history = (id: string) => histories.find((one) => one.id === id);
  beforeAll(async () => {
    histories = await ask(await shippedPackage(), allianceHistories, {});
  });

  test('are all there, each once', async () => {
    const [count] = rows<{ n: number }>(
      await (await shippedPackage()).run(sql`select count(*) as n from alliances`),
    );
    expect(histories).toHaveLength(count?.n ?? -1);
    expect(new Set(histories.map(({ id }) => id)).size).toBe(histories.length);
  });

  test('have the 72 members from 12 countries that the ZGC alliance reports for November 2023', () => {
    const sizes = history('zgcta')?.sizes.filter(({ on }) => on === '2023-11') ?? [];
    expect(sizes.map(({ measure, basis, value }) => [measure, basis, value]).sort()).toEqual([
      ['countries', 'membership', 12],
      ['members', 'membership', 72],
    ]);
    expect(sizes[0]?.bounds).toEqual({ low: day('2023-11-01'), high: day('2023-11-30') });
  });

  test('have the 48 founders that the ILSTC association reports for 17 May 2023', () => {
    expect(history('ilstc-tta')?.sizes).toEqual([
      expect.objectContaining({
        on: '2023-05-17',
        bounds: { low: day('2023-05-17'), high: day('2023-05-17') },
        measure: 'members',
        basis: 'founding',
        value: 48,
        qualifier: 'exact',
      }),
    ]);
  });

  test('have no attendance, no coverage and no undated figure among their sizes', async () => {
    const table = await (
      await shippedPackage()
    ).run(sql`
      select "row" as row_number, basis, observed_on from alliance_sizes order by "row"`);
    const kept = rows<{ row_number: number; basis: string; observed_on: string | null }>(table)
      .filter(
        ({ basis, observed_on }) => observed_on !== null && basis !== 'attendance' && basis !== 'coverage',
      )
      .map(({ row_number }) => `alliance_sizes/${row_number}`);
    expect(kept.length).toBeLessThan(table.numRows());
    expect(histories.flatMap(({ sizes }) => sizes.map(({ recordId }) => recordId)).sort()).toEqual(
      kept.sort(),
    );
  });

  test('have every member row but partners and observers, each with its bounds in order', async () => {
    const [count] = rows<{ n: number }>(
      await (
        await shippedPackage()
      ).run(sql`
        select count(*) as n from memberships where role not in ('partner', 'observer')`),
    );
    const members = histories.flatMap(({ members: list }) => list);
    expect(members).toHaveLength(count?.n ?? -1);
    for (const { recordId, startLow, startHigh, endLow, endHigh } of members) {
      expect(startHigh, recordId).not.toBeNull();
      expect(startLow ?? -Infinity, recordId).toBeLessThanOrEqual(startHigh ?? Infinity);
      expect(endLow ?? Infinity, recordId).toBeLessThanOrEqual(endHigh ?? Infinity);
    }
  });
});

describe('the history of an alliance', () => {
  const ask1 = async () => {
    const connection = await openPackage({
      alliances: csv(
        'alliance_id,name_en,short_name,founded_on,ended_on,source_id',
        'net,Policy Net,PN,2010,2020-05,dated',
        'quiet,Quiet Net,,,,dated',
      ),
      alliance_sizes: csv(
        'alliance_id,observed_on,measure,basis,value,qualifier,what_is_counted,source_id',
        'net,2015,members,membership,30,at least,bodies,dated',
        'net,2010,members,founding,12,,,dated',
        'net,2014-10-01,members,attendance,90,,,dated',
        'net,2014-10-01,countries,coverage,40,,,dated',
        'net,,members,membership,99,,,dated',
      ),
      memberships: csv(
        'alliance_id,organisation_id,role,from,to,source_id',
        'net,siam,founding,2010,,dated',
        'net,beida,member,,,read',
        'net,cass,member,,,undated',
        'net,paris,observer,2011,,dated',
      ),
    });
    try {
      return await ask(connection, allianceHistories, {});
    } finally {
      await connection.close();
    }
  };

  test('has its sizes in the order of time with what each counts', async () => {
    const [net, quiet] = await ask1();
    expect(net).toMatchObject({
      id: 'net',
      shortName: 'PN',
      foundedOn: '2010',
      founded: { low: day('2010-01-01'), high: day('2010-12-31') },
      ended: { low: day('2020-05-01'), high: day('2020-05-31') },
    });
    expect(
      net?.sizes.map(({ value, basis, qualifier, counted }) => [value, basis, qualifier, counted]),
    ).toEqual([
      [12, 'founding', null, null],
      [30, 'membership', 'at least', 'bodies'],
    ]);
    expect(quiet).toMatchObject({ founded: { low: null, high: null }, sizes: [], members: [] });
  });

  test('lets a member without a joining date begin between the founding and the date of its source', async () => {
    const [net] = await ask1();
    const member = (id: string) => net?.members.find(({ organisationId }) => organisationId === id);
    expect(member('siam')).toMatchObject({
      isDated: true,
      startLow: day('2010-01-01'),
      startHigh: day('2010-12-31'),
    });
    expect(member('beida')).toMatchObject({
      isDated: false,
      startLow: day('2010-01-01'),
      startHigh: day('2021-03-15'),
    });
    expect(member('cass')).toMatchObject({ isDated: false, startHigh: day('9999-12-31') });
    expect(member('paris')).toBeUndefined();
  });
});
