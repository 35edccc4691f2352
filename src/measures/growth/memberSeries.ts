import type { AllianceHistory, MemberSpell } from '../../model/alliance';
import type { Day } from '../../model/spell';

/** What of an alliance is counted through time. */
export type GrowthMeasure = 'members' | 'countries';

/** Counts from a day on: `low` certainly, `high` possibly, given the precision of the dates. */
export interface StepPoint {
  readonly day: Day;
  readonly low: number;
  readonly high: number;
}

type Range = { readonly from: number; readonly to: number };

const certain = ({ startHigh, endLow }: MemberSpell): Range => ({
  from: startHigh ?? Infinity,
  to: endLow ?? Infinity,
});
const possible = ({ startLow, endHigh }: MemberSpell): Range => ({
  from: startLow ?? -Infinity,
  to: endHigh ?? Infinity,
});

function countAt(
  members: readonly MemberSpell[],
  keyOf: (spell: MemberSpell) => string | null,
  range: (s: MemberSpell) => Range,
  day: Day,
): number {
  const keys = new Set<string>();
  for (const spell of members) {
    const key = keyOf(spell);
    const { from, to } = range(spell);
    if (key !== null && from <= day && day < to) keys.add(key);
  }
  return keys.size;
}

const keys: Readonly<Record<GrowthMeasure, (spell: MemberSpell) => string | null>> = {
  members: ({ organisationId }) => organisationId,
  countries: ({ countryId }) => countryId,
};

/** Distinct named members, or their countries, on a day. */
export function namedAt(
  members: readonly MemberSpell[],
  measure: GrowthMeasure,
  day: Day,
): { low: number; high: number } {
  return {
    low: countAt(members, keys[measure], certain, day),
    high: countAt(members, keys[measure], possible, day),
  };
}

/** Record ids of the members that certainly belong on a day. */
export function memberRecordsAt(members: readonly MemberSpell[], day: Day): string[] {
  return [
    ...new Set(
      members
        .filter((spell) => certain(spell).from <= day && day < certain(spell).to)
        .map(({ recordId }) => recordId),
    ),
  ];
}

/**
 * Counts of named members at every day on which either bound changes, from the founding to `until`
 * (the closing date, or the day the alliance ended). An open spell does not fall at the end.
 */
export function memberSeries(history: AllianceHistory, measure: GrowthMeasure, until: Day): StepPoint[] {
  if (history.members.length === 0) return [];
  const last = Math.min(until, history.ended.low ?? until);
  const days = new Set<Day>();
  for (const spell of history.members) {
    for (const day of [spell.startLow, spell.startHigh, spell.endLow, spell.endHigh]) {
      if (day !== null && day <= last) days.add(day);
    }
  }
  if (history.founded.low !== null && history.founded.low <= last) days.add(history.founded.low);
  days.add(last);
  const points: StepPoint[] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const { low, high } = namedAt(history.members, measure, day);
    const previous = points.at(-1);
    if (previous === undefined || previous.low !== low || previous.high !== high || day === last)
      points.push({ day, low, high });
  }
  return points;
}
