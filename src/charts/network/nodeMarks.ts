import type { DiagramInput } from './diagramInput';
import type { NodeMark } from './diagramMarks';
import { mapShare, nodeRadius } from './nodeRadius';
import { isLineShape, markerSize, nodeStyle } from './nodeShape';

export const faintNode = 0.16;

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Marks of the nodes that are in sight, the largest first. A node without a position has none. */
export function nodeMarks(input: DiagramInput, places: readonly (readonly [number, number])[]): NodeMark[] {
  const { nodes, width, height, palette, emphasised } = input;
  const greatest = input.largest ?? nodes.reduce((most, { value }) => Math.max(most, value ?? 0), 0);
  const room = input.background === undefined ? width : width * mapShare;
  const marks: NodeMark[] = [];
  nodes.forEach((node, index) => {
    const [x = NaN, y = NaN] = places[index] ?? [];
    const radius = rounded(nodeRadius(node.value, greatest, room, nodes.length));
    const isSeen = x > -radius && y > -radius && x < width + radius && y < height + radius;
    if (!isSeen) return;
    const { shape, colour } = nodeStyle(node, palette);
    const isOpen = node.isSecondMode || isLineShape(shape);
    const line = isLineShape(shape) ? Math.max(1, radius * 0.5) : Math.min(2, radius * 0.6);
    const size = markerSize(shape, radius) - (isOpen ? line : 0);
    marks.push({
      key: node.key,
      index,
      x: rounded(x),
      y: rounded(y),
      radius,
      shape,
      size: rounded(Math.max(1, size)),
      fill: isOpen ? palette.colour.surface : colour,
      stroke: isOpen ? colour : palette.colour.surface,
      strokeWidth: isOpen ? rounded(line) : Math.min(1, radius * 0.25),
      opacity: emphasised === null || emphasised.has(node.key) ? 1 : faintNode,
    });
  });
  return marks.sort((a, b) => a.opacity - b.opacity || b.radius - a.radius || a.index - b.index);
}
