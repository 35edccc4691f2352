import { describe, expect, test } from 'vitest';
import type { RolesScene } from '../../src/charts/roles/rolesScene';
import { loadText } from '../../src/text/loadText';
import { palette } from '../../src/theme/palette';
import { figureOf } from './fixture/allianceFigures';
import { roles as records } from './fixture/allianceRecords';

const text = await loadText('en');
const roles = (query = '') => figureOf('roles', query, text);

describe('the roles of alliances', () => {
  test('have the role that passed through most hands as their finding', () => {
    expect(roles().title).toBe('The chair of Twenty has passed through 4 bodies');
    expect(roles('by=country').title).toBe('The chair of Twenty has moved through 3 countries');
  });

  test('have the latest on record where none changed hands, and a number where none is dated', () => {
    expect(roles('alliances=corridor').title).toBe(
      'Latest dated term: 2 bodies, vice chair of Corridor Think Tank Association, 2015 to 2019',
    );
    expect(roles('alliances=forum').title).toBe('1 role is on record, none with the date it began');
  });

  test('have every record in the table once, with its dates as published', () => {
    const { table } = roles();
    expect(table.rows).toHaveLength(records.length);
    expect(table.rows).toContainEqual([
      'Corridor Think Tank Association',
      'corridor',
      'council chair',
      'Shanghai Institute',
      'China',
      'Li Ming',
      'named on a date',
      '2021-09-23',
      null,
    ]);
  });

  test('tell holders of the same dates as one, and open the records of all of them', () => {
    const figure = roles();
    const vice = figure.markKeys.map((key) => figure.mark(key)).find((mark) => mark?.title.includes('vice chair'));
    expect(vice).toMatchObject({
      value: '2 bodies',
      lines: ['2015 to 2019', 'Berlin Centre (Germany)', 'Bangkok Centre (Thailand)'],
      recordIds: ['memberships/corridor/berlin', 'memberships/corridor/bangkok'],
    });
  });

  test('say of an undated role that it is not dated, and of an ended one when', () => {
    const figure = roles();
    const lines = figure.markKeys.map((key) => figure.mark(key)?.lines[0]);
    expect(lines).toEqual([
      'since May 2010',
      '2015 to 2019',
      'named in office, 23 September 2021',
      'named in office, 2019',
      'term not dated',
      '2016',
      'December 2016 to November 2017',
      'since 1 December 2023',
    ]);
  });

  test('name the countries of the holders by country, and say whose is not known', () => {
    const figure = roles('by=country');
    expect(figure.markKeys.map((key) => figure.mark(key)?.value)).toContain('Germany');
    expect(figure.notes).toContain('1 holder has no country on record.');
  });

  test('begin with the alliance where they are not dated, which is then the span of the axis', () => {
    const shapesOf = (query: string) =>
      (
        roles(query).layout({
          width: 1000,
          height: null,
          palette: palette('light'),
          textSize: 12,
          isNarrow: false,
        })[0]?.scene as RolesScene
      ).shapes;
    const undatedOf = (query: string) => shapesOf(query).find(({ kind }) => kind === 'undated');
    const [alone, beside] = [undatedOf('alliances=forum'), undatedOf('')];
    expect(alone?.width).toBeGreaterThan(800);
    // Founded in 2014, beside a role since 2010 and until the middle of 2024.
    expect((beside?.width ?? 0) / (alone?.width ?? 1)).toBeCloseTo(10.5 / 14.5, 1);
  });

  test('are those of the period, and those without a date', () => {
    const { rows } = roles('period=2018..2020').table;
    expect(rows.map(([, alliance, role]) => `${alliance} ${role}`)).toEqual([
      'corridor chair',
      'corridor vice chair',
      'corridor vice chair',
      'corridor secretary-general',
      'forum secretariat',
    ]);
  });

  test('leave out what the filters leave out', () => {
    expect(roles('countries=asia').table.rows.map((row) => row[4])).not.toContain('Germany');
    expect(roles('evidence=reported').markKeys).toEqual([]);
  });
});
