/** How a stretch of Chinese characters stands in a name. */
export type HanFit = 'whole' | 'spread' | 'near' | 'none';

/** Length of the longest sequence of characters that stands in both texts in this order. */
export function commonLength(a: string, b: string): number {
  const row = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      row[j] = character === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

/** `whole`: as one stretch; `spread`: with others between; `near`: but for one character, of three or more. */
export function hanFit(run: string, name: string): HanFit {
  if (name.includes(run)) return 'whole';
  const common = commonLength(run, name);
  if (common === run.length) return 'spread';
  return run.length >= 3 && common === run.length - 1 ? 'near' : 'none';
}
