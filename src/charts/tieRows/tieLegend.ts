import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { RectMark, TextMark } from '../scene';
import type { TieDot, TieRowsInput } from './tieRowsInput';

/** Room in px of the dot before a text. */
export const indent = 18;

/** Symbols with their meaning, in lines above the rows. */
export interface TieLegend {
  readonly height: number;
  readonly bars: RectMark[];
  readonly dots: TieDot[];
  readonly texts: TextMark[];
}

/** What dots, rings and bars mean, in lines above the rows. */
export function tieLegend({ width, palette, textSize, legend }: TieRowsInput, line: number): TieLegend {
  const { ink, accent } = palette.colour;
  const drawn: TieLegend = { height: 0, bars: [], dots: [], texts: [] };
  let [x, y] = [0, 0];
  const item = (text: string | null, symbolRoom: number, symbol: (x: number, y: number) => void): void => {
    if (text === null) return;
    const shown = clipText(text, width - symbolRoom, textSize);
    const room = symbolRoom + textWidth(shown, textSize);
    if (x > 0 && x + room > width) [x, y] = [0, y + line];
    symbol(x, y + line * 0.85);
    drawn.texts.push({ x: x + symbolRoom, y: y + line, text: shown, size: textSize, colour: ink });
    x += room + 20;
  };
  item(legend.dot, indent, (left, middle) =>
    drawn.dots.push({ x: left + 6, y: middle, radius: 4, isOpen: false }),
  );
  item(legend.ring, indent, (left, middle) =>
    drawn.dots.push({ x: left + 6, y: middle, radius: 4, isOpen: true }),
  );
  item(legend.bar, 32, (left, middle) =>
    drawn.bars.push({
      x: left,
      y: middle - textSize * 0.3,
      width: 26,
      height: textSize * 0.55,
      fill: accent,
    }),
  );
  return { ...drawn, height: y + line * 1.6 };
}
