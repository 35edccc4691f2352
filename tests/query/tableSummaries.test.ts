import { describe, expect, test } from 'vitest';
import { readPackage } from '../../src/data/readPackage';
import { schema } from '../../src/data/schema';
import { ask } from '../../src/query/question';
import { tableSummaries } from '../../src/query/questions/tableSummaries';
import { csv, shippedFiles } from '../data/packages';
import { openPackage } from './openPackage';
import { shippedPackage } from './shippedPackage';

describe('summaries of tables', () => {
  test('count the cells of every field that are not blank, as a reader of the files would', async () => {
    const tables = schema.resources.map((table) =>
      [table.name, ...table.schema.fields.map(({ name }) => name)].join(' '),
    );
    const found = await ask(await shippedPackage(), tableSummaries, { tables });
    const pack = readPackage(shippedFiles());
    const expected = schema.resources.flatMap((table) => {
      const read = pack.tables.get(table.name);
      return table.schema.fields.map(({ name }, position) => ({
        table: table.name,
        field: name,
        known: (read?.columns.get(name) ?? []).filter((cell) => cell !== null).length,
        rows: read?.rows.length,
        position,
      }));
    });
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  test('keep the fields in the order asked for, and a table without rows has none known', async () => {
    const connection = await openPackage({
      cities: csv('city_id,name_en,country_id,source_id', 'bonn,Bonn,DEU,dated'),
    });
    const found = await ask(connection, tableSummaries, {
      tables: ['cities name_en city_id latitude', 'activities on'],
    });
    await connection.close();
    expect(found.map(({ table, field, known, rows }) => [table, field, known, rows])).toEqual([
      ['activities', 'on', 0, 0],
      ['cities', 'name_en', 1, 1],
      ['cities', 'city_id', 1, 1],
      ['cities', 'latitude', 0, 1],
    ]);
  });

  test('of no table are none', async () => {
    expect(await ask(await shippedPackage(), tableSummaries, { tables: [] })).toEqual([]);
  });
});
