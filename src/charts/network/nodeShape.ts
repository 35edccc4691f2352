import type { Palette } from '../../theme/palette';
import { slotStyle } from '../parts/slotStyle';
import type { DiagramNode } from './diagramInput';

export interface NodeStyle {
  readonly shape: string;
  /** Colour of the group. */
  readonly colour: string;
}

/** Area of a marker of size 1, so that markers of all shapes have the area of the value. */
const areas: Readonly<Record<string, number>> = {
  circle: 0.785,
  square: 0.774,
  triangle: 0.53,
  'triangle-down': 0.53,
  diamond: 0.57,
  star: 0.476,
};

/** Size of a marker with the area of a circle of a radius. */
export function markerSize(shape: string, radius: number): number {
  return 2 * radius * Math.sqrt(0.785 / (areas[shape] ?? 0.785));
}

/** Shapes that are lines only, and would be nothing when filled. */
export const isLineShape = (shape: string) => shape === 'cross' || shape === 'ring';

/** Shape and colour of a node by its group, as in the legend; grey circles are in none. */
export function nodeStyle({ group }: Pick<DiagramNode, 'group'>, palette: Palette): NodeStyle {
  if (group === null) return { shape: 'circle', colour: palette.colour.lineStrong };
  const { marker, colour } = slotStyle(palette, group);
  return { shape: marker, colour };
}
