import { textWidth } from '../../../charts/parts/textWidth';
import { wrapText } from '../../../charts/parts/wrapText';

const closingMark = /[，。、；：！？）》」』”’]$/u;
/** A character or word with the marks that close it and those that open it. */
const lastUnit =
  /[（《「『“‘]*(?:\p{Script=Han}|[^\s\p{Script=Han}，。、；：！？）》」』”’]+)[，。、；：！？）》」』”’]+$/u;
/** Characters that a last line of a title has at least. */
const leastInLast = 3;
/** Shares of its width that a title is broken at to have a longer last line. */
const narrower = [0.95, 0.9, 0.85, 0.8, 0.7, 0.6];
/** Ems from which on a text is wide enough to be balanced. */
const wideEms = 12;

/** Lines no wider than `width`, of every paragraph of a text; a longer word, such as an address, is broken too. */
export function breakText(text: string, width: number, size: number, isBold = false): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => {
    const lines = brokenLines(paragraph, width, size, isBold);
    const isShort = (broken: readonly string[]) => [...(broken.at(-1) ?? '')].length < leastInLast;
    if (!isBold || lines.length < 2 || width < wideEms * size || !isShort(lines)) return lines;
    const better = narrower
      .map((share) => brokenLines(paragraph, width * share, size, isBold))
      .find((broken) => broken.length === lines.length && !isShort(broken));
    return better ?? lines;
  });
}

function brokenLines(text: string, width: number, size: number, isBold: boolean): string[] {
  return withinMargin(text, width, size, isBold).flatMap((line) => breakLine(line, width, size, isBold));
}

/** One mark that closes a sentence may hang over the edge. */
const hangsOver = (line: string, width: number, size: number, isBold: boolean) =>
  textWidth(line.replace(closingMark, ''), size, isBold) > width;

/** Wrapped lines; where several marks would hang over the edge, what they close goes to the next line. */
function withinMargin(text: string, width: number, size: number, isBold: boolean): string[] {
  const lines = wrapText(text, width, size, isBold);
  let end = 0;
  for (const [i, line] of lines.entries()) {
    const start = text.indexOf(line, end);
    end = start + line.length;
    const kept = line.replace(lastUnit, '');
    if (kept.trim() === '' || kept === line || !hangsOver(line, width, size, isBold)) continue;
    const rest = text.slice(start + kept.length);
    return [...lines.slice(0, i), kept.trimEnd(), ...withinMargin(rest, width, size, isBold)];
  }
  return lines;
}

/** An address is broken behind its dividers where it has some. */
function breakLine(line: string, width: number, size: number, isBold: boolean): string[] {
  if (!hangsOver(line, width, size, isBold)) return [line];
  const lines: string[] = [];
  let piece = '';
  for (const character of line) {
    if (piece !== '' && textWidth(piece + character, size, isBold) > width) {
      const divider = Math.max(piece.lastIndexOf('/'), piece.lastIndexOf('-')) + 1;
      const end =
        divider > 0 && piece[divider - 2] !== '/' && piece[divider - 2] !== ':' ? divider : piece.length;
      lines.push(piece.slice(0, end));
      piece = piece.slice(end);
    }
    piece += character;
  }
  return [...lines, piece];
}
