import { describe, expect, test } from 'vitest';
import { splitCsv } from '../../../src/data/splitCsv';
import { readValues } from '../../../src/measures/index/readValues';
import { formatIndexProblem } from '../../../src/text/formatIndexProblem';
import { indexProblems } from '../../../src/text/words/indexProblems/en';
import { definitionOf, root } from './tables';

const definition = definitionOf([root, { id: 'gdp', direction: 1, denominator: 'people' }, { id: 'years' }]);
const panel = { ...definition, time: 'year' };

const read = (lines: readonly string[], of = definition) =>
  readValues(splitCsv('values.csv', lines.join('\n')).records, of);
const sentences = (lines: readonly string[], of = definition) =>
  read(lines, of).problems.map((problem) => formatIndexProblem(indexProblems, problem));

test('numbers, blank cells and groups', () => {
  const { values, unitColumn, problems } = read([
    'place,gdp,people,years,region,size',
    'A,1.5,2,,north,3',
    'B, -2e3 ,1,4,,',
  ]);
  expect(unitColumn).toBe('place');
  expect(values?.units).toEqual(['A', 'B']);
  expect(values?.periods).toBeNull();
  expect([...(values?.columns.get('gdp') ?? [])]).toEqual([1.5, -2000]);
  expect([...(values?.columns.get('years') ?? [])]).toEqual([NaN, 4]);
  expect(values?.groups.get('region')).toEqual(['north', null]);
  expect(problems).toMatchObject([{ severity: 'warning', code: 'unused-column', node: 'size' }]);
});

test('a panel has a period in each row, and a unit once in each', () => {
  const rows = ['place,year,gdp,people,years', 'A,2020,1,1,1', 'A,2021,2,1,1', 'A,2021,3,1,1', 'B,,3,1,1'];
  expect(read(rows.slice(0, 3), panel).values?.periods).toEqual(['2020', '2021']);
  expect(sentences(rows, panel)).toEqual([
    'row 4, A, in 2021: this unit is already in row 3; keep one of the two',
    'row 5, B: the period is missing',
  ]);
});

test('a group for imputation has to be there, and may be a column of numbers', () => {
  const grouped = { ...definition, imputation: { method: 'group-mean', group: 'people' } } as const;
  const { values, problems } = read(['place,gdp,people,years', 'A,1,2,3'], grouped);
  expect([problems, values?.groups.get('people')]).toEqual([[], ['2']]);
  const regional = { ...definition, imputation: { method: 'group-mean', group: 'region' } } as const;
  expect(sentences(['place,gdp,people,years', 'A,1,2,3'], regional)).toEqual([
    'row 1, "gdp", imputation.group: the values have no column "region"; add it (the columns are place, gdp, people, years)',
  ]);
});

describe('what is wrong is said with row, unit and indicator', () => {
  test('texts and infinite numbers', () => {
    const rows = ['place,gdp,people,years', 'A,much,2,3', 'B,1e999,1,n/a', 'C,Infinity,1,"1,5"'];
    expect(sentences(rows)).toEqual([
      'row 2, A, "gdp": "much" is not a number; leave the cell empty if it is not known',
      'row 3, B, "gdp": "1e999" is no number to calculate with; leave the cell empty if it is not known',
      'row 4, C, "gdp": "Infinity" is no number to calculate with; leave the cell empty if it is not known',
      'row 3, B, "years": "n/a" is not a number; leave the cell empty if it is not known',
      'row 4, C, "years": "1,5" is not a number; leave the cell empty if it is not known',
    ]);
    expect(read(rows).values).toBeNull();
  });

  test('missing columns, with the nearest that is there', () => {
    expect(sentences(['place,gpd,years', 'A,1,1'])).toEqual([
      'row 1, "gdp": the values have no column "gdp"; add it (the columns are place, gpd, years)',
      'row 1, "gdp", denominator: the values have no column "people"; add it (the columns are place, gpd, years)',
      'row 1, "gpd": no node of the definition has this name, so the numbers in the column are not used',
    ]);
    expect(sentences(['place,gdp,peolpe,years', 'A,1,1,1'])[0]).toBe(
      'row 1, "gdp", denominator: the values have no column "people"; the nearest is "peolpe"',
    );
  });

  test('another separator, and an indicator in the column of the units', () => {
    expect(sentences(['place;gdp;people;years', 'A;1;1;1'])).toEqual([
      'row 1: the columns are separated by ";"; separate them by commas',
    ]);
    expect(sentences(['place\tgdp', 'A\t1'])).toEqual([
      'row 1: the columns are separated by tabs; separate them by commas',
    ]);
    expect(sentences(['gdp,people,years', '1,1,1'])).toEqual([
      'row 1, "gdp": "gdp" is the first column, which names the units; put a column of names before it',
    ]);
  });

  test('a node without children or a column', () => {
    expect(sentences(['place,gdp,people', 'A,1,1'])).toEqual([
      '"years": the node has no children and is no indicator; put nodes under it, give it a column, or remove it',
    ]);
  });

  test('units that are missing or there twice, rows that are too long or too short, columns that are there twice', () => {
    const rows = [
      'place,gdp,people,years',
      'A,1,1,1',
      ',1,1,1',
      'A,2,1,1',
      'B,1,1',
      'C,1,1,1,9',
      'D,1,1,1,,',
    ];
    expect(sentences(rows)).toEqual([
      'row 3: the unit is missing in the first column',
      'row 4, A: this unit is already in row 2; keep one of the two',
      'row 5, B: 3 cells where the header has 4',
      'row 6, C: 5 cells where the header has 4',
    ]);
    expect(sentences(['place,gdp,people,years,gdp', 'A,1,1,1,2'])).toEqual([
      'row 1, "gdp": this column is there twice; keep one',
    ]);
  });

  test('no rows, no header, an indicator that nobody has', () => {
    expect(sentences(['place,gdp,people,years'])).toEqual(['there are no rows; give one for each unit']);
    expect(sentences([''])).toEqual(['the values are empty; begin with a header row']);
    expect(sentences(['place,gdp,people,years', 'A,,1,1'])).toEqual([
      '"gdp": no unit has a value, so the indicator counts for none',
    ]);
  });
});
