import type { Palette } from '../../theme/palette';
import { clipText, wrapText } from '../parts/wrapText';
import type { LineMark, MarkName, RectMark, TextMark } from '../scene';

export interface ListEntry extends MarkName {
  readonly title: string;
  /** Language of a title that is not in the language of the figure. */
  readonly language?: string;
  readonly lines: readonly string[];
}

export interface ListInput {
  readonly width: number;
  /** Height that there is; `null` = as much as the entries need. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly entries: readonly ListEntry[];
  /** What is said in place of `n` entries without room. */
  readonly more: (n: number) => string;
  /** What is said where there is nothing to list. */
  readonly none: string;
}

export interface ListScene {
  readonly width: number;
  readonly height: number;
  readonly rules: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly areas: readonly (RectMark & MarkName)[];
  readonly ink: string;
}

const columnGap = 24;
const narrowestColumn = 340;

interface Block {
  readonly entry: ListEntry;
  readonly lines: readonly string[];
  readonly height: number;
}

/** Blocks by column: each filled to the height that spreads them evenly, in reading order. */
function fill(blocks: readonly Block[], columns: number, limit: number): Block[][] {
  const total = blocks.reduce((sum, { height }) => sum + height, 0);
  const tallest = Math.max(0, ...blocks.map(({ height }) => height));
  const most = Math.min(limit, total / columns + tallest / 2);
  const filled: Block[][] = [[]];
  let used = 0;
  for (const block of blocks) {
    if (used + block.height > most && used > 0) {
      if (filled.length === columns) {
        if (used + block.height > limit) break;
      } else {
        filled.push([]);
        used = 0;
      }
    }
    if (block.height > limit) break;
    filled.at(-1)?.push(block);
    used += block.height;
  }
  return filled;
}

/** Entries with a title and a few lines each, in as many columns as a width has room for. */
export function listScene(input: ListInput): ListScene {
  const { width, height, palette, textSize, entries } = input;
  const { colour } = palette;
  const line = textSize * 1.4;
  const columns = Math.max(1, Math.floor((width + columnGap) / (narrowestColumn + columnGap)));
  const columnWidth = (width - columnGap * (columns - 1)) / columns;
  const blocks = entries.map((entry): Block => {
    const lines = entry.lines.flatMap((one) => wrapText(one, columnWidth - 12, textSize));
    return { entry, lines, height: line * (lines.length + 1) + 9 };
  });
  const filled = fill(blocks, columns, height === null ? Infinity : height - line * 1.5);
  const rules: LineMark[] = [];
  const texts: TextMark[] = [];
  const areas: ListScene['areas'][number][] = [];
  let bottom = 0;
  filled.forEach((column, i) => {
    const x = i * (columnWidth + columnGap);
    let y = 0;
    for (const { entry, lines, height: high } of column) {
      const title = clipText(entry.title, columnWidth, textSize, true);
      const base = { size: textSize, colour: colour.ink };
      rules.push({ x1: x, x2: x + columnWidth, y1: y + 0.5, y2: y + 0.5, colour: colour.line, width: 1 });
      texts.push({ ...base, x, y: y + line, text: title, weight: 700, language: entry.language });
      lines.forEach((text, at) =>
        texts.push({ ...base, x: x + 12, y: y + line * (at + 2), text, colour: colour.ink2 }),
      );
      const { key, label } = entry;
      areas.push({ x, y, width: columnWidth, height: high, fill: 'transparent', key, label });
      y += high;
    }
    bottom = Math.max(bottom, y);
  });
  const missing = entries.length - areas.length;
  if (missing > 0 || entries.length === 0) {
    bottom += line;
    const text = entries.length === 0 ? input.none : input.more(missing);
    texts.push({ x: 0, y: bottom, text, size: textSize, colour: colour.ink2 });
  }
  return { width, height: bottom + 6, rules, texts, areas, ink: colour.ink };
}
