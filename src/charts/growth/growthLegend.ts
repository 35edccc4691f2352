import { clipText } from '../parts/wrapText';
import type { SeriesMarks } from './seriesMarks';

export interface LegendEntry {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly marker: string;
  readonly colour: string;
  readonly textColour: string;
  readonly dash: string;
  readonly lineWidth: number;
}

/** One line a series under a plot that starts at `top`: its dash, its marker and its name with the last value. */
export function growthLegend(
  marks: readonly SeriesMarks[],
  width: number,
  top: number,
  size: number,
): LegendEntry[] {
  const row = size + 6;
  return marks.map(({ paths, marker, textColour }, i) => ({
    x: 0,
    y: top + row * (i + 0.6),
    text: clipText(paths.label, width - 44, size, true),
    size,
    marker,
    colour: paths.colour,
    textColour,
    dash: paths.dash,
    lineWidth: paths.width,
  }));
}
