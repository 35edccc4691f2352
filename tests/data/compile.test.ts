import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/data/calendar';
import { compile } from '../../src/data/compile';
import { readPackage } from '../../src/data/readPackage';
import { schema } from '../../src/data/schema';
import { csv, filesOf, packageWith, shippedFiles } from './packages';

const compiled = compile(
  readPackage(
    filesOf({
      'datapackage.json': '{"name": "mine", "closingDate": "2024-06-30"}',
      alliance_sizes: csv('alliance_id,observed_on,measure,basis,value,source_id', '', 'net,2015-10,members,membership,72,report', 'net,2015/..,members,membership,,report'),
      cities: csv('city_id,name_en,country_id,latitude,longitude,source_id', 'athens,Athens,GRC,37.98,23.73,report'),
    }),
  ),
);
const column = (table: string, name: string) =>
  compiled.tables.find((one) => one.name === table)?.columns.find((one) => one.name === name);

describe('a compiled table', () => {
  test('has typed values, blanks as null', () => {
    expect(column('alliance_sizes', 'value')).toEqual({ name: 'value', type: 'integer', values: [72, null] });
    expect(column('cities', 'latitude')).toEqual({ name: 'latitude', type: 'number', values: [37.98] });
    expect(column('cities', 'name_en')).toEqual({ name: 'name_en', type: 'text', values: ['Athens'] });
  });

  test('keeps dates as text beside their bounds in days', () => {
    expect(column('alliance_sizes', 'observed_on')?.values).toEqual(['2015-10', '2015/..']);
    expect(column('alliance_sizes', 'observed_on_low')).toEqual({
      name: 'observed_on_low',
      type: 'date',
      values: [dayOf(2015, 10, 1), dayOf(2015, 1, 1)],
    });
    expect(column('alliance_sizes', 'observed_on_high')?.values).toEqual([dayOf(2015, 10, 31), null]);
  });

  test('knows the row of each record in its file', () => {
    expect(column('alliance_sizes', 'row')).toEqual({ name: 'row', type: 'integer', values: [3, 4] });
  });

  test('has the columns that its file leaves out, as blanks', () => {
    expect(column('alliance_sizes', 'note')?.values).toEqual([null, null]);
  });
});

test('tables that the package does not have are there without rows, and listed', () => {
  expect(compiled.missing).toContain('memberships');
  expect(compiled.missing).not.toContain('cities');
  expect(column('memberships', 'from_low')).toEqual({ name: 'from_low', type: 'date', values: [] });
  expect(compiled.tables).toHaveLength(schema.resources.length + 1);
});

test('the package itself is a table of one row', () => {
  expect(column('package', 'name')?.values).toEqual(['mine']);
  expect(column('package', 'version')?.values).toEqual([null]);
  expect(column('package', 'closing_date')).toEqual({ name: 'closing_date', type: 'date', values: [dayOf(2024, 6, 30)] });
});

test('all columns of a table have the same length, and no row of the shipped package is lost', () => {
  const pack = readPackage(shippedFiles());
  const { tables, missing } = compile(pack);
  expect(missing).toEqual([]);
  for (const { name, columns } of tables) {
    const length = pack.tables.get(name)?.rows.length ?? 1;
    expect(new Set(columns.map(({ values }) => values.length)), name).toEqual(new Set([length]));
  }
});

test('compiling leaves the package as it was', () => {
  const pack = packageWith();
  const before = structuredClone(pack);
  compile(pack);
  expect(pack).toEqual(before);
});
