import { describe, expect, test } from 'vitest';
import { rows } from '../../src/query/columns';
import { ask } from '../../src/query/question';
import { keyFigureIds, keyFigures } from '../../src/query/questions/keyFigures';
import { sql } from '../../src/query/sql';
import { csv } from '../data/packages';
import { day, openPackage } from './openPackage';
import { shippedPackage } from './shippedPackage';

describe('key figures', () => {
  test('count the rows of their tables, each once', async () => {
    const connection = await shippedPackage();
    const [counts] = rows<Record<string, number>>(
      await connection.run(sql`select
        (select count(*) from organisations where kind = 'think tank') as "think-tanks",
        (select count(*) from alliances) as alliances, (select count(*) from agreements) as agreements,
        (select count(*) from conferences) as conferences`),
    );
    const { items, closingDay } = await ask(connection, keyFigures, {});
    for (const figure of keyFigureIds) {
      const ids = items.filter((item) => item.figure === figure).map(({ id }) => id);
      expect(ids.length, figure).toBe(counts?.[figure]);
      expect(new Set(ids).size, figure).toBe(ids.length);
    }
    expect(closingDay).toBe(day('2026-11-22'));
  });

  test('date a thing by the last day that its date can mean, a think tank by its first certain tie', async () => {
    const connection = await openPackage({
      'datapackage.json': '{"name": "small", "closingDate": "2024-06-30"}',
      alliances: csv(
        'alliance_id,name_en,founded_on,secretariat_country_id,source_id',
        'net,Policy Net,2010,THA,dated',
      ),
      agreements: csv(
        'agreement_id,title,kind,signed_on,place_country_id,source_id',
        'dated,Dated,MoU,2015-03,CHN,dated',
        'undated,Undated,MoU,,,undated',
      ),
      agreement_parties: csv(
        'agreement_id,organisation_id,source_id',
        'dated,siam,dated',
        'dated,beida,dated',
        'undated,paris,dated',
        'undated,boston,dated',
      ),
    });
    const { items, closingDay } = await ask(connection, keyFigures, {});
    await connection.close();
    const item = (id: string) => items.find((one) => one.id === id);
    expect(closingDay).toBe(day('2024-06-30'));
    expect(item('alliances/net')).toMatchObject({ day: day('2010-12-31'), countryIds: ['THA'], types: [] });
    expect(item('agreements/dated')).toMatchObject({
      day: day('2015-03-31'),
      countryIds: ['CHN', 'THA'],
      types: ['independent', 'university'],
    });
    expect(item('agreements/undated')).toMatchObject({ day: null, countryIds: ['FRA', 'USA'] });
    expect(item('organisations/siam')).toMatchObject({
      day: day('2015-03-31'),
      countryIds: ['THA'],
      types: ['independent'],
    });
    expect(item('organisations/paris')).toMatchObject({ day: null, types: [] });
    expect(item('organisations/berlin')).toMatchObject({ day: null });
  });

  test('leave out conferences that were cancelled', async () => {
    const connection = await openPackage({
      conferences: csv(
        'conference_id,name,start_on,status,source_id',
        'held,Held,2018-02-01,,dated',
        'planned,Planned,2019-02-01,announced,dated',
        'cancelled,Cancelled,2020-02-01,cancelled,dated',
      ),
    });
    const { items } = await ask(connection, keyFigures, {});
    await connection.close();
    const conferences = items.filter(({ figure }) => figure === 'conferences').map(({ id }) => id);
    expect(conferences).toEqual(['conferences/held', 'conferences/planned']);
  });
});
