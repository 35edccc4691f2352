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

interface Sides {
  readonly left: number;
  readonly right: number;
}

function extentOf(item: RoleItem, x: ScaleLinear<number, number>, { left, right }: Sides): [number, number] {
  if (item.kind === 'undated') return [left, right];
  const [from, to] = item.kind === 'bar' ? item.possible : item.on;
  const clamp = (at: number) => Math.max(left, Math.min(right, at));
  const [a, b] = [clamp(x(from)), clamp(x(to))];
  if (item.kind === 'bar') return [Math.min(a, right - 4), Math.max(b, Math.min(a, right - 4) + 4)];
  const middle = (a + b) / 2;
  return [Math.min(a, middle - reach), Math.max(b, middle + reach)];
}

/** Puts the words of an item inside it, to its right or to its left: the fullest form that one of them has room for. */
export function placeItem(
  item: RoleItem,
  x: ScaleLinear<number, number>,
  sides: Sides,
  size: number,
): Placed {
  const [left, right] = extentOf(item, x, sides);
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
