import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { QueryError } from '../../src/model/errors';
import { column } from '../../src/query/columns';
import { ask, type Question, type QuestionParameters } from '../../src/query/question';
import { questions } from '../../src/query/questions';
import { sql } from '../../src/query/sql';
import { shippedPackage } from './shippedPackage';

type AnyQuestion = Question<QuestionParameters, unknown>;
const all = Object.entries(questions) as unknown as [string, AnyQuestion][];
const question = (id: string) => questions[id as keyof typeof questions] as unknown as AnyQuestion;

const hostile = [
  "' or '1'='1",
  "'; drop table organisations; --",
  '"; drop table organisations; --',
  '机构 ␀ ʼ 🌐 \\ % _ ?',
  'no-such-id',
  '',
];

/** Parameters that a link or a person can bring, for every question that has parameters. */
const asked: [string, QuestionParameters][] = [
  ['ties', { subject: 'country:CHN', type: 'university' }],
  ['ties', { subject: 'organisation:chatham-house', type: 'all' }],
  ['ties', { subject: 'alliance:zgcta', type: 'independent' }],
  ['ties', { subject: 'all', type: 'government' }],
  ['recent-changes', { since: '2015-06-30' }],
  ['recent-changes', { since: '9999-12-31' }],
  [
    'evidence',
    { recordIds: ['agreements/ag-2023-pengshui-six', 'conferences/wic-tt-2016', 'presences/pr-002'] },
  ],
  ['evidence', { recordIds: hostile }],
  ['record-sources', { recordIds: ['agreements/ag-2023-pengshui-six', ...hostile] }],
  ['alliance-members', { alliances: ['zgcta', ...hostile] }],
  ['alliance-roles', { alliances: ['t20', ...hostile] }],
  [
    'table-rows',
    {
      table: 'memberships',
      search: 'zgcta 2020',
      sort: '-from',
      offset: 1,
      limit: 2,
    },
  ],
  [
    'table-rows',
    {
      table: 'alliance_sizes',
      search: '',
      sort: 'value',
      offset: 0,
      limit: 5,
    },
  ],
  ...hostile.flatMap((text): [string, QuestionParameters][] => [
    ['ties', { subject: text, type: 'all' }],
    ['ties', { subject: `country:${text}`, type: text }],
    ['ties', { subject: `organisation:${text}`, type: 'all' }],
    ['ties', { subject: `alliance:${text}`, type: 'all' }],
    ['table-rows', { table: 'sources', search: text, sort: text, offset: 0, limit: 10 }],
  ]),
];

const tableCounts = async () => {
  const names = ['organisations', 'sources', 'cities', 'tie_participants', 'records'];
  const counts = names.map((name) => `(select count(*) from ${name})`).join(', ');
  return (await shippedPackage()).run({ text: `select concat_ws(' ', ${counts}) as counts`, values: [] });
};

describe('the engine', () => {
  test.each(all)(
    'accepts %s with its defaults and answers as plain JSON',
    async (_, { defaults, ...rest }) => {
      const answer = await ask(await shippedPackage(), { ...rest, defaults } as AnyQuestion, defaults);
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    },
  );

  test.each(all.filter(([, { isStored }]) => isStored))('has something to say to %s', async (_, stored) => {
    const answer = await ask(await shippedPackage(), stored, stored.defaults);
    expect(JSON.stringify(answer).length).toBeGreaterThan(1000);
  });

  test.each(asked)('accepts %s with %o and answers as plain JSON', async (id, parameters) => {
    const answer = await ask(await shippedPackage(), question(id), parameters);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  test('gives the same answer each time', async () => {
    for (const [id, { defaults }] of all.filter(([, { isStored }]) => isStored)) {
      const connection = await shippedPackage();
      const first = JSON.stringify(await ask(connection, question(id), defaults));
      expect(JSON.stringify(await ask(connection, question(id), defaults)) === first, id).toBe(true);
    }
  });

  test.each([
    ['recent-changes', { since: 'last week' }],
    ['recent-changes', { since: "'; drop table sources; --" }],
    [
      'table-rows',
      {
        table: 'sources"; drop table sources; --',
        search: '',
        sort: '',
        offset: 0,
        limit: 1,
      },
    ],
    ['table-rows', { table: 'sources', search: '', sort: '', offset: -50, limit: 50 }],
    ['table-rows', { table: 'no_such_table', search: '', sort: '', offset: 0, limit: 1 }],
  ] as [string, QuestionParameters][])(
    'refuses %s with %o, and its tables are as before',
    async (id, parameters) => {
      const before = column<string>(await tableCounts(), 'counts');
      const answer = ask(await shippedPackage(), question(id), parameters);
      await expect(answer).rejects.toThrow(QueryError);
      await expect(answer).rejects.toMatchObject({
        code: 'query-refused',
        details: { sql: expect.any(String) },
      });
      expect(column<string>(await tableCounts(), 'counts')).toEqual(before);
    },
  );

  test('still has all of its tables after every hostile parameter', async () => {
    const before = column<string>(await tableCounts(), 'counts');
    for (const [id, parameters] of asked) await ask(await shippedPackage(), question(id), parameters);
    expect(column<string>(await tableCounts(), 'counts')).toEqual(before);
  });
});

describe('parameters', () => {
  const bound: [string, QuestionParameters, string][] = hostile
    .filter((text) => text !== '')
    .flatMap((text): [string, QuestionParameters, string][] => [
      ['ties', { subject: `country:${text}`, type: 'all' }, text],
      ['ties', { subject: `organisation:${text}`, type: 'all' }, text],
      ['ties', { subject: `alliance:${text}`, type: 'all' }, text],
      ['ties', { subject: 'all', type: text }, text],
      ['recent-changes', { since: text }, text],
      ['evidence', { recordIds: [text] }, text],
      ['record-sources', { recordIds: [text] }, text],
      ['alliance-members', { alliances: [text] }, text],
      ['alliance-roles', { alliances: [text] }, text],
    ]);

  test.each(bound)('are bound by %s: %o', (id, parameters, text) => {
    const queries = question(id).queries(parameters);
    for (const query of queries) {
      expect(query.text).not.toContain(text);
      expect(query.text.match(/\?/g) ?? []).toHaveLength(query.values.length);
    }
    expect(queries.flatMap(({ values }) => values)).toContain(text);
  });

  test('that are words of a search are bound in lower case', () => {
    const parameters = {
      table: 'sources',
      search: "World'); Drop",
      sort: '',
      offset: 0,
      limit: 7,
    };
    for (const query of question('table-rows').queries(parameters)) {
      expect(query.text).not.toMatch(/world|drop/i);
      expect(query.values).toEqual(expect.arrayContaining(["world');", 'drop']));
    }
  });

  test('do not change the text of a query', () => {
    const textOf = (subject: string) =>
      question('ties')
        .queries({ subject, type: 'all' })
        .map(({ text }) => text);
    expect(textOf('country:CHN')).toEqual(textOf('country:THA'));
    const evidenceText = (recordIds: string[]) =>
      question('evidence')
        .queries({ recordIds })
        .map(({ text }) => text);
    expect(evidenceText(['a'])).toEqual(evidenceText(['b', 'c', 'd']));
  });
});

test('every question is found under its own id and needs only tables of the package', async () => {
  const { schema } = await import('../../src/data/schema');
  const tables = schema.resources.map(({ name }) => name);
  for (const [id, one] of all) {
    expect(one.id).toBe(id);
    expect(tables).toEqual(expect.arrayContaining([...one.needs]));
  }
});

describe('the engine is locked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  const file = join(folder, 'secret.csv');
  writeFileSync(file, 'word\nsecret\n');

  test.each([
    `select * from read_csv('${file}')`,
    `select * from '${file}'`,
    `select * from read_text('${file}')`,
    `select * from glob('${folder}/*')`,
    `copy (select 1) to '${join(folder, 'written.csv')}'`,
    `copy sources from '${file}'`,
    `export database '${join(folder, 'exported')}'`,
    `attach '${join(folder, 'other.duckdb')}' as other`,
    `select * from read_csv('https://example.org/data.csv')`,
    'load httpfs',
    'set enable_external_access = true',
    'set lock_configuration = false',
    'reset enable_external_access',
    `set temp_directory = '${folder}'`,
    "pragma memory_limit = '1GB'",
    'set global threads = 2',
  ])('refuses %s', async (text) => {
    const connection = await shippedPackage();
    await expect(connection.run({ text, values: [] })).rejects.toThrow(QueryError);
    expect(readdirSync(folder)).toEqual(['secret.csv']);
  });

  test('but answers what needs no file and no setting', async () => {
    const answer = await (
      await shippedPackage()
    ).run(sql`select ${'ok'} as word, count(*) > 100 as many from sources`);
    expect(column(answer, 'word')).toEqual(['ok']);
    expect(column(answer, 'many')).toEqual([true]);
  });
});
