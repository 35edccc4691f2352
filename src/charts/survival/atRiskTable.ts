import type { ScaleLinear } from 'd3';
import { slotStyle } from '../parts/slotStyle';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { LineMark, TextMark } from '../scene';
import { fitLabel } from './fitLabel';
import type { Plot, SurvivalInput } from './survivalInput';

/** Length in px of the sample of a line beside its name, and the room that it takes. */
const sample = 24;
export const sampleRoom = sample + 6;

const rowHeight = (textSize: number, isNarrow: boolean) => (textSize + 5) * (isNarrow ? 2 : 1);

/** Height of the table with its title. */
export function atRiskHeight(rows: number, textSize: number, isNarrow: boolean): number {
  return textSize + 8 + rows * rowHeight(textSize, isNarrow) + 4;
}

/**
 * Numbers under observation below the ticks of the plot, one row a curve: its name at the right or, where
 * that has no room, above its numbers with the label that the curve itself has no room for.
 */
export function atRiskTable(
  { curves, ticks, palette, textSize, isNarrow, width, atRiskTitle, formatCount }: SurvivalInput,
  plot: Plot,
  x: ScaleLinear<number, number>,
  top: number,
): { readonly texts: readonly TextMark[]; readonly lines: readonly LineMark[] } {
  const { colour } = palette;
  const lines: LineMark[] = [];
  const texts: TextMark[] = [
    { x: 0, y: top + textSize + 2, text: atRiskTitle, size: textSize, colour: colour.ink2 },
  ];
  curves.forEach((curve, i) => {
    const style = slotStyle(palette, curve.slot);
    const rowTop = top + textSize + 8 + i * rowHeight(textSize, isNarrow);
    const base = { size: textSize, colour: style.textColour };
    const countsY = rowTop + (textSize + 5) * (isNarrow ? 2 : 1) - 2;
    const left = isNarrow ? 0 : plot.right + 14;
    const nameY = isNarrow ? rowTop + textSize + 3 : countsY;
    const room = width - left - sampleRoom;
    const text = isNarrow
      ? fitLabel(curve.name, curve, room, textSize)
      : clipText(curve.name, room, textSize);
    lines.push({
      x1: left,
      x2: left + sample,
      y1: nameY - textSize * 0.35,
      y2: nameY - textSize * 0.35,
      colour: style.colour,
      width: palette.markStrong,
      dash: style.dash,
    });
    texts.push({ ...base, x: left + sampleRoom, y: nameY, text, weight: isNarrow ? 700 : 400 });
    let lastRight = -Infinity;
    ticks.forEach((tick, at) => {
      const text = formatCount(curve.atRisk[at] ?? 0);
      const half = textWidth(text, textSize) / 2;
      if (x(tick) - half < lastRight + 4) return;
      lastRight = x(tick) + half;
      texts.push({ ...base, x: x(tick), y: countsY, text, anchor: 'middle' });
    });
  });
  return { texts, lines };
}
