import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { RectMark, TextMark } from '../scene';
import type { CorrelationsInput } from './correlationsInput';

const swatch = 14;

/** Classes from -1 to 1, then what marks a flag; the words only where there is such a cell. */
export function correlationsLegend(
  { width, palette, textSize, legend, cells }: CorrelationsInput,
  isHundredths: boolean,
): { height: number; swatches: RectMark[]; texts: TextMark[] } {
  const { colour } = palette;
  const line = Math.round(textSize * 1.6);
  const swatches: RectMark[] = [];
  const texts: TextMark[] = [];
  const base = { size: textSize, colour: colour.ink2 };
  const middle = Math.round(textSize * 0.62);
  let x = 0;
  let y = 0;
  const say = (text: string) => {
    texts.push({ ...base, x, y: y + textSize, text: clipText(text, width - x, textSize) });
    x += textWidth(text, textSize) + 6;
  };
  say(legend.low);
  palette.diverging7.forEach((fill) => {
    swatches.push({
      x,
      y: y + middle - swatch / 2,
      width: swatch,
      height: swatch,
      fill,
      stroke: colour.line,
      strokeWidth: 0.75,
    });
    x += swatch;
  });
  x += 6;
  say(legend.high);
  const next = (words: string) => {
    const room = textWidth(words, textSize) + swatch + 6;
    x += 12;
    if (x + room <= width) return;
    x = 0;
    y += line;
  };
  if (cells.some(({ flag }) => flag === 'redundant')) {
    next(legend.redundant);
    swatches.push({
      x: x + 1,
      y: y + middle - swatch / 2 + 1,
      width: swatch - 2,
      height: swatch - 2,
      fill: palette.diverging7[6] ?? colour.surface,
      stroke: colour.ink,
      strokeWidth: 2,
    });
    x += swatch + 6;
    say(legend.redundant);
  }
  if (cells.some(({ flag }) => flag === 'negative')) {
    next(legend.negative);
    swatches.push({
      x: x + 1,
      y: y + middle - swatch / 2 + 1,
      width: swatch - 2,
      height: swatch - 2,
      fill: palette.diverging7[1] ?? colour.surface,
      stroke: colour.ink,
      strokeWidth: 1.25,
    });
    x += swatch + 6;
    say(legend.negative);
  }
  if (isHundredths) {
    next(legend.hundredths);
    say(legend.hundredths);
  }
  return { height: y + line + 6, swatches, texts };
}
