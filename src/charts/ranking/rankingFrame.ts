import { scaleLinear, type ScaleLinear } from 'd3';
import { textWidth } from '../parts/textWidth';
import type { RankingInput, RankingPart, RankingRow } from './rankingInput';

/** Where the columns of a ranking stand, in px. */
export interface RankingFrame {
  readonly rankRight: number;
  readonly changeLeft: number;
  readonly nameLeft: number;
  readonly nameRoom: number;
  readonly score: ScaleLinear<number, number>;
  readonly scoreRoom: number;
  /** `null` where no rank has an interval yet. */
  readonly rank: ScaleLinear<number, number> | null;
  readonly line: number;
}

const gap = 12;
const inset = 7;
export const bracketRoom = 9;
export const markerRoom = 14;
/** Width of the sign of a part that is not known, and the step to the next one. */
export const stub = { width: 8, step: 11 };

const widest = (texts: readonly string[], size: number, isBold = false) =>
  texts.reduce((most, text) => Math.max(most, textWidth(text, size, isBold)), 0);

export const isUnknown = ({ value }: RankingPart) => value === null;

/** Ends of the stacks, and 0. */
function extent(rows: readonly RankingRow[]): readonly [number, number] {
  let [low, high] = [0, 0];
  for (const { parts, score } of rows) {
    let [below, above] = [Math.min(0, score), Math.max(0, score)];
    if (parts.length > 0) {
      below = parts.reduce((sum, { value }) => sum + Math.min(0, value ?? 0), 0);
      above = parts.reduce((sum, { value }) => sum + Math.max(0, value ?? 0), 0);
    }
    low = Math.min(low, below);
    high = Math.max(high, above);
  }
  return low === high ? [0, 1] : [low, high];
}

/** Columns of a ranking: rank and name, bars with the score behind, and the ranks with their intervals. */
export function rankingFrame(input: RankingInput, rows: readonly RankingRow[]): RankingFrame {
  const { width, textSize, isNarrow } = input;
  const line = Math.round(textSize * 1.35);
  const lead = input.brackets.length > 0 ? bracketRoom : 0;
  const rankRight = lead + widest([...rows.map(({ rank }) => rank)], textSize);
  const changes = widest(
    rows.map(({ change }) => change),
    textSize,
  );
  const nameLeft = rankRight + (changes > 0 ? changes + 6 : 0) + 7;
  const names = widest(
    rows.map(({ name, isChosen }) => (isChosen ? `${name} ` : name)),
    textSize,
    true,
  );
  const marker = input.marked === null ? 0 : markerRoom;
  const stubs = stub.step * Math.max(0, ...rows.map(({ parts }) => parts.filter(isUnknown).length));
  const scoreRoom =
    6 +
    marker +
    widest(
      rows.map(({ scoreText }) => scoreText),
      textSize,
      true,
    );
  const hasIntervals = rows.some(({ interval }) => interval !== null);
  const rankWidth = hasIntervals ? Math.max(width * (isNarrow ? 0.3 : 0.2), textSize * 8) : 0;
  const nameRoom = isNarrow
    ? width - nameLeft - scoreRoom - 4
    : Math.min(names, Math.max(textSize * 9, width * 0.32));
  const barLeft = isNarrow ? lead : nameLeft + nameRoom + gap;
  const barRight = width - (rankWidth > 0 ? rankWidth + gap : 0) - (isNarrow ? inset : scoreRoom) - stubs;
  const most = Math.max(2, ...rows.map(({ interval }) => interval?.high ?? 1));
  return {
    rankRight,
    changeLeft: rankRight + 5,
    nameLeft,
    nameRoom,
    line,
    scoreRoom,
    score: scaleLinear(extent(rows), [barLeft, Math.max(barLeft + 20, barRight)]),
    rank: hasIntervals ? scaleLinear([1, most], [width - rankWidth + inset, width - inset]) : null,
  };
}
