import { beforeAll, describe, expect, test } from 'vitest';
import type { OwnIndex, OwnTable } from '../../../../src/figures/rankings/own/ownIndex';
import { ownProblems } from '../../../../src/figures/rankings/own/ownProblems';
import { ownTable } from '../../../../src/figures/rankings/own/ownTable';
import { previewIndex } from '../../../../src/figures/rankings/own/previewIndex';
import { readOwnValues } from '../../../../src/figures/rankings/own/readOwnValues';
import { templateTable, valuesTable } from '../../../../src/figures/rankings/own/fileTables';
import type { RecordsData } from '../../../../src/figures/rankings/values/recordsData';
import type { IndexDefinition } from '../../../../src/model/indexDefinition';
import { loadText } from '../../../../src/text/loadText';
import { closing, smallRecords } from '../values/smallRecords';

const all = { period: '', countries: 'all', type: 'all', evidence: 'both' } as const;
const table = (...lines: string[]): OwnTable => ({
  file: 'own.csv',
  records: lines.map((line, i) => ({ row: i + 1, cells: line.split(',') })),
  matches: { 'Siam Institute': 'siam' },
});
const mixed: IndexDefinition = {
  id: 'own:mixed',
  unit: 'organisation',
  title: { en: 'Mixed' },
  availability: 0.5,
  nodes: [
    { id: 'index', parent: null },
    { id: 'agreements', parent: 'index', direction: 1, question: 'agreements-abroad' },
    { id: 'staff', parent: 'index', direction: 1 },
  ],
};
const own: IndexDefinition = { ...mixed, nodes: mixed.nodes.filter(({ question }) => question === undefined) };
const panel: IndexDefinition = { ...mixed, time: 'year' };

let data: RecordsData;
beforeAll(async () => {
  data = await smallRecords();
});

const tableOf = (definition: IndexDefinition, values: OwnTable) =>
  ownTable(definition, readOwnValues(values, definition).values, data, closing, all);

describe('own values and records', () => {
  test('are put together by unit; every unit of either side keeps its row', () => {
    const joined = tableOf(mixed, table('unit,staff', 'Siam Institute,40', 'Elsewhere,7'));
    const { units, columns } = joined.values;
    const at = (unit: string, column: string) => columns.get(column)?.[units.indexOf(unit)];
    expect(units).toEqual([...data.indicators.units.organisation.map(({ id }) => id), 'Elsewhere']);
    expect([at('siam', 'agreements'), at('siam', 'staff')]).toEqual([1, 40]);
    expect([at('Elsewhere', 'agreements'), at('Elsewhere', 'staff')]).toEqual([NaN, 7]);
    expect([at('paris', 'agreements'), at('paris', 'staff')]).toEqual([1, NaN]);
    const [siam, elsewhere] = [units.indexOf('siam'), units.indexOf('Elsewhere')];
    expect(joined.rows[siam]?.entity).toBe('organisation:siam');
    expect(joined.rows[elsewhere]).toMatchObject({ names: ['Elsewhere', null, null], entity: null });
    expect(joined.evidenceOf('agreements', siam).recordIds).not.toEqual([]);
    expect(joined.evidenceOf('staff', siam).recordIds).toEqual([]);
  });

  test('of years meet the records at the end of each year', () => {
    const joined = tableOf(panel, table('unit,year,staff', 'Siam Institute,2009,1', 'Siam Institute,2013,2'));
    const { units, periods, columns } = joined.values;
    const rows = units.flatMap((unit, row) =>
      unit === 'siam' ? [[periods?.[row], columns.get('agreements')?.[row], columns.get('staff')?.[row]]] : [],
    );
    expect(rows).toEqual([
      ['2009', NaN, 1],
      ['2013', 2, 2],
    ]);
  });

  test('alone are only the rows of the file, named as the records name them', () => {
    const alone = tableOf(own, table('unit,staff', 'Siam Institute,40', 'Elsewhere,7'));
    expect(alone.values.units).toEqual(['siam', 'Elsewhere']);
    expect(alone.rows.map(({ entity }) => entity)).toEqual(['organisation:siam', null]);
  });

  test('with two names of one unit name the row that is there twice', () => {
    const { values, problems } = readOwnValues(table('unit,staff', 'siam,1', 'Siam Institute,2'), own);
    expect(values).toBeNull();
    expect(problems.map(({ code, row, unit, details }) => [code, row, unit, details['earlier']])).toEqual([
      ['duplicate-unit', 3, 'Siam Institute', 2],
    ]);
  });
});

describe('an index of one’s own', () => {
  const codes = (index: OwnIndex) => ownProblems(index).map(({ code, node }) => `${code} ${node}`);

  test('says what is missing, and has no problem when it can be ranked', () => {
    expect(codes({ definition: mixed, table: null })).toEqual(['missing-column staff']);
    expect(codes({ definition: mixed, table: table('unit,size', 'x,1') })).toEqual([
      'missing-column staff',
      'unused-column size',
    ]);
    expect(codes({ definition: mixed, table: table('unit,staff', 'x,many') })).toEqual(['not-a-number staff']);
    expect(codes({ definition: mixed, table: table('unit,staff', 'x,1') })).toEqual([]);
    expect(codes({ definition: { ...mixed, unit: 'country' }, table: table('unit,staff', 'x,1') })).toEqual([
      'unknown-word agreements',
    ]);
  });

  test('is previewed with the units that would be ranked', () => {
    const values = table('unit,staff', 'Siam Institute,40', 'Elsewhere,7', 'Third,9');
    const preview = previewIndex({ definition: own, table: values }, data, 2);
    expect([preview.ranked, preview.units]).toEqual([3, 3]);
    expect(preview.first.map(({ row, rank }) => [row.id, rank])).toEqual([
      ['siam', 1],
      ['Third', 2],
    ]);
    const alike = previewIndex({ definition: own, table: table('unit,staff', 'a,1', 'b,1') }, data, 2);
    expect(alike.problems.map(({ code }) => code)).toEqual(['no-spread']);
  });

  test('comes with a table to fill in, and one with all its values', async () => {
    const text = await loadText('en');
    const units = data.indicators.units.organisation;
    const template = templateTable(panel, units, text);
    expect(template.header).toEqual(['organisation', 'year', 'staff']);
    expect(template.rows).toHaveLength(units.length);
    const filled = tableOf(mixed, table('unit,staff', 'Siam Institute,40'));
    const { header, rows } = valuesTable(mixed, filled);
    expect(header).toEqual(['organisation', 'agreements', 'staff']);
    expect(rows.find(([unit]) => unit === 'siam')).toEqual(['siam', 1, 40]);
    expect(rows.find(([unit]) => unit === 'paris')).toEqual(['paris', 1, null]);
  });
});
