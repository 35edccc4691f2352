/** What lies in exactly these sets and in no other of those compared. */
export interface Combination {
  /** Positions of the sets, ascending. */
  readonly sets: readonly number[];
  readonly items: readonly string[];
}

/**
 * The exact combinations of sets that occur, as an UpSet plot draws them (Lex et al. 2014): every item
 * of the union is in one and only one. Largest first, then those of fewer sets, then by the order of the sets.
 */
export function exclusiveCombinations(sets: readonly ReadonlySet<string>[]): Combination[] {
  const found = new Map<string, { sets: number[]; items: string[] }>();
  for (const item of new Set(sets.flatMap((set) => [...set]))) {
    const within = sets.flatMap((set, i) => (set.has(item) ? [i] : []));
    const key = within.join();
    const combination = found.get(key);
    if (combination === undefined) found.set(key, { sets: within, items: [item] });
    else combination.items.push(item);
  }
  return [...found.values()].sort(
    (a, b) => b.items.length - a.items.length || a.sets.length - b.sets.length || inOrder(a.sets, b.sets),
  );
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((set, i) => set !== b[i]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}
