import { clipText, wrapText } from '../parts/wrapText';
import { textWidth } from '../parts/textWidth';
import type { TextMark } from '../scene';
import { BoxGrid, type Box } from './boxGrid';
import type { DiagramInput, DiagramNode } from './diagramInput';
import type { NodeMark, TieMark } from './diagramMarks';

/** Names in bold: those of the greatest values. */
const mostBold = 8;
/** Emphasised nodes that are named although the drawing has room for fewer names. */
const mostEmphasised = 14;
/** Nodes tried for each name that is placed, before the rest stays without one. */
const triesEach = 4;
const widestLine = 125;
/** Width in px of a name that cannot be broken. */
const widestWord = 200;
const gap = 3;
/** Radius in px up to which a mark may lie below the name of one of the greatest. */
const smallMark = 6;

/** Px between the points of a tie that a name avoids. */
const tieStep = 8;
const mostTiesAvoided = 1_500;

const rounded = (value: number) => Math.round(value * 10) / 10;

interface Measured {
  readonly size: number;
  readonly isBold: boolean;
  readonly lines: readonly string[];
  readonly width: number;
}

/** What was measured of the names of nodes: the same ones are placed anew whenever the view changes. */
const measured = new WeakMap<DiagramNode, Measured>();

/** A long name stands on two lines of about the same length; what does not fit on them is cut. */
function linesOf(name: string, whole: number, size: number, isBold: boolean): readonly string[] {
  if (whole <= widestLine) return [name];
  const width = Math.min(widestLine, whole * 0.6);
  const [first = ''] = wrapText(name, width, size, isBold);
  const second = name.slice(first.length).trimStart();
  return second === ''
    ? [clipText(first, widestWord, size, isBold)]
    : [first, clipText(second, widestLine, size, isBold)];
}

/** The lines of a name and the width of the widest. */
function measure(node: DiagramNode, size: number, isBold: boolean): Measured {
  const known = measured.get(node);
  if (known !== undefined && known.size === size && known.isBold === isBold) return known;
  const whole = textWidth(node.name, size, isBold);
  const lines = linesOf(node.name, whole, size, isBold);
  const width =
    lines.length === 1 && lines[0] === node.name
      ? whole
      : Math.max(...lines.map((line) => textWidth(line, size, isBold)));
  const found = { size, isBold, lines, width };
  measured.set(node, found);
  return found;
}

interface Candidate {
  readonly left: number;
  readonly top: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const boxOf = ({ left, top }: Candidate, width: number, height: number): Box => ({
  left: left - 2,
  top,
  right: left + width + 2,
  bottom: top + height,
});

/** Right, left, above, below, then the four corners. */
function candidatesOf({ x, y, radius }: NodeMark, width: number, height: number): Candidate[] {
  const off = radius + gap;
  const corner = radius * 0.7 + 2;
  const middle = y - height / 2;
  return [
    { left: x + off, top: middle, anchor: 'start' },
    { left: x - off - width, top: middle, anchor: 'end' },
    { left: x - width / 2, top: y - off - height, anchor: 'middle' },
    { left: x - width / 2, top: y + off, anchor: 'middle' },
    { left: x + corner, top: y - corner - height, anchor: 'start' },
    { left: x + corner, top: y + corner, anchor: 'start' },
    { left: x - corner - width, top: y - corner - height, anchor: 'end' },
    { left: x - corner - width, top: y + corner, anchor: 'end' },
  ];
}

/** Nodes in the order in which they are named: the emphasised ones, then by value. */
function inOrder(nodes: readonly NodeMark[], input: DiagramInput): NodeMark[] {
  const valueOf = ({ index }: NodeMark) => input.nodes[index]?.value ?? -Infinity;
  const named = nodes.filter(({ key }) => input.emphasised === null || input.emphasised.has(key));
  return named.sort((a, b) => valueOf(b) - valueOf(a) || a.index - b.index);
}

/** Boxes along the ties, so that a name finds a place beside them. */
function addTies(ties: readonly TieMark[], grid: BoxGrid): void {
  for (const { x1, y1, x2, y2, opacity } of ties.slice(0, mostTiesAvoided)) {
    if (opacity < 1) continue;
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / tieStep);
    for (let i = 1; i < steps; i++) {
      const [x, y] = [x1 + ((x2 - x1) * i) / steps, y1 + ((y2 - y1) * i) / steps];
      grid.add({ left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 });
    }
  }
}

function addNodes(nodes: readonly NodeMark[], most: BoxGrid, large: BoxGrid): Map<number, Box> {
  const boxes = new Map<number, Box>();
  for (const { index, x, y, radius, opacity } of nodes) {
    if (opacity < 1) continue;
    const reach = radius + 1;
    const box = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
    boxes.set(index, box);
    most.add(box);
    if (radius > smallMark) large.add(box);
  }
  return boxes;
}

/** Value from which on a name is in bold. */
function boldFrom({ nodes }: DiagramInput): number {
  const values = nodes.flatMap(({ value }) => value ?? []).sort((a, b) => b - a);
  return Math.max(values[mostBold - 1] ?? -Infinity, Number.MIN_VALUE);
}

/**
 * Names beside their nodes, the greatest values first: over no other name and no mark, and beside the ties
 * where there is room. The greatest are named even over the marks of small ones.
 */
export function nodeLabels(
  input: DiagramInput,
  nodes: readonly NodeMark[],
  ties: readonly TieMark[],
): TextMark[] {
  const { palette, textSize, emphasised, width, height } = input;
  const most = emphasised === null ? input.mostLabels : Math.max(input.mostLabels, mostEmphasised);
  if (most === 0) return [];
  const [names, marksTaken, large, tieBoxes] = [new BoxGrid(), new BoxGrid(), new BoxGrid(), new BoxGrid()];
  const boxes = addNodes(nodes, marksTaken, large);
  addTies(ties, tieBoxes);
  const bold = boldFrom(input);
  const lineHeight = textSize * 1.15;
  const labels: TextMark[] = [];
  let placed = 0;
  for (const mark of inOrder(nodes, input).slice(0, most * triesEach)) {
    const node = input.nodes[mark.index];
    if (node === undefined || placed >= most) break;
    const isBold = (node.value ?? -Infinity) >= bold;
    const { lines, width: labelWidth } = measure(node, textSize, isBold);
    const labelHeight = lines.length * lineHeight;
    const own = boxes.get(mark.index);
    const candidates = candidatesOf(mark, labelWidth, labelHeight)
      .map((candidate) => ({ ...candidate, box: boxOf(candidate, labelWidth, labelHeight) }))
      .filter(({ box }) => box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height)
      .filter(({ box }) => names.isFree(box) && large.isFree(box, own));
    const free = candidates.filter(({ box }) => marksTaken.isFree(box, own));
    const found =
      free.find(({ box }) => tieBoxes.isFree(box)) ?? free[0] ?? (isBold ? candidates[0] : undefined);
    if (found === undefined) continue;
    const { left, top, anchor, box } = found;
    placed++;
    names.add(box);
    const x = anchor === 'start' ? left : anchor === 'end' ? left + labelWidth : left + labelWidth / 2;
    lines.forEach((text, i) =>
      labels.push({
        x: rounded(x),
        y: rounded(top + i * lineHeight + textSize * 0.92),
        text,
        size: textSize,
        colour: palette.colour.ink,
        weight: isBold ? 700 : 400,
        anchor,
        language: node.language,
        halo: palette.colour.surface,
      }),
    );
  }
  return labels;
}
