import { arc, chord, descending, ribbon } from 'd3';
import type { LineMark, MarkName, TextMark } from '../scene';
import type { ChordInput } from './chordInput';
import { chordNameRoom, chordNames, nameLineCount } from './chordNames';

export interface FlowShape extends MarkName {
  readonly path: string;
  readonly fill: string;
}

export interface ChordScene {
  readonly width: number;
  readonly height: number;
  /** Middle of the circle. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly flows: readonly FlowShape[];
  readonly arcs: readonly { readonly path: string; readonly fill: string }[];
  readonly leaders: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly edge: string;
  readonly ink: string;
}

const thickness = 10;
const largestRadius = 190;

/**
 * Groups on a circle, joined by bands as wide as their ties. An arc is as long as the ties that end in its
 * group: those within it have both ends there.
 */
export function chordScene(input: ChordInput): ChordScene {
  const { width, height, palette, textSize, groups, flows } = input;
  const { colour } = palette;
  const nameRoom = chordNameRoom(groups, width, textSize);
  const line = textSize + 4;
  const byWidth = Math.max(40, width / 2 - nameRoom);
  const byHeight = height === null ? largestRadius : height / 2 - line;
  const radius = Math.max(40, Math.min(byWidth, byHeight, largestRadius));
  const high = Math.max(radius * 2 + line * 2, line * (Math.ceil(nameLineCount(groups, textSize) / 2) + 2));
  const [x, y] = [width / 2, high / 2];
  const inner = radius - thickness;
  const matrix = groups.map(() => groups.map(() => 0));
  for (const { a, b, ties } of flows) {
    const [row, other] = [matrix[a], matrix[b]];
    if (row === undefined || other === undefined) continue;
    row[b] = a === b ? ties * 2 : ties;
    other[a] = row[b];
  }
  const laid = chord()
    .padAngle(groups.length > 1 ? 0.03 : 0)
    .sortSubgroups(descending)(matrix);
  const totals = laid.groups.map(({ value }) => value);
  const outline = arc<{ startAngle: number; endAngle: number }>()
    .innerRadius(inner + 2)
    .outerRadius(radius);
  const band = ribbon().radius(inner);
  const shapes = laid.flatMap((found): FlowShape[] => {
    const [a, b] = [found.source.index, found.target.index];
    const flow = flows.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
    if (flow === undefined) return [];
    // The smaller group gives the colour: it shows whom a large one is tied with.
    const smaller = (totals[a] ?? 0) <= (totals[b] ?? 0) ? a : b;
    const path = String(
      band({ source: { ...found.source, radius: inner }, target: { ...found.target, radius: inner } }),
    );
    return [{ key: flow.key, label: flow.label, path, fill: groups[smaller]?.colour ?? colour.ink3 }];
  });

  const names = chordNames(laid.groups, { ...input, x, y, radius, high });
  return {
    width,
    height: Math.ceil(high),
    x,
    y,
    radius,
    flows: shapes,
    arcs: laid.groups.map((group) => ({
      path: String(outline(group)),
      fill: groups[group.index]?.colour ?? colour.ink3,
    })),
    ...names,
    edge: palette.theme === 'highContrast' ? colour.ink : colour.surface,
    ink: colour.ink,
  };
}
