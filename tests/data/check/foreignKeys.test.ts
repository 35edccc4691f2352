import { describe, expect, test } from 'vitest';
import { checkForeignKeys } from '../../../src/data/check/foreignKeys';
import { checkReferences } from '../../../src/data/check/references';
import { readPackage } from '../../../src/data/readPackage';
import { brief, csv, filesOf, packageWith, soundTables } from '../packages';

const memberships = (organisation: string) =>
  csv('alliance_id,organisation_id,role,source_id', 'net,cass,member,report', `forum,${organisation},member,report`);

describe('references to other tables', () => {
  test('that are there are fine', () => {
    expect(checkForeignKeys(packageWith({ memberships: memberships('brookings-institution') }))).toEqual([]);
  });

  test('that are not there are named with the nearest key', () => {
    expect(checkForeignKeys(packageWith({ memberships: memberships('brookings-institutoin') }))).toEqual([
      {
        severity: 'error',
        code: 'unknown-key',
        file: 'memberships.csv',
        row: 3,
        column: 'organisation_id',
        details: { table: 'organisations', value: 'brookings-institutoin', suggestion: 'brookings-institution' },
      },
    ]);
  });

  test('to a table that is not there are named once for each column', () => {
    const others = Object.fromEntries(Object.entries(soundTables).filter(([name]) => name !== 'organisations'));
    expect(brief(checkForeignKeys(readPackage(filesOf(others))))).toEqual([
      'warning missing-table memberships.csv:1:organisation_id',
    ]);
  });

  test('to countries leave withdrawn and other codes to their own check', () => {
    const organisations = csv('organisation_id,name_en,country_id,kind,source_id', 'a,A,SUN,other,report', 'b,B,CN,other,report', 'c,C,QQQ,other,report');
    const found = checkForeignKeys(packageWith({ organisations, memberships: '\n' }));
    expect(brief(found)).toEqual(['error unknown-key organisations.csv:4:country_id']);
  });
});

describe('references whose table depends on a column', () => {
  const indicators = csv('indicator_id,name,unit,direction', 'size,Size,people,neutral');
  const observations = (...units: string[]) =>
    csv('unit_type,unit_id,indicator_id,value,source_id', ...units.map((unit) => `${unit},size,1,report`));
  const check = (...units: string[]) =>
    checkReferences(packageWith({ indicators, observations: observations(...units) }));

  test('are looked up in the table of their type', () => {
    expect(check('organisation,cass', 'city,athens', 'country,CHN')).toEqual([]);
    expect(brief(check('organisation,athens'))).toEqual(['error unknown-key observations.csv:2:unit_id']);
    expect(check('city,athnes')[0]?.details).toEqual({ table: 'cities', value: 'athnes', suggestion: 'athens' });
  });

  test('to a table that is not there are named once', () => {
    expect(brief(check('province,CN-BJ', 'province,CN-SH'))).toEqual(['warning missing-table observations.csv:1:unit_id']);
  });

  test('to a country that no longer exists name its successors', () => {
    expect(check('country,CSK')[0]).toMatchObject({ code: 'country-retired', details: { successors: 'CZE | SVK' } });
  });
});
