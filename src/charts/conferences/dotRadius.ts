import type { Palette } from '../../theme/palette';
import type { TimelineDot } from './timelineInput';

const largestRadius = { wide: 11, narrow: 8 };
/** Smallest circle that can still be seen and pointed at, in px. */
export const smallestRadius = 1.5;

/** Radius in px whose circle has an area in proportion to the participants; tiny ones are drawn as the smallest. */
export function dotRadius(amount: number, largest: number, isNarrow: boolean): number {
  const most = isNarrow ? largestRadius.narrow : largestRadius.wide;
  return Math.max(smallestRadius, most * Math.sqrt(amount / Math.max(1, largest)));
}

export interface DotLook {
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

/** Dots without a size: small grey rings where no number of people is reported, rings in colour where only announced. */
export function plainLook(kind: Exclude<TimelineDot['kind'], 'sized'>, { colour }: Palette): DotLook {
  if (kind === 'unreported')
    return { radius: 2.5, fill: colour.surface, stroke: colour.ink3, strokeWidth: 1.5 };
  return kind === 'announced'
    ? { radius: 4, fill: colour.surface, stroke: colour.accent, strokeWidth: 2 }
    : { radius: 3.5, fill: colour.accent, stroke: colour.surface, strokeWidth: 1 };
}
