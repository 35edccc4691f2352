import { scaleLinear } from 'd3';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { LineMark, RectMark, TextMark } from '../scene';
import type { GroupDotsInput, GroupDotsScene } from './groupDotsInput';
import { swarm } from './swarm';

const radius = 4;
const rounded = (value: number) => Math.round(value * 10) / 10;

/** A row a group: a dot a unit on one axis, with median and quartiles. */
export function groupDotsScene(input: GroupDotsInput): GroupDotsScene {
  const { width, height, palette, textSize, isNarrow, groups, legend } = input;
  const { colour } = palette;
  const line = Math.round(textSize * 1.4);
  const band = 34;
  const rowHeight = isNarrow ? band + line : Math.max(band, line * 2 + 4) + 4;
  const top = line * 3 + 8;
  const room = height === null ? Infinity : Math.floor((height - top - line) / rowHeight);
  const shown = groups.slice(0, Math.max(1, room));
  const nameRoom = Math.max(
    0,
    ...shown.map(({ name, n }) => Math.max(textWidth(name, textSize), textWidth(n, textSize))),
  );
  const left = isNarrow ? 0 : Math.min(width * 0.36, nameRoom + 14);
  const endRoom =
    10 +
    Math.max(textWidth(input.endTitle, textSize), ...shown.map(({ end }) => textWidth(end, textSize, true)));
  const values = groups.flatMap(({ dots }) => dots.map(({ value }) => value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = scaleLinear(low < high ? [low, high] : [low - 1, high + 1], [left + 8, width - endRoom - 8]).nice(
    6,
  );
  const bottom = top + shown.length * rowHeight;
  const texts: TextMark[] = [];
  const lines: LineMark[] = [];
  const boxes: RectMark[] = [];
  const medians: LineMark[] = [];
  const small = { size: textSize, colour: colour.ink3 };
  const middleOfLegend = textSize * 0.62;
  let at = 0;
  if (shown.some(({ median }) => median !== null)) {
    medians.push({
      x1: 5,
      x2: 5,
      y1: middleOfLegend - 6,
      y2: middleOfLegend + 6,
      colour: colour.ink,
      width: 2.5,
    });
    texts.push({ x: 14, y: textSize, text: legend.median, size: textSize, colour: colour.ink });
    at = 28 + textWidth(legend.median, textSize);
  }
  if (shown.some(({ quartiles }) => quartiles !== null)) {
    boxes.push({ x: at, y: middleOfLegend - 5, width: 18, height: 10, fill: colour.line });
    texts.push({
      x: at + 24,
      y: textSize,
      text: clipText(legend.quartiles, width - at - 24, textSize),
      size: textSize,
      colour: colour.ink,
    });
  }
  texts.push(
    {
      ...small,
      x: left,
      y: line + textSize + 2,
      text: clipText(input.axisTitle, width - left - endRoom, textSize),
    },
    { ...small, x: width, y: line + textSize + 2, text: input.endTitle, anchor: 'end' },
  );
  let lastRight = -Infinity;
  for (const tick of x.ticks(isNarrow ? 4 : 8)) {
    const text = input.formatTick(tick);
    const place = rounded(x(tick));
    const half = textWidth(text, textSize) / 2;
    const centre = Math.max(half, place);
    lines.push({ x1: place, x2: place, y1: top - 4, y2: bottom, colour: colour.grid, width: 1 });
    if (centre - half < lastRight + 6) continue;
    lastRight = centre + half;
    texts.push({ ...small, x: centre, y: top - 8, text, anchor: 'middle' });
  }
  const dots = shown.flatMap((group, i) => {
    const rowTop = top + i * rowHeight;
    const middle = isNarrow ? rowTop + line + band / 2 : rowTop + rowHeight / 2;
    lines.push({ x1: 0, x2: width, y1: rowTop, y2: rowTop, colour: colour.line, width: 1 });
    const nameY = isNarrow ? rowTop + textSize + 2 : middle - 2;
    const name = isNarrow ? `${group.name} ${group.n}` : group.name;
    texts.push({
      x: 0,
      y: nameY,
      text: clipText(name, isNarrow ? width - endRoom : left - 8, textSize),
      size: textSize,
      colour: colour.ink,
    });
    if (!isNarrow)
      texts.push({ ...small, x: 0, y: middle + line - 2, text: clipText(group.n, left - 8, textSize) });
    texts.push({
      x: width,
      y: isNarrow ? nameY : middle + textSize * 0.35,
      text: group.end,
      size: textSize,
      weight: 700,
      colour: colour.ink,
      anchor: 'end',
    });
    if (group.quartiles !== null) {
      const [from, to] = group.quartiles.map((value) => rounded(x(value))) as [number, number];
      boxes.push({ x: from, y: middle - 12, width: Math.max(1, to - from), height: 24, fill: colour.line });
    }
    if (group.median !== null) {
      const place = rounded(x(group.median));
      medians.push({
        x1: place,
        x2: place,
        y1: middle - 14,
        y2: middle + 14,
        colour: colour.ink,
        width: 2.5,
      });
    }
    const places = group.dots.map(({ value }) => x(value));
    const offsets = swarm(places, radius * 2 + 0.5, band / 2 - radius - 1);
    return group.dots.map(({ key, label, isChosen }, dot) => ({
      key,
      label,
      isChosen,
      x: rounded(places[dot] ?? 0),
      y: rounded(middle + (offsets[dot] ?? 0)),
    }));
  });
  const whole = groups.length + input.hidden;
  const isCut = shown.length < whole;
  if (isCut)
    texts.push({
      ...small,
      x: 0,
      y: bottom + textSize + 2,
      text: clipText(input.more(shown.length, whole), width, textSize),
    });
  return {
    width,
    height: bottom + (isCut ? line + 2 : 2),
    lines,
    boxes,
    medians,
    texts,
    dots,
    radius,
    colour: colour.accent,
    ink: colour.ink,
    surface: colour.surface,
  };
}
