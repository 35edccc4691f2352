import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { SurvivalCurve } from './survivalInput';

/** The label of a curve in a room: where it is too long, the name is cut and what is said of it kept. */
export function fitLabel(name: string, { label }: SurvivalCurve, room: number, size: number): string {
  const whole = label(name);
  if (textWidth(whole, size, true) <= room) return whole;
  const rest = textWidth(label(''), size, true);
  return clipText(label(clipText(name, Math.max(size * 3, room - rest), size, true)), room, size, true);
}
