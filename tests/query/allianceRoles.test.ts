import { describe, expect, test } from 'vitest';
import type { AllianceRole } from '../../src/model/allianceBody';
import { rows } from '../../src/query/columns';
import { ask } from '../../src/query/question';
import { allianceRoles } from '../../src/query/questions/allianceRoles';
import { evidence } from '../../src/query/questions/evidence';
import { sql } from '../../src/query/sql';
import { csv } from '../data/packages';
import { day, openPackage } from './openPackage';
import { shippedPackage } from './shippedPackage';

async function rolesOf(alliances: readonly string[]): Promise<readonly AllianceRole[]> {
  const connection = await openPackage({
    alliances: csv(
      'alliance_id,name_en,founded_on,source_id',
      'net,Policy Net,2010,dated',
      'ring,Ring,2012,dated',
    ),
    memberships: csv(
      'alliance_id,organisation_id,role,from,to,source_id',
      'net,berlin,chair,2014,,dated',
      'net,siam,chair,2010,2014,dated',
      'net,beida,vice-chair,,,read',
      'net,cass,member,2011,,dated',
      'net,siam,secretariat,2012-03-05,,dated',
    ),
    alliance_secretariats: csv(
      'alliance_id,organisation_id,source_id',
      'net,siam,dated',
      'net,paris,dated',
      'ring,boston,dated',
    ),
    alliance_officers: csv(
      'alliance_id,person_name,person_name_zh_hans,role,organisation_id,observed_on,source_id',
      'net,Li Ming,李明,council chair,cass,2023-11,dated',
      'net,Ann Other,,secretary-general,,,dated',
    ),
  });
  try {
    return await ask(connection, allianceRoles, { alliances });
  } finally {
    await connection.close();
  }
}

const short = ({ kind, role, body, person }: AllianceRole) =>
  [kind, role, body?.organisationId ?? person?.[0]].join(' ');

describe('the roles of alliances', () => {
  test('are terms, roles without a date, and persons named in an office', async () => {
    expect((await rolesOf(['net'])).map(short)).toEqual([
      'term chair siam',
      'undated vice-chair beida',
      'term secretariat siam',
      'term chair berlin',
      'undated secretariat paris',
      'observed council chair cass',
      'undated secretary-general Ann Other',
    ]);
  });

  test('tell a secretariat that has a term once', async () => {
    const held = (await rolesOf(['net'])).filter(
      ({ role, body }) => role === 'secretariat' && body?.organisationId === 'siam',
    );
    expect(held.map(({ kind, from }) => [kind, from])).toEqual([['term', '2012-03-05']]);
  });

  test('have the dates as published, their bounds and the record behind them', async () => {
    const roles = await rolesOf(['net']);
    expect(roles.find(({ to }) => to !== null)).toMatchObject({
      from: '2010',
      to: '2014',
      startLow: day('2010-01-01'),
      startHigh: day('2010-12-31'),
      endLow: day('2014-01-01'),
      endHigh: day('2014-12-31'),
      recordId: 'memberships/net/siam',
    });
    expect(roles.find(({ kind }) => kind === 'observed')).toMatchObject({
      person: ['Li Ming', '李明', null],
      from: '2023-11',
      startLow: day('2023-11-01'),
      endHigh: day('2023-11-30'),
      recordId: 'alliance_officers/2',
    });
  });

  test('are those of the alliances asked for', async () => {
    expect((await rolesOf(['ring'])).map(short)).toEqual(['undated secretariat boston']);
    expect(await rolesOf([])).toEqual([]);
  });

  test('of the shipped package all open a record', async () => {
    const connection = await shippedPackage();
    const all = rows<{ id: string }>(await connection.run(sql`select alliance_id as id from alliances`));
    const roles = await ask(connection, allianceRoles, { alliances: all.map(({ id }) => id) });
    const ids = [...new Set(roles.map(({ recordId }) => recordId))];
    expect(ids.length).toBeGreaterThan(50);
    const { records } = await ask(connection, evidence, { recordIds: ids });
    expect(records.map(({ id }) => id).sort()).toEqual(ids.sort());
  });
});
