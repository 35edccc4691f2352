import { textWidth } from '../../src/charts/parts/textWidth';
import type { TextMark } from '../../src/charts/scene';
import type { Box } from './world';

/** Where a text stands, by its anchor and its estimated width. */
export function boxOf({ x, y, text, size, weight, anchor = 'start' }: TextMark): Box {
  const width = textWidth(text, size, weight === 700);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
}
