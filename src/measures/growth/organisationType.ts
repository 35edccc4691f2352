import type { Qualifier } from '../../model/alliance';

/** Types of international organisation of the UIA that membership decides, from widest to narrowest. */
export type OrganisationType = 'A' | 'B' | 'C' | 'D' | 'national';

/** What is known of the membership of an alliance on a day. */
export interface MembershipEvidence {
  /** Members on record that are international bodies themselves. */
  readonly internationalBodies: number;
  /** Countries of named members, each once, with its continent (UN M49 region) where that is known. */
  readonly countries: readonly { readonly id: string; readonly region: string | null }[];
  /** Whether every member is named, so that there are no other countries. */
  readonly isListComplete: boolean;
  /** Countries that a source reports the alliance to have members in. */
  readonly reported: { readonly value: number; readonly qualifier: Qualifier | null } | null;
}

/**
 * The rule that decided, or why none could: `no-evidence` = neither a named country nor a report,
 * `undecided` = what is known allows more than one type.
 */
export type OrganisationTypeReason =
  | 'three-international-bodies'
  | 'sixty-countries'
  | 'thirty-well-spread'
  | 'ten-on-two-continents'
  | 'three-of-one-continent'
  | 'fewer'
  | 'no-evidence'
  | 'undecided';

export interface OrganisationTypeResult {
  /** `null` = cannot tell. */
  readonly type: OrganisationType | null;
  readonly reason: OrganisationTypeReason;
  /** Narrowest and widest type that the evidence allows; A only where its rule decided. */
  readonly narrowest: OrganisationType;
  readonly widest: OrganisationType;
  readonly figures: OrganisationTypeFigures;
}

export interface OrganisationTypeFigures {
  readonly internationalBodies: number;
  readonly named: number;
  /** Fewest and most countries that names and report allow; `null` = no limit. */
  readonly fewest: number;
  readonly most: number | null;
  /** Continents of the named countries. */
  readonly continents: number;
  /** Named countries on the continent that has most of them, and on the others together. */
  readonly onLargest: number;
  readonly elsewhere: number;
  readonly reported: MembershipEvidence['reported'];
}

interface Spread {
  readonly countries: number;
  readonly continents: number;
  readonly onLargest: number;
  readonly elsewhere: number;
}

interface Verdict {
  readonly type: OrganisationType;
  readonly reason: OrganisationTypeReason;
}

/** More countries never undo a rule, so that a part of the countries can prove one. */
const rules: readonly (Verdict & { holds(spread: Spread): boolean })[] = [
  { type: 'B', reason: 'sixty-countries', holds: ({ countries }) => countries >= 60 },
  {
    type: 'B',
    reason: 'thirty-well-spread',
    holds: ({ countries, continents, elsewhere }) => countries >= 30 && continents >= 3 && elsewhere >= 15,
  },
  {
    type: 'C',
    reason: 'ten-on-two-continents',
    holds: ({ countries, continents }) => countries >= 10 && continents >= 2,
  },
  // Ten countries that are not known to be on two continents are of one, or else of type C.
  {
    type: 'D',
    reason: 'three-of-one-continent',
    holds: ({ countries, onLargest }) => onLargest >= 3 || countries >= 10,
  },
];
const otherwise: Verdict = { type: 'national', reason: 'fewer' };
const federation: Verdict = { type: 'A', reason: 'three-international-bodies' };

/**
 * Type of an alliance by the membership rules of the Union of International Associations. A: at least
 * three international bodies as members, on record (fewer on record are taken for fewer). B: members
 * from 60 countries, or from 30 well spread: on three continents, and at least 15 of them, half of the 30,
 * outside of the continent that has most. C: from 10 countries on two continents. D: from 3 countries of
 * one continent. Else national.
 *
 * Named countries are a lower bound unless the list is complete; a report gives the number of countries but
 * not their continents. The type is given only where the least and the most that this allows agree. A
 * report that names outnumber, or of at least a number, sets no upper limit.
 */
export function organisationType(evidence: MembershipEvidence): OrganisationTypeResult {
  const figures = toFigures(evidence);
  const { least, most } = allowedRules(figures, evidence);
  const decided = evidence.internationalBodies >= 3 ? federation : least.type === most.type ? least : null;
  const [narrowest, widest] = decided === federation ? ['A' as const, 'A' as const] : [least.type, most.type];
  const hasNothing = figures.named === 0 && evidence.reported === null && !evidence.isListComplete;
  return {
    type: decided?.type ?? null,
    reason: decided?.reason ?? (hasNothing ? 'no-evidence' : 'undecided'),
    narrowest,
    widest,
    figures,
  };
}

/** The first rules that hold for the least, and for the most, that the evidence allows. */
function allowedRules(
  { fewest, most, ...named }: OrganisationTypeFigures,
  { countries }: MembershipEvidence,
) {
  const placed = countries.filter(({ region }) => region !== null).length;
  const unplaced = (most ?? Infinity) - placed;
  const first = (spread: Spread): Verdict => rules.find(({ holds }) => holds(spread)) ?? otherwise;
  return {
    least: first({ ...named, countries: fewest }),
    most: first({
      countries: most ?? Infinity,
      continents: named.continents + unplaced,
      onLargest: named.onLargest + unplaced,
      elsewhere: named.elsewhere + unplaced,
    }),
  };
}

function toFigures({
  internationalBodies,
  countries,
  isListComplete,
  reported,
}: MembershipEvidence): OrganisationTypeFigures {
  const named = countries.length;
  const sizes = new Map<string, number>();
  for (const { region } of countries) if (region !== null) sizes.set(region, (sizes.get(region) ?? 0) + 1);
  const onLargest = Math.max(0, ...sizes.values());
  const report = isListComplete ? { low: named, high: named } : reportBounds(reported);
  return {
    internationalBodies,
    named,
    fewest: Math.max(named, report.low),
    most: report.high < named || report.high === Infinity ? null : report.high,
    continents: sizes.size,
    onLargest,
    elsewhere: [...sizes.values()].reduce((sum, size) => sum + size, 0) - onLargest,
    reported,
  };
}

/**
 * Fewest and most countries that a report allows. What was counted from a list can be a part of it; "about
 * 50", and a figure that does not say how exact it is, can be a tenth fewer or more.
 */
function reportBounds(reported: MembershipEvidence['reported']): { low: number; high: number } {
  if (reported === null) return { low: 0, high: Infinity };
  const { value, qualifier } = reported;
  if (qualifier === 'exact') return { low: value, high: value };
  if (qualifier === 'at least' || qualifier === 'derived') return { low: value, high: Infinity };
  return { low: Math.ceil((value * 9) / 10), high: Math.floor((value * 11) / 10) };
}
