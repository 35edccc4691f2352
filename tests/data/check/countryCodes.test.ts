import { describe, expect, test } from 'vitest';
import { checkCountryCodes } from '../../../src/data/check/countryCodes';
import { retiredCountries } from '../../../src/data/check/retiredCountries';
import { parse } from 'papaparse';
import { brief, csv, packageWith, problemsWith, shippedFiles } from '../packages';

const organisation = (code: string) => ({
  organisations: csv('organisation_id,name_en,country_id,kind,source_id', `cass,C,${code},other,report`),
  memberships: '\n',
});
const check = (code: string) => checkCountryCodes(packageWith({ ...organisation(code), memberships: 'alliance_id' }));

describe('country codes', () => {
  test('in use are fine, and simply unknown ones belong to the foreign keys', () => {
    expect(check('CHN')).toEqual([]);
    expect(check('QQQ')).toEqual([]);
  });

  test('no longer in use are named with their successors', () => {
    expect(check('YUG')[0]).toMatchObject({
      severity: 'error',
      code: 'country-retired',
      details: { value: 'YUG', until: 2003, successors: 'BIH | HRV | MKD | MNE | SRB | SVN' },
    });
  });

  test.each([
    ['CN', 'CHN'],
    ['156', 'CHN'],
    ['chn', 'CHN'],
    ['China', 'CHN'],
    ['中国', 'CHN'],
    ['EL', 'GRC'],
  ])('of another kind are named with the right one: %s is %s', (code, right) => {
    expect(check(code)[0]).toMatchObject({ code: 'country-form', details: { suggestion: right } });
  });

  test('that are wrong give one problem a cell', () => {
    for (const code of ['CN', 'SUN', 'QQQ', 'q1']) {
      const { organisations } = organisation(code);
      const memberships = csv('alliance_id,organisation_id,role,source_id', 'net,cass,member,report');
      const found = problemsWith({ organisations, memberships }).filter(({ column }) => column === 'country_id');
      expect(found.length, code).toBe(code === 'q1' ? 2 : 1);
    }
  });

  test('that a package keeps among its countries are a warning', () => {
    const countries = csv('country_id,name_en,source_id', 'SUN,Soviet Union,report', 'CHN,China,report');
    expect(brief(checkCountryCodes(packageWith({ countries, ...organisation('SUN') })))).toEqual([
      'warning country-retired countries.csv:2:country_id',
    ]);
  });

  test('that were withdrawn have successors that are in use', () => {
    const text = new TextDecoder().decode(shippedFiles().get('countries.csv'));
    const inUse = new Set(parse<{ country_id: string }>(text, { header: true }).data.map((row) => row.country_id));
    expect(inUse.size).toBeGreaterThan(240);
    for (const [code, { successors }] of retiredCountries) {
      expect(inUse.has(code), code).toBe(false);
      expect(successors.filter((successor) => !inUse.has(successor)), code).toEqual([]);
      expect(successors.length, code).toBeGreaterThan(0);
    }
  });
});
