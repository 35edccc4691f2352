import { area, curveStepAfter, line } from 'd3';
import type { Palette } from '../../theme/palette';
import type { MarkName, RectMark } from '../scene';
import { hatchFill } from '../map/levelShades';
import type { EndLabel } from './endLabel';

/** One step of named members, at its place on the horizontal axis, with bounds. */
export interface GrowthStep extends MarkName {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** A reported size; `from` and `to` span the days that its published date can mean. */
export interface GrowthReport extends MarkName {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Something dated in the life of the entity, shown in a lane under the axis. */
export interface GrowthEvent extends MarkName {
  readonly at: number;
  readonly kind: 'founding' | 'meeting' | 'chair';
}

/** A fitted curve, drawn through the reported sizes and dashed with its band where it goes beyond them. */
export interface GrowthFit {
  readonly within: readonly { readonly at: number; readonly value: number }[];
  readonly beyond: readonly {
    readonly at: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[];
}

export interface GrowthSeries {
  readonly id: string;
  /** Position of the entity's colour, dash and marker, kept across figures. */
  readonly slot: number;
  /** Drawn as a thin line behind the others, with one mark for the whole line. */
  readonly isContext: boolean;
  readonly steps: readonly GrowthStep[];
  readonly reported: readonly GrowthReport[];
  readonly events: readonly GrowthEvent[];
  readonly fit: GrowthFit | null;
  readonly endLabel: string;
  /** Words beside the last reported size. */
  readonly reportLabel: string | null;
}

export interface SeriesPaths extends MarkName {
  readonly line: string;
  readonly band: string;
  readonly colour: string;
  readonly dash: string;
  readonly width: number;
  readonly steps: readonly {
    readonly key: string;
    readonly label: string;
    readonly x: number;
    readonly y: number;
  }[];
}

/** A line behind the others: one mark, pointed at anywhere on the line. */
export interface ContextPath extends MarkName {
  readonly line: string;
  readonly x: number;
  readonly y: number;
}

export interface ReportedMark extends MarkName {
  readonly x: number;
  readonly y: number;
  readonly x1: number;
  readonly x2: number;
  readonly marker: string;
  readonly colour: string;
}

export interface FitPath {
  readonly within: string;
  readonly beyond: string;
  readonly band: string;
  readonly colour: string;
}

export interface SeriesMarks {
  readonly marker: string;
  readonly textColour: string;
  readonly paths: SeriesPaths;
  readonly reported: readonly ReportedMark[];
  readonly fit: FitPath | null;
  readonly gap: RectMark | null;
  readonly end: EndLabel | null;
  readonly note: EndLabel | null;
}

/** From a value to a position in px. */
export type Position = (value: number) => number;

const at = <T>(list: readonly T[], i: number): T | undefined => list[i % list.length];
const tenth = (value: number) => Math.round(value * 10) / 10;

/** A line that keeps each value until the next step; a step too small to be seen is left out. */
function stepPath(steps: readonly GrowthStep[], x: Position, y: Position, round = tenth): string {
  let path = '';
  let height = NaN;
  steps.forEach(({ at: day, low }, i) => {
    const next = round(y(low));
    if (i === 0) path = `M${round(x(day))},${next}`;
    else if (next !== height) path += `H${round(x(day))}V${next}`;
    else if (i === steps.length - 1) path += `H${round(x(day))}`;
    height = next;
  });
  return path;
}

/** A series behind the others: its line, or a dot at its last report where nothing is named. */
export function contextPath(series: GrowthSeries, x: Position, y: Position): ContextPath | null {
  const { steps, reported, id } = series;
  const end = steps.at(-1);
  const report = reported.at(-1);
  const place =
    end !== undefined ? { x: x(end.at), y: y(end.low) } : report && { x: x(report.at), y: y(report.value) };
  if (place === undefined) return null;
  const [left, top] = [tenth(place.x), tenth(place.y)];
  return {
    key: `line:${id}`,
    label: series.endLabel,
    line: end === undefined ? `M${left - 2},${top}h4` : stepPath(steps, x, y, Math.round),
    x: left,
    y: top,
  };
}

/** A curve that leaves the axis ends there: held at its edge it would look like a limit. */
function fitPath(fit: GrowthFit, x: Position, y: Position, top: number, colour: string): FitPath {
  const isShown = ({ value }: { value: number }) => value <= top;
  const beyond = fit.beyond.filter(isShown);
  const path = line<{ at: number; value: number }>()
    .x((point) => x(point.at))
    .y(({ value }) => y(value))
    .digits(1);
  const band = area<GrowthFit['beyond'][number]>()
    .x((point) => x(point.at))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high))
    .digits(1);
  return {
    within: path(fit.within.filter(isShown)) ?? '',
    beyond: path(beyond) ?? '',
    band: band(beyond) ?? '',
    colour,
  };
}

/** The hatched bar from what was last reported down to what was named on that day. */
function gapMark(
  { steps, reported }: GrowthSeries,
  marks: readonly ReportedMark[],
  y: Position,
): RectMark | null {
  const report = reported.at(-1);
  const mark = marks.at(-1);
  if (report === undefined || mark === undefined || steps.length === 0) return null;
  const named = steps.findLast((step) => step.at <= report.at)?.low ?? 0;
  const bottom = y(named);
  return named >= report.value || bottom - mark.y <= 10
    ? null
    : {
        x: mark.x - 3,
        y: mark.y + 6,
        width: 6,
        height: bottom - mark.y - 6,
        fill: hatchFill,
        stroke: 'none',
      };
}

/**
 * Marks of one alliance: a step line with its band, open marks, and the gap at the last report.
 * @param top largest value of the axis
 */
export function seriesMarks(
  series: GrowthSeries,
  index: number,
  x: Position,
  y: Position,
  top: number,
  palette: Palette,
): SeriesMarks {
  const { steps, reported, slot } = series;
  const colour = at(palette.categorical, slot) ?? palette.colour.ink;
  const textColour = at(palette.categoricalText, slot) ?? palette.colour.ink;
  const marker = at(palette.markers, slot) ?? 'circle';
  const span = area<GrowthStep>()
    .x(({ at: day }) => x(day))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high))
    .curve(curveStepAfter)
    .digits(1);
  const marks = reported.map(({ key, label, at: day, from, to, value }): ReportedMark => ({
    key,
    label,
    x: tenth(x(day)),
    y: tenth(y(value)),
    x1: x(from),
    x2: x(to),
    marker,
    colour,
  }));
  const lastMark = marks.at(-1);
  const lastStep = steps.at(-1);
  return {
    marker,
    textColour,
    paths: {
      key: series.id,
      label: series.endLabel,
      line: stepPath(steps, x, y),
      band: steps.some(({ low, high }) => high > low) ? (span([...steps]) ?? '') : '',
      colour,
      dash: at(palette.dashes, slot) ?? 'none',
      width: palette.markStrong,
      steps: steps.map(({ key, label, at: day, low }) => ({ key, label, x: x(day), y: y(low) })),
    },
    reported: marks,
    fit: series.fit === null ? null : fitPath(series.fit, x, y, top, colour),
    gap: gapMark(series, marks, y),
    end:
      lastStep === undefined
        ? null
        : { x: x(lastStep.at), y: y(lastStep.low), text: series.endLabel, colour: textColour, order: index },
    note:
      lastMark === undefined || series.reportLabel === null
        ? null
        : { x: lastMark.x, y: lastMark.y, text: series.reportLabel, colour: textColour, order: index },
  };
}
