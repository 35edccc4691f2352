import { describe, expect, test } from 'vitest';
import type { DrawingPart } from '../../../src/charts/drawing';
import type { Figure, LayoutSize } from '../../../src/figures/figure';
import { palette } from '../../../src/theme/palette';
import { fitted } from '../../../src/views/embed/fitted';

const size: LayoutSize = {
  width: 800,
  height: null,
  palette: palette('light'),
  textSize: 12,
  isNarrow: false,
};

/** A drawing that is half as high as it is wide, and the sizes that it was asked for. */
function wide(): { figure: Figure; asked: LayoutSize[] } {
  const asked: LayoutSize[] = [];
  const layout = (wanted: LayoutSize): readonly DrawingPart[] => {
    asked.push(wanted);
    const width = wanted.drawingWidth ?? wanted.width;
    return [{ kind: 'test', scene: { width, height: width / 2 } } as unknown as DrawingPart];
  };
  return { figure: { layout } as Figure, asked };
}
const heightOf = (parts: readonly DrawingPart[]) => parts.reduce((sum, { scene }) => sum + scene.height, 0);

describe('a figure in a frame', () => {
  test('fills the height that is there', () => {
    const { figure, asked } = wide();
    expect(heightOf(fitted(figure, 500).layout(size))).toBe(400);
    expect(asked).toMatchObject([{ width: 800, height: 500, isBounded: true }]);
  });

  test('is drawn narrower where it would be too high', () => {
    const { figure } = wide();
    const height = heightOf(fitted(figure, 320).layout(size));
    expect(height).toBeLessThanOrEqual(320);
    expect(height).toBeGreaterThan(320 * 0.95);
  });

  test('keeps its own size where it would become too narrow to be read', () => {
    const { figure, asked } = wide();
    expect(heightOf(fitted(figure, 100).layout(size))).toBe(400);
    expect(asked.at(-1)).toEqual(size);
  });

  test('is as it is until the room is known', () => {
    const { figure } = wide();
    expect(fitted(figure, 0)).toBe(figure);
  });
});
