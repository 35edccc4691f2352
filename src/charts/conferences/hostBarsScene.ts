import { scaleLinear } from 'd3';
import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import { clipText, wrapText } from '../parts/wrapText';
import type { MarkName, RectMark, TextMark } from '../scene';

export interface HostBar extends MarkName {
  readonly name: string;
  readonly language: string;
  /** What stands under the name. */
  readonly detail: string | null;
  readonly isDetailStrong: boolean;
  /** Editions by part, in the order of the legend. */
  readonly parts: readonly number[];
  readonly end: string;
}

export interface HostBarsInput {
  readonly width: number;
  /** Height that must not be passed; `null` = as high as it is. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly isNarrow: boolean;
  readonly bars: readonly HostBar[];
  /** Names of the parts; none = one part that needs no name. */
  readonly legend: readonly string[];
  readonly more: (shown: number, of: number) => string;
}

/** A whole row, which can be pointed at. */
export interface HostRow extends MarkName {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface HostBarsScene {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly HostRow[];
  readonly bars: readonly RectMark[];
  readonly texts: readonly TextMark[];
  readonly ink: string;
}

const barHeight = 12;
const swatch = 14;

const sum = (parts: readonly number[]) => parts.reduce((total, n) => total + n, 0);

/** Horizontal bars by the number of editions, the longest first, with what the names need beside them. */
export function hostBarsScene(input: HostBarsInput): HostBarsScene {
  const { width, height, palette, textSize, isNarrow, bars, legend } = input;
  const { colour } = palette;
  const fills = [
    colour.accent,
    palette.sequential5[1] ?? colour.accent,
    palette.categorical[2] ?? colour.ink2,
  ];
  const line = Math.round(textSize * 1.3);
  const texts: TextMark[] = [];
  const rects: RectMark[] = [];
  const rows: HostRow[] = [];
  let y = 0;
  let x = 0;
  legend.forEach((name, i) => {
    const room = swatch + 6 + textWidth(name, textSize) + 18;
    if (x > 0 && x + room > width) {
      x = 0;
      y += line + 4;
    }
    rects.push({
      x,
      y: y + 3,
      width: swatch,
      height: 10,
      fill: fills[i] ?? colour.accent,
      stroke: colour.ink2,
      strokeWidth: 0.5,
    });
    texts.push({ x: x + swatch + 6, y: y + textSize, text: name, size: textSize, colour: colour.ink });
    x += room;
  });
  y += legend.length === 0 ? 2 : line + 10;
  const left = isNarrow ? 0 : Math.round(width * 0.52);
  const endRoom = 12 + Math.max(0, ...bars.map(({ end }) => textWidth(end, textSize)));
  const scale = scaleLinear(
    [0, Math.max(1, ...bars.map(({ parts }) => sum(parts)))],
    [0, width - left - endRoom],
  );
  const moreRoom = line;
  let shown = 0;
  for (const bar of bars) {
    const nameRoom = (isNarrow ? width : left) - 14;
    const name = wrapText(bar.name, nameRoom, textSize, true);
    const names =
      name.length > 2 ? [name[0] ?? '', clipText(name.slice(1).join(' '), nameRoom, textSize, true)] : name;
    const details = bar.detail === null ? [] : wrapText(bar.detail, nameRoom, textSize).slice(0, 2);
    const words = (names.length + details.length) * line;
    const rowHeight = words + (isNarrow ? barHeight + 14 : 10);
    if (height !== null && y + rowHeight > height - moreRoom && shown > 0) break;
    shown++;
    names.forEach((text, i) =>
      texts.push({
        x: 0,
        y: y + 4 + textSize + i * line,
        text,
        size: textSize,
        weight: 700,
        colour: colour.ink,
        language: bar.language,
      }),
    );
    details.forEach((text, i) =>
      texts.push({
        x: 0,
        y: y + 4 + textSize + (names.length + i) * line,
        text,
        size: textSize,
        colour: bar.isDetailStrong ? (palette.categoricalText[2] ?? colour.ink2) : colour.ink2,
      }),
    );
    const top = isNarrow ? y + words + 8 : y + 6;
    let at = left;
    bar.parts.forEach((part, i) => {
      if (part === 0) return;
      rects.push({
        x: at,
        y: top,
        width: scale(part),
        height: barHeight,
        fill: fills[i] ?? colour.accent,
        stroke: palette.theme === 'highContrast' ? colour.ink : colour.surface,
        strokeWidth: 0.75,
      });
      at += scale(part);
    });
    texts.push({
      x: at + 6,
      y: top + barHeight / 2 + textSize * 0.35,
      text: bar.end,
      size: textSize,
      weight: 700,
      colour: colour.ink,
    });
    rows.push({ key: bar.key, label: bar.label, x: 0, y, width, height: rowHeight });
    y += rowHeight;
  }
  if (shown < bars.length) {
    texts.push({
      x: 0,
      y: y + textSize + 2,
      text: input.more(shown, bars.length),
      size: textSize,
      colour: colour.ink2,
    });
    y += moreRoom;
  }
  return { width, height: Math.ceil(y + 4), rows, bars: rects, texts, ink: colour.ink };
}
