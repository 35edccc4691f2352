import { describe, expect, test } from 'vitest';
import { entityIndex } from '../../../src/views/profiles/entityIndex';
import { describeFigures, drawn } from './drawing';
import { shippedSource } from './shippedSource';

const brookings = 'of=organisation:brookings-institution';

describeFigures('profiles', { '': brookings, growth: 'of=alliance:zgcta' });

describe('the main figure', () => {
  test('is the map of what the entity reaches', async () => {
    const { figure } = await drawn('profiles', '', 'of=country:CHN&kind=country');
    expect(figure.spec).toMatchObject({ figure: 'map', state: 'of=country:CHN&kind=country' });
  });

  test('is the next that can be drawn where reported numbers alone are asked for', async () => {
    const { figure } = await drawn('profiles', '', 'of=alliance:zgcta&evidence=reported');
    expect(figure.spec.figure).toBe('growth');
  });
});

test('an edition and an agreement have a map, but no course over the years', async () => {
  const { kinds } = await (await shippedSource()).answer('entities', {});
  for (const kind of ['conference', 'agreement'] as const) {
    const id = kinds.find((columns) => columns.kind === kind)?.ids[0] ?? '';
    const state = `of=${kind}:${id}&kind=${kind}`;
    expect((await drawn('profiles', '', state)).figure.spec).toMatchObject({ figure: 'map', state });
    await expect(drawn('profiles', 'ties', state)).rejects.toMatchObject({ code: 'nothing-to-draw' });
  }
});

test('an entity has the names by which the directory lists it', async () => {
  const source = await shippedSource();
  const entries = [...entityIndex(await source.answer('entities', {})).values()];
  const first = ['country', 'organisation', 'alliance', 'city', 'series', 'conference', 'agreement'].map(
    (kind) => entries.find((entry) => entry.kind === kind),
  );
  for (const entry of first) {
    const profile = await source.answer('profile', { key: entry?.key ?? '' });
    expect(profile?.names).toEqual(entry?.names);
  }
});

test('parts of a state that cannot be followed are named', async () => {
  const { figure, refused } = await drawn('profiles', 'ranks', `${brookings}&countries=mars&size=5`);
  expect(refused).toEqual([
    { key: 'size', value: '5' },
    { key: 'countries', value: 'mars' },
  ]);
  expect(figure.spec.figure).toBe('ranks');
});

test.each([
  ['', ''],
  ['map', 'of=organisation:none'],
  ['map', `${brookings}&evidence=reported`],
  ['growth', brookings],
  ['ranks', 'of=alliance:coc'],
])('%s of "%s" has nothing to draw', async (name, state) => {
  await expect(drawn('profiles', name, state)).rejects.toMatchObject({
    code: 'nothing-to-draw',
    details: { view: 'profiles', figure: name, state },
  });
});
