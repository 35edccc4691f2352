import { clipText, wrapText } from '../parts/wrapText';
import type { TextMark } from '../scene';
import type { TimelineInput, TimelineRow } from './timelineInput';

/** Where the words and the dots of a row stand. */
export interface RowFrame {
  readonly row: TimelineRow;
  readonly top: number;
  readonly height: number;
  /** Height of the line of dots. */
  readonly middle: number;
  /** Edges of the axis of time. */
  readonly left: number;
  readonly right: number;
  /** Size of the name, which can be pointed at. */
  readonly markWidth: number;
  readonly markHeight: number;
  texts(partnerColour: string): TextMark[];
}

const mostNameLines = 2;
const mostLines = 3;
/** What became of a series must not be cut short of its evidence. */
const mostEndLines = 4;
const gap = 14;

function lines(text: string, width: number, size: number, most: number, isBold = false): string[] {
  const all = wrapText(text, width, size, isBold);
  if (all.length <= most) return all;
  return [...all.slice(0, most - 1), clipText(all.slice(most - 1).join(' '), width, size, isBold)];
}

/** Lays out one row: name and partners left, what became of it right; on a narrow drawing both above. */
export function rowFrame(row: TimelineRow, top: number, input: TimelineInput): RowFrame {
  const { width, textSize, isNarrow, palette } = input;
  const { colour } = palette;
  const line = Math.round(textSize * 1.3);
  // Where the height is given, rows are kept low: one line a text, and no cities.
  const isLow = input.height !== null && !isNarrow;
  const most = isLow ? 1 : mostLines;
  const leftRoom = isNarrow ? width : Math.min(width * (isLow ? 0.36 : 0.3), textSize * (isLow ? 32 : 24));
  const rightRoom = isNarrow ? 0 : Math.min(width * (isLow ? 0.22 : 0.17), textSize * (isLow ? 15 : 12));
  const nameRoom = leftRoom - (isNarrow ? 0 : gap);
  const name = lines(row.name, nameRoom, textSize, Math.min(most, mostNameLines), true);
  const partners = row.partners === null ? [] : lines(row.partners, nameRoom, textSize, most);
  const ends = row.ends.flatMap(({ text, isBroken }) =>
    lines(text, isNarrow ? width : rightRoom - gap, textSize, isLow ? mostLines : mostEndLines).map(
      (part) => ({
        text: part,
        isBroken,
      }),
    ),
  );
  const leftLines = name.length + partners.length;
  const wordLines = isNarrow ? leftLines + ends.length : Math.max(leftLines, ends.length);
  const wordsHeight = wordLines * line;
  const dotRoom = isNarrow ? 24 : isLow ? 18 : 26 + line;
  const height = isNarrow
    ? wordsHeight + dotRoom + 12
    : Math.max(wordsHeight + (isLow ? 6 : 12), dotRoom + 8);
  const middle = isNarrow ? top + wordsHeight + 8 + dotRoom / 2 : top + (isLow ? 14 : 19);
  return {
    row,
    top,
    height,
    middle,
    left: isNarrow ? 10 : leftRoom,
    right: width - (isNarrow ? 10 : rightRoom),
    markWidth: isNarrow ? width : leftRoom - gap / 2,
    markHeight: leftLines * line + 8,
    texts: (partnerColour) => {
      const at = (i: number) => top + 4 + line * i + textSize;
      const base = { size: textSize };
      return [
        ...name.map((text, i): TextMark => ({
          ...base,
          x: 0,
          y: at(i),
          text,
          weight: 700,
          colour: colour.ink,
          language: row.language,
        })),
        ...partners.map((text, i): TextMark => ({
          ...base,
          x: 0,
          y: at(name.length + i),
          text,
          colour: partnerColour,
        })),
        ...ends.map(({ text, isBroken }, i): TextMark => ({
          ...base,
          x: isNarrow ? 0 : width - rightRoom + gap,
          y: at(i + (isNarrow ? leftLines : 0)),
          text,
          colour: isBroken ? colour.lost : colour.ink2,
          weight: isBroken ? 700 : undefined,
        })),
      ];
    },
  };
}
