import { textWidth } from '../parts/textWidth';
import type { TextMark } from '../scene';
import type { EndLabel } from './endLabel';
import type { SeriesMarks } from './seriesMarks';

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meets = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Names at the right of the plot, in the order of the line ends, pushed apart until none overlap. */
export function placeEndLabels(
  labels: readonly EndLabel[],
  plot: Plot,
  size: number,
  width: number,
): TextMark[] {
  const step = size + 3;
  const sorted = [...labels].sort((a, b) => a.y - b.y || a.order - b.order);
  const places: number[] = [];
  for (const { y } of sorted) places.push(Math.max(y, (places.at(-1) ?? -Infinity) + step));
  let limit = plot.bottom;
  for (let i = places.length - 1; i >= 0; i--) {
    places[i] = Math.min(places[i] ?? 0, limit);
    limit = (places[i] ?? 0) - step;
  }
  return sorted.map(({ text, colour }, i) => ({
    x: plot.right + 8,
    y: (places[i] ?? 0) + size * 0.35,
    text: fit(text, width - plot.right - 8, size),
    size,
    weight: 700,
    colour,
  }));
}

function fit(text: string, room: number, size: number): string {
  if (textWidth(text, size, true) <= room) return text;
  const [name = '', number] = text.split(/(?<=.)(?=: \S+$|：\S+$)/);
  let short = name;
  while (short.length > 2 && textWidth(`${short}…${number ?? ''}`, size, true) > room)
    short = short.slice(0, -1);
  return `${short.trimEnd()}…${number ?? ''}`;
}

/** The level parts of the step lines, which words should not be struck through by. */
function stepBoxes(marks: readonly SeriesMarks[]): Box[] {
  return marks.flatMap(({ paths: { steps } }) =>
    steps.flatMap(({ x, y }, i): Box[] => {
      const next = steps[i + 1];
      return next === undefined ? [] : [{ left: x, right: next.x, top: y - 2, bottom: y + 2 }];
    }),
  );
}

const gapBox = ({ gap }: SeriesMarks): Box[] =>
  gap === null ? [] : [{ left: gap.x, right: gap.x + gap.width, top: gap.y, bottom: gap.y + gap.height }];

/** Words beside the last reported sizes, where they meet neither each other nor a mark, and a line only if there is no other place. */
export function placeNotes(
  notes: readonly EndLabel[],
  plot: Plot,
  size: number,
  marks: readonly SeriesMarks[],
  isNarrow: boolean,
  halo: string,
): TextMark[] {
  const taken: Box[] = marks.flatMap(({ reported }) =>
    reported.map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 })),
  );
  const lines = [...stepBoxes(marks), ...marks.flatMap(gapBox)];
  const placed: TextMark[] = [];
  for (const { x, y, text, colour } of [...notes]
    .sort((a, b) => a.y - b.y)
    .slice(0, isNarrow ? 3 : undefined)) {
    const width = textWidth(text, size);
    const options = [
      { left: x + 10, baseline: y + size * 0.35 },
      { left: x - 10 - width, baseline: y + size * 0.35 },
      { left: x - width / 2, baseline: y - 10 },
      { left: x + 10, baseline: y - 8 },
      { left: x - 10 - width, baseline: y - 8 },
      { left: x - width / 2, baseline: y + size + 9 },
    ]
      .map(({ left, baseline }) => ({
        left,
        baseline,
        box: { left: left - 2, right: left + width + 2, top: baseline - size, bottom: baseline + 3 },
      }))
      .filter(
        ({ left, baseline, box }) =>
          left >= plot.left &&
          left + width <= plot.right + (isNarrow ? 8 : 0) &&
          box.top >= 0 &&
          baseline <= plot.bottom &&
          !taken.some((other) => meets(box, other)),
      );
    const place = options.find(({ box }) => !lines.some((other) => meets(box, other))) ?? options[0];
    if (place === undefined) continue;
    taken.push(place.box);
    placed.push({ x: place.left, y: place.baseline, text, size, colour, halo });
  }
  return placed;
}
