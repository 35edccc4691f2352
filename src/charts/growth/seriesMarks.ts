import { area, curveStepAfter, line, type ScaleLinear } from 'd3';
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

export interface GrowthSeries {
  readonly id: string;
  /** Position of the entity's colour, dash and marker, kept across figures. */
  readonly slot: number;
  readonly steps: readonly GrowthStep[];
  readonly reported: readonly GrowthReport[];
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

export interface ReportedMark extends MarkName {
  readonly x: number;
  readonly y: number;
  readonly x1: number;
  readonly x2: number;
  readonly marker: string;
  readonly colour: string;
}

export interface SeriesMarks {
  readonly marker: string;
  readonly textColour: string;
  readonly paths: SeriesPaths;
  readonly reported: readonly ReportedMark[];
  readonly gap: RectMark | null;
  readonly end: EndLabel | null;
  readonly note: EndLabel | null;
}

type Scale = ScaleLinear<number, number>;

const at = <T>(list: readonly T[], i: number): T | undefined => list[i % list.length];

/** Marks of one alliance: a step line with its band, open marks, and the gap at the last report. */
export function seriesMarks(
  series: GrowthSeries,
  index: number,
  x: Scale,
  y: Scale,
  palette: Palette,
): SeriesMarks {
  const { steps, reported, slot } = series;
  const colour = at(palette.categorical, slot) ?? palette.colour.ink;
  const textColour = at(palette.categoricalText, slot) ?? palette.colour.ink;
  const marker = at(palette.markers, slot) ?? 'circle';
  const path = line<GrowthStep>()
    .x(({ at: day }) => x(day))
    .y(({ low }) => y(low))
    .curve(curveStepAfter)
    .digits(1);
  const span = area<GrowthStep>()
    .x(({ at: day }) => x(day))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high))
    .curve(curveStepAfter)
    .digits(1);
  const marks = reported.map(({ key, label, at: day, from, to, value }): ReportedMark => ({
    key,
    label,
    x: Math.round(x(day) * 10) / 10,
    y: Math.round(y(value) * 10) / 10,
    x1: x(from),
    x2: x(to),
    marker,
    colour,
  }));
  const lastReport = reported.at(-1);
  const lastMark = marks.at(-1);
  const lastStep = steps.at(-1);
  const named = steps.findLast((step) => lastReport !== undefined && step.at <= lastReport.at)?.low ?? 0;
  const gapTop = lastMark?.y ?? 0;
  const gapBottom = y(named);
  const hasGap =
    steps.length > 0 &&
    lastMark !== undefined &&
    lastReport !== undefined &&
    named < lastReport.value &&
    gapBottom - gapTop > 10;
  return {
    marker,
    textColour,
    paths: {
      key: series.id,
      label: series.endLabel,
      line: path([...steps]) ?? '',
      band: steps.some(({ low, high }) => high > low) ? (span([...steps]) ?? '') : '',
      colour,
      dash: at(palette.dashes, slot) ?? 'none',
      width: palette.markStrong,
      steps: steps.map(({ key, label, at: day, low }) => ({ key, label, x: x(day), y: y(low) })),
    },
    reported: marks,
    gap: hasGap
      ? {
          x: lastMark.x - 3,
          y: gapTop + 6,
          width: 6,
          height: gapBottom - gapTop - 6,
          fill: hatchFill,
          stroke: 'none',
        }
      : null,
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
