import type { Palette } from '../../theme/palette';
import { slotStyle } from '../parts/slotStyle';
import { spread } from '../parts/spread';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { TextMark } from '../scene';
import type { TrendLine } from './trendInput';

export interface TrendMarker {
  readonly x: number;
  readonly y: number;
  readonly marker: string;
  readonly colour: string;
}

export interface TrendLabels {
  readonly texts: readonly TextMark[];
  readonly markers: readonly TrendMarker[];
}

/** Room in px before the words: gap, marker, gap. */
const lead = 22;
const mostShare = 0.34;
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Width that the names at the line ends take. */
export function labelRoom(lines: readonly TrendLine[], width: number, size: number): number {
  const widths = lines.map(({ name, end }) => textWidth(`${name} ${end}`, size, true));
  return Math.min(width * mostShare, lead + 2 + Math.max(0, ...widths));
}

function label(
  line: TrendLine,
  x: number,
  y: number,
  room: number,
  size: number,
  palette: Palette,
): TextMark {
  const value = ` ${line.end}`;
  return {
    x,
    y: rounded(y + size * 0.35),
    // The name may be cut, the value never.
    text: clipText(line.name, room - textWidth(value, size, true), size, true) + value,
    language: line.language,
    size,
    weight: 700,
    colour: slotStyle(palette, line.slot).textColour,
  };
}

/** Names with last values beside the line ends, none over another. */
export function endLabels(
  lines: readonly TrendLine[],
  ends: readonly number[],
  right: number,
  room: number,
  bottom: number,
  size: number,
  palette: Palette,
): TrendLabels {
  const places = spread(ends, size + 4, bottom);
  return {
    texts: lines.map((line, i) => label(line, right + lead, places[i] ?? 0, room - lead, size, palette)),
    markers: lines.map((line, i) => {
      const { marker, colour } = slotStyle(palette, line.slot);
      return { x: right + lead - 10, y: rounded(places[i] ?? 0), marker, colour };
    }),
  };
}

/** The same in a list below a narrow plot. */
export function listLabels(
  lines: readonly TrendLine[],
  top: number,
  row: number,
  width: number,
  size: number,
  palette: Palette,
): TrendLabels {
  const yOf = (i: number) => rounded(top + row * (i + 0.6));
  return {
    texts: lines.map((line, i) => label(line, lead - 4, yOf(i), width - lead, size, palette)),
    markers: lines.map((line, i) => {
      const { marker, colour } = slotStyle(palette, line.slot);
      return { x: 6, y: yOf(i), marker, colour };
    }),
  };
}
