import type { LineMark, TextMark } from '../scene';
import type { DiagramInput } from './diagramInput';
import type { NodeMark, TieMark } from './diagramMarks';
import { farPlaces, nearPlaces, type LabelPlace } from './labelPlaces';
import { labelRanks } from './labelRanks';
import { LabelRoom } from './labelRoom';
import { nameLines, type NameLines } from './nameLines';

/** Nodes up to which every one is named. */
const fewNodes = 30;
/** Emphasised nodes that are named although the drawing has room for fewer names. */
const mostEmphasised = 14;
/** Nodes tried for each name that is placed, before the rest stays without one. */
const triesEach = 4;
/** Room for one name, in squares of the size of its text. */
const roomEach = 62;
const fewest = 3;
/** What each worse way to write a name costs, and to leave words out. */
const formCost = 6;
const cutCost = 24;

const rounded = (value: number) => Math.round(value * 10) / 10;

interface Found {
  readonly form: NameLines;
  readonly place: LabelPlace;
  readonly cost: number;
}

/** How hard a place is looked for: only where it is free, also further out and over small marks, or in any case. */
type Effort = 'free' | 'far' | 'always';

function bestPlace(
  mark: NodeMark,
  forms: readonly NameLines[],
  lineHeight: number,
  room: LabelRoom,
  effort: Effort,
): Found | null {
  let best: Found | null = null;
  for (const [worse, form] of forms.entries()) {
    const height = form.lines.length * lineHeight;
    const near = nearPlaces(mark, form.width, height);
    const places = effort === 'free' ? near : [...near, ...farPlaces(mark, form.width, height)];
    for (const [at, place] of places.entries()) {
      const isOpen =
        effort === 'free'
          ? room.isFree(place, mark.index)
          : effort === 'far'
            ? room.hasRoom(place, mark.index)
            : room.isInside(place.box);
      if (!isOpen) continue;
      const cost = room.costOf(place, mark.index) + worse * formCost + (form.isCut ? cutCost : 0) + at * 0.1;
      if (best === null || cost < best.cost) best = { form, place, cost };
    }
  }
  return best;
}

/** Names that a drawing has room for: fewer where their text is large. */
function mostLabels({ width, height, textSize, mostLabels: most }: DiagramInput): number {
  return Math.min(most, Math.max(fewest, Math.round((width * height) / (roomEach * textSize ** 2))));
}

/** Names and the lines that lead from those further out to their marks. */
export interface NodeLabels {
  readonly labels: readonly TextMark[];
  readonly leaders: readonly LineMark[];
}

/**
 * Names beside their nodes: the selected ones, then the greatest values and the best of each group, then the
 * rest; those of the smallest pieces last. Over no other name and no mark, and beside the ties where there is
 * room. The first ones stand further out, with a line to their mark, where there is no place beside it.
 */
export function nodeLabels(
  input: DiagramInput,
  nodes: readonly NodeMark[],
  ties: readonly TieMark[],
): NodeLabels {
  const { palette, textSize, emphasised, selected } = input;
  const labels: TextMark[] = [];
  const leaders: LineMark[] = [];
  if (input.mostLabels === 0) return { labels, leaders };
  const ranks = labelRanks(input);
  const placeOf = ({ index }: NodeMark) => ranks.place[index] ?? input.nodes.length;
  const isSelected = ({ key }: NodeMark) => selected?.has(key) === true;
  const named = nodes
    .filter((mark) => emphasised === null || emphasised.has(mark.key) || isSelected(mark))
    .sort((a, b) => Number(isSelected(b)) - Number(isSelected(a)) || placeOf(a) - placeOf(b));
  const usual = mostLabels(input);
  const most = emphasised === null ? usual : Math.max(usual, mostEmphasised);
  const areFew = named.length <= Math.min(most, fewNodes);
  // Of a part that is looked at some may stay without a name, which the next step shows.
  const areAll = areFew && (emphasised !== null || input.nodes.length <= fewNodes);
  const room = new LabelRoom(input.width, input.height, nodes, ties);
  const lineHeight = textSize * 1.15;
  let placed = 0;
  for (const mark of named.slice(0, most * triesEach)) {
    const node = input.nodes[mark.index];
    if (node === undefined || placed >= most) break;
    const isBold = isSelected(mark) || ranks.greatest.has(mark.index);
    const forms = nameLines(node, textSize, isBold);
    const isFirst = areFew || isSelected(mark) || ranks.leading.has(mark.index);
    const find = (effort: Effort) => bestPlace(mark, forms, lineHeight, room, effort);
    const found = find(isFirst ? 'far' : 'free') ?? (areAll || isSelected(mark) ? find('always') : null);
    if (found === null) continue;
    const { place, form } = found;
    placed++;
    room.take(place);
    const { left, top, anchor, leader } = place;
    if (leader !== null) {
      const [x1, y1, x2, y2] = leader;
      leaders.push({
        x1: rounded(x1),
        y1: rounded(y1),
        x2: rounded(x2),
        y2: rounded(y2),
        colour: palette.colour.ink3,
        width: 0.75,
      });
    }
    const x = anchor === 'start' ? left : anchor === 'end' ? left + form.width : left + form.width / 2;
    form.lines.forEach((text, i) =>
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
  return { labels, leaders };
}
