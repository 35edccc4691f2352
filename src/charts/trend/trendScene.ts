import { line, scaleLinear } from 'd3';
import { hatchFill } from '../map/levelShades';
import { slotStyle } from '../parts/slotStyle';
import { textWidth } from '../parts/textWidth';
import { endLabels, labelRoom, listLabels, type TrendMarker } from './trendLabels';
import { trendLegend } from './trendLegend';
import type { TrendInput, TrendPoint } from './trendInput';
import type { LineMark, MarkName, RectMark, TextMark } from '../scene';

export interface TrendPath {
  readonly id: string;
  readonly d: string;
  readonly colour: string;
  readonly dash: string | undefined;
  readonly marker: string;
  readonly points: readonly (MarkName & { readonly x: number; readonly y: number })[];
}

export interface TrendScene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly paths: readonly TrendPath[];
  readonly filling: RectMark | null;
  readonly markers: readonly TrendMarker[];
  /** Open marks at the end of the axis, and the one of the legend. */
  readonly wholes: readonly (TrendMarker & MarkName)[];
  readonly samples: readonly TrendMarker[];
  readonly hatch: { readonly fill: string; readonly line: string };
  readonly surface: string;
  readonly lineWidth: number;
  readonly ink: string;
}

const fillingHeight = 5;
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Points of years that follow each other. */
function runs(points: readonly TrendPoint[]): TrendPoint[][] {
  const found: TrendPoint[][] = [];
  for (const point of points) {
    const open = found.at(-1);
    if (open !== undefined && open.at(-1)?.at === point.at - 1) open.push(point);
    else found.push([point]);
  }
  return found;
}

/** Lines of a measure by year with their names at the end; a year without a value stays open. */
export function trendScene(input: TrendInput): TrendScene {
  const { width, palette, textSize, isNarrow, years, lines: series } = input;
  const { colour } = palette;
  const row = textSize + 6;
  const labelled = series.filter(({ points, whole }) => points.length > 0 || whole !== null);
  const room = isNarrow ? 10 : labelRoom(labelled, width, textSize);
  const legendHeight = isNarrow ? labelled.length * row + 4 : 0;
  const yearBase = textSize * 1.35 + 4;
  const bottom = input.height - legendHeight - yearBase - 6;
  const legend = trendLegend(input);
  const top = legend.height + textSize;
  const largest = Math.max(
    0,
    ...series.flatMap(({ points, whole }) =>
      [...points, ...(whole === null ? [] : [whole])].map(({ value }) => value),
    ),
  );
  const y = scaleLinear([0, largest || 1], [bottom, top]).nice(4);
  const valueTicks = y.ticks(4);
  const left = 10 + Math.max(...valueTicks.map((tick) => textWidth(input.formatValue(tick), textSize)));
  const right = width - room;
  const x = scaleLinear(years[0] === years[1] ? [years[0] - 1, years[1]] : years, [left + 4, right - 4]);
  const marks: LineMark[] = valueTicks.map((tick) => ({
    x1: left,
    x2: right,
    y1: rounded(y(tick)),
    y2: rounded(y(tick)),
    colour: tick === 0 ? colour.axis : colour.grid,
    width: 1,
  }));
  const texts: TextMark[] = valueTicks.map((tick) => ({
    x: left - 6,
    y: rounded(y(tick) + textSize * 0.35),
    text: input.formatValue(tick),
    size: textSize,
    colour: colour.ink3,
    anchor: 'end',
  }));
  texts.push(...legend.texts);
  for (const year of input.ticks) {
    const half = textWidth(String(year), textSize) / 2;
    texts.push({
      x: rounded(Math.min(Math.max(x(year), half), width - half)),
      y: bottom + yearBase,
      text: String(year),
      size: textSize,
      colour: colour.ink3,
      anchor: 'middle',
    });
  }
  const path = line<TrendPoint>()
    .x(({ at }) => x(at))
    .y(({ value }) => y(value))
    .digits(1);
  const paths = series.map((one): TrendPath => {
    const style = slotStyle(palette, one.slot);
    return {
      id: one.id,
      d: runs(one.points)
        .map((run) => path(run) ?? '')
        .join(''),
      colour: style.colour,
      dash: style.dash,
      marker: style.marker,
      points: one.points.map(({ key, label, at, value }) => ({
        key,
        label,
        x: rounded(x(at)),
        y: rounded(y(value)),
      })),
    };
  });
  const labels = isNarrow
    ? listLabels(labelled, input.height - legendHeight, row, width, textSize, palette)
    : endLabels(
        labelled,
        labelled.map(({ points, whole }) => y(points.at(-1)?.value ?? whole?.value ?? 0)),
        right,
        room,
        bottom,
        textSize,
        palette,
      );
  const filling = input.fillingFrom === null ? null : Math.max(x(input.fillingFrom), left);
  return {
    width,
    height: input.height,
    lines: [...marks, ...legend.lines],
    texts: [...texts, ...labels.texts],
    paths,
    filling:
      filling === null || filling >= right
        ? null
        : {
            x: rounded(filling),
            y: bottom - fillingHeight,
            width: rounded(right - filling),
            height: fillingHeight,
            fill: hatchFill,
          },
    markers: labels.markers,
    wholes: series.flatMap(({ whole, slot }) => {
      const { marker, colour: stroke } = slotStyle(palette, slot);
      return whole === null
        ? []
        : [
            {
              key: whole.key,
              label: whole.label,
              x: rounded(x(years[1])),
              y: rounded(y(whole.value)),
              marker,
              colour: stroke,
            },
          ];
    }),
    samples: legend.markers,
    surface: colour.surface,
    hatch: { fill: colour.noDataFill, line: colour.noDataHatch },
    lineWidth: palette.markStrong,
    ink: colour.ink,
  };
}
