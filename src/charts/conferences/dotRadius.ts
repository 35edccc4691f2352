/** Radius in px of an edition without reported participants. */
export const plainRadius = 3.5;

const largestRadius = { wide: 11, narrow: 8 };

/** Radius whose circle has an area in proportion to the participants, never under that of a plain dot. */
export function dotRadius(amount: number, largest: number, isNarrow: boolean): number {
  const most = isNarrow ? largestRadius.narrow : largestRadius.wide;
  return Math.max(plainRadius + 0.5, most * Math.sqrt(amount / Math.max(1, largest)));
}
