import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { LineMark, TextMark } from '../scene';
import { pointLabels } from '../scatter/pointLabels';
import { valueAxis } from '../scatter/valueAxis';
import type { DistributionDot, DistributionInput, DistributionScene } from './distributionInput';

const edge = 10;
const largestRadius = 6;
const smallestRadius = 3;
/** Height in px that columns of dots may have before dots become smaller. */
const usualRoom = 220;
const rounded = (value: number) => Math.round(value * 10) / 10;

interface Stacked {
  readonly dot: DistributionDot;
  readonly x: number;
  readonly level: number;
}

/** Dots in columns as wide as they are, as large as the highest column allows. */
function stack(dots: readonly DistributionDot[], place: (value: number) => number) {
  for (let radius = largestRadius; ; radius--) {
    const columns = new Map<number, number>();
    const stacked = dots
      .map((dot, i) => ({ dot, i, x: place(dot.value) }))
      .sort((a, b) => a.x - b.x || a.i - b.i)
      .map(({ dot, x }): Stacked => {
        const column = Math.round((x - edge) / (radius * 2 + 1));
        const level = columns.get(column) ?? 0;
        columns.set(column, level + 1);
        return { dot, x, level };
      });
    const highest = Math.max(1, ...columns.values());
    if (radius === smallestRadius || highest * (radius * 2 + 1) <= usualRoom)
      return { stacked, highest, radius };
  }
}

/** A dot a unit, stacked where values lie beside each other. */
export function distributionScene(input: DistributionInput): DistributionScene {
  const { width, palette, textSize, isNarrow, dots } = input;
  const { colour } = palette;
  const line = Math.round(textSize * 1.4);
  const axis = valueAxis(
    dots.map(({ value }) => value),
    [edge, width - edge],
    input.isLog,
  );
  const { stacked, highest, radius } = stack(dots, (value) => axis.place(value));
  const top = line * 2 + 10;
  const below = line * 2 + 12;
  const natural = Math.min(usualRoom, Math.max(70, highest * (radius * 2 + 1) + line));
  const height = Math.ceil(input.height ?? top + natural + below);
  const bottom = height - below;
  // Where a stack is higher than its room, its dots overlap evenly.
  const step = Math.min(radius * 2 + 1, (bottom - top - radius * 2) / Math.max(1, highest - 1));
  const lines: LineMark[] = [
    { x1: 0, x2: width, y1: bottom, y2: bottom, colour: colour.axis, width: 1 },
    ...axis.ticks.map((tick) => ({
      x1: axis.place(tick),
      x2: axis.place(tick),
      y1: bottom,
      y2: bottom + 5,
      colour: colour.axis,
      width: 1,
    })),
  ];
  const small = { size: textSize, colour: colour.ink3 };
  const texts: TextMark[] = [];
  let lastRight = -Infinity;
  for (const tick of axis.ticks) {
    const text = input.format(tick);
    const half = textWidth(text, textSize) / 2;
    const centre = Math.min(Math.max(half, axis.place(tick)), width - half);
    if (centre - half < lastRight + 6) continue;
    lastRight = centre + half;
    texts.push({ ...small, x: centre, y: bottom + line + 4, text, anchor: 'middle' });
  }
  texts.push({
    size: textSize,
    colour: colour.ink2,
    x: width,
    y: bottom + line * 2 + 4,
    text: clipText(`${input.axisTitle} →`, width, textSize),
    anchor: 'end',
  });
  const median = axis.place(input.median);
  lines.push({ x1: median, x2: median, y1: line + 4, y2: bottom, colour: colour.ink, width: 1, dash: '4 3' });
  const medianWidth = textWidth(input.medianText, textSize, true);
  texts.push({
    x: median + medianWidth + 6 > width ? Math.max(0, width - medianWidth) : median,
    y: textSize,
    text: clipText(input.medianText, width, textSize, true),
    size: textSize,
    weight: 700,
    colour: colour.ink,
  });
  const placed = stacked.map(({ dot, x, level }) => ({
    ...dot,
    x: rounded(x),
    y: rounded(bottom - radius - 2 - level * step),
  }));
  const most = Math.max(...dots.map(({ value }) => value));
  const order = [
    ...placed.filter(({ isChosen }) => isChosen),
    ...placed.filter(({ isChosen, to, value }) => !isChosen && (to !== null || value === most)),
  ];
  const labels = pointLabels(order, {
    frame: { left: 0, right: width, top: line + 6, bottom },
    textSize,
    most: isNarrow ? 3 : 8,
    isAboveFirst: true,
    colour: colour.ink,
    halo: colour.surface,
  });
  return {
    width,
    height,
    lines,
    texts: [...texts, ...labels],
    dots: placed.map(({ key, label, x, y, isOpen, isChosen }) => ({ key, label, x, y, isOpen, isChosen })),
    moves: placed.flatMap(({ x, y, to }): LineMark[] => {
      if (to === null) return [];
      const end = Math.max(edge, Math.min(width - edge, axis.place(to)));
      const stroke = { colour: colour.lost, width: 1.5 };
      return [
        { ...stroke, x1: x, x2: end, y1: y, y2: y, dash: '2 2' },
        { ...stroke, x1: end, x2: end, y1: y - 5, y2: y + 5 },
      ];
    }),
    radius,
    colour: colour.accent,
    ink: colour.ink,
    surface: colour.surface,
  };
}
