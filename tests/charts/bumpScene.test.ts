import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BumpInput, BumpLine } from '../../src/charts/bump/bumpInput';
import { bumpRuns } from '../../src/charts/bump/bumpPath';
import { bumpScene } from '../../src/charts/bump/bumpScene';
import { rankScale } from '../../src/charts/bump/rankScale';
import { palette } from '../../src/theme/palette';

const line = (id: string, ranks: readonly (number | null)[], slot: number | null = null): BumpLine => ({
  id,
  name: `Unit ${id}`,
  slot,
  rank: String(ranks.findLast((rank) => rank !== null) ?? ''),
  until: '',
  points: ranks.flatMap((rank, edition) =>
    rank === null
      ? []
      : [
          {
            key: `${id}/${edition}`,
            label: `${id} ${edition}: ${rank}`,
            edition,
            rank,
            interval: null,
            isOpen: false,
          },
        ],
  ),
});
const inputOf = (lines: readonly BumpLine[], change: Partial<BumpInput> = {}): BumpInput => ({
  width: 640,
  height: null,
  palette: palette('light'),
  textSize: 12,
  isNarrow: false,
  editions: ['2020', '2021', '2022', '2023'],
  lines,
  breaks: [],
  formatRank: String,
  ...change,
});
const track = (scene: ReturnType<typeof bumpScene>, id: string) => scene.tracks.find((one) => one.id === id);
const moves = (d: string | undefined) => (d?.match(/M/g) ?? []).length;

describe('a bump chart', () => {
  test('has rank 1 at the top and editions evenly spaced', () => {
    const dots = track(bumpScene(inputOf([line('a', [1, 2, 3, 4])])), 'a')?.dots ?? [];
    const steps = dots.slice(1).map(({ x, y }, i) => [x - (dots[i]?.x ?? 0), y - (dots[i]?.y ?? 0)]);
    for (const [x = 0, y = 0] of steps) {
      expect(x).toBeCloseTo(steps[0]?.[0] ?? 0, 0);
      expect(y).toBeGreaterThan(0);
    }
  });

  test('leaves the line open at an edition without a rank, and at a break of method', () => {
    expect(moves(track(bumpScene(inputOf([line('a', [1, 2, 2, 1])])), 'a')?.d)).toBe(1);
    expect(moves(track(bumpScene(inputOf([line('a', [1, 2, null, 1])])), 'a')?.d)).toBe(1);
    const broken = bumpScene(
      inputOf([line('a', [1, 2, 2, 1])], { breaks: [{ before: 2, reason: 'new goalposts' }] }),
    );
    expect(moves(track(broken, 'a')?.d)).toBe(2);
    expect(broken.texts.map(({ text }) => text)).toContain('new goalposts');
  });

  test('draws a step apart where editions may lie between', () => {
    const scene = bumpScene(inputOf([line('a', [1, 2, 2, 1])], { loose: [1] }));
    expect(moves(track(scene, 'a')?.loose)).toBe(1);
    expect(track(scene, 'a')?.d.startsWith(track(scene, 'a')?.loose.slice(0, 6) ?? '')).toBe(false);
  });

  test('draws coloured lines above the others, and every interval around its dot', () => {
    const first = line('a', [3, 2, 2, 1], 0);
    const points = first.points.map((point) => ({ ...point, interval: [1, point.rank + 2] as const }));
    const scene = bumpScene(inputOf([{ ...first, points }, line('b', [1, 1, 1, 2])]));
    expect(scene.tracks.map(({ id }) => id)).toEqual(['b', 'a']);
    for (const { y, interval } of track(scene, 'a')?.dots ?? []) {
      expect(interval?.[0]).toBeLessThanOrEqual(y);
      expect(interval?.[1]).toBeGreaterThan(y);
    }
  });

  test('keeps names apart and everything inside, whatever the ranks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 200 })), { minLength: 4, maxLength: 4 }), {
          minLength: 1,
          maxLength: 14,
        }),
        fc.constantFrom(340, 640, 1200),
        (ranks, width) => {
          const lines = ranks
            .map((list, i) => line(String(i), list))
            .filter(({ points }) => points.length > 0);
          const scene = bumpScene(inputOf(lines, { width, isNarrow: width < 520 }));
          const names = scene.texts.filter(({ text }) => text.startsWith('U'));
          const heights = names.map(({ y }) => y).toSorted((a, b) => a - b);
          heights.slice(1).forEach((y, i) => expect(y - (heights[i] ?? 0)).toBeGreaterThanOrEqual(15.8));
          for (const { y } of names) expect(y).toBeLessThanOrEqual(scene.height);
          for (const { dots } of scene.tracks)
            for (const { x, y } of dots) {
              expect(x).toBeGreaterThan(0);
              expect(x).toBeLessThan(width);
              expect(y).toBeGreaterThan(0);
              expect(y).toBeLessThan(scene.height);
            }
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('runs hold every place once, and only editions that follow each other', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 12 })),
      fc.array(fc.integer({ min: 0, max: 12 })),
      (at, breaks) => {
        const places = at.toSorted((a, b) => a - b).map((edition) => ({ edition, x: edition, y: 1 }));
        const runs = bumpRuns(places, breaks);
        expect(runs.flat()).toEqual(places);
        for (const run of runs)
          run.slice(1).forEach(({ edition }, i) => {
            expect(edition - (run[i]?.edition ?? 0)).toBe(1);
            expect(breaks).not.toContain(edition);
          });
      },
    ),
  );
});

test('a scale of ranks goes down, begins its ticks with 1 and keeps them apart', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 600 }), (worst) => {
      const scale = rankScale(worst, 10, 410, 18);
      expect(scale(1)).toBeCloseTo(10);
      expect(scale.ticks[0]).toBe(1);
      scale.ticks
        .slice(1)
        .forEach((tick, i) => expect(scale(tick) - scale(scale.ticks[i] ?? 1)).toBeGreaterThan(17.9));
    }),
  );
});
