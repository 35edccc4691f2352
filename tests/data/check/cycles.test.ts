import { describe, expect, test } from 'vitest';
import { checkCycles } from '../../../src/data/check/cycles';
import { brief, csv, packageWith } from '../packages';

const check = (...pairs: string[]) =>
  checkCycles(
    packageWith({
      organisations: csv(
        'organisation_id,name_en,parent_id,kind,source_id',
        ...pairs.map((pair) => `${pair.split('>')[0]},Name,${pair.split('>')[1]},other,report`),
      ),
    }),
  );

describe('parents', () => {
  test('that lead up to a top are fine', () => {
    expect(check('a>b', 'b>c', 'c>', 'd>c')).toEqual([]);
  });

  test('that go in a circle are named once, without the branches that lead into it', () => {
    const found = check('x>a', 'a>b', 'b>c', 'c>a', 'y>b');
    expect(brief(found)).toEqual(['error cycle organisations.csv:3:parent_id']);
    expect(found[0]?.details).toEqual({ path: 'a → b → c → a' });
  });

  test('that are the row itself are a circle', () => {
    expect(check('a>a')[0]?.details).toEqual({ path: 'a → a' });
  });

  test('are followed in every table that refers to itself', () => {
    const country_groups = csv('group_id,name_en,parent_group_id,source_id', 'a,A,b,report', 'b,B,a,report');
    const alliances = csv('alliance_id,name_en,parent_id,source_id', 'net,Net,net,report');
    expect(brief(checkCycles(packageWith({ country_groups, alliances })))).toEqual([
      'error cycle country_groups.csv:2:parent_group_id',
      'error cycle alliances.csv:2:parent_id',
    ]);
  });
});
