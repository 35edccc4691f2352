import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeClass, changeRange, changeShades } from '../../src/charts/shades/changeShades';
import { overlapFill, overlapShades } from '../../src/charts/shades/overlapShades';
import type { ChangeState, CountryChange } from '../../src/measures/coverage/change';
import type { CountryCoverage } from '../../src/measures/coverage/countryStates';
import type { OverlapState } from '../../src/measures/coverage/overlap';
import { palette } from '../../src/theme/palette';

const themes = (['light', 'dark', 'highContrast', 'print'] as const).map(palette);
const light = palette('light');
const classes = [0, 1, 2, 3, 4, 5, 6];
const within = (value: number, { low, high }: ReturnType<typeof changeRange>) =>
  (low ?? -Infinity) <= value && value <= (high ?? Infinity);

describe('the classes of a change', () => {
  test('cover every whole number, each exactly once', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000, max: 2_000 }), (change) => {
        const holding = classes.filter((i) => within(change, changeRange(i)));
        expect(holding).toEqual([changeClass(change)]);
      }),
      { examples: [[0], [1], [-1], [2], [3], [9], [10], [-10]] },
    );
  });

  test('are open at both ends and meet without a gap', () => {
    const ranges = classes.map(changeRange);
    expect([ranges[0]?.low, ranges[6]?.high]).toEqual([null, null]);
    ranges.slice(1).forEach(({ low }, i) => expect(low).toBe((ranges[i]?.high ?? NaN) + 1));
  });

  test('are symmetric: a loss stands as far from no change as a gain of the same size', () => {
    expect(changeRange(3)).toEqual({ low: 0, high: 0 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (change) => {
        expect(changeClass(change) - 3).toBe(3 - changeClass(-change));
      }),
    );
  });

  test('have a colour each in every theme', () => {
    for (const { diverging7 } of themes) expect(new Set(diverging7).size).toBe(classes.length);
  });
});

describe('the shade of a change', () => {
  const change = (state: ChangeState, before = 0, now = 0): CountryChange => ({
    countryId: state,
    state,
    before,
    now,
  });
  const list = [
    change('new', 0, 2),
    change('lost', 12, 0),
    change('kept', 4, 4),
    change('never'),
    change('not-known'),
    change('outside'),
    change('home'),
  ];
  const shadeOf = changeShades(
    Object.freeze(list),
    light,
    ({ state }) => `says ${state}`,
    ({ before, now }) => String(now - before),
  );

  test('is the class of the difference for new, lost and kept', () => {
    expect(shadeOf('new')).toMatchObject({ fill: light.diverging7[4], value: '2', label: 'says new' });
    expect(shadeOf('lost')).toMatchObject({ fill: light.diverging7[0], value: '-12', isStrong: true });
    expect(shadeOf('kept')).toMatchObject({ fill: light.diverging7[3], value: '0', isStrong: false });
  });

  test('tells apart no tie on either date, not known, and what is not compared', () => {
    const fills = ['kept', 'never', 'not-known', 'outside'].map((id) => shadeOf(id).fill);
    expect(new Set(fills).size).toBe(4);
    expect(shadeOf('home')).toMatchObject({ fill: shadeOf('outside').fill, isHome: true });
    for (const id of ['never', 'not-known', 'outside', 'home']) expect(shadeOf(id).value).toBeNull();
    expect(shadeOf('outside').isShown).toBe(false);
    expect(shadeOf('no such country')).toMatchObject({ isShown: false, value: null });
  });

  test('gives the words on a map to new and lost countries before kept ones', () => {
    expect(shadeOf('new').weight).toBeGreaterThan(shadeOf('kept').weight);
    expect(shadeOf('lost').weight).toBeGreaterThan(shadeOf('new').weight);
  });
});

describe('the shade between two subjects', () => {
  const states: readonly OverlapState[] = ['both', 'only-a', 'only-b', 'neither', 'not-known', 'outside'];
  const side = (ties: number): CountryCoverage => ({ countryId: '', state: 'value', ties, possible: ties });

  test('is another one for every state in every theme', () => {
    for (const theme of themes)
      expect(new Set(states.map((state) => overlapFill(state, theme))).size).toBe(states.length);
  });

  test('has a mark only where there is one, and weighs the ties of both', () => {
    const list = states.map((state) => ({ countryId: state, state, a: side(2), b: side(3) }));
    const shadeOf = overlapShades(
      list,
      light,
      ({ state }) => `says ${state}`,
      ({ state }) => (state === 'both' ? '2 / 3' : null),
    );
    expect(shadeOf('both')).toMatchObject({ value: '2 / 3', weight: 5, isStrong: true, label: 'says both' });
    expect(shadeOf('neither')).toMatchObject({ value: null, isStrong: false, isShown: true });
    expect(shadeOf('outside').isShown).toBe(false);
    expect(shadeOf('no such country')).toMatchObject({ isShown: false, value: null, label: '' });
  });
});
