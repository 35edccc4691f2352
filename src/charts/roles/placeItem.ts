import type { ScaleLinear } from 'd3';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { RoleItem } from './rolesInput';

/** Where an item and its words lie from left to right, in px. */
export interface Placed {
  readonly item: RoleItem;
  readonly left: number;
  readonly right: number;
  readonly text: string;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
  /** Whether the words stand in the item itself. */
  readonly isInside: boolean;
  /** Everything that the item takes of its lane. */
  readonly from: number;
  readonly to: number;
}

const inset = 6;
const reach = 6;
const leastText = 30;
const leastBar = 4;

interface Sides {
  readonly left: number;
  readonly right: number;
}

/** Left and right side of an item within the span; a term is never too short to be seen. */
function extentOf(item: RoleItem, x: ScaleLinear<number, number>): [number, number] {
  const [first = 0, last = 0] = x.domain();
  const [from, to] = item.kind === 'point' ? item.on : item.possible;
  const place = (day: number) => x(Math.max(first, Math.min(last, day)));
  const [a, b] = [place(from), place(to)];
  if (item.kind === 'point') {
    const middle = (a + b) / 2;
    return [Math.min(a, middle - reach), Math.max(b, middle + reach)];
  }
  const left = Math.min(a, x(last) - leastBar);
  return [left, Math.max(b, left + leastBar)];
}

/** Puts the words of an item inside it, to its right or to its left: the fullest form that one of them has room for. */
export function placeItem(
  item: RoleItem,
  x: ScaleLinear<number, number>,
  sides: Sides,
  size: number,
): Placed {
  const [left, right] = extentOf(item, x);
  const inner = item.kind === 'point' ? 0 : right - left - 2 * inset;
  const after = sides.right - right - inset;
  const before = left - sides.left - inset;
  const base = { item, left, right };
  const inside = (text: string): Placed => ({
    ...base,
    text,
    textX: left + inset,
    anchor: 'start',
    isInside: true,
    from: left,
    to: right,
  });
  const outside = (text: string, isAfter: boolean): Placed => {
    const reaches = inset + textWidth(text, size);
    return isAfter
      ? {
          ...base,
          text,
          textX: right + inset,
          anchor: 'start',
          isInside: false,
          from: left,
          to: right + reaches,
        }
      : {
          ...base,
          text,
          textX: left - inset,
          anchor: 'end',
          isInside: false,
          from: left - reaches,
          to: right,
        };
  };
  for (const text of item.texts) {
    const width = textWidth(text, size);
    if (width <= inner) return inside(text);
    if (width <= Math.max(after, before)) return outside(text, width <= after);
  }
  const room = Math.max(inner, after, before);
  const shortest = room < leastText ? '' : clipText(item.texts.at(-1) ?? '', room, size);
  return room === inner ? inside(shortest) : outside(shortest, room === after);
}

/** Lanes in which no two items meet, each item in the first that is free. */
export function lanesOf(placed: readonly Placed[], gap = 8): Placed[][] {
  const lanes: Placed[][] = [];
  for (const one of [...placed].sort((a, b) => a.left - b.left || a.right - b.right)) {
    const free = lanes.find((lane) =>
      lane.every(({ from, to }) => one.from >= to + gap || one.to + gap <= from),
    );
    if (free === undefined) lanes.push([one]);
    else free.push(one);
  }
  return lanes;
}
