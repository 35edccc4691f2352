import type { Palette } from '../../theme/palette';
import { hatchFill } from '../map/levelShades';
import { slotStyle } from '../parts/slotStyle';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { MarkName, RectMark, TextMark } from '../scene';

/** A community on one of the two dates. */
export interface FlowEnd extends MarkName {
  readonly name: string;
  /** Its number of nodes as it stands behind the name. */
  readonly size: string;
  /** What became of it or how it came about, in a long and a short wording; `null` = nothing to be said. */
  readonly tag: readonly [long: string, short: string] | null;
  readonly nodes: number;
  /** Colour; `null` = the grey of those that have none. */
  readonly slot: number | null;
  /** Nodes that are in no community on this date. */
  readonly isOutside: boolean;
}

export interface FlowBand extends MarkName {
  /** Ends by their position in the lists. */
  readonly from: number;
  readonly to: number;
  readonly nodes: number;
}

export interface CommunityFlowsInput {
  readonly width: number;
  /** Height to fill; `null` = the natural one. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly before: readonly FlowEnd[];
  readonly after: readonly FlowEnd[];
  readonly flows: readonly FlowBand[];
  readonly heads: readonly [before: string, after: string];
}

export interface CommunityFlowsScene {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly (RectMark & MarkName)[];
  readonly bands: readonly (MarkName & { readonly d: string; readonly fill: string })[];
  readonly texts: readonly TextMark[];
  readonly hatch: { readonly fill: string; readonly line: string };
  readonly ink: string;
}

const barWidth = 14;
/** Between a bar and its name. */
const nameGap = 6;
/** Share of the width that the names of a side may take. */
const mostNames = 0.34;
const gap = 4;
const rounded = (value: number) => Math.round(value * 10) / 10;

interface Placed {
  readonly y: number;
  readonly height: number;
}

/** Bars under each other, each at least as far from the next as a line of words is high. */
function place(ends: readonly FlowEnd[], scale: number, top: number, pitch: number): Placed[] {
  let y = top;
  return ends.map(({ nodes }) => {
    const height = Math.max(1.5, nodes * scale);
    const room = Math.max(height + gap, pitch);
    const at = { y: y + (room - gap - height) / 2, height };
    y += room;
    return at;
  });
}

/** A name with its size and its change; only the name is cut. */
function nameText({ name, size, tag }: FlowEnd, room: number, textSize: number): string {
  const ends = tag === null ? [size] : tag.map((word) => `${size} – ${word}`);
  const fits = (end: string) => textWidth(name + end, textSize) <= room;
  const end = ends.find(fits) ?? ends.at(-1) ?? '';
  return clipText(name, room - textWidth(end, textSize), textSize) + end;
}

const heightOf = (ends: readonly FlowEnd[], scale: number, pitch: number) =>
  ends.reduce((sum, { nodes }) => sum + Math.max(nodes * scale + gap, pitch), 0);

/** Two columns of communities, and bands as wide as the number of nodes that went from one to the other. */
export function communityFlowsScene(input: CommunityFlowsInput): CommunityFlowsScene {
  const { width, palette, textSize, before, after, flows } = input;
  const { colour } = palette;
  const pitch = textSize + 6;
  const top = textSize + 12;
  const all = Math.max(1, ...[before, after].map((ends) => ends.reduce((sum, { nodes }) => sum + nodes, 0)));
  const wanted = (input.height ?? Math.max(340, all * 1.6 + top)) - top;
  // The scale at which the higher column just fits.
  let scale = wanted / all;
  const tooHigh = () => Math.max(heightOf(before, scale, pitch), heightOf(after, scale, pitch)) > wanted;
  for (let step = 0; step < 60 && tooHigh() && scale > 0.2; step++) scale *= 0.95;
  const height = top + Math.max(heightOf(before, scale, pitch), heightOf(after, scale, pitch));
  const columns = [place(before, scale, top, pitch), place(after, scale, top, pitch)] as const;
  const room = (ends: readonly FlowEnd[]) =>
    Math.min(
      width * mostNames,
      Math.max(
        0,
        ...ends.map(({ name, size, tag }) => textWidth(`${name}${size} – ${tag?.[0] ?? ''}`, textSize)),
      ),
    );
  const rooms = [room(before), room(after)] as const;
  const xs = [rooms[0] + nameGap, width - barWidth - rooms[1] - nameGap].map(rounded) as [number, number];
  const fillOf = ({ slot, isOutside }: FlowEnd) =>
    isOutside ? hatchFill : slot === null ? colour.lineStrong : slotStyle(palette, slot).colour;
  const bars = [before, after].flatMap((ends, side) =>
    ends.map((end, i) => ({
      key: end.key,
      label: end.label,
      x: xs[side] ?? 0,
      y: rounded(columns[side]?.[i]?.y ?? 0),
      width: barWidth,
      height: rounded(columns[side]?.[i]?.height ?? 0),
      fill: fillOf(end),
      stroke: palette.theme === 'highContrast' || end.isOutside ? colour.ink3 : undefined,
      strokeWidth: palette.theme === 'highContrast' || end.isOutside ? 1 : undefined,
    })),
  );
  const used = [before.map(() => 0), after.map(() => 0)] as const;
  const [x0, x1] = [xs[0] + barWidth, xs[1]];
  const middle = rounded((x0 + x1) / 2);
  const bands = [...flows]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((flow) => {
      const wide = flow.nodes * scale;
      const [left, right] = [columns[0][flow.from], columns[1][flow.to]];
      const y0 = (left?.y ?? 0) + (used[0][flow.from] ?? 0);
      const y1 = (right?.y ?? 0) + (used[1][flow.to] ?? 0);
      used[0][flow.from] = (used[0][flow.from] ?? 0) + wide;
      used[1][flow.to] = (used[1][flow.to] ?? 0) + wide;
      const [a, b, c, d] = [y0, y1, y1 + wide, y0 + wide].map(rounded);
      const end = before[flow.from];
      return {
        key: flow.key,
        label: flow.label,
        d: `M${x0},${a}C${middle},${a} ${middle},${b} ${x1},${b}V${c}C${middle},${c} ${middle},${d} ${x0},${d}Z`,
        fill:
          end === undefined || end.isOutside || end.slot === null
            ? colour.lineStrong
            : slotStyle(palette, end.slot).colour,
      };
    });
  const texts: TextMark[] = [before, after].flatMap((ends, side) =>
    ends.map((end, i): TextMark => {
      const at = columns[side]?.[i] ?? { y: 0, height: 0 };
      return {
        x: side === 0 ? xs[0] - nameGap : xs[1] + barWidth + nameGap,
        y: rounded(at.y + at.height / 2 + textSize * 0.35),
        text: nameText(end, rooms[side] ?? 0, textSize),
        size: textSize,
        colour: colour.ink,
        anchor: side === 0 ? 'end' : 'start',
      };
    }),
  );
  const heads = input.heads.map((text, side): TextMark => ({
    x: side === 0 ? x0 : x1,
    y: textSize,
    text: clipText(text, (rooms[side] ?? 0) + barWidth + nameGap, textSize, true),
    size: textSize,
    weight: 700,
    colour: colour.ink,
    anchor: side === 0 ? 'end' : 'start',
  }));
  return {
    width,
    height: Math.ceil(height),
    bars,
    bands,
    texts: [...heads, ...texts],
    hatch: { fill: colour.noDataFill, line: colour.noDataHatch },
    ink: colour.ink,
  };
}
