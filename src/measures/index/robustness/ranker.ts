import type { Column } from '../indexValues';
import { rankingTolerance } from '../rankRows';

/** Ranks rows by score, 1 for the highest, as `rankRows` does; other rows are not written. */
export type Ranker = (score: Column, ranks: Int32Array) => void;

/**
 * A ranker for many scores that differ little. Rows are dealt into equal steps of the scale, in an order in which
 * already few have to move, and what is then still out of order is sorted by insertion: nearly every comparison comes
 * out as the one before, which is what makes it fast.
 *
 * @param ranked rows with a score, the highest first, by period
 */
export function ranker(ranked: readonly Int32Array[]): Ranker {
  const sorters = ranked.filter((rows) => rows.length > 0).map(sorter);
  return (score, ranks) => {
    for (let period = 0; period < sorters.length; period++) sorters[period]!(score, ranks);
  };
}

function sorter(rows: Int32Array): Ranker {
  const n = rows.length;
  const order = new Int32Array(n);
  const values = new Float64Array(n);
  const stepOf = new Int32Array(n);
  const starts = new Int32Array(2 * n + 1);
  return (score, ranks) => {
    deal(rows, score, stepOf, starts, order, values);
    insert(order, values);
    assign(order, values, ranks);
  };
}

function deal(
  rows: Int32Array,
  score: Column,
  stepOf: Int32Array,
  starts: Int32Array,
  order: Int32Array,
  values: Float64Array,
): void {
  let [lowest, highest] = [Infinity, -Infinity];
  for (let place = 0; place < rows.length; place++) {
    const value = score[rows[place]!]!;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const scale = highest > lowest ? (starts.length - 2) / (highest - lowest) : 0;
  starts.fill(0);
  for (let place = 0; place < rows.length; place++) {
    const step = ((highest - score[rows[place]!]!) * scale) | 0;
    stepOf[place] = step;
    starts[step + 1]!++;
  }
  for (let step = 1; step < starts.length; step++) starts[step]! += starts[step - 1]!;
  for (let place = 0; place < rows.length; place++) {
    const to = starts[stepOf[place]!]!++;
    order[to] = rows[place]!;
    values[to] = score[rows[place]!]!;
  }
}

function insert(order: Int32Array, values: Float64Array): void {
  for (let place = 1; place < values.length; place++) {
    const value = values[place]!;
    if (values[place - 1]! >= value) continue;
    const row = order[place]!;
    let free = place;
    for (; free > 0 && values[free - 1]! < value; free--) {
      values[free] = values[free - 1]!;
      order[free] = order[free - 1]!;
    }
    values[free] = value;
    order[free] = row;
  }
}

function assign(order: Int32Array, values: Float64Array, ranks: Int32Array): void {
  const largest = Math.max(Math.abs(values[0]!), Math.abs(values[values.length - 1]!));
  const tolerance = rankingTolerance * largest;
  let first = 0;
  let highest = values[0]!;
  for (let place = 0; place < order.length; place++) {
    const value = values[place]!;
    if (highest - value > tolerance) {
      first = place;
      highest = value;
    }
    ranks[order[place]!] = first + 1;
  }
}
