import { describe, expect, test } from 'vitest';
import type { AllianceMember } from '../../src/model/allianceBody';
import { ask } from '../../src/query/question';
import { allianceHistories } from '../../src/query/questions/allianceHistories';
import { allianceMembers } from '../../src/query/questions/allianceMembers';
import { csv } from '../data/packages';
import { day, openPackage } from './openPackage';
import { shippedPackage } from './shippedPackage';

async function membersOf(alliances: readonly string[]): Promise<readonly AllianceMember[]> {
  const connection = await openPackage({
    alliances: csv(
      'alliance_id,name_en,founded_on,ended_on,source_id',
      'net,Policy Net,2010,2020-05,dated',
      'ring,Ring,2012,,dated',
    ),
    memberships: csv(
      'alliance_id,organisation_id,role,from,to,source_id',
      'net,siam,founding,2010,2014-02,dated',
      'net,nowhere,member,,,read',
      'net,paris,observer,2011,,dated',
      'net,boston,partner,,,dated',
      'ring,siam,chair,2012-09-01,,dated',
    ),
  });
  try {
    return await ask(connection, allianceMembers, { alliances });
  } finally {
    await connection.close();
  }
}

describe('the members of alliances', () => {
  test('have their names, their country and the dates as published, with bounds', async () => {
    const [siam, nowhere, ...rest] = await membersOf(['net']);
    expect(rest).toEqual([]);
    expect(siam).toEqual({
      allianceId: 'net',
      organisationId: 'siam',
      names: ['Siam Centre', null, null],
      countryId: 'THA',
      countryNames: ['Thailand', '泰国', null],
      type: 'independent',
      role: 'founding',
      from: '2010',
      to: '2014-02',
      startLow: day('2010-01-01'),
      startHigh: day('2010-12-31'),
      endLow: day('2014-02-01'),
      endHigh: day('2014-02-28'),
      recordId: 'memberships/net/siam',
    });
    expect(nowhere).toMatchObject({ from: null, to: null, countryId: null, countryNames: null });
  });

  test('are those of the alliances asked for, in the order of their rows', async () => {
    const all = await membersOf(['ring', 'net', 'unknown']);
    expect(all.map(({ allianceId, organisationId }) => `${allianceId} ${organisationId}`)).toEqual([
      'net siam',
      'net nowhere',
      'ring siam',
    ]);
    expect(await membersOf([])).toEqual([]);
  });

  test('of the shipped package are the spells of the histories', async () => {
    const connection = await shippedPackage();
    const histories = await ask(connection, allianceHistories, {});
    const members = await ask(connection, allianceMembers, { alliances: histories.map(({ id }) => id) });
    const spellOf = ({ recordId, startLow, startHigh, endLow, endHigh }: (typeof members)[number]) =>
      [recordId, startLow, startHigh, endLow, endHigh].join();
    expect(members.map(spellOf).sort()).toEqual(
      histories
        .flatMap((history) => history.members)
        .map((spell) => [spell.recordId, spell.startLow, spell.startHigh, spell.endLow, spell.endHigh].join())
        .sort(),
    );
  });
});
