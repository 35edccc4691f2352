import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { LineMark, TextMark } from '../scene';
import { fanOut } from './fanOut';
import { markerLegend, markerStyle } from './markerLegend';
import { pointLabels } from './pointLabels';
import type { ScatterInput, ScatterScene } from './scatterInput';
import { valueAxis } from './valueAxis';

const naturalShare = 0.62;
const markerSize = 9;

/** Units by two values, with names where there is room. */
export function scatterScene(input: ScatterInput): ScatterScene {
  const { width, palette, textSize, isNarrow, points } = input;
  const { colour } = palette;
  const line = Math.round(textSize * 1.4);
  const legend = markerLegend(input.legend, width, textSize, palette);
  const natural = Math.max(260, Math.min(520, width * (isNarrow ? 0.95 : naturalShare)));
  const height = Math.ceil(Math.max(input.height ?? 0, legend.height + natural));
  const top = legend.height + line + 8;
  const bottom = height - line * 2 - 8;
  const y = valueAxis(
    points.map((point) => point.y),
    [bottom, top],
    input.y.isLog,
  );
  const left = 10 + Math.max(...y.ticks.map((tick) => textWidth(input.y.format(tick), textSize)), 0);
  const right = width - 8;
  const x = valueAxis(
    points.map((point) => point.x),
    [left + 8, right - 8],
    input.x.isLog,
  );
  const grid = { colour: colour.grid, width: 1 };
  const small = { size: textSize, colour: colour.ink3 };
  const lines: LineMark[] = [
    ...y.ticks.map((tick) => ({ ...grid, x1: left, x2: right, y1: y.place(tick), y2: y.place(tick) })),
    ...x.ticks.map((tick) => ({ ...grid, x1: x.place(tick), x2: x.place(tick), y1: top, y2: bottom })),
  ];
  const texts: TextMark[] = [
    ...legend.texts,
    ...y.ticks.map((tick) => ({
      ...small,
      x: left - 6,
      y: y.place(tick) + textSize * 0.35,
      text: input.y.format(tick),
      anchor: 'end' as const,
    })),
  ];
  let lastRight = -Infinity;
  for (const tick of x.ticks) {
    const text = input.x.format(tick);
    const half = textWidth(text, textSize) / 2;
    const centre = Math.min(Math.max(x.place(tick), half), width - half);
    if (centre - half < lastRight + 6) continue;
    lastRight = centre + half;
    texts.push({ ...small, x: centre, y: bottom + line, text, anchor: 'middle' });
  }
  const title = { size: textSize, colour: colour.ink2 };
  texts.push(
    { ...title, x: 0, y: legend.height + textSize, text: clipText(`↑ ${input.y.title}`, width, textSize) },
    {
      ...title,
      x: right,
      y: bottom + line * 2,
      text: clipText(`${input.x.title} →`, width - 8, textSize),
      anchor: 'end',
    },
  );
  const placed = fanOut(
    points.map((point) => ({
      ...point,
      ...markerStyle(point.slot, palette),
      x: x.place(point.x),
      y: y.place(point.y),
      size: point.isChosen ? markerSize + 4 : markerSize,
    })),
    5,
  );
  const byChosen = [...placed].sort((a, b) => Number(b.isChosen) - Number(a.isChosen));
  const labels = pointLabels(byChosen, {
    frame: { left, right: width, top: top - 4, bottom: bottom + 4 },
    textSize,
    most: isNarrow ? 4 : 14,
    colour: colour.ink,
    halo: colour.surface,
  });
  return {
    width,
    height,
    lines,
    texts: [...texts, ...labels],
    legend: legend.markers,
    points: placed.map(({ key, label, x: atX, y: atY, shape, size, colour: fill, isOpen, isChosen }) => ({
      key,
      label,
      x: atX,
      y: atY,
      shape,
      size,
      colour: fill,
      isOpen,
      isChosen,
    })),
    surface: colour.surface,
    ink: colour.ink,
  };
}
