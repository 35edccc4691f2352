import { describe, expect, test } from 'vitest';
import { resolveCountries } from '../../src/data/resolveCountries';
import { ask } from '../../src/query/question';
import { countryNames } from '../../src/query/questions/countryNames';
import { csv } from '../data/packages';
import { openPackage } from './openPackage';
import { shippedPackage } from './shippedPackage';

describe('the names of countries', () => {
  test('come with every code and other name, blanks left out', async () => {
    const countries = csv(
      'country_id,alpha2,numeric,name_en,name_zh_hans,aliases,source_id',
      'CHN,CN,156,China,中国,PRC; Zhongguo ;,dated',
      'XKX,,,Kosovo,,,dated',
    );
    const connection = await openPackage({
      countries,
      organisations: csv('organisation_id,name_en,kind,source_id', 'a,A,think tank,dated'),
    });
    expect(await ask(connection, countryNames, {})).toEqual([
      {
        id: 'CHN',
        alpha2: 'CN',
        numeric: '156',
        names: ['China', '中国', null],
        aliases: ['PRC', 'Zhongguo'],
      },
      { id: 'XKX', alpha2: null, numeric: null, names: ['Kosovo', null, null], aliases: [] },
    ]);
    await connection.close();
  });

  test('of the shipped package find a list that a person may paste', async () => {
    const countries = await ask(await shippedPackage(), countryNames, {});
    const { found, unresolved } = resolveCountries(
      '1. Viet Nam\n2. 大韩民国\n3. Türkiye\n4. 紐西蘭\n5. Congo',
      countries,
    );
    expect(found.map(({ countryId }) => countryId)).toEqual(['VNM', 'KOR', 'TUR', 'NZL']);
    expect(unresolved).toEqual([{ input: 'Congo', suggestions: ['COD', 'COG'] }]);
  });
});
