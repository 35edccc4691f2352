import { describe, expect, test } from 'vitest';
import { ask } from '../../src/query/question';
import { subjects } from '../../src/query/questions/subjects';
import { ties } from '../../src/query/questions/ties';
import { csv } from '../data/packages';
import { openPackage } from './openPackage';
import { shippedPackage } from './shippedPackage';

describe('subjects', () => {
  test('of a small package are its countries, bodies and alliances with their records', async () => {
    const connection = await openPackage({
      alliances: csv(
        'alliance_id,name_en,short_name,founded_on,source_id',
        'net,Policy Net,PN,2010,dated',
        'empty,Empty Net,,2010,dated',
      ),
      memberships: csv(
        'alliance_id,organisation_id,role,from,to,source_id',
        'net,siam,member,2012,,dated',
        'net,beida,member,2012,,dated',
        'net,nowhere,member,2012,,dated',
      ),
      agreements: csv(
        'agreement_id,title,kind,signed_on,source_id',
        'one,One,MoU,2015,dated',
        'two,Two,MoU,2016,dated',
      ),
      agreement_parties: csv(
        'agreement_id,organisation_id,source_id',
        'one,beida,dated',
        'one,siam,dated',
        'two,beida,dated',
        'two,berlin,dated',
      ),
    });
    const list = await ask(connection, subjects, {});
    await connection.close();
    expect(list.map(({ key, records }) => `${key} ${records}`)).toEqual([
      'country:CHN 3',
      'organisation:beida 3',
      'alliance:net 2',
      'country:THA 2',
      'organisation:siam 2',
      'country:DEU 1',
      'organisation:berlin 1',
      'organisation:nowhere 1',
    ]);
    expect(list.find(({ key }) => key === 'alliance:net')).toMatchObject({
      names: ['Policy Net', null, null],
      aliases: 'PN',
      countryId: null,
    });
    expect(list.find(({ key }) => key === 'organisation:siam')).toMatchObject({ countryId: 'THA' });
  });

  test('of the shipped package have one key each, most records first', async () => {
    const list = await ask(await shippedPackage(), subjects, {});
    expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
    const records = list.map((subject) => subject.records);
    expect(records).toEqual([...records].sort((a, b) => b - a));
    expect(Math.min(...records)).toBeGreaterThan(0);
    const keys = list.map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining([
        'country:CHN',
        'alliance:zgcta',
        'organisation:chinese-academy-of-cyberspace-studies',
      ]),
    );
  });

  test('include everybody that has a tie', async () => {
    const connection = await shippedPackage();
    const listed = new Set((await ask(connection, subjects, {})).map(({ key }) => key));
    for (const subject of [
      'country:SRB',
      'country:THA',
      'organisation:belt-and-road-institute-belgrade',
      'alliance:t20',
    ]) {
      const { recordIds } = await ask(connection, ties, { subject, type: 'all' });
      expect([subject, recordIds.length > 0, listed.has(subject)]).toEqual([subject, true, true]);
    }
  });
});
