import type { DiagramInput } from './diagramInput';
import type { NodeMark } from './diagramMarks';
import { nodeRadius } from './nodeRadius';
import { isLineShape, markerSize, nodeStyle } from './nodeShape';

export const faintNode = 0.16;
/** Width in px of the outline of a selected node. */
const outline = 2;

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Marks of the nodes that are in sight, the largest first. A node without a position has none. */
export function nodeMarks(input: DiagramInput, places: readonly (readonly [number, number])[]): NodeMark[] {
  const { nodes, width, height, palette, emphasised, selected } = input;
  const radiusOf = nodeRadius(input);
  const marks: NodeMark[] = [];
  nodes.forEach((node, index) => {
    const [x = NaN, y = NaN] = places[index] ?? [];
    const radius = rounded(radiusOf(node.value));
    const isSeen = x > -radius && y > -radius && x < width + radius && y < height + radius;
    if (!isSeen) return;
    const { shape, colour } = nodeStyle(node, palette);
    const isOpen = node.isSecondMode || isLineShape(shape);
    const line = isLineShape(shape) ? Math.max(1, radius * 0.5) : Math.min(2, radius * 0.6);
    const isSelected = selected?.has(node.key) === true;
    // The outline of a selected mark lies outside of its area, so that a small one keeps its colour.
    const size = markerSize(shape, radius) + (isSelected ? outline : isOpen ? -line : 0);
    marks.push({
      key: node.key,
      index,
      x: rounded(x),
      y: rounded(y),
      radius,
      shape,
      size: rounded(Math.max(1, size)),
      fill: isOpen ? palette.colour.surface : colour,
      stroke: isSelected ? palette.colour.ink : isOpen ? colour : palette.colour.surface,
      strokeWidth: isSelected ? outline : isOpen ? rounded(line) : Math.min(1, radius * 0.25),
      opacity: isSelected || emphasised === null || emphasised.has(node.key) ? 1 : faintNode,
    });
  });
  return marks.sort((a, b) => a.opacity - b.opacity || b.radius - a.radius || a.index - b.index);
}
