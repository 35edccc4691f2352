import { legendAmounts } from '../symbols/sizeLegend';
import { textWidth } from '../parts/textWidth';
import type { LineMark, TextMark } from '../scene';
import type { Palette } from '../../theme/palette';
import { flowWidth } from './flowsScene';

export interface FlowLegendScene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  readonly seat: { readonly x: number; readonly y: number; readonly fill: string; readonly stroke: string };
  readonly texts: readonly TextMark[];
}

interface FlowLegendInput {
  readonly width: number;
  readonly palette: Palette;
  readonly textSize: number;
  readonly title: string;
  readonly largest: number;
  readonly formatCount: (count: number) => string;
  readonly seat: string;
  /** What a dashed line means; `null` where there is none. */
  readonly summed: string | null;
}

/** Widths with their amounts, the seat, and what is summed. */
export function flowLegend(input: FlowLegendInput): FlowLegendScene {
  const { width, palette, textSize, title, largest, formatCount, seat, summed } = input;
  const { colour } = palette;
  const lineHeight = textSize + 7;
  const length = textSize * 2.6;
  const lines: LineMark[] = [];
  const texts: TextMark[] = [{ x: 0, y: textSize, text: title, size: textSize, colour: colour.ink }];
  let x = 0;
  let y = lineHeight;
  const entry = (label: string, drawn: number): readonly [x: number, y: number] => {
    const needed = drawn + 6 + textWidth(label, textSize) + 20;
    if (x > 0 && x + needed > width) {
      x = 0;
      y += lineHeight;
    }
    const at = [x, y + textSize * 0.55] as const;
    texts.push({ x: x + drawn + 6, y: y + textSize * 0.9, text: label, size: textSize, colour: colour.ink });
    x += needed;
    return at;
  };
  for (const amount of legendAmounts(largest)) {
    const [left, middle] = entry(formatCount(amount), length);
    const stroke = { colour: colour.accent, width: flowWidth(amount, largest) };
    lines.push({ x1: left, x2: left + length, y1: middle, y2: middle, ...stroke });
  }
  if (summed !== null) {
    const [left, middle] = entry(summed, length);
    lines.push({
      x1: left,
      x2: left + length,
      y1: middle,
      y2: middle,
      colour: colour.accent,
      width: 2,
      dash: '5 3',
    });
  }
  const [left, middle] = entry(seat, 10);
  return {
    width,
    height: Math.ceil(y + lineHeight),
    lines,
    seat: { x: left + 5, y: middle, fill: colour.surface, stroke: colour.ink },
    texts,
  };
}
