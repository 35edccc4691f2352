import { describe, expect, test } from 'vitest';
import type { SurvivalCurve, SurvivalInput } from '../../src/charts/survival/survivalInput';
import { lowestShare, survivalScene } from '../../src/charts/survival/survivalScene';
import { kaplanMeier } from '../../src/measures/growth/survival/kaplanMeier';
import { palette } from '../../src/theme/palette';
import { boxOf } from './textBox';
import { overlaps } from './world';

const light = palette('light');
const leaving = [
  { time: 2, isEvent: true },
  { time: 3, isEvent: false },
  { time: 5, isEvent: true },
  { time: 9, isEvent: false },
];
const staying = leaving.map(({ time }) => ({ time, isEvent: false }));

const curveOf = (slot: number, durations: typeof leaving): SurvivalCurve => ({
  key: `a${slot}`,
  slot,
  name: `Association of Policy Institutes along the Corridor ${slot}`,
  shortName: `APIC ${slot}`,
  label: (name) => `${name}: median not reached`,
  points: kaplanMeier(durations).map((step, i) => ({
    ...step,
    lower: step.survival === 1 ? null : step.lower,
    isCensored: step.censored > 0,
    mark: step.events > 0 ? { key: `a${slot}:${i}`, label: `step ${i}` } : null,
  })),
  atRisk: [4, 4, 2, 1, 1],
});
const inputOf = (curves: readonly SurvivalCurve[], more: Partial<SurvivalInput> = {}): SurvivalInput => ({
  width: 800,
  height: null,
  palette: light,
  textSize: 12,
  isNarrow: false,
  curves,
  longest: 9,
  ticks: [0, 2, 4, 6, 8],
  axisTitle: 'years since joining',
  unit: 'Still in',
  atRiskTitle: 'Members under observation',
  formatTime: String,
  formatShare: (share) => `${Math.round(share * 100)}%`,
  formatCount: String,
  ...more,
});

describe('a drawing of survival curves', () => {
  test('has an axis from 0, or from 60 % with a sign where every bound lies above', () => {
    expect(lowestShare([curveOf(0, leaving)])).toBe(0);
    expect(lowestShare([curveOf(0, staying)])).toBe(0.6);
    expect(lowestShare([curveOf(0, staying), curveOf(1, leaving)])).toBe(0);
    expect(lowestShare([])).toBe(0);
    expect(survivalScene(inputOf([curveOf(0, leaving)])).axisBreak).toBe('');
    const cut = survivalScene(inputOf([curveOf(0, staying)]));
    expect(cut.axisBreak).not.toBe('');
    expect(cut.texts.map(({ text }) => text)).toContain('60%');
  });

  test('has a tick for each time at which something was cut off, a mark for each end', () => {
    const [curve] = survivalScene(inputOf([curveOf(0, leaving)])).curves;
    expect(curve?.censored).toHaveLength(2);
    expect(curve?.steps.map(({ key }) => key)).toEqual(['a0:0', 'a0:2']);
    const [first, second] = curve?.steps ?? [];
    expect(first?.x).toBeLessThan(second?.x ?? 0);
    expect(first?.y).toBeLessThan(second?.y ?? 0);
  });

  test('has a band only where bounds are defined', () => {
    const { curves } = survivalScene(inputOf([curveOf(0, leaving), curveOf(1, staying)]));
    expect(curves.map(({ band }) => band !== '')).toEqual([true, false]);
    expect(curves.map(({ path }) => path.startsWith('M'))).toEqual([true, true]);
  });

  test('has colours of the palette as far as it goes, then dashes alone', () => {
    const { curves } = survivalScene(inputOf(Array.from({ length: 12 }, (_, i) => curveOf(i, leaving))));
    expect(curves.slice(0, 8).map(({ colour }) => colour)).toEqual(light.categorical);
    expect(new Set(curves.slice(8).map(({ colour }) => colour))).toEqual(new Set([light.colour.lineStrong]));
    expect(new Set(curves.map(({ colour, dash }) => `${colour} ${dash}`)).size).toBe(12);
  });

  test('keeps what is said of a curve when its name is cut', () => {
    const { texts } = survivalScene(inputOf([curveOf(0, leaving)], { width: 330, isNarrow: true }));
    expect(texts.some(({ text }) => /….*: median not reached$/.test(text))).toBe(true);
  });

  test.each([320, 390, 620, 1100])('of a width of %d px has all words inside, none over another', (width) => {
    for (const n of [1, 5, 12]) {
      for (const height of [null, 300]) {
        const curves = Array.from({ length: n }, (_, i) => curveOf(i, i % 2 === 0 ? leaving : staying));
        const scene = survivalScene(inputOf(curves, { width, height, isNarrow: width < 520 }));
        const boxes = scene.texts.map(boxOf);
        expect(overlaps(boxes)).toEqual([]);
        for (const { left, right, top, bottom } of boxes)
          expect([left >= 0, right <= width, top >= 0, bottom <= scene.height]).toEqual([
            true,
            true,
            true,
            true,
          ]);
      }
    }
  });
});
