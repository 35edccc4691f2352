import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { RectMark, TextMark } from '../scene';
import type { EffectBar, EffectsInput } from './effectsInput';

const swatch = 10;

export function barFill(slot: EffectBar['slot'], { categorical, colour }: Palette): string {
  if (slot === 'rest') return colour.lineStrong;
  return slot === null ? colour.accent : (categorical[slot] ?? colour.lineStrong);
}

/** Names of the bars, in as many lines as they need. */
export function effectsLegend({ legend, width, textSize, palette }: EffectsInput) {
  const texts: TextMark[] = [];
  const bars: RectMark[] = [];
  const line = Math.round(textSize * 1.5);
  let [x, y] = [0, 0];
  for (const { text, slot } of legend) {
    const said = clipText(text, width - swatch - 6, textSize);
    const room = swatch + 6 + textWidth(said, textSize);
    if (x > 0 && x + room > width) {
      x = 0;
      y += line;
    }
    const top = y + textSize * 0.62 - swatch / 2;
    bars.push({ x, y: top, width: swatch, height: swatch, fill: barFill(slot, palette) });
    texts.push({
      x: x + swatch + 6,
      y: y + textSize,
      text: said,
      size: textSize,
      colour: palette.colour.ink,
    });
    x += room + 14;
  }
  return { height: legend.length === 0 ? 0 : y + line + 4, texts, bars };
}
