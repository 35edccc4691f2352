import type { Day, Spell } from '../../model/spell';

/** Counts from a day on: `low` certainly, `high` possibly, given the precision of the dates. */
export interface StepPoint {
  readonly day: Day;
  readonly low: number;
  readonly high: number;
}

/** A spell of something that is counted once, however many of its spells hold: a body, a country, a region. */
export interface CountedSpell extends Spell {
  readonly counted: string;
}

/** The days on which a spell certainly holds, `from` inclusive, `to` exclusive. */
export const certainDays = ({ startHigh, endLow }: Spell) => ({
  from: startHigh ?? Infinity,
  to: endLow ?? Infinity,
});
/** The days on which a spell possibly holds, `from` inclusive, `to` exclusive. */
export const possibleDays = ({ startLow, endHigh }: Spell) => ({
  from: startLow ?? -Infinity,
  to: endHigh ?? Infinity,
});

interface Change {
  readonly day: Day;
  readonly counted: string;
  readonly isCertain: boolean;
  readonly by: 1 | -1;
}

function changesOf(spells: readonly CountedSpell[]): Change[] {
  const changes: Change[] = [];
  for (const spell of spells) {
    for (const isCertain of [true, false]) {
      const { from, to } = isCertain ? certainDays(spell) : possibleDays(spell);
      if (from >= to) continue;
      if (from < Infinity) changes.push({ day: from, counted: spell.counted, isCertain, by: 1 });
      if (to < Infinity) changes.push({ day: to, counted: spell.counted, isCertain, by: -1 });
    }
  }
  return changes.sort((a, b) => a.day - b.day);
}

/** How many different things hold: a thing counts once while any of its spells does. */
class DistinctCount {
  private readonly open = new Map<string, number>();
  size = 0;

  change(counted: string, by: 1 | -1): void {
    const before = this.open.get(counted) ?? 0;
    this.open.set(counted, before + by);
    if (before === 0) this.size += 1;
    else if (before + by === 0) this.size -= 1;
  }
}

/**
 * Distinct counts at every day on which either bound changes, up to and including `until`, in one
 * pass over the sorted ends of the spells (n log n). An open spell does not fall at the end.
 * @param marked days that have a point in any case, such as the founding
 */
export function stepsOf(
  spells: readonly CountedSpell[],
  until: Day,
  marked: readonly Day[] = [],
): StepPoint[] {
  const changes = changesOf(spells);
  const days = new Set<Day>([...marked.filter((day) => day <= until), until]);
  for (const { startLow, startHigh, endLow, endHigh } of spells) {
    for (const day of [startLow, startHigh, endLow, endHigh])
      if (day !== null && day > -Infinity && day <= until) days.add(day);
  }
  const certain = new DistinctCount();
  const possible = new DistinctCount();
  const points: StepPoint[] = [];
  let next = 0;
  for (const day of [...days].sort((a, b) => a - b)) {
    for (let change = changes[next]; change !== undefined && change.day <= day; change = changes[++next])
      (change.isCertain ? certain : possible).change(change.counted, change.by);
    const previous = points.at(-1);
    if (
      previous === undefined ||
      previous.low !== certain.size ||
      previous.high !== possible.size ||
      day === until
    )
      points.push({ day, low: certain.size, high: possible.size });
  }
  return points;
}

/** The counts that hold on a day, found by halving; zero before the first step. */
export function stepAt(steps: readonly StepPoint[], day: Day): StepPoint {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.day ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1] ?? { day, low: 0, high: 0 };
}

/** Everything that ever counted: each thing from its first certain, and first possible, day on. */
export function everCounted(spells: readonly CountedSpell[]): CountedSpell[] {
  const first = new Map<string, { startLow: number; startHigh: number }>();
  for (const spell of spells) {
    const known = first.get(spell.counted) ?? { startLow: Infinity, startHigh: Infinity };
    const certain = certainDays(spell);
    const possible = possibleDays(spell);
    first.set(spell.counted, {
      startLow: possible.from < possible.to ? Math.min(known.startLow, possible.from) : known.startLow,
      startHigh: certain.from < certain.to ? Math.min(known.startHigh, certain.from) : known.startHigh,
    });
  }
  return [...first]
    .filter(([, { startLow }]) => startLow < Infinity)
    .map(([counted, { startLow, startHigh }]) => ({
      counted,
      startLow: Number.isFinite(startLow) ? startLow : null,
      startHigh: Number.isFinite(startHigh) ? startHigh : null,
      endLow: null,
      endHigh: null,
    }));
}
