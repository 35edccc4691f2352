import { scaleLinear } from 'd3';
import type { Palette } from '../../theme/palette';
import { hatchFill } from '../map/levelShades';
import { textWidth } from '../parts/textWidth';
import type { LineMark, RectMark, TextMark } from '../scene';
import type { EndLabel } from './endLabel';
import { eventLanes, type EventMark } from './eventLane';
import { growthAxes, type AtRisk, type GrowthTick } from './growthAxes';
import { growthLegend, type LegendEntry } from './growthLegend';
import { placeEndLabels, placeNotes } from './placeLabels';
import {
  contextPath,
  seriesMarks,
  type ContextPath,
  type FitPath,
  type GrowthSeries,
  type Position,
  type ReportedMark,
  type SeriesPaths,
} from './seriesMarks';
import { valueScale } from './valueScale';

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
  readonly isLog: boolean;
  readonly formatCount: (n: number) => string;
  readonly series: readonly GrowthSeries[];
  /** Number of alliances still observed at each tick, under the axis; `null` = not shown. */
  readonly atRisk: AtRisk | null;
  /** Place on the axis from which on records are still being filled in; `null` = not marked. */
  readonly fillingFrom: number | null;
  readonly isNarrow: boolean;
}

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line at one date with a dot on each series, over the rest of the scene. */
export interface GrowthCursor {
  readonly line: LineMark;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly colour: string }[];
  readonly text: TextMark;
}

export interface GrowthScene {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly x: Position;
  readonly y: Position;
  readonly grid: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly context: readonly ContextPath[];
  readonly contextColour: string;
  readonly paths: readonly SeriesPaths[];
  readonly fits: readonly FitPath[];
  readonly reported: readonly ReportedMark[];
  readonly events: readonly EventMark[];
  readonly hatched: readonly RectMark[];
  /** Names of the series below a narrow plot, which has no room for them at the line ends. */
  readonly legend: readonly LegendEntry[];
  readonly cursor: GrowthCursor | null;
  readonly hatch: { readonly fill: string; readonly line: string };
  readonly surface: string;
  readonly ink: string;
}

/** Most room that labels at the right take, as a share of the width. */
const labelShare = 0.3;
/** Height in px of the bar that marks the years which are still being filled in. */
const fillingHeight = 5;

/** Lines of named members and open marks of reported sizes, laid out for a size. */
export function growthScene(input: GrowthInput): GrowthScene {
  const { width, height, palette, textSize, domain, isNarrow } = input;
  const { colour } = palette;
  const series = input.series.filter(({ isContext }) => !isContext);
  const labelRoom = isNarrow
    ? 12
    : Math.min(
        width * labelShare,
        14 + Math.max(0, ...series.map(({ endLabel }) => textWidth(endLabel, textSize, true))),
      );
  const scale = valueScale(input.series, input.isLog);
  const left = 13 + Math.max(...scale.ticks.map((tick) => textWidth(input.formatCount(tick), textSize)));
  const axisRows = 1 + (input.axisTitle === '' ? 0 : 1) + (input.atRisk === null ? 0 : 1);
  const axisHeight = axisRows * (textSize + 6) + 4;
  const right = width - labelRoom;
  const x: Position = scaleLinear(domain, [left, right]);
  const lanesTop = height - axisHeight;
  const lanes = eventLanes(series, x, { left, right }, 0, width, palette, textSize);
  const plot = { left, right, top: textSize * 2, bottom: lanesTop - lanes.height };
  const y: Position = (value) => plot.bottom - scale.share(value) * (plot.bottom - plot.top);
  const laneTop = plot.bottom + axisHeight;
  const axes = growthAxes({ ...input, plot, x, y, ticks: input.ticks, valueTicks: scale.ticks, axisRows });

  const marks = series.map((one, i) => seriesMarks(one, i, x, y, scale.top, palette));
  const notes = placeNotes(
    marks.flatMap(({ note }) => (note === null ? [] : [note])),
    plot,
    textSize,
    marks,
    isNarrow,
    colour.surface,
  );
  const ends: EndLabel[] = marks.flatMap(({ end }) => (end === null ? [] : [end]));
  const names = isNarrow ? [] : placeEndLabels(ends, plot, textSize, width);
  const legend = isNarrow ? growthLegend(marks, width, height, textSize) : [];
  const filling = input.fillingFrom === null ? null : Math.max(plot.left, x(input.fillingFrom));
  return {
    width,
    height: legend.length === 0 ? height : (legend.at(-1)?.y ?? height) + textSize,
    plot,
    x,
    y,
    grid: axes.lines,
    texts: [
      ...axes.texts,
      ...names,
      ...notes,
      ...lanes.texts.map((text) => ({ ...text, y: text.y + laneTop })),
    ],
    context: input.series.flatMap((one) => (one.isContext ? (contextPath(one, x, y) ?? []) : [])),
    contextColour: colour.lineStrong,
    paths: marks.map(({ paths }) => paths),
    fits: marks.flatMap(({ fit }) => fit ?? []),
    reported: marks.flatMap(({ reported }) => reported),
    events: lanes.marks.map((mark) => ({ ...mark, y: mark.y + laneTop })),
    hatched: [
      ...marks.flatMap(({ gap }) => gap ?? []),
      ...(filling === null || filling >= plot.right
        ? []
        : [
            {
              x: filling,
              y: plot.bottom - fillingHeight,
              width: plot.right - filling,
              height: fillingHeight,
              fill: hatchFill,
              stroke: 'none',
            },
          ]),
    ],
    legend,
    cursor: null,
    hatch: { fill: colour.noDataFill, line: colour.noDataHatch },
    surface: colour.surface,
    ink: colour.ink,
  };
}
