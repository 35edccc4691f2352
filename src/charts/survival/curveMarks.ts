import { area, curveStepAfter, line, type ScaleLinear } from 'd3';
import type { Palette } from '../../theme/palette';
import type { SlotStyle } from '../parts/slotStyle';
import type { LineMark, MarkName } from '../scene';
import type { SurvivalCurve, SurvivalPoint } from './survivalInput';

export interface CurveMarks {
  readonly key: string;
  readonly path: string;
  readonly band: string;
  readonly colour: string;
  readonly dash: string | undefined;
  readonly width: number;
  readonly censored: readonly LineMark[];
  readonly steps: readonly (MarkName & { readonly x: number; readonly y: number })[];
}

type Scale = ScaleLinear<number, number>;

/** Half the height in px of the tick for what was cut off. */
const tickReach = 4;

/** One curve: its steps, its band where bounds are defined, and its ticks. */
export function curveMarks(
  { key, points }: SurvivalCurve,
  x: Scale,
  y: Scale,
  style: SlotStyle,
  palette: Palette,
): CurveMarks {
  const start: SurvivalPoint = {
    time: 0,
    survival: 1,
    lower: null,
    upper: null,
    isCensored: false,
    mark: null,
  };
  const path = line<SurvivalPoint>()
    .x(({ time }) => x(time))
    .y(({ survival }) => y(survival))
    .curve(curveStepAfter)
    .digits(1);
  const band = area<SurvivalPoint>()
    .defined(({ lower, upper }) => lower !== null && upper !== null)
    .x(({ time }) => x(time))
    .y0(({ lower }) => y(lower ?? 1))
    .y1(({ upper }) => y(upper ?? 1))
    .curve(curveStepAfter)
    .digits(1);
  return {
    key,
    path: points.length === 0 ? '' : (path([start, ...points]) ?? ''),
    band: points.some(({ lower }) => lower !== null) ? (band([...points]) ?? '') : '',
    colour: style.colour,
    dash: style.dash,
    width: palette.markStrong,
    censored: points
      .filter(({ isCensored }) => isCensored)
      .map(({ time, survival }) => ({
        x1: x(time),
        x2: x(time),
        y1: y(survival) - tickReach,
        y2: y(survival) + tickReach,
        colour: style.colour,
        width: 1.5,
      })),
    steps: points.flatMap(({ time, survival, mark }) =>
      mark === null ? [] : [{ ...mark, x: x(time), y: y(survival) }],
    ),
  };
}
