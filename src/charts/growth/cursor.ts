import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import type { GrowthScene } from './growthScene';

export interface CursorInput {
  readonly at: number;
  readonly text: string;
  /** Position of the colour, and value on the axis of the figure, of each series that has one there. */
  readonly values: readonly { readonly slot: number; readonly value: number }[];
}

/** A scene with a line at one date and a dot on each series. Everything else of the scene stays as it is. */
export function withCursor(
  scene: GrowthScene,
  { at, text, values }: CursorInput,
  palette: Palette,
  textSize: number,
): GrowthScene {
  const { plot } = scene;
  const x = scene.x(at);
  if (x < plot.left - 0.5 || x > plot.right + 0.5) return scene;
  const half = textWidth(text, textSize, true) / 2;
  const { colour, categorical } = palette;
  return {
    ...scene,
    cursor: {
      line: { x1: x, x2: x, y1: plot.top - 6, y2: plot.bottom, colour: colour.ink, width: 1 },
      dots: values.map(({ slot, value }) => ({
        x,
        y: scene.y(value),
        colour: categorical[slot % categorical.length] ?? colour.ink,
      })),
      text: {
        x: Math.min(Math.max(x, plot.left + half), scene.width - half),
        y: textSize,
        text,
        size: textSize,
        weight: 700,
        colour: colour.ink,
        anchor: 'middle',
      },
    },
  };
}
