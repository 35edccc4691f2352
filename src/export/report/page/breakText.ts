import { textWidth } from '../../../charts/parts/textWidth';
import { wrapText } from '../../../charts/parts/wrapText';

const hanging = /[，。、；：！？）》」』”’]+$/u;

/** Lines no wider than `width`, of every paragraph of a text; a longer word, such as an address, is broken too. */
export function breakText(text: string, width: number, size: number, isBold = false): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((paragraph) => wrapText(paragraph, width, size, isBold))
    .flatMap((line) => breakLine(line, width, size, isBold));
}

function breakLine(line: string, width: number, size: number, isBold: boolean): string[] {
  // Marks that close a sentence may hang over the edge.
  if (textWidth(line.replace(hanging, ''), size, isBold) <= width) return [line];
  const lines: string[] = [];
  let piece = '';
  for (const character of line) {
    if (piece !== '' && textWidth(piece + character, size, isBold) > width) {
      lines.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...lines, piece];
}
