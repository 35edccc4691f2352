import { scaleLinear } from 'd3';
import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import type { LineMark, RectMark, TextMark } from '../scene';
import type { EndLabel } from './endLabel';
import { placeEndLabels, placeNotes } from './placeLabels';
import { growthLegend, type LegendEntry } from './growthLegend';
import { seriesMarks, type GrowthSeries, type ReportedMark, type SeriesPaths } from './seriesMarks';

export interface GrowthTick {
  readonly at: number;
  readonly text: string;
}

export interface GrowthInput {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly textSize: number;
  /** Extent of the horizontal axis: days, or years since founding. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly GrowthTick[];
  readonly axisTitle: string;
  readonly unit: string;
  readonly formatCount: (n: number) => string;
  readonly series: readonly GrowthSeries[];
  /** Number of alliances still observed at each tick, under the axis; `null` = not shown. */
  readonly atRisk: { readonly title: string; readonly counts: readonly number[] } | null;
  readonly isNarrow: boolean;
}

export interface GrowthScene {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly grid: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly paths: readonly SeriesPaths[];
  readonly reported: readonly ReportedMark[];
  readonly gaps: readonly RectMark[];
  /** Names of the series below a narrow plot, which has no room for them at the line ends. */
  readonly legend: readonly LegendEntry[];
  readonly hatch: { readonly fill: string; readonly line: string };
  readonly surface: string;
  readonly ink: string;
}

/** Most room that labels at the right take, as a share of the width. */
const labelShare = 0.3;

function highest(series: readonly GrowthSeries[]): number {
  const values = series.flatMap(({ steps, reported }) => [
    ...steps.map(({ high }) => high),
    ...reported.map(({ value }) => value),
  ]);
  return Math.max(1, ...values);
}

/** Lines of named members and open marks of reported sizes, laid out for a size. */
export function growthScene(input: GrowthInput): GrowthScene {
  const { width, height, palette, textSize, domain, series, isNarrow } = input;
  const { colour } = palette;
  const labelRoom = isNarrow
    ? 12
    : Math.min(
        width * labelShare,
        14 + Math.max(0, ...series.map(({ endLabel }) => textWidth(endLabel, textSize, true))),
      );
  const yScale = scaleLinear([0, highest(series)], [0, 1]).nice(5);
  const yTicks = yScale.ticks(5).filter((tick) => Number.isInteger(tick) || highest(series) < 3);
  const left = 8 + Math.max(...yTicks.map((tick) => textWidth(input.formatCount(tick), textSize)));
  const bottomRows = 1 + (input.axisTitle === '' ? 0 : 1) + (input.atRisk === null ? 0 : 1);
  const plot = {
    left,
    right: width - labelRoom,
    top: textSize * 2,
    bottom: height - bottomRows * (textSize + 6) - 4,
  };
  const x = scaleLinear(domain, [plot.left, plot.right]);
  const y = yScale.copy().range([plot.bottom, plot.top]);

  const grid: LineMark[] = yTicks.map((tick) => ({
    x1: plot.left,
    x2: plot.right,
    y1: y(tick),
    y2: y(tick),
    colour: tick === 0 ? colour.axis : colour.grid,
    width: 1,
  }));
  const texts: TextMark[] = yTicks.map((tick) => ({
    x: plot.left - 6,
    y: y(tick) + textSize * 0.35,
    text: input.formatCount(tick),
    size: textSize,
    colour: colour.ink3,
    anchor: 'end',
  }));
  texts.push({ x: 0, y: textSize, text: input.unit, size: textSize, colour: colour.ink3 });
  let lastRight = -Infinity;
  input.ticks.forEach(({ at, text }, i) => {
    const half = textWidth(text, textSize) / 2;
    const centre = x(at);
    if (centre - half < lastRight + 6 || centre < plot.left - 1 || centre > plot.right + 1) return;
    lastRight = centre + half;
    grid.push({
      x1: centre,
      x2: centre,
      y1: plot.bottom,
      y2: plot.bottom + 4,
      colour: colour.axis,
      width: 1,
    });
    texts.push({
      x: centre,
      y: plot.bottom + textSize + 6,
      text,
      size: textSize,
      colour: colour.ink3,
      anchor: 'middle',
    });
    const n = input.atRisk?.counts[i];
    if (n !== undefined) {
      texts.push({
        x: centre,
        y: plot.bottom + (textSize + 6) * bottomRows,
        text: input.formatCount(n),
        size: textSize,
        colour: colour.ink2,
        anchor: 'middle',
      });
    }
  });
  if (input.axisTitle !== '') {
    texts.push({
      x: (plot.left + plot.right) / 2,
      y: plot.bottom + (textSize + 6) * 2,
      text: input.axisTitle,
      size: textSize,
      colour: colour.ink3,
      anchor: 'middle',
    });
  }
  if (input.atRisk !== null) {
    const place = isNarrow
      ? { x: 0, y: plot.bottom + (textSize + 6) * 2 }
      : { x: plot.right + 10, y: plot.bottom + (textSize + 6) * bottomRows };
    texts.push({ ...place, text: input.atRisk.title, size: textSize, colour: colour.ink2 });
  }

  const marks = series.map((one, i) => seriesMarks(one, i, x, y, palette));
  const ends: EndLabel[] = marks.flatMap(({ end }) => (end === null ? [] : [end]));
  const notes = placeNotes(
    marks.flatMap(({ note }) => (note === null ? [] : [note])),
    plot,
    textSize,
    marks,
    isNarrow,
    colour.surface,
  );
  if (!isNarrow) texts.push(...placeEndLabels(ends, plot, textSize, width));
  const legend = isNarrow ? growthLegend(marks, width, height, textSize) : [];
  return {
    width,
    height: legend.length === 0 ? height : (legend.at(-1)?.y ?? height) + textSize,
    plot,
    legend,
    grid,
    texts: [...texts, ...notes],
    paths: marks.map(({ paths }) => paths),
    reported: marks.flatMap(({ reported }) => reported),
    gaps: marks.flatMap(({ gap }) => (gap === null ? [] : [gap])),
    hatch: { fill: colour.noDataFill, line: colour.noDataHatch },
    surface: colour.surface,
    ink: colour.ink,
  };
}
