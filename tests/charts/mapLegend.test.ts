import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelClasses, stateEntries, type LegendWords } from '../../src/charts/map/levelLegend';
import { levelShades } from '../../src/charts/map/levelShades';
import { mapLegend, type LegendState, type MapLegendInput } from '../../src/charts/map/mapLegend';
import type { CountryCoverage, ValueState } from '../../src/measures/coverage/countryStates';
import { palette } from '../../src/theme/palette';
import { boxOf } from './textBox';
import { overlaps } from './world';

const light = palette('light');
const labels = ['no tie on record (112)', 'not known (3)', 'not in the target group', 'home country'];
const states = (list: readonly string[]): LegendState[] =>
  list.map((label, i) => ({ shape: i === 3 ? 'circle' : 'box', fill: '#fff', stroke: '#000', label }));
const classes = (list: readonly string[]) =>
  list.map((label, i) => ({ fill: light.sequential7[i] ?? '#000', label, count: String(i * 7) }));
const inputOf = (more: Partial<MapLegendInput> = {}): MapLegendInput => ({
  width: 830,
  palette: light,
  isNarrow: false,
  textSize: 12,
  title: 'Number of ties',
  countsTitle: 'Countries',
  classes: classes(['1', '2–4', '5–9', '10–19', '20–39', '40+']),
  states: states(labels),
  ...more,
});

function boxesOf({ texts, swatches, circles }: ReturnType<typeof mapLegend>) {
  return {
    words: texts.filter(({ text }) => text !== '').map(boxOf),
    marks: [
      ...swatches.map(({ x, y, width, height }) => ({
        left: x,
        right: x + width,
        top: y,
        bottom: y + height,
      })),
      ...circles.map(({ x, y, radius }) => ({
        left: x - radius,
        right: x + radius,
        top: y - radius,
        bottom: y + radius,
      })),
    ],
  };
}

describe('the legend of a map', () => {
  const label = fc.constantFrom(
    ...labels,
    '无记录联系（112）',
    'only China Center for Contemporary World Studies (12)',
  );
  const range = fc.constantFrom('1', '2–4', '10–19', '≥ +10', '+3 to +9', '−9 to −3');
  const width = fc.constantFrom(320, 390, 624, 830, 1_200);

  test('keeps words and boxes apart and inside its height, whatever it has to say', () => {
    fc.assert(
      fc.property(
        width,
        fc.array(range, { maxLength: 7 }),
        fc.array(label, { maxLength: 6 }),
        (px, some, others) => {
          const legend = mapLegend(
            inputOf({ width: px, isNarrow: px < 520, classes: classes(some), states: states(others) }),
          );
          const { words, marks } = boxesOf(legend);
          expect(overlaps(marks)).toEqual([]);
          expect(words.flatMap((word) => marks.flatMap((mark) => overlaps([word, mark])))).toEqual([]);
          for (const { bottom } of [...words, ...marks])
            expect(bottom).toBeLessThanOrEqual(legend.height + 0.5);
          expect(marks).toHaveLength(some.length + others.length);
        },
      ),
    );
  });

  test('fits its width with the seven classes of a change and long names', () => {
    for (const px of [320, 332, 390, 624, 830]) {
      const change = ['≤ −10', '−9 to −3', '−2 to −1', '0', '+1 to +2', '+3 to +9', '≥ +10'];
      const legend = mapLegend(inputOf({ width: px, isNarrow: px < 520, classes: classes(change) }));
      const { words } = boxesOf(legend);
      expect([px, overlaps(words)]).toEqual([px, []]);
      for (const { left, right } of words) {
        expect([px, left >= -0.5, right <= px + 0.5]).toEqual([px, true, true]);
      }
    }
  });

  test('has numbers of countries above the classes where there is room, and states beside or below', () => {
    const texts = (more: Partial<MapLegendInput>) => mapLegend(inputOf(more)).texts.map(({ text }) => text);
    expect(texts({})).toContain('35');
    expect(texts({})).toContain('Countries');
    expect(texts({ isNarrow: true, width: 320 })).not.toContain('35');
    for (const text of labels) expect(texts({ isNarrow: true, width: 320 })).toContain(text);
    const top = (more: Partial<MapLegendInput>) => mapLegend(inputOf(more)).swatches[6]?.y ?? NaN;
    expect(top({ width: 320, isNarrow: true })).toBeGreaterThan(top({ width: 830 }));
  });

  test('without classes begins with its states', () => {
    const legend = mapLegend(inputOf({ classes: [], countsTitle: '' }));
    expect(legend.swatches[0]?.y).toBeLessThan(30);
    expect(legend.swatches).toHaveLength(3);
    expect(mapLegend(inputOf({ classes: [], states: [] })).height).toBeGreaterThan(0);
  });
});

describe('the legend of numbers of ties', () => {
  const words: LegendWords = {
    title: 'Number of ties',
    countsTitle: 'Countries',
    noneRecorded: 'no tie on record',
    notKnown: 'not known',
    outside: 'outside',
    home: 'home',
    dot: 'small country',
    range: (low, high) => `${low}..${high ?? ''}`,
    count: String,
    paren: (text) => ` (${text})`,
  };
  const country = (state: ValueState, ties = 0): CountryCoverage => ({
    countryId: `${state}${ties}`,
    state,
    ties,
    possible: ties,
  });
  const coverage = [
    country('value', 1),
    country('value', 3),
    country('value', 4),
    country('value', 60),
    country('none-recorded'),
  ];

  test('counts the countries of each class, and has the class of none only where the evidence is complete', () => {
    const counts = (list: readonly CountryCoverage[], isNarrow = false) =>
      levelClasses(list, light, isNarrow, words).map(({ label, count }) => `${label} ${count}`);
    expect(counts(coverage)).toEqual(['1..1 1', '2..4 2', '5..9 0', '10..19 0', '20..39 0', '40.. 1']);
    expect(counts([...coverage, country('zero')])[0]).toBe('0..0 1');
    expect(counts(coverage, true)).toEqual(['1..1 1', '2..9 2', '10..39 0', '40.. 1']);
  });

  test('has the fills of the map', () => {
    for (const isNarrow of [true, false]) {
      const list = [...coverage, country('zero'), country('not-known'), country('outside')];
      const shadeOf = levelShades(list, light, isNarrow, ({ countryId }) => countryId, String);
      const filled = new Map(
        levelClasses(list, light, isNarrow, words).map(({ fill, label }) => [label, fill]),
      );
      expect(shadeOf('value60').fill).toBe(filled.get('40..'));
      expect(shadeOf('zero0').fill).toBe(filled.get('0..0'));
      const state = new Map(stateEntries(list, light, words, null).map(({ label, fill }) => [label, fill]));
      expect(shadeOf('none-recorded0').fill).toBe(state.get('no tie on record (1)'));
      expect(shadeOf('not-known0').fill).toBe(state.get('not known (1)'));
      expect(shadeOf('outside0').fill).toBe(state.get('outside'));
    }
  });

  test('names the states that occur and the circles of small countries only', () => {
    expect(stateEntries(coverage, light, words, null).map(({ label }) => label)).toEqual([
      'no tie on record (1)',
    ]);
    const all = [
      ...coverage,
      country('not-known'),
      country('not-known', 1),
      country('outside'),
      country('home'),
    ];
    expect(stateEntries(all, light, words, '#123456').map(({ label }) => label)).toEqual([
      'no tie on record (1)',
      'not known (2)',
      'outside',
      'home',
      'small country',
    ]);
  });
});
