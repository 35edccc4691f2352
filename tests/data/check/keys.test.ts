import { describe, expect, test } from 'vitest';
import { checkKeys } from '../../../src/data/check/keys';
import { brief, csv, packageWith } from '../packages';

const check = (changes: Record<string, string>) => checkKeys(packageWith(changes));
const header = 'alliance_id,organisation_id,role,from,to,source_id';

describe('keys', () => {
  test('that occur once are fine', () => {
    expect(check({})).toEqual([]);
  });

  test('that occur again name the earlier row, once', () => {
    const sources = csv('source_id,title', 'report,A', 'x,B', 'report,C');
    expect(check({ sources })).toEqual([
      {
        severity: 'error',
        code: 'duplicate-key',
        file: 'sources.csv',
        row: 4,
        column: 'source_id',
        details: { columns: 'source_id', value: 'report', earlier: 2 },
      },
    ]);
  });

  test('of several columns are compared together', () => {
    const memberships = csv(header, 'net,cass,member,2000,2005,report', 'net,cass,member,2010,,report', 'net,cass,member,2010,2012,report');
    expect(brief(check({ memberships }))).toEqual(['error duplicate-key memberships.csv:4:alliance_id']);
  });

  test('with an unknown start are the same only if the end is the same', () => {
    expect(check({ memberships: csv(header, 'net,cass,member,,2005,report', 'net,cass,member,,2009,report') })).toEqual([]);
    expect(check({ memberships: csv(header, 'net,cass,member,,2005,report', 'net,cass,member,,2005,report') })).toHaveLength(1);
  });

  test('compare unique columns, of which several may be blank', () => {
    const countries = (second: string) =>
      csv('country_id,alpha2,name_en,source_id', 'CHN,CN,China,report', `SGP,${second},Singapore,report`, 'GRC,,Greece,report', 'RUS,,Russia,report');
    expect(check({ countries: countries('SG') })).toEqual([]);
    expect(brief(check({ countries: countries('CN') }))).toEqual(['error duplicate-key countries.csv:3:alpha2']);
  });
});
