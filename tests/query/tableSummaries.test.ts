import { describe, expect, test } from 'vitest';
import { readPackage } from '../../src/data/readPackage';
import { schema } from '../../src/data/schema';
import { ask } from '../../src/query/question';
import { tableSummaries } from '../../src/query/questions/tableSummaries';
import { csv, shippedFiles } from '../data/packages';
import { openPackage } from './openPackage';
import { shippedPackage } from './shippedPackage';

describe('summaries of tables', () => {
  test('count the cells of every field that are not blank, as a reader of the files would, in the order of the schema', async () => {
    const pack = readPackage(shippedFiles());
    const expected = schema.resources.flatMap((table) => {
      const read = pack.tables.get(table.name);
      return table.schema.fields.map(({ name }) => ({
        table: table.name,
        field: name,
        known: (read?.columns.get(name) ?? []).filter((cell) => cell !== null).length,
        rows: read?.rows.length,
      }));
    });
    expect(await ask(await shippedPackage(), tableSummaries, {})).toEqual(expected);
  });

  test('tell blank cells, tables without rows and tables that the package does not have', async () => {
    const connection = await openPackage({
      cities: csv(
        'city_id,name_en,country_id,latitude,longitude,source_id',
        'bonn,Bonn,DEU,,,dated',
        'lyon,Lyon,FRA,45.76,4.84,dated',
      ),
      activities: csv('activity_id,organisation_id,kind,on,description,source_id'),
    });
    const found = await ask(connection, tableSummaries, {});
    await connection.close();
    const of = (table: string, field: string) => {
      const one = found.find((summary) => summary.table === table && summary.field === field);
      return [one?.known, one?.rows];
    };
    expect(of('cities', 'name_en')).toEqual([2, 2]);
    expect(of('cities', 'latitude')).toEqual([1, 2]);
    expect(of('cities', 'note')).toEqual([0, 2]);
    expect(of('activities', 'on')).toEqual([0, 0]);
    expect(of('rankings', 'name')).toEqual([0, 0]);
  });
});
