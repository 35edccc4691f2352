import { describe, expect, test } from 'vitest';
import { checkDuplicateNames } from '../../../src/data/check/duplicateNames';
import { normaliseName } from '../../../src/data/check/normaliseName';
import { brief, csv, packageWith } from '../packages';

const check = (rows: string[], notes: string[] = []) =>
  brief(
    checkDuplicateNames(
      packageWith({
        organisations: csv('organisation_id,name_en,name_zh_hans,country_id,kind,source_id', ...rows.map((row) => `${row},other,report`)),
        identity_notes: csv('names,organisation_ids,decision', ...notes),
      }),
    ),
  );

test.each([
  ['The Institute for Peace & Security', 'Institute for Peace and Security'],
  ['Fundação Getúlio Vargas', 'FUNDACAO GETULIO VARGAS'],
  ['Ｃhina  Forum', 'China-Forum'],
  ["People's Institute", 'People’s Institute'],
  ['中国社会科学院（北京）', '中国社会科学院(北京)'],
])('"%s" and "%s" are one name', (one, other) => {
  expect(normaliseName(one)).toBe(normaliseName(other));
});

test('names that differ in letters, Thai vowels or Hangul stay different', () => {
  expect(normaliseName('Institute for Peace')).not.toBe(normaliseName('Institute for Police'));
  expect(normaliseName('กา')).not.toBe(normaliseName('กี'));
  expect(normaliseName('Theatre')).toBe('theatre');
});

describe('rows of one name', () => {
  test('in one country are a warning at the later row, once a row', () => {
    expect(check(['a,The Forum,论坛,CHN', 'b,Forum,论坛,CHN'])).toEqual([
      'warning likely-duplicate organisations.csv:3:name_en',
    ]);
    expect(check(['a,Forum,论坛,CHN', 'b,Other,论坛,CHN'])).toEqual([
      'warning likely-duplicate organisations.csv:3:name_zh_hans',
    ]);
  });

  test('in two countries are fine', () => {
    expect(check(['a,Forum,,CHN', 'b,Forum,,GRC'])).toEqual([]);
  });

  test('that the identity notes keep apart are fine, and merged ones are not', () => {
    const rows = ['a,Forum,,CHN', 'b,Forum,,CHN'];
    expect(check(rows, ['Forum,a;b,kept apart'])).toEqual([]);
    expect(check(rows, ['Forum,a;b,merged'])).toHaveLength(1);
    expect(check(rows, ['Forum,a;c,kept apart'])).toHaveLength(1);
    expect(check(['cn-1,Forum,,CHN', 'cn-2,Forum,,CHN'], ['Forum,cn-*,kept apart'])).toEqual([]);
  });
});
