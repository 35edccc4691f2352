import { area, curveStepAfter, line, scaleLinear } from 'd3';
import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import type { LineMark, TextMark } from '../scene';

export interface StripInput {
  readonly width: number;
  readonly palette: Palette;
  readonly textSize: number;
  readonly title: string;
  /** Countries reached on each of the given days, in order. */
  readonly days: readonly number[];
  readonly values: readonly number[];
  readonly ticks: readonly { readonly day: number; readonly text: string }[];
  /** Dates marked on the strip, the later one last. */
  readonly marked: readonly { readonly day: number; readonly text: string }[];
}

export interface StripScene {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly fill: string;
  readonly stroke: string;
  readonly area: string;
  readonly line: string;
  readonly lines: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly x: (day: number) => number;
  readonly dayAt: (x: number) => number;
}

const side = 8;

/** The breadth through time under a map. */
export function stripScene({
  width,
  palette,
  textSize,
  title,
  days,
  values,
  ticks,
  marked,
}: StripInput): StripScene {
  const { colour } = palette;
  const top = textSize * 1.7;
  const bottom = top + 26;
  const first = days[0] ?? 0;
  const last = days.at(-1) ?? 1;
  const x = scaleLinear([first, last], [side, width - side]);
  const y = scaleLinear([0, Math.max(1, ...values)], [bottom, top + 2]);
  const points = days.map((day, i): [number, number] => [x(day), y(values[i] ?? 0)]);
  const texts: TextMark[] = [];
  const lines: LineMark[] = [
    { x1: side, x2: width - side, y1: bottom, y2: bottom, colour: colour.axis, width: 1 },
  ];
  let right = -Infinity;
  for (const { day, text } of ticks) {
    const centre = x(day);
    const half = textWidth(text, textSize) / 2;
    if (centre - half < Math.max(0, right + 8) || centre + half > width) continue;
    right = centre + half;
    texts.push({
      x: centre,
      y: bottom + textSize + 4,
      text,
      size: textSize,
      colour: colour.ink3,
      anchor: 'middle',
    });
  }
  let edge = width;
  for (const { day, text } of [...marked].reverse()) {
    const centre = Math.min(Math.max(x(day), side), width - side);
    const room = textWidth(text, textSize, true);
    lines.push({ x1: centre, x2: centre, y1: top - 2, y2: bottom, colour: colour.ink, width: 1.5 });
    const leftmost = side + textWidth(title, textSize) + 12 + room;
    const labelRight = Math.min(Math.max(centre + room / 2, leftmost), edge);
    if (labelRight < leftmost) continue;
    texts.push({
      x: labelRight,
      y: textSize,
      text,
      size: textSize,
      weight: 700,
      colour: colour.ink,
      anchor: 'end',
    });
    edge = labelRight - room - 10;
  }
  texts.push({ x: side, y: textSize, text: title, size: textSize, colour: colour.ink2 });
  return {
    width,
    height: bottom + textSize + 8,
    top,
    bottom,
    fill: palette.sequential7[2] ?? colour.accentSoft,
    stroke: colour.accent,
    area: area<[number, number]>().y0(bottom).curve(curveStepAfter).digits(1)(points) ?? '',
    line: line<[number, number]>().curve(curveStepAfter).digits(1)(points) ?? '',
    lines,
    texts,
    x: (day) => x(day),
    dayAt: (position) => Math.round(x.invert(position)),
  };
}
