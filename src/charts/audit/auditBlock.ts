import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import { wrapText } from '../parts/wrapText';
import type { LineMark, RectMark, TextMark } from '../scene';
import type { AuditBlock } from './auditInput';

interface PlacedBlock {
  readonly height: number;
  readonly rules: readonly LineMark[];
  readonly bars: readonly RectMark[];
  readonly texts: readonly TextMark[];
}

const barWidth = 44;
const signRoom = 14;

/** A step of the audit: a title, sentences, numbers with small bars, and what was checked. */
export function auditBlock(
  block: AuditBlock,
  width: number,
  textSize: number,
  { colour }: Palette,
): PlacedBlock {
  const line = Math.round(textSize * 1.4);
  const texts: TextMark[] = [];
  const bars: RectMark[] = [];
  const base = { size: textSize, colour: colour.ink };
  let y = 6;
  const say = (text: string, x: number, own: Partial<TextMark> = {}) => {
    for (const one of wrapText(text, width - x, own.size ?? textSize, own.weight === 700)) {
      y += line;
      texts.push({ ...base, x, y, text: one, ...own });
    }
  };
  const titleSize = Math.round(textSize * 1.1 * 10) / 10;
  y += 2;
  say(block.title, 0, { size: titleSize, weight: 700 });
  y += 2;
  say(block.text, 0, { colour: colour.ink2 });
  if (block.facts.length > 0) y += 3;
  for (const { name, value, share } of block.facts) {
    const valueRoom = textWidth(value, textSize, true) + 8 + (share === undefined ? 0 : barWidth + 6);
    const isWide = valueRoom > width * 0.6;
    const lines = wrapText(name, isWide ? width : width - valueRoom, textSize);
    for (const one of lines) {
      y += line;
      texts.push({ ...base, x: 0, y, text: one, colour: colour.ink2 });
    }
    if (isWide) y += line;
    texts.push({ ...base, x: width, y, text: value, weight: 700, anchor: 'end' });
    if (share === undefined) continue;
    const x = width - valueRoom + 4;
    const top = y - textSize * 0.72;
    const height = Math.round(textSize * 0.62);
    bars.push(
      { x, y: top, width: barWidth, height, fill: colour.line },
      { x, y: top, width: barWidth * Math.max(0, Math.min(1, share)), height, fill: colour.accent },
    );
  }
  if (block.checks.length > 0) y += 4;
  for (const { isPassed, text } of block.checks) {
    texts.push({
      ...base,
      x: 0,
      y: y + line,
      text: isPassed === null ? '?' : isPassed ? '✓' : '!',
      weight: 700,
      colour: isPassed === null ? colour.ink2 : isPassed ? colour.ok : colour.warn,
    });
    say(text, signRoom);
  }
  const rules = [{ x1: 0, x2: width, y1: 0.5, y2: 0.5, colour: colour.lineStrong, width: 1 }];
  return { height: y + 12, rules, bars, texts };
}
