/** How often each row had each rank. */
export interface RankCounts {
  readonly add: (ranks: Int32Array) => void;
  /** Quantiles of the ranks of each row (R type 7) over the times it was ranked; `NaN` where it never was. */
  readonly quantile: (share: number) => Float64Array;
}

/** Counts ranks from 1 to `most` of rows; 0 = not ranked this time. */
export function rankCounts(rows: number, most: number): RankCounts {
  const width = most + 1;
  const counts = new Uint32Array(rows * width);
  return {
    add(ranks) {
      for (let row = 0; row < rows; row++) counts[row * width + ranks[row]!]!++;
    },
    quantile: (share) =>
      Float64Array.from({ length: rows }, (_, row) =>
        quantileOf(counts.subarray(row * width + 1, (row + 1) * width), share),
      ),
  };
}

/** Quantile of the ranks 1, 2, ... that occur so many times. */
function quantileOf(counts: Uint32Array, share: number): number {
  const times = counts.reduce((sum, count) => sum + count, 0);
  if (times === 0) return NaN;
  const place = share * (times - 1);
  const [below, above] = [rankAt(counts, Math.floor(place)), rankAt(counts, Math.ceil(place))];
  return below + (above - below) * (place - Math.floor(place));
}

/** The rank at a place in ascending order, counted from 0. */
function rankAt(counts: Uint32Array, place: number): number {
  let seen = 0;
  for (let rank = 0; rank < counts.length; rank++) {
    seen += counts[rank]!;
    if (seen > place) return rank + 1;
  }
  return NaN;
}
