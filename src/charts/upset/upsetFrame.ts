import { textWidth } from '../parts/textWidth';
import type { UpsetColumn, UpsetInput } from './upsetInput';

/** Measures of a drawing, in px. */
export interface UpsetFrame {
  readonly nameRoom: number;
  readonly sizeRoom: number;
  readonly barRoom: number;
  readonly left: number;
  readonly step: number;
  readonly shown: number;
  readonly rowHeight: number;
  readonly plotHeight: number;
}

/** Width in px of a column beyond which its bar would stand alone. */
const widestStep = 84;
/** From this width in px on rows of sets stand further apart. */
const roomy = 1000;

const widestOf = (texts: readonly string[], size: number) =>
  Math.max(0, ...texts.map((text) => textWidth(text, size)));

function minStep({ columns, formatCount, textSize }: UpsetInput): number {
  return Math.max(
    22,
    widestOf(
      columns.map(({ size }) => formatCount(size)),
      textSize,
    ) *
      1.06 +
      6,
  );
}

function leftOf(input: UpsetInput): Pick<UpsetFrame, 'nameRoom' | 'sizeRoom' | 'barRoom' | 'left'> {
  const { width, textSize, isNarrow, sets, columns, formatCount } = input;
  const sizeRoom =
    widestOf(
      sets.map(({ size }) => formatCount(size)),
      textSize,
    ) + 2;
  const axisRoom =
    widestOf(
      columns.map(({ size }) => formatCount(size)),
      textSize,
    ) + 12;
  const nameRoom = Math.min(
    width * 0.38,
    widestOf(
      sets.map(({ name }) => name),
      textSize,
    ) + 4,
  );
  const barRoom = Math.min(120, width * 0.1);
  return isNarrow
    ? { nameRoom: width, sizeRoom, barRoom: 0, left: axisRoom }
    : { nameRoom, sizeRoom, barRoom, left: Math.max(axisRoom, nameRoom + 10 + barRoom + 6 + sizeRoom + 14) };
}

/** Number of columns that a width has room for. */
function columnsThatFit(input: UpsetInput): number {
  return Math.max(
    1,
    Math.min(input.columns.length, Math.floor((input.width - leftOf(input).left) / minStep(input))),
  );
}

/** Share of the room that single sets, whose size stands beside their name, give up for shared columns. */
const sharedShare = 0.7;

/** The columns that are drawn, in their order. */
export function chosenColumns(columns: readonly UpsetColumn[], most: number): UpsetColumn[] {
  const shared = columns.filter(({ sets }) => sets.length > 1);
  const kept = shared.slice(
    0,
    Math.max(Math.ceil(most * sharedShare), most - columns.length + shared.length),
  );
  const single = columns.filter(({ sets }) => sets.length === 1).slice(0, most - kept.length);
  return columns.filter((column) => kept.includes(column) || single.includes(column));
}

export function upsetFrame(input: UpsetInput): UpsetFrame {
  const { width, height, textSize, isNarrow, sets } = input;
  const sides = leftOf(input);
  const shown = columnsThatFit(input);
  const rowHeight = isNarrow ? textSize * 2 + 16 : Math.max(width < roomy ? 20 : 24, textSize + 8);
  const fixed = textSize + 8 + 10 + rowHeight * sets.length + 2 + (textSize + 8) * 2;
  const natural = isNarrow ? 110 : Math.min(220, Math.max(120, width * 0.2));
  return {
    ...sides,
    shown,
    step: Math.max(minStep(input), Math.min(widestStep, (width - sides.left) / Math.max(1, shown))),
    rowHeight,
    plotHeight: height === null ? natural : Math.max(70, Math.min(320, height - fixed)),
  };
}
