import type { AllianceHistory, MemberSpell } from '../../model/alliance';
import type { CountryGroup, GroupMember } from '../../model/country';
import type { Day, DayBounds, Spell } from '../../model/spell';
import { certainDays, possibleDays, stepsOf, type CountedSpell, type StepPoint } from './steps';

/** What of an alliance is counted through time; `group` = countries of a target group. */
export type GrowthMeasure = 'members' | 'countries' | 'regions' | 'group';

/** A measure with what it needs to know of countries. */
export interface Counting {
  readonly measure: GrowthMeasure;
  /** Region of each country, for the measure `regions`. */
  readonly regionOf?: ReadonlyMap<string, string>;
  /** Target group, for the measure `group`. */
  readonly group?: CountryGroup | null;
}

const earlier = (a: Day | null, b: Day | null) => (a === null ? b : b === null ? a : Math.min(a, b));
const later = (a: Day | null, b: Day | null) => (a === null ? b : b === null ? a : Math.max(a, b));

const isUnknown = ({ low, high }: DayBounds) => low === null && high === null;

/** The part of a spell during which its country belongs to a group; an undated accession holds always. */
function within(spell: Spell, from: DayBounds, to: DayBounds): Spell {
  return {
    startLow: later(spell.startLow, from.low),
    startHigh:
      spell.startHigh === null || (!isUnknown(from) && from.high === null)
        ? null
        : later(spell.startHigh, from.high),
    endLow: earlier(spell.endLow, to.low),
    endHigh: spell.endHigh === null && to.high === null ? null : earlier(spell.endHigh, to.high),
  };
}

/** A membership as a spell of what is counted. */
export type CountedMember = MemberSpell & CountedSpell;

function groupSpells(members: readonly MemberSpell[], group: CountryGroup): CountedMember[] {
  const accessions = new Map<string, GroupMember[]>();
  for (const accession of group.members)
    accessions.set(accession.countryId, [...(accessions.get(accession.countryId) ?? []), accession]);
  return members.flatMap((spell) =>
    (accessions.get(spell.countryId ?? '') ?? []).map(({ countryId, from, to }) => ({
      ...spell,
      ...within(spell, from, to),
      counted: countryId,
    })),
  );
}

/** The spells of members as spells of what a measure counts. A member whose country is not known has none. */
export function countedSpells(members: readonly MemberSpell[], counting: Counting): CountedMember[] {
  const { measure, regionOf, group } = counting;
  if (measure === 'group') return group == null ? [] : groupSpells(members, group);
  return members.flatMap((spell) => {
    const { organisationId, countryId } = spell;
    const counted =
      measure === 'members'
        ? organisationId
        : measure === 'countries'
          ? countryId
          : (regionOf?.get(countryId ?? '') ?? null);
    return counted === null ? [] : [{ ...spell, counted }];
  });
}

/** Distinct named members, or their countries or regions, on a day. */
export function namedAt(
  members: readonly MemberSpell[],
  measure: GrowthMeasure | Counting,
  day: Day,
): { low: number; high: number } {
  const low = new Set<string>();
  const high = new Set<string>();
  const counting = typeof measure === 'string' ? { measure } : measure;
  for (const spell of countedSpells(members, counting)) {
    const certain = certainDays(spell);
    const possible = possibleDays(spell);
    if (certain.from <= day && day < certain.to) low.add(spell.counted);
    if (possible.from <= day && day < possible.to) high.add(spell.counted);
  }
  return { low: low.size, high: high.size };
}

/** Record ids of the members that certainly belong on a day. */
export function memberRecordsAt(members: readonly MemberSpell[], day: Day): string[] {
  return [
    ...new Set(
      members
        .filter((spell) => certainDays(spell).from <= day && day < certainDays(spell).to)
        .map(({ recordId }) => recordId),
    ),
  ];
}

/** The last day on which an alliance is counted: the given one, or the day it ended. */
export function lastDayOfSeries({ ended }: AllianceHistory, until: Day): Day {
  return Math.min(until, ended.low ?? until);
}

/**
 * Counts of named members at every day on which either bound changes, from the founding to `until`
 * (the closing date, or the day the alliance ended). An open spell does not fall at the end.
 */
export function memberSeries(
  history: AllianceHistory,
  measure: GrowthMeasure | Counting,
  until: Day,
): StepPoint[] {
  if (history.members.length === 0) return [];
  const counting = typeof measure === 'string' ? { measure } : measure;
  const { low } = history.founded;
  return stepsOf(
    countedSpells(history.members, counting),
    lastDayOfSeries(history, until),
    low === null ? [] : [low],
  );
}
