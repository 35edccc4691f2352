import { describe, expect, test } from 'vitest';
import { alliancesModel } from '../../src/figures/alliances/alliancesModel';
import { changeFigure } from '../../src/figures/alliances/changeFigure';
import { growthFigure } from '../../src/figures/alliances/growthFigure';
import { alliancesState } from '../../src/figures/state/alliancesState';
import { parseState } from '../../src/figures/state/stateSchema';
import type { Country, CountryGroup } from '../../src/model/country';
import { loadText } from '../../src/text/loadText';
import { allianceWith, size } from '../measures/history';
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

async function growthOf(link: string) {
  const state = stateOf(link);
  return growthFigure({
    spec: { view: 'alliances', figure: 'growth', state: link, language: 'en', theme: 'light', size: 'page' },
    model: alliancesModel(data, state),
    state,
    text: await loadText('en'),
    info,
    groups: data.groups,
  });
}

describe('the title of growth', () => {
  test('compares at an age that is on the axis', async () => {
    expect((await growthOf('alliances=ring~net&scale=aligned')).title).toContain('after 5.3 years');
    const { title } = await growthOf('alliances=ring~net&scale=aligned&horizon=5');
    expect(title).not.toContain('5.3');
    expect(title).not.toContain('72');
  });

  test('says "most" only of several', async () => {
    expect((await growthOf('alliances=ring')).title).toBe(
      'Ring of Policy Institutes along the Corridor reports about 72 members (2023)',
    );
    expect((await growthOf('alliances=ring&evidence=evidenced')).title).not.toContain('most');
    expect((await growthOf('alliances=ring~net&evidence=evidenced')).title).toContain('most');
  });
});

describe('a share of a group', () => {
  test('is not taken as a share of all alliances once more', async () => {
    const share = await growthOf('alliances=ring~net&measure=group');
    const relative = await growthOf('alliances=ring~net&measure=group&scale=relative');
    expect(relative.table.rows).toEqual(share.table.rows);
    expect(relative.title).toBe(share.title);
  });
});

describe('the notes', () => {
  test('speak of no step line where only reports are shown', async () => {
    const { notes, subtitle } = await growthOf('alliances=ring~net&evidence=reported');
    expect([subtitle, ...notes].join(' ')).not.toMatch(/step line|hatch/i);
  });

  test('put the filters before the full stop of the subtitle', async () => {
    expect((await growthOf('alliances=ring&period=2019..2022')).subtitle).toMatch(/records, only 2019–2022\.$/);
  });
});

test('the change of countries speaks of countries', async () => {
  const wide = allianceWith({
    id: 'wide',
    sizes: [20, 12].map((value, i) => size(value, day(`202${i}-01-01`), day(`202${i}-01-01`), { measure: 'countries' })),
  });
  const { title } = changeFigure({
    spec: { view: 'alliances', figure: 'change', state: '', language: 'en', theme: 'light', size: 'page' },
    histories: [wide],
    state: stateOf('show=change&measure=countries'),
    text: await loadText('en'),
    info,
  });
  expect(title).toBe('1 of 1 alliances reports fewer countries than at an earlier date');
});
