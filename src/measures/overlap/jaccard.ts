export interface PairOverlap {
  readonly shared: readonly string[];
  /** Size of the union. */
  readonly either: number;
  /** Shared / either, 0..1 (Jaccard 1912); `null` where both sets are empty. */
  readonly jaccard: number | null;
}

/** What two sets share. */
export function pairOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): PairOverlap {
  const shared = [...a].filter((item) => b.has(item));
  const either = a.size + b.size - shared.length;
  return { shared, either, jaccard: either === 0 ? null : shared.length / either };
}
