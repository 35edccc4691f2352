import { scaleLinear } from 'd3';
import type { LineMark, MarkName, RectMark, TextMark } from '../scene';
import { textWidth } from '../parts/textWidth';
import { placeCities } from './cityLabels';
import { dotRadius, plainLook, type DotLook } from './dotRadius';
import { rowFrame, type RowFrame } from './rowFrame';
import { timelineLegend, type TimelineLegend } from './timelineLegend';
import type { TimelineInput } from './timelineInput';

export interface DotMark extends MarkName {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Radius of the second ring of an edition with a partner from abroad; 0 = none. */
  readonly partnerRadius: number;
}

/** The name of a series, which is a mark of its own. */
export interface RowMark extends MarkName {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TimelineScene {
  readonly width: number;
  readonly height: number;
  readonly band: RectMark | null;
  readonly lines: readonly LineMark[];
  readonly links: readonly LineMark[];
  /** Years without an edition, by the numbers. */
  readonly crosses: readonly LineMark[];
  readonly dots: readonly DotMark[];
  readonly rows: readonly RowMark[];
  readonly texts: readonly TextMark[];
  readonly legend: TimelineLegend;
  readonly partnerColour: string;
  readonly ink: string;
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** Editions of series on one axis of time: dots by participants, years kept joined, missed ones open. */
export function timelineScene(input: TimelineInput): TimelineScene {
  const { width, palette, textSize, isNarrow, domain, words } = input;
  const { colour } = palette;
  const partnerColour = palette.categorical[2] ?? colour.ink;
  const partnerText = palette.categoricalText[2] ?? colour.ink;
  const legend = timelineLegend(input, partnerColour);
  const axisHeight = textSize + 10;
  /** The axis above and below, and a line for what does not fit. */
  const room = input.height === null ? Infinity : input.height - legend.height - axisHeight * 3;
  const frames: RowFrame[] = [];
  let top = axisHeight;
  for (const row of input.rows) {
    const frame = rowFrame(row, top, input);
    if (top + frame.height > room + axisHeight && frames.length > 0) break;
    frames.push(frame);
    top += frame.height;
  }
  const isCut = frames.length < input.ofSeries;
  const bottom = top;
  const { left = 0, right = width } = frames[0] ?? {};
  const x = scaleLinear(domain, [left, right]);
  const within = (at: number) => Math.min(Math.max(x(at), left), right);

  const lines: LineMark[] = [];
  const links: LineMark[] = [];
  const crosses: LineMark[] = [];
  const texts: TextMark[] = [];
  const dots: DotMark[] = [];
  let lastRight = -Infinity;
  for (const tick of input.ticks) {
    const at = x(tick.at);
    if (at < left - 1 || at > right + 1) continue;
    lines.push({ x1: at, x2: at, y1: axisHeight, y2: bottom, colour: colour.grid, width: 1 });
    const half = textWidth(tick.text, textSize) / 2;
    const centre = Math.min(Math.max(at, half), width - half);
    if (centre - half < lastRight + 6) continue;
    lastRight = centre + half;
    for (const y of [textSize, bottom + textSize + 4])
      texts.push({ x: centre, y, text: tick.text, size: textSize, colour: colour.ink3, anchor: 'middle' });
  }
  frames.forEach(({ row, ...frame }) => {
    lines.push({ x1: 0, x2: width, y1: frame.top, y2: frame.top, colour: colour.line, width: 1 });
    texts.push(...frame.texts(partnerText));
    for (const { from, to, kind } of row.links)
      links.push({
        x1: rounded(within(from)),
        x2: rounded(within(to)),
        y1: frame.middle,
        y2: frame.middle,
        colour: kind === 'uncertain' ? colour.ink3 : colour.accent,
        width: kind === 'kept' ? 2.5 : 1.5,
        dash: kind === 'kept' ? undefined : kind === 'numbered' ? '4 3' : '1 4',
      });
    for (const at of row.missed) {
      if (at < domain[0]) continue;
      const centre = rounded(x(at));
      for (const slope of [-3, 3])
        crosses.push({
          x1: centre - 3,
          x2: centre + 3,
          y1: frame.middle - slope,
          y2: frame.middle + slope,
          colour: colour.lost,
          width: 1.5,
        });
    }
    if (row.before !== null)
      texts.push({
        x: left,
        y: isNarrow ? frame.middle - 8 : frame.middle + textSize + 8,
        text: row.before,
        size: textSize,
        colour: colour.ink3,
        halo: colour.surface,
      });
    const placed = row.dots
      .filter(({ at }) => at >= domain[0] && at <= domain[1])
      .map((dot) => {
        const look: DotLook =
          dot.kind === 'sized'
            ? {
                radius: rounded(dotRadius(dot.amount, input.largest, isNarrow)),
                fill: colour.accent,
                stroke: colour.surface,
                strokeWidth: 0.5,
              }
            : plainLook(dot.kind, palette);
        const { radius } = look;
        if (x(dot.to) - x(dot.from) > radius * 2 + 4)
          links.push({
            x1: rounded(within(dot.from)),
            x2: rounded(within(dot.to)),
            y1: frame.middle + radius + 2,
            y2: frame.middle + radius + 2,
            colour: colour.ink3,
            width: 1,
          });
        return { dot, look, radius, x: rounded(within(dot.at)) };
      });
    for (const { dot, look, radius, x: centre } of [...placed].sort((a, b) => b.radius - a.radius))
      dots.push({
        key: dot.key,
        label: dot.label,
        x: centre,
        y: frame.middle,
        ...look,
        partnerRadius: dot.hasPartner ? radius + 3 : 0,
      });
    if (!isNarrow && input.height === null) texts.push(...placeCities(placed, frame, { left, right }, input));
  });
  if (isCut)
    texts.push({
      x: 0,
      y: bottom + axisHeight + textSize,
      text: words.more(frames.length),
      size: textSize,
      colour: colour.ink2,
    });
  const bandAt = input.fillingFrom === null ? null : within(input.fillingFrom);
  if (bandAt !== null && bandAt < right)
    lines.push({
      x1: rounded(bandAt),
      x2: rounded(bandAt),
      y1: axisHeight,
      y2: bottom,
      colour: colour.ink3,
      width: 1,
      dash: '2 3',
    });
  const legendTop = bottom + axisHeight * (isCut ? 2 : 1) + 6;
  return {
    width,
    height: Math.ceil(legendTop + legend.height),
    band:
      bandAt === null || bandAt >= right
        ? null
        : {
            x: rounded(bandAt),
            y: axisHeight,
            width: rounded(right - bandAt),
            height: bottom - axisHeight,
            fill: colour.surfaceAlt,
          },
    lines,
    links,
    crosses,
    dots,
    rows: frames.map(({ row, ...frame }) => ({
      key: row.key,
      label: row.label,
      x: 0,
      y: frame.top + 1,
      width: frame.markWidth,
      height: frame.markHeight,
    })),
    texts,
    legend: { ...legend, top: legendTop },
    partnerColour,
    ink: colour.ink,
  };
}
