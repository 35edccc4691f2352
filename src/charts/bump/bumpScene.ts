import { slotStyle } from '../parts/slotStyle';
import { textWidth } from '../parts/textWidth';
import type { LineMark, MarkName, TextMark } from '../scene';
import { breakWords, bumpAxes } from './bumpAxes';
import type { BumpInput, BumpLine, BumpPoint } from './bumpInput';
import { bumpLabelRoom, bumpLabels, labelStep } from './bumpLabels';
import { bumpPath, bumpRuns, looseSteps } from './bumpPath';
import { rankScale } from './rankScale';

export interface BumpDot extends MarkName {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly marker: string;
  readonly isOpen: boolean;
  readonly colour: string;
  /** Ends of its interval in px; `null` = none. */
  readonly interval: readonly [top: number, bottom: number] | null;
}

export interface BumpTrack {
  readonly id: string;
  readonly d: string;
  /** Steps to editions that may not follow the one before them. */
  readonly loose: string;
  readonly colour: string;
  readonly width: number;
  readonly dots: readonly BumpDot[];
}

export interface BumpScene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  readonly texts: readonly TextMark[];
  /** Background first, so that coloured lines stand above it. */
  readonly tracks: readonly BumpTrack[];
  readonly intervalWidth: number;
  readonly surface: string;
  readonly ink: string;
}

const rankRow = 18;
const leastHeight = 150;
const mostHeight = 420;
const rounded = (value: number) => Math.round(value * 10) / 10;
const extremes = ({ rank, interval }: BumpPoint) => [rank, ...(interval ?? [])];

/** Ranks of units through editions: rank 1 at the top, a gap where an edition has no rank, names at the right. */
export function bumpScene(input: BumpInput): BumpScene {
  const { width, palette, textSize, lines, editions, formatRank } = input;
  const { colour } = palette;
  const worst = Math.max(1, ...lines.flatMap(({ points }) => points.flatMap(extremes)));
  const reasonRows = Math.max(0, ...breakWords(input).map((rows) => rows.length));
  const top = 10 + reasonRows * textSize * 1.25;
  const below = textSize * 1.7 + 12;
  const wanted = Math.max(
    leastHeight,
    (lines.length - 1) * labelStep(textSize),
    Math.min((worst - 1) * rankRow, mostHeight),
  );
  const height = Math.ceil(input.height ?? top + wanted + below);
  const bottom = height - below;
  const left = 16 + textWidth(formatRank(worst), textSize);
  const right = width - bumpLabelRoom(input);
  const y = rankScale(worst, top, bottom, textSize * 1.5);
  const last = Math.max(1, editions.length - 1);
  const x = (edition: number) =>
    editions.length === 1 ? right - 6 : left + 6 + (edition / last) * (right - left - 12);
  const breaks = input.breaks.map(({ before }) => before);
  const loose = input.loose ?? [];
  const styleOf = (line: BumpLine) =>
    line.slot === null
      ? { colour: colour.lineStrong, marker: 'circle', width: 1.5, size: 6 }
      : { ...slotStyle(palette, line.slot), width: palette.markStrong, size: 9.5 };
  const tracks = lines.map((line): BumpTrack => {
    const style = styleOf(line);
    const places = line.points.map((point) => ({
      ...point,
      x: rounded(x(point.edition)),
      y: rounded(y(point.rank)),
    }));
    return {
      id: line.id,
      d: bumpPath(bumpRuns(places, [...breaks, ...loose])),
      loose: bumpPath(looseSteps(bumpRuns(places, breaks), loose)),
      colour: style.colour,
      width: style.width,
      dots: places.map(({ key, label, interval, isOpen, x: atX, y: atY }) => ({
        key,
        label,
        x: atX,
        y: atY,
        size: style.size,
        marker: style.marker,
        isOpen,
        colour: style.colour,
        interval: interval === null ? null : [rounded(y(interval[0])), rounded(y(interval[1]))],
      })),
    };
  });
  const ends = tracks.map(({ dots }) => {
    const end = dots.at(-1);
    return { x: end?.x ?? rounded(x(last)), y: end?.y ?? bottom };
  });
  const axes = bumpAxes(input, { left, right, top, bottom, x, y });
  const labels = bumpLabels(input, ends, rounded(x(editions.length - 1)), bottom);
  const isBack = (track: BumpTrack) => lines.find(({ id }) => id === track.id)?.slot === null;
  return {
    width,
    height,
    lines: [...axes.lines, ...labels.leaders],
    texts: [...axes.texts, ...labels.texts],
    tracks: [...tracks.filter(isBack), ...tracks.filter((track) => !isBack(track))],
    intervalWidth: 5,
    surface: colour.surface,
    ink: colour.ink,
  };
}
