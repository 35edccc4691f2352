import { describe, expect, test } from 'vitest';
import { allianceCourse, allianceRow } from '../../src/figures/alliances/allianceRows';
import { alliancesModel, cursorDay } from '../../src/figures/alliances/alliancesModel';
import { growthFigure } from '../../src/figures/alliances/growthFigure';
import { alliancesState } from '../../src/figures/state/alliancesState';
import { parseState } from '../../src/figures/state/stateSchema';
import type { Country, CountryGroup } from '../../src/model/country';
import { loadText } from '../../src/text/loadText';
import { info } from './fixture/figures';
import places from './fixture/places.json';
import { day, histories } from './fixture/records';

const data = {
  histories,
  groups: places.groups as unknown as readonly CountryGroup[],
  countries: places.countries as unknown as readonly Country[],
  events: [],
  closingDay: info.closingDay,
};
const stateOf = (link: string) => parseState(alliancesState, new URLSearchParams(link)).state;

function rowOn(link: string, id: string, iso: string) {
  const state = stateOf(link);
  const model = alliancesModel(data, state);
  const line = model.lines.find(({ history }) => history.id === id);
  if (line === undefined) throw new Error(`there is no ${id}`);
  return {
    ...allianceRow(line, model, state, day(iso)),
    ...allianceCourse(line, model, state, day(iso)),
  };
}

describe('an alliance in numbers on a day', () => {
  test('has the last report up to it, and who was named then and now', () => {
    const row = rowOn('alliances=ring~net', 'ring', '2021-12-31');
    expect(row.lastMembers?.value).toBe(51);
    // Reported on 30 November 2021; the member dated "2021" certainly belongs only at the end of the year.
    expect([row.namedThen, row.named]).toEqual([4, 5]);
    expect(rowOn('alliances=ring~net', 'ring', '2019-12-31').lastMembers?.value).toBe(16);
  });

  test('counts countries and regions of the members of the day', () => {
    const row = rowOn('alliances=ring', 'ring', '2021-12-31');
    expect([row.namedCountries, row.namedRegions]).toEqual([5, 3]);
  });

  test('has the leaves and the churn of the last year that was over', () => {
    const row = rowOn('alliances=ring', 'ring', '2023-03-01');
    expect([row.flows?.year, row.flows?.joins, row.flows?.leaves]).toEqual([2022, 1, 1]);
    expect(row.flows?.churn).toBeCloseTo(1 / 5, 9);
    expect(rowOn('alliances=ring', 'ring', '2022-12-31').flows?.year).toBe(2022);
    expect(rowOn('alliances=ring', 'ring', '2022-12-30').flows?.year).toBe(2021);
  });

  test('leaves out the members that a filter does', () => {
    expect(rowOn('alliances=ring&type=university', 'ring', '2021-12-31').named).toBe(0);
  });
});

describe('the choice of all alliances', () => {
  test('has every one once, those with most on record first', () => {
    const { lines } = alliancesModel(data, stateOf('alliances=all'));
    expect(lines.map(({ history }) => history.id)).toEqual(['ring', 'net', 'table']);
    expect(alliancesModel(data, stateOf('alliances=net~net')).lines).toHaveLength(1);
  });
});

describe('the cursor', () => {
  test('stays within the span, and stands at its end unless it is moved', () => {
    const model = alliancesModel(data, stateOf('alliances=ring'));
    const at = (date: string) => cursorDay(model, stateOf(`alliances=ring&date=${date}`));
    expect(cursorDay(model, stateOf('alliances=ring'))).toBe(info.closingDay);
    expect(at('2030-01-01')).toBe(info.closingDay);
    expect(at('1900-01-01')).toBe(model.span[0]);
    expect(at('2020-02-29')).toBe(day('2020-02-29'));
  });
});

describe('the table of growth', () => {
  test.each([
    ['scale=index&base=2021-12-31', 'index', 100],
    ['scale=aligned', 'age_years', 3.75],
  ])('with %s has a column for it', async (link, key, value) => {
    const state = stateOf(`alliances=ring&${link}`);
    const figure = growthFigure({
      spec: { view: 'alliances', figure: 'growth', state: link, language: 'en', theme: 'light', size: 'page' },
      model: alliancesModel(data, state),
      state,
      text: await loadText('en'),
      info,
      groups: data.groups,
    });
    const column = figure.table.columns.findIndex((one) => one.key === key);
    const reported = figure.table.rows.find((row) => row[3] === '2021-11-30');
    expect(reported?.[column]).toBe(value);
  });
});
