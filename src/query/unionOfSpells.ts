/** Bounds of a spell as a query returns them: days since 1970-01-01, `null` = unbounded start or open end. */
export interface BoundRow {
  readonly start_low: number | null;
  readonly start_high: number | null;
  readonly end_low: number | null;
  readonly end_high: number | null;
}

export interface Interval {
  readonly certainFrom: number;
  readonly certainTo: number | null;
  readonly possibleFrom: number | null;
  readonly possibleTo: number | null;
}

type Range = { from: number; to: number };

function union(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else merged.push({ ...range });
  }
  return merged;
}

const orNull = (day: number) => (Number.isFinite(day) ? day : null);

/**
 * The days on which at least one of several spells certainly, and possibly, holds: the intervals of
 * each union in order, paired so that one possible interval stands beside the certain ones within it.
 * A possible interval with no certain day has equal certain bounds; a second certain interval within
 * the same possible one repeats no possible day (its possible bounds are empty too).
 */
export function unionOfSpells(spells: readonly BoundRow[]): Interval[] {
  const certain = union(
    spells.map(({ start_high, end_low }) => ({ from: start_high ?? Infinity, to: end_low ?? Infinity })),
  );
  const possible = union(
    spells.map(({ start_low, end_high }) => ({ from: start_low ?? -Infinity, to: end_high ?? Infinity })),
  );
  const intervals: Interval[] = [];
  for (const outer of possible) {
    const inner = certain.filter(({ from, to }) => from >= outer.from && to <= outer.to);
    const [first, ...others] = inner.length > 0 ? inner : [{ from: 0, to: 0 }];
    intervals.push({
      certainFrom: first?.from ?? 0,
      certainTo: orNull(first?.to ?? 0),
      possibleFrom: orNull(outer.from),
      possibleTo: orNull(outer.to),
    });
    for (const range of others) {
      intervals.push({
        certainFrom: range.from,
        certainTo: orNull(range.to),
        possibleFrom: 0,
        possibleTo: 0,
      });
    }
  }
  return intervals;
}
