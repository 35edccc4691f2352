import { describe, expect, test } from 'vitest';
import { checkValues } from '../../../src/data/check/values';
import { brief, csv, packageWith } from '../packages';

const check = (changes: Record<string, string>) => checkValues(packageWith(changes));
const sizes = (value: string, on = '2015') =>
  csv('alliance_id,observed_on,measure,basis,value,source_id', `forum,${on},members,membership,${value},report`);

describe('values', () => {
  test('of the sound package have no problems', () => {
    expect(check({})).toEqual([]);
  });

  test('that are required and blank are named with row and column', () => {
    const sources = csv('source_id,title', 'report,A', 'other,');
    expect(brief(check({ sources }))).toEqual(['error required sources.csv:3:title']);
  });

  test('must be whole numbers or numbers where the schema says so', () => {
    expect(check({ alliance_sizes: sizes('12') })).toEqual([]);
    expect(check({ alliance_sizes: sizes('12.0') })[0]).toMatchObject({
      code: 'not-integer',
      details: { value: '12.0', suggestion: '12' },
    });
    const cities = csv('city_id,name_en,country_id,latitude,longitude,source_id', 'a,A,GRC,"37,9",23,report');
    expect(check({ cities })[0]).toMatchObject({ code: 'not-number', details: { suggestion: '37.9' } });
  });

  test('must be dates where the schema says so, with a proposal for common slips', () => {
    expect(check({ alliance_sizes: sizes('12', '2015-10~') })).toEqual([]);
    expect(check({ alliance_sizes: sizes('12', '2015/10/28') })[0]).toMatchObject({
      code: 'not-date',
      column: 'observed_on',
      details: { value: '2015/10/28', suggestion: '2015-10-28' },
    });
  });

  test('must be one of those allowed, and the nearest is named', () => {
    const memberships = csv('alliance_id,organisation_id,role,source_id', 'forum,cass,membr,report');
    expect(check({ memberships })[0]).toMatchObject({ code: 'not-allowed', details: { suggestion: 'member' } });
  });

  test('must have the form of their pattern', () => {
    const sources = csv('source_id,title', 'a report,A', 'report,B');
    expect(brief(check({ sources }))).toEqual(['error pattern sources.csv:2:source_id']);
  });

  test('must keep to the minimum and the maximum', () => {
    const cities = csv('city_id,name_en,country_id,latitude,longitude,source_id', 'a,A,GRC,91,-181,report', 'b,B,GRC,90,-180,report');
    expect(brief(check({ cities }))).toEqual([
      'error above-maximum cities.csv:2:latitude',
      'error below-minimum cities.csv:2:longitude',
    ]);
  });
});
