import { textWidth } from '../parts/textWidth';
import { wrapText } from '../parts/wrapText';
import type { DiagramNode } from './diagramInput';

export interface NameLines {
  readonly lines: readonly string[];
  /** Width in px of the widest line. */
  readonly width: number;
  readonly isCut: boolean;
}

/** Widest line in letters of the size of the text: of a whole name, and of one that is cut. */
const widest = { whole: 17, cut: 11.5 } as const;
/** A name stands on one line up to this width, also in letters. */
const widestSingle = 12;
const steps = [0.5, 0.56, 0.64, 0.75];

const widthOf = (lines: readonly string[], size: number, isBold: boolean) =>
  Math.max(...lines.map((line) => textWidth(line, size, isBold)));

/** A name on a number of lines of about the same length, or `null` where they are too wide. */
function balanced(name: string, count: number, size: number, isBold: boolean): NameLines | null {
  const whole = textWidth(name, size, isBold);
  for (const share of steps) {
    const lines = wrapText(name, (whole * share * 2) / count, size, isBold);
    if (lines.length > count) continue;
    const width = widthOf(lines, size, isBold);
    return width <= widest.whole * size ? { lines, width, isCut: false } : null;
  }
  return null;
}

/** A line cut after a word, or within one that is too long alone. */
function cutLine(text: string, width: number, size: number, isBold: boolean): string {
  const room = width - textWidth('…', size, isBold);
  const [words = ''] = wrapText(text, room, size, isBold);
  let kept = words;
  while (kept.length > 1 && textWidth(kept, size, isBold) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd().replace(/[\s,，、;；:：([（]+$/u, '')}…`;
}

/** The beginning of a name on two lines. */
function cut(name: string, size: number, isBold: boolean): NameLines {
  const width = widest.cut * size;
  const [first = ''] = wrapText(name, width, size, isBold);
  if (textWidth(first, size, isBold) > width) {
    const line = cutLine(name, width, size, isBold);
    return { lines: [line], width: textWidth(line, size, isBold), isCut: true };
  }
  const lines = [first, cutLine(name.slice(first.length).trimStart(), width, size, isBold)];
  return { lines, width: widthOf(lines, size, isBold), isCut: true };
}

function formsOf(name: string, size: number, isBold: boolean): NameLines[] {
  const whole = textWidth(name, size, isBold);
  if (whole <= widestSingle * size) return [{ lines: [name], width: whole, isCut: false }];
  const full = [balanced(name, 2, size, isBold), balanced(name, 3, size, isBold)].flatMap(
    (form) => form ?? [],
  );
  const shorter = cut(name, size, isBold);
  // A word is not cut where all of it is a line that may stand somewhere.
  return full.length > 0 && shorter.lines.length === 1 ? full : [...full, shorter];
}

interface Known {
  readonly size: number;
  readonly isBold: boolean;
  readonly forms: readonly NameLines[];
}

/** What was found for the names of nodes: the same ones are placed anew whenever the view changes. */
const known = new WeakMap<DiagramNode, Known>();

/** Ways to write the name of a node, the best first: on one line, on two or three, and cut. */
export function nameLines(node: DiagramNode, size: number, isBold: boolean): readonly NameLines[] {
  const found = known.get(node);
  if (found !== undefined && found.size === size && found.isBold === isBold) return found.forms;
  const forms = formsOf(node.name, size, isBold);
  known.set(node, { size, isBold, forms });
  return forms;
}
