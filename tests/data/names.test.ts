import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../src/data/checkPackage';
import { compile } from '../../src/data/compile';
import { namesSchemas } from '../../src/data/namesSchema';
import { readPackage } from '../../src/data/readPackage';
import { formatProblem } from '../../src/text/problems/formatProblem';
import { languages } from '../../src/model/language';
import { brief, csv, filesOf, soundTables } from './packages';

const header = 'country_id,name_en,name_zh_hans,name_zh_hant';
const packageOf = (files: Record<string, string | Uint8Array>) =>
  readPackage(filesOf({ ...soundTables, ...files }));
const problemsOf = (text: string | Uint8Array, file = 'names/countries.csv') =>
  checkPackage(packageOf({ [file]: text }));
const column = (files: Record<string, string>, table: string, name: string) =>
  compile(packageOf(files))
    .tables.find((one) => one.name === table)
    ?.columns.find((one) => one.name === name)?.values;

describe('names of an installation', () => {
  test('take the place of those of the table, and a blank keeps what is there', () => {
    const files = { 'names/countries.csv': csv(header, 'RUS,,俄国,俄國', 'CHN,Zhongguo,,') };
    expect(checkPackage(packageOf(files))).toEqual([]);
    expect(column(files, 'countries', 'name_en')).toEqual(['Zhongguo', 'Greece', 'Russia', 'Singapore']);
    expect(column(files, 'countries', 'name_zh_hans')).toEqual(['中国', '希腊', '俄国', '新加坡']);
    expect(column(files, 'countries', 'name_zh_hant')).toEqual([null, null, '俄國', null]);
    expect(column(files, 'countries', 'row')).toEqual([2, 3, 4, 5]);
  });

  test('may leave columns out, and be of any table with a key and names in three languages', () => {
    const files = {
      'names/cities.csv': csv('city_id,name_zh_hans', 'athens,雅典'),
      'names/organisations.csv': csv('organisation_id,name_en,aliases,note', 'cass,The Academy,CASS;Academy,asked for'),
    };
    expect(checkPackage(packageOf(files))).toEqual([]);
    expect(column(files, 'cities', 'name_zh_hans')).toEqual(['雅典']);
    expect(column(files, 'cities', 'name_en')).toEqual(['Athens']);
    expect(column(files, 'organisations', 'name_en')?.[1]).toBe('The Academy');
    expect(column(files, 'organisations', 'aliases')).toEqual([null, 'CASS;Academy', null]);
    expect([...namesSchemas.keys()]).toEqual([
      'countries',
      'country_groups',
      'provinces',
      'cities',
      'organisations',
      'alliances',
      'conference_series',
    ]);
  });

  test('leave the package as it was read', () => {
    const pack = packageOf({ 'names/countries.csv': csv(header, 'CHN,Zhongguo,,') });
    const before = structuredClone(pack);
    compile(pack);
    expect(pack).toEqual(before);
  });

  test('may be a header alone', () => {
    expect(problemsOf(header)).toEqual([]);
  });
});

describe('a faulty file of names', () => {
  test.each([
    ['an unknown id', csv(header, 'CHN,China,,', 'QQQ,Nowhere,,'), 'error unknown-key names/countries.csv:3:country_id'],
    ['another code', csv(header, 'CN,China,,'), 'error country-form names/countries.csv:2:country_id'],
    ['a withdrawn code', csv(header, 'SUN,Soviet Union,,'), 'error country-retired names/countries.csv:2:country_id'],
    ['a row twice', csv(header, 'CHN,A,,', 'CHN,B,,'), 'error duplicate-key names/countries.csv:3:country_id'],
    ['a row without id', csv(header, ',China,,'), 'error required names/countries.csv:2:country_id'],
    ['no column of ids', csv('name_en', 'China'), 'error missing-column names/countries.csv:1:country_id'],
    ['no column of names', csv('country_id', 'CHN'), 'error missing-column names/countries.csv:1:name_en'],
    ['a misspelt column', csv('country_id,name_em', 'CHN,China'), 'error unknown-column names/countries.csv:1:name_em'],
    ['another column', csv('country_id,name_en,colour', 'CHN,China,red'), 'warning unknown-column names/countries.csv:1:colour'],
    ['too few cells', csv(header, 'CHN,China'), 'error too-few-cells names/countries.csv:2:'],
    ['semicolons', 'country_id;name_en\nCHN;China\n', 'error delimiter names/countries.csv:1:'],
    ['nothing in it', '', 'error empty-file names/countries.csv:0:'],
    ['another encoding', Uint8Array.of(0xd6, 0xd0, 0xb9, 0xfa), 'error not-utf8 names/countries.csv:0:'],
  ])('with %s is named', (_, text, problem) => {
    expect(brief(problemsOf(text))).toContain(problem);
  });

  test('of a table without names is named, with those that have some', () => {
    const text = csv('membership_id,name_en', 'a,A');
    const [problem] = problemsOf(text, 'names/memberships.csv');
    expect(problem && brief([problem])).toEqual(['error unknown-names names/memberships.csv:0:']);
    expect(problem?.details['tables']).toContain('countries | country_groups');
    const [misspelt] = problemsOf(csv(header, 'CHN,China,,'), 'names/countrys.csv');
    expect(misspelt?.details['suggestion']).toBe('countries');
  });

  test('is named in the language of the reader, with file, row and column', () => {
    const [problem] = problemsOf(csv(header, 'Greece,Hellas,,'));
    const lines = languages.map((language) => problem && formatProblem(problem, language));
    expect(lines).toEqual([
      'names/countries.csv:2:country_id: "Greece" is not an ISO 3166-1 alpha-3 code; write "GRC"',
      'names/countries.csv:2:country_id: “Greece”不是 ISO 3166-1 三字母代码；应写作“GRC”',
      'names/countries.csv:2:country_id: 「Greece」不是 ISO 3166-1 三字母代碼；應寫作「GRC」',
    ]);
  });

  test('of a table that the package does not have is not checked, and says so', () => {
    const pack = readPackage(
      filesOf({ sources: csv('source_id,title', 'a,A'), 'names/countries.csv': csv(header, 'CHN,China,,') }),
    );
    expect(brief(checkPackage(pack))).toEqual(['warning missing-table names/countries.csv:1:country_id']);
  });
});
