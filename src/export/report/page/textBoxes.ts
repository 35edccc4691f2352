import type { Language } from '../../../model/language';
import type { Palette } from '../../../theme/palette';
import { breakText } from './breakText';
import type { FlowBox } from './flow';
import type { PageText, TextRole } from './pageItems';
import { sheet, textStyle } from './pageStyle';

export interface TextBlock {
  readonly role: TextRole;
  readonly text: string;
  readonly language: Language;
  readonly element: string;
  /** Left edge and width in points; those of the text of the page by default. */
  readonly x?: number;
  readonly width?: number;
  /** Room at the left of the first line. */
  readonly indent?: number;
  /** In points, where it is not the one of its role. */
  readonly size?: number;
}

/** The lines of a text, from the top of their block, and the height that they take. */
export function textLines(block: TextBlock, palette: Palette): { lines: PageText[]; height: number } {
  const role = textStyle(block.role, block.language, palette);
  const style = { ...role, size: block.size ?? role.size };
  const { x = sheet.left, width = sheet.inner, indent = 0 } = block;
  const isBold = style.weight === 700;
  const broken = breakText(block.text, width - indent, style.size, isBold);
  const lineHeight = style.size * style.leading;
  const lines = broken.map((text, i): PageText => ({
    kind: 'text',
    role: block.role,
    x: x + indent,
    y: i * lineHeight + style.size * (0.9 + (style.leading - 1.2) / 2),
    text,
    size: style.size,
    weight: style.weight,
    colour: style.colour,
    language: block.language,
    anchor: 'start',
    element: block.element,
  }));
  return { lines, height: lines.length * lineHeight };
}

/**
 * A text as pieces of one line each, so that it can go over a page: never with one line alone at the foot
 * or the head of one. `isKept` keeps the whole with what follows.
 */
export function textBoxes(block: TextBlock, palette: Palette, isKept = false): FlowBox[] {
  const { lines, height } = textLines(block, palette);
  const style = textStyle(block.role, block.language, palette);
  const lineHeight = height / Math.max(1, lines.length);
  return lines.map((line, i) => ({
    height: lineHeight,
    before: i === 0 ? style.before : 0,
    items: [{ ...line, y: line.y - i * lineHeight }],
    isKept: isKept || (i < lines.length - 1 && (i === 0 || i === lines.length - 2)),
  }));
}
