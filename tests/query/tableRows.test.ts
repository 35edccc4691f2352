import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPackage } from '../../src/data/readPackage';
import { schema, tableSchema } from '../../src/data/schema';
import { ask } from '../../src/query/question';
import { tableRows, type TableRowsParameters } from '../../src/query/questions/tableRows';
import { shippedFiles } from '../data/packages';
import { shippedPackage } from './shippedPackage';

const fieldsOf = (table: string) => tableSchema(table)?.schema.fields.map(({ name }) => name) ?? [];

/** A page with only some of the fields, which is easier to read in a test. */
async function asked(table: string, fields: string[], more: Partial<TableRowsParameters> = {}) {
  const parameters = { table, search: '', sort: '', offset: 0, limit: 50, ...more };
  const page = await ask(await shippedPackage(), tableRows, parameters);
  const positions = fields.map((field) => fieldsOf(table).indexOf(field));
  return { ...page, rows: page.rows.map((cells) => positions.map((i) => cells[i] ?? null)) };
}

/** The cells of a table as they stand in its file. */
const pack = readPackage(shippedFiles());
const fileRows = (table: string, fields: string[]) => {
  const read = pack.tables.get(table);
  return (read?.rows ?? []).map((_, i) => fields.map((field) => read?.columns.get(field)?.[i] ?? null));
};

describe('the records of the reference texts are found', () => {
  test.each([
    [
      'the forums of the World Internet Conference',
      'conferences',
      ['conference_id', 'name'],
      'World Internet Conference',
      [
        ['wic-tt-2016', 'World Internet Conference Internet High-level Think Tank Forum 2016'],
        ['wic-tt-2019', 'World Internet Conference Internet High-level Think Tank Forum 2019'],
      ],
    ],
    [
      '72 members of the ZGC alliance',
      'alliance_sizes',
      ['alliance_id', 'observed_on', 'measure', 'value'],
      'zgcta 2023-11',
      [
        ['zgcta', '2023-11', 'members', 72],
        ['zgcta', '2023-11', 'countries', 12],
      ],
    ],
    [
      '48 founders of the ILSTC association',
      'alliance_sizes',
      ['alliance_id', 'observed_on', 'value'],
      'ilstc-tta',
      [['ilstc-tta', '2023-05-17', 48]],
    ],
    [
      'the agreement with Panyapiwat',
      'agreements',
      ['title', 'signed_on'],
      'panyapiwat',
      [['SISU – Panyapiwat Institute of Management friendship and cooperation agreement', '2023-05-17']],
    ],
    [
      'the agreement with the Southeast Asia Research Centre',
      'agreements',
      ['agreement_id', 'title', 'signed_on'],
      '2023-05-17 southeast ASIA research',
      [
        [
          'ag-2023-swupl-searc',
          'Southwest University of Political Science and Law – Southeast Asia Research Centre for Humanities agreement',
          '2023-05-17',
        ],
      ],
    ],
    [
      'the agreement with Belgrade',
      'agreements',
      ['agreement_id', 'title', 'signed_on'],
      'belt and road institute belgrade 2023-05-17',
      [
        [
          'ag-2023-swu-bri-belgrade',
          'Southwest University Center of Chinese and Greek Ancient Civilizations – Belt and Road Institute Belgrade agreement',
          '2023-05-17',
        ],
      ],
    ],
    [
      'the framework agreement of six parties',
      'agreements',
      ['agreement_id', 'kind', 'signed_on', 'parties_reported'],
      'pengshui',
      [['ag-2023-pengshui-six', 'framework agreement', '2023-05-17', 6]],
    ],
    [
      'the conferences of Brookings',
      'observations',
      ['unit_id', 'indicator_id', 'value', 'qualifier'],
      'brookings conferences-per-year',
      [['brookings-institution', 'conferences-per-year', 200, 'at least']],
    ],
    [
      'the meetings of CSIS',
      'observations',
      ['unit_id', 'indicator_id', 'value', 'qualifier'],
      'csis meetings-per-year',
      [['csis-usa', 'meetings-per-year', 700, 'at least']],
    ],
    [
      'Beijing in a ranking',
      'ranking_positions',
      ['ranking_id', 'edition', 'unit_id', 'rank'],
      'gfci beijing 2019',
      [['gfci', '2019', 'beijing', 7]],
    ],
  ] as [string, string, string[], string, (string | number)[][]][])(
    '%s',
    async (_, table, fields, search, expected) => {
      const { rows, total } = await asked(table, fields, { search });
      expect(rows).toEqual(expect.arrayContaining(expected));
      expect(total).toBe(rows.length);
    },
  );
});

describe('a page', () => {
  test('has the cells and row numbers of the file, in its order', async () => {
    const { rows, total, rowNumbers } = await asked('conference_series', ['series_id', 'alliance_id'], {
      limit: 1000,
    });
    expect(rows).toEqual(fileRows('conference_series', ['series_id', 'alliance_id']));
    expect(rowNumbers).toEqual(pack.tables.get('conference_series')?.rows);
    expect(total).toBe(rows.length);
  });

  test('exists for every table, with all of its fields in the order of the schema', async () => {
    for (const { name, schema: described } of schema.resources) {
      const { rows, total } = await ask(await shippedPackage(), tableRows, {
        ...{ table: name, search: '', sort: '', offset: 0, limit: 3 },
      });
      const cellOf = (cell: string | null, i: number) =>
        cell === null || described.fields[i]?.type === 'string' ? cell : Number(cell);
      expect([name, total]).toEqual([name, pack.tables.get(name)?.rows.length]);
      expect(rows, name).toEqual(
        fileRows(name, fieldsOf(name))
          .slice(0, 3)
          .map((cells) => cells.map(cellOf)),
      );
    }
  });

  test('and the next ones together are the table, whatever their length', async () => {
    const whole = await asked('alliances', ['alliance_id', 'founded_on'], {
      sort: 'founded_on',
      limit: 1000,
    });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (limit) => {
        const pages: unknown[] = [];
        for (let offset = 0; offset < whole.total; offset += limit) {
          const page = await asked('alliances', ['alliance_id', 'founded_on'], {
            sort: 'founded_on',
            offset,
            limit,
          });
          expect(page.total).toBe(whole.total);
          pages.push(...page.rows);
        }
        expect(pages).toEqual(whole.rows);
      }),
      { numRuns: 8 },
    );
  });

  test('is sorted by a field either way with blanks last, and in the order of the file by an unknown field', async () => {
    const values = async (sort: string) =>
      (await asked('alliance_sizes', ['value', 'observed_on'], { sort, limit: 1000 })).rows.map(([value]) =>
        Number(value),
      );
    const up = await values('value');
    expect(up).toEqual([...up].sort((a, b) => a - b));
    expect(await values('-value')).toEqual([...up].sort((a, b) => b - a));
    expect(await values('"value" desc; drop')).toEqual(await values(''));
    for (const sort of ['observed_on', '-observed_on']) {
      const dates = (await asked('alliance_sizes', ['value', 'observed_on'], { sort, limit: 1000 })).rows.map(
        ([, on]) => on,
      );
      const firstBlank = dates.indexOf(null);
      expect(firstBlank).toBeGreaterThan(0);
      expect(dates.slice(firstBlank).every((on) => on === null)).toBe(true);
    }
  });
});

describe('a search', () => {
  test('finds the rows that have every word somewhere, in any case', async () => {
    const lines = fileRows('organisations', fieldsOf('organisations')).map((cells) =>
      cells
        .filter((cell) => cell !== null)
        .join(' ')
        .toLowerCase(),
    );
    const words = fc.constantFrom(
      'Institute',
      'CHN',
      'think tank',
      'of',
      'xyzzy',
      'Policy',
      '%',
      '_',
      "'",
      'é',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 3 }), async (chosen) => {
        const search = chosen.join('  ');
        const wanted = search.toLowerCase().split(/\s+/);
        const found = lines.filter((line) => wanted.every((word) => line.includes(word))).length;
        expect((await asked('organisations', [], { search, limit: 1 })).total).toBe(found);
      }),
      { numRuns: 30 },
    );
  });

  test('finds Chinese names and numbers', async () => {
    expect(
      (await asked('organisations', ['organisation_id', 'name_zh_hans'], { search: '研究院' })).total,
    ).toBeGreaterThan(0);
    expect(
      (await asked('alliance_sizes', ['alliance_id', 'value'], { search: 'zgcta 72' })).rows,
    ).toContainEqual(['zgcta', 72]);
  });
});
