import { scaleLinear } from 'd3';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { LineMark, RectMark, TextMark } from '../scene';
import type { DistanceInput, DistanceRow, DistanceScene } from './distanceInput';

const gap = 12;
const indent = 10;
const markerRoom = 16;
/** Width below which a name stands above its bar, in sizes of the text. */
const leastWidth = 40;
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Bars to both sides of a middle, under heads, with words at their right; a narrow drawing has the name above. */
export function distanceScene(input: DistanceInput): DistanceScene {
  const { width, height, palette, textSize, rows } = input;
  const isNarrow = width < textSize * leastWidth;
  const { colour } = palette;
  const line = Math.round(textSize * 1.35);
  const rowHeight = isNarrow ? line * 2 + 8 : line + 6;
  const top = line * 2 + 6;
  const room = height === null ? Infinity : Math.floor((height - top - line) / rowHeight);
  const shown = rows.slice(0, Math.max(1, room));
  const widest = (of: (row: DistanceRow) => string, isBold: (row: DistanceRow) => boolean) =>
    Math.max(0, ...shown.map((row) => textWidth(of(row), textSize, isBold(row))));
  const names =
    indent * Math.max(0, ...shown.map(({ level }) => level)) +
    widest(
      ({ name }) => name,
      ({ isHead }) => isHead,
    );
  const ends = widest(
    ({ end }) => end,
    () => false,
  );
  const left = isNarrow ? 0 : Math.min(names, width * 0.4) + gap;
  const endRoom = Math.min(ends, width * (isNarrow ? 0.5 : 0.32));
  const known = shown.flatMap(({ distance }) => distance ?? []);
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  const hasMarks = shown.some(({ isMarked }) => isMarked);
  const side = hasMarks ? markerRoom : 2;
  const x = scaleLinear(low === high ? [-1, 1] : [low, high], [left + side, width - endRoom - gap - side]);
  const bottom = top + shown.length * rowHeight;
  const lines: LineMark[] = [];
  const bars: RectMark[] = [];
  const texts: TextMark[] = [
    {
      x: left,
      y: textSize,
      text: clipText(input.axisTitle, width - left, textSize),
      size: textSize,
      colour: colour.ink3,
    },
  ];
  const markers: { x: number; y: number }[] = [];
  let last = -Infinity;
  for (const tick of x.ticks(isNarrow ? 3 : 5)) {
    const text = input.formatTick(tick);
    const half = textWidth(text, textSize) / 2;
    const at = rounded(x(tick));
    lines.push({
      x1: at,
      x2: at,
      y1: top - 3,
      y2: bottom,
      colour: tick === 0 ? colour.axis : colour.grid,
      width: tick === 0 ? 1.5 : 1,
    });
    if (Math.max(half, at) - half < last + 5) continue;
    last = Math.max(half, at) + half;
    texts.push({
      x: Math.max(half, at),
      y: line + textSize,
      text,
      size: textSize,
      colour: colour.ink3,
      anchor: 'middle',
    });
  }
  shown.forEach((row, i) => {
    const y = top + i * rowHeight;
    const middle = isNarrow ? y + line + line / 2 + 3 : y + rowHeight / 2;
    const base = middle + textSize * 0.35;
    const nameLeft = row.level * indent;
    const high = Math.round(textSize * (row.isHead ? 1 : 0.75));
    if (row.level === 0 || isNarrow)
      lines.push({ x1: 0, x2: width, y1: y, y2: y, colour: colour.line, width: 1 });
    texts.push(
      {
        x: nameLeft,
        y: isNarrow ? y + textSize + 5 : base,
        text: clipText(row.name, (isNarrow ? width : left - gap) - nameLeft, textSize, row.isHead),
        size: textSize,
        weight: row.isHead ? 700 : 400,
        colour: colour.ink,
        halo: isNarrow ? colour.surface : undefined,
      },
      {
        x: width,
        y: base,
        anchor: 'end',
        text: clipText(row.end, endRoom, textSize),
        size: textSize,
        colour: colour.ink2,
      },
    );
    if (row.distance === null || row.distance === 0) return;
    const from = rounded(x(Math.min(0, row.distance)));
    const wide = rounded(Math.abs(x(row.distance) - x(0)));
    const fill = row.distance < 0 ? colour.lost : colour.gain;
    const edge = row.isOpen ? 1.5 : 0;
    bars.push({
      x: from + edge / 2,
      y: rounded(middle - high / 2) + edge / 2,
      width: Math.max(1, wide - edge),
      height: high - edge,
      fill: row.isOpen ? colour.surface : fill,
      stroke: edge === 0 ? undefined : fill,
      strokeWidth: edge === 0 ? undefined : edge,
    });
    if (row.isMarked) markers.push({ x: row.distance < 0 ? from - 8 : from + wide + 8, y: rounded(middle) });
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
    height: Math.ceil(bottom + (isCut ? line + 2 : 2)),
    lines,
    bars,
    texts,
    markers,
    rows: shown.map(({ key, label }, i) => ({ key, label, y: top + i * rowHeight, height: rowHeight })),
    ink: colour.ink,
    surface: colour.surface,
  };
}
