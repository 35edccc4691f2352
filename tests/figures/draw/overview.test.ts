import { expect, test } from 'vitest';
import { describeFigures, drawn } from './drawing';

describeFigures('overview', { coverage: 'since=2020-01-01&type=university' });

test('the main figure is the coverage', async () => {
  const { figure } = await drawn('overview', '', '');
  expect(figure.spec).toMatchObject({ figure: 'coverage', state: '' });
});

test('growth is told since the day that is asked for', async () => {
  const [usual, since] = await Promise.all(
    ['', 'since=2005-01-01'].map((state) => drawn('overview', 'growth', state)),
  );
  expect(since?.figure.subtitle).not.toBe(usual?.figure.subtitle);
  expect(since?.figure.subtitle).toContain('2005');
});

test('the first of an index are those that the filters leave', async () => {
  const { figure } = await drawn('overview', 'top', 'countries=asean');
  expect(figure.spec).toMatchObject({ figure: 'top', state: 'countries=asean' });
  expect(figure.title).not.toBe((await drawn('overview', 'top', '')).figure.title);
});

test('parts of a state that cannot be followed are named, and the usual day is taken', async () => {
  const { figure, refused } = await drawn('overview', 'growth', 'since=2099-01-01&countries=mars&of=x');
  expect(refused).toEqual([
    { key: 'of', value: 'x' },
    { key: 'countries', value: 'mars' },
    { key: 'since', value: '2099-01-01' },
  ]);
  expect(figure.title).toBe((await drawn('overview', 'growth', '')).figure.title);
});

test.each([
  ['coverage', 'evidence=reported'],
  ['growth', 'evidence=evidenced'],
])('%s has nothing to draw with %s', async (name, state) => {
  await expect(drawn('overview', name, state)).rejects.toMatchObject({
    code: 'nothing-to-draw',
    details: { view: 'overview', figure: name, state },
  });
});
