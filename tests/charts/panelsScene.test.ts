import type { Component } from 'svelte';
import { describe, expect, test } from 'vitest';
import { drawingPart } from '../../src/charts/drawing';
import { panelGap, panelsScene, panelWidth } from '../../src/charts/panels/panelsScene';
import { palette } from '../../src/theme/palette';
import { boxOf } from './textBox';
import { overlaps } from './world';

const light = palette('light');
const nothing = (() => ({})) as unknown as Component<{ scene: { width: number; height: number } }>;
const panelOf = (title: string, width: number, height: number) => ({
  title,
  detail: '35 of 192 countries',
  part: drawingPart('map', nothing, { width, height }),
});
const sceneOf = (width: number, isNarrow: boolean, titles = ['China', 'Thailand']) => {
  const each = panelWidth(width, titles.length, isNarrow);
  return panelsScene(
    titles.map((title, i) => panelOf(title, each, 120 + 20 * i)),
    width,
    light,
    12,
    isNarrow,
  );
};
const boxesOf = ({ panels }: ReturnType<typeof panelsScene>) =>
  panels.map(({ x, y, drawingTop, part }) => ({
    left: x,
    right: x + part.scene.width,
    top: y,
    bottom: y + drawingTop + part.scene.height,
  }));

describe('two panels', () => {
  test('stand beside each other with a gap, and fill the width', () => {
    const scene = sceneOf(830, false);
    const [first, second] = boxesOf(scene);
    expect(first?.left).toBe(0);
    expect((second?.left ?? 0) - (first?.right ?? 0)).toBeCloseTo(panelGap, 9);
    expect(second?.right).toBeCloseTo(830, 9);
    expect(scene.height).toBe(Math.max(first?.bottom ?? 0, second?.bottom ?? 0));
  });

  test('stand below each other where it is narrow', () => {
    const scene = sceneOf(320, true);
    const [first, second] = boxesOf(scene);
    expect([first?.left, second?.left, first?.right, second?.right]).toEqual([0, 0, 320, 320]);
    expect(second?.top).toBeGreaterThan(first?.bottom ?? Infinity);
    expect(scene.height).toBeGreaterThanOrEqual(second?.bottom ?? Infinity);
  });

  test('have their names above the drawing, cut to its width', () => {
    const long = 'Collaborative Innovation Center for the Belt and Road and Regional Security Studies';
    for (const [width, isNarrow] of [
      [830, false],
      [624, false],
      [320, true],
    ] as const) {
      const scene = sceneOf(width, isNarrow, [long, long]);
      for (const { titles, drawingTop, part } of scene.panels) {
        const boxes = titles.map(boxOf);
        expect(overlaps(boxes)).toEqual([]);
        expect(titles[0]?.text).toMatch(/^Collaborative/);
        for (const { right, bottom } of boxes) {
          expect(right).toBeLessThanOrEqual(part.scene.width);
          expect(bottom).toBeLessThanOrEqual(drawingTop);
        }
      }
    }
  });
});
