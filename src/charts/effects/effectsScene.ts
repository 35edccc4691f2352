import { scaleLinear } from 'd3';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { LineMark, RectMark, TextMark } from '../scene';
import type { EffectsInput, EffectsScene } from './effectsInput';
import { barFill, effectsLegend } from './effectsLegend';

const indent = 12;
const rounded = (value: number) => Math.round(value * 10) / 10;

/** A bar or two a row on one axis from 0, with the intervals that they may lie in. */
export function effectsScene(input: EffectsInput): EffectsScene {
  const { width, height, palette, textSize, isNarrow, rows } = input;
  const { colour } = palette;
  const line = Math.round(textSize * 1.35);
  const most = Math.max(1, ...rows.map(({ bars }) => bars.length));
  const barHeight = most === 1 ? 12 : 8;
  const barsHeight = most * (barHeight + 1);
  const rowHeight = isNarrow ? line + barsHeight + 8 : Math.max(line + 6, barsHeight + 8);
  const legend = effectsLegend(input);
  const top = legend.height + line * 2 + 6;
  const room = height === null ? Infinity : Math.floor((height - top - line) / rowHeight);
  const shown = rows.slice(0, Math.max(1, room));
  const nameRoom = Math.max(0, ...shown.map(({ name, depth }) => textWidth(name, textSize) + depth * indent));
  const left = isNarrow ? 0 : Math.min(width * 0.45, nameRoom + 12);
  const endRoom =
    10 +
    Math.max(textWidth(input.endTitle, textSize), ...shown.map(({ end }) => textWidth(end, textSize, true)));
  const largest = Math.max(
    input.atLeast,
    ...shown.flatMap(({ bars }) => bars.map(({ value, between }) => Math.max(value, between?.[1] ?? 0))),
  );
  const x = scaleLinear([0, largest || 1], [left + 1, width - endRoom - 6]);
  const place = (value: number) => rounded(x(Math.max(0, Math.min(largest || 1, value))));
  const bottom = top + shown.length * rowHeight;
  const texts: TextMark[] = [
    ...legend.texts,
    {
      x: left,
      y: legend.height + textSize,
      text: clipText(input.axisTitle, width - left - endRoom, textSize),
      size: textSize,
      colour: colour.ink3,
    },
    {
      x: width,
      y: legend.height + textSize,
      text: input.endTitle,
      size: textSize,
      colour: colour.ink3,
      anchor: 'end',
    },
  ];
  const lines: LineMark[] = [];
  let lastRight = -Infinity;
  for (const tick of x.ticks(Math.max(2, Math.floor((width - left - endRoom) / 70)))) {
    const text = input.formatTick(tick);
    const half = textWidth(text, textSize) / 2;
    const centre = Math.max(half, place(tick));
    lines.push({
      x1: place(tick),
      x2: place(tick),
      y1: top - 4,
      y2: bottom,
      colour: tick === 0 ? colour.axis : colour.grid,
      width: 1,
    });
    if (centre - half < lastRight + 6) continue;
    lastRight = centre + half;
    texts.push({ x: centre, y: top - 8, text, size: textSize, colour: colour.ink3, anchor: 'middle' });
  }
  const bars: RectMark[] = [...legend.bars];
  const whiskers: LineMark[] = [];
  shown.forEach((row, i) => {
    const rowTop = top + i * rowHeight;
    const barsTop = isNarrow ? rowTop + line + 2 : rowTop + (rowHeight - barsHeight) / 2;
    const words = isNarrow ? rowTop + textSize : rowTop + rowHeight / 2 + textSize * 0.35;
    const inset = row.depth * indent;
    row.bars.forEach(({ value, between, slot }, at) => {
      const y = barsTop + at * (barHeight + 1);
      const end = place(value);
      bars.push({
        x: place(0),
        y,
        width: Math.max(0, rounded(end - place(0))),
        height: barHeight,
        fill: barFill(slot, palette),
      });
      if (between === null) return;
      const middle = y + barHeight / 2;
      const [low, high] = [place(between[0]), place(between[1])];
      const stroke = { colour: colour.ink, width: 1 };
      whiskers.push({ ...stroke, x1: low, x2: high, y1: middle, y2: middle });
      for (const cap of [low, high])
        whiskers.push({ ...stroke, x1: cap, x2: cap, y1: middle - 2.5, y2: middle + 2.5 });
    });
    texts.push(
      {
        x: inset,
        y: words,
        text: clipText(row.name, (isNarrow ? width - endRoom : left - 6) - inset, textSize),
        language: row.language,
        size: textSize,
        colour: colour.ink,
        // Where names stand over bars, the lines of the axis run through them.
        halo: isNarrow ? colour.surface : undefined,
      },
      { x: width, y: words, text: row.end, size: textSize, weight: 700, colour: colour.ink, anchor: 'end' },
    );
  });
  const isCut = shown.length < rows.length;
  if (isCut)
    texts.push({
      x: 0,
      y: bottom + textSize + 2,
      text: clipText(input.more(shown.length, rows.length), width, textSize),
      size: textSize,
      colour: colour.ink2,
    });
  return {
    width,
    height: bottom + (isCut ? line + 2 : 2),
    lines,
    bars,
    whiskers,
    texts,
    rows: shown.map(({ key, label }, i) => ({ key, label, y: top + i * rowHeight, height: rowHeight })),
    ink: colour.ink,
  };
}
