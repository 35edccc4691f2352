import { describe, expect, test } from 'vitest';
import { toIso } from '../../../src/text/dates';
import { describeFigures, drawn } from './drawing';
import { shippedSource } from './shippedSource';

describeFigures('alliances', { growth: 'date=2020-12-31' });

describe('the main figure', () => {
  test.each([
    ['', 'growth'],
    ['show=overlap', 'overlap'],
    ['show=pair', 'pair'],
    ['alliances=coc&show=roles', 'roles'],
  ])('of "%s" is the one that the state shows', async (state, name) => {
    const { figure } = await drawn('alliances', '', state);
    expect(figure.spec.figure).toBe(name);
  });

  test('keeps to its name where the state shows another, and says so in its state', async () => {
    const { figure } = await drawn('alliances', 'retention', 'alliances=coc~silks&show=pair');
    expect(figure.spec).toMatchObject({ figure: 'retention', state: 'show=retention&alliances=coc~silks' });
    expect(figure.title).toBe(
      (await drawn('alliances', '', 'alliances=coc~silks&show=retention')).figure.title,
    );
  });
});

test('the growth of two alliances is of the two alone, and another figure than the growth of all', async () => {
  const state = 'show=pair&alliances=coc~silks~zgcta';
  const two = await drawn('alliances', 'pair-growth', state);
  const all = await drawn('alliances', 'growth', state);
  const named = ({ figure }: typeof two) => new Set(figure.table.rows.map(([name]) => name)).size;
  expect([named(two), named(all)]).toEqual([2, 3]);
  expect(two.figure.spec.state).toBe(state);
  expect(all.figure.spec.state).toBe('alliances=coc~silks~zgcta');
});

test('the figures on bodies drop what concerns the growth alone', async () => {
  const { figure } = await drawn('alliances', 'overlap', 'scale=aligned&axis=log&form=matrix');
  expect(figure.spec.state).toBe('show=overlap&form=matrix');
});

describe('parts of a state that cannot be followed', () => {
  test('are named, and the usual choice is drawn', async () => {
    const { figure, refused } = await drawn(
      'alliances',
      '',
      'alliances=coc~none&group=moon&countries=mars&show=all',
    );
    expect(refused).toEqual([
      { key: 'show', value: 'all' },
      { key: 'countries', value: 'mars' },
      { key: 'alliances', value: 'none' },
      { key: 'group', value: 'moon' },
    ]);
    expect(figure.spec).toMatchObject({ figure: 'growth', state: 'alliances=coc' });
  });

  test('are dates outside of the axis', async () => {
    const closing = toIso((await shippedSource()).info.closingDay);
    const late = await drawn('alliances', 'overlap', 'date=2099-01-01');
    expect(late.refused).toEqual([{ key: 'date', value: '2099-01-01' }]);
    expect(late.figure.spec.state).toBe(`show=overlap&date=${closing}`);
    const early = await drawn('alliances', '', 'period=2010..2015&date=2000-06-01');
    expect(early.figure.spec.state).toBe('date=2010-01-01&period=2010..2015');
  });
});

test.each([
  ['pair', 'alliances=coc'],
  ['pair-growth', 'alliances=coc'],
  ['growth', 'countries=brics&type=party&evidence=evidenced&alliances=coc'],
])('%s of "%s" has nothing to draw', async (name, state) => {
  await expect(drawn('alliances', name, state)).rejects.toMatchObject({
    code: 'nothing-to-draw',
    details: { view: 'alliances', figure: name },
  });
});
