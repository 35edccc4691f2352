import { slotStyle } from '../parts/slotStyle';
import { spread } from '../parts/spread';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { LineMark, TextMark } from '../scene';
import type { BumpInput, BumpLine } from './bumpInput';

/** Room in px between the last edition and the names. */
export const labelGap = 14;
const gap = 6;
const mostShare = { wide: 0.42, narrow: 0.48 };

const isBold = ({ slot }: BumpLine) => slot !== null;
const words = ({ name, until }: BumpLine) => name + until;

function rankRoom({ lines, textSize }: BumpInput): number {
  return gap + Math.max(0, ...lines.map(({ rank }) => textWidth(rank, textSize, true)));
}

/** Width that ranks and names take at the right. */
export function bumpLabelRoom(input: BumpInput): number {
  const { lines, width, textSize, isNarrow } = input;
  const names = lines.map((line) => textWidth(words(line), textSize, isBold(line)));
  const most = width * (isNarrow ? mostShare.narrow : mostShare.wide);
  return Math.min(most, labelGap + rankRoom(input) + Math.max(0, ...names) + 2);
}

/** Step in px from one name to the next. */
export const labelStep = (textSize: number): number => textSize + 4;

/** Rank and name of every line, spread until none stands over another, with a leader where it was moved or the line ended early. */
export function bumpLabels(
  input: BumpInput,
  ends: readonly { readonly x: number; readonly y: number }[],
  right: number,
  bottom: number,
): { texts: TextMark[]; leaders: LineMark[] } {
  const { lines, textSize, palette } = input;
  const places = spread(
    ends.map(({ y }) => y),
    labelStep(textSize),
    bottom,
  );
  const x = right + labelGap;
  const nameX = x + rankRoom(input);
  const texts: TextMark[] = [];
  const leaders: LineMark[] = [];
  lines.forEach((line, i) => {
    const end = ends[i];
    const middle = places[i];
    if (end === undefined || middle === undefined) return;
    const y = Math.round((middle + textSize * 0.35) * 10) / 10;
    const style = line.slot === null ? null : slotStyle(palette, line.slot);
    const common = {
      y,
      size: textSize,
      weight: isBold(line) ? (700 as const) : (400 as const),
      colour: style?.textColour ?? palette.colour.ink2,
    };
    const room = input.width - nameX;
    const until = textWidth(line.until, textSize, isBold(line));
    texts.push(
      { ...common, x: nameX - gap, text: line.rank, anchor: 'end' },
      {
        ...common,
        x: nameX,
        text: clipText(line.name, room - until, textSize, isBold(line)) + line.until,
        ...(line.language === undefined ? {} : { language: line.language }),
      },
    );
    if (end.x < right || Math.abs(end.y - middle) > textSize / 2)
      leaders.push({
        x1: end.x + 7,
        y1: end.y,
        x2: x - 3,
        y2: Math.round(middle * 10) / 10,
        colour: palette.colour.line,
        width: 1,
      });
  });
  return { texts, leaders };
}
