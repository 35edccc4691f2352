import { scaleLinear } from 'd3';
import { slotStyle } from '../parts/slotStyle';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { LineMark, MarkName, TextMark } from '../scene';
import { lanesOf, placeItem, type Placed } from './placeItem';
import type { RolesInput } from './rolesInput';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RoleShape extends MarkName, Box {
  readonly kind: 'bar' | 'point' | 'undated';
  readonly colour: string;
  readonly certain: Box | null;
  /** Outline of a bar, without its right side where the term is open. */
  readonly outline: string;
  /** Middle of a point. */
  readonly at: number;
}

export interface RolesScene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  readonly shapes: readonly RoleShape[];
  readonly texts: readonly TextMark[];
  readonly surface: string;
  readonly ink: string;
}

const laneGap = 3;
const rowGap = 3;
const groupGap = 6;
const barHeight = (textSize: number) => Math.round(textSize + 6);

/** Who holds the roles of alliances through time: a heading an alliance, a row a role, a bar a term. */
export function rolesScene(input: RolesInput): RolesScene {
  const { width, palette, textSize, isNarrow, groups, span, ticks } = input;
  const { colour } = palette;
  const names = groups.flatMap(({ rows }) => rows.map(({ name }) => name));
  const nameRoom = Math.min(
    width * (isNarrow ? 0.3 : 0.24),
    Math.max(0, ...names.map((name) => textWidth(name, textSize))) + 12,
  );
  const sides = { left: nameRoom, right: width - 2 };
  const x = scaleLinear(span, [sides.left, sides.right]);
  const high = barHeight(textSize);
  const texts: TextMark[] = [];
  const shapes: RoleShape[] = [];
  const lines: LineMark[] = [];
  const placedGroups = groups.map(({ rows, ...group }) => ({
    ...group,
    rows: rows.map(({ name, items }) => ({
      name,
      lanes: lanesOf(items.map((item) => placeItem(item, x, sides, textSize))),
    })),
  }));
  const heading = textSize + 10;
  const heightOf = ({ rows }: (typeof placedGroups)[number]) =>
    heading + rows.reduce((sum, { lanes }) => sum + lanes.length * (high + laneGap) + rowGap, 0) + groupGap;
  const footRoom = textSize + 10;
  const limit = input.height === null ? Infinity : input.height - footRoom - textSize * 1.5;
  let y = 0;
  let shown = 0;
  for (const group of placedGroups) {
    if (y + heightOf(group) > limit && shown > 0) break;
    shown += 1;
    const { colour: own } = slotStyle(palette, group.slot);
    texts.push({
      x: 0,
      y: y + textSize + 3,
      text: clipText(group.name, width, textSize, true),
      size: textSize,
      weight: 700,
      colour: colour.ink,
      halo: colour.surface,
      language: group.language,
    });
    y += heading;
    for (const { name, lanes } of group.rows) {
      texts.push({
        x: 0,
        y: y + high / 2 + textSize * 0.35,
        text: clipText(name, nameRoom - 8, textSize),
        size: textSize,
        colour: colour.ink2,
      });
      for (const lane of lanes) {
        for (const placed of lane) {
          shapes.push(shapeOf(placed, y, high, own, x));
          if (placed.text !== '')
            texts.push({
              x: placed.textX,
              y: y + high / 2 + textSize * 0.35,
              text: placed.text,
              size: textSize,
              colour: colour.ink,
              anchor: placed.anchor,
              halo: placed.isInside ? undefined : colour.surface,
            });
        }
        y += high + laneGap;
      }
      y += rowGap;
    }
    y += groupGap;
  }
  const bottom = y;
  lines.push({ x1: sides.left, x2: sides.right, y1: bottom, y2: bottom, colour: colour.axis, width: 1 });
  let lastRight = -Infinity;
  for (const { at, text } of ticks) {
    const half = textWidth(text, textSize) / 2;
    const centre = Math.max(half, Math.min(width - half, x(at)));
    if (x(at) < sides.left - 1 || x(at) > sides.right + 1 || centre - half < lastRight + 6) continue;
    lastRight = centre + half;
    lines.unshift({ x1: x(at), x2: x(at), y1: 0, y2: bottom, colour: colour.grid, width: 1 });
    texts.push({
      x: centre,
      y: bottom + textSize + 4,
      text,
      size: textSize,
      colour: colour.ink3,
      anchor: 'middle',
    });
  }
  const missing = groups.length - shown;
  if (missing > 0)
    texts.push({
      x: 0,
      y: bottom + footRoom + textSize,
      text: input.more(missing),
      size: textSize,
      colour: colour.ink2,
    });
  return {
    width,
    height: bottom + footRoom + (missing > 0 ? textSize * 1.5 : 0),
    lines,
    shapes,
    texts,
    surface: colour.surface,
    ink: colour.ink,
  };
}

function shapeOf(
  { item, left, right }: Placed,
  y: number,
  height: number,
  colour: string,
  x: (day: number) => number,
): RoleShape {
  const box = { x: left, y, width: right - left, height };
  const certain = item.kind === 'bar' ? item.certain : null;
  const clamp = (day: number) => Math.max(left, Math.min(right, x(day)));
  const isOpen = item.kind === 'bar' && item.isOpen;
  return {
    ...box,
    kind: item.kind,
    key: item.key,
    label: item.label,
    colour,
    certain:
      certain === null
        ? null
        : { x: clamp(certain[0]), y, width: Math.max(0, clamp(certain[1]) - clamp(certain[0])), height },
    outline: isOpen
      ? `M${right},${y}H${left}V${y + height}H${right}`
      : `M${left},${y}H${right}V${y + height}H${left}Z`,
    at: (left + right) / 2,
  };
}
