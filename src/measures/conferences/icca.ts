import type { Edition, Verdict } from '../../model/conference';
import type { Day } from '../../model/spell';
import type { BrokeOff } from './brokeOff';
import type { Continuity } from './continuity';
import { editionYear, isHeld } from './editionYear';
import { placeOf } from './hosting';

/** Fewest participants, host countries and editions of a series that the rule counts. */
export const iccaParticipants = 50;
export const iccaCountries = 3;
const regularEditions = 3;

export interface Criterion<Reason extends string> {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** The number that decided: editions, participants, countries; `null` where there is none. */
  readonly figure: number | null;
}

export interface IccaRule {
  readonly verdict: Verdict;
  readonly regular: Criterion<'kept' | 'broke-off' | 'too-few-editions'>;
  readonly participants: Criterion<'enough' | 'too-few' | 'lower-bound' | 'not-reported'>;
  readonly rotation: Criterion<'enough' | 'too-few' | 'places-not-known'>;
}

function regular(kept: Continuity | null, broken: BrokeOff): IccaRule['regular'] {
  const figure = kept?.held ?? null;
  if (broken.verdict === 'yes') return { verdict: 'no', reason: 'broke-off', figure };
  return figure !== null && figure >= regularEditions
    ? { verdict: 'yes', reason: 'kept', figure }
    : { verdict: 'cannot-tell', reason: 'too-few-editions', figure };
}

/** The last edition that reports decides; a think tank is at least one person. */
function participants(held: readonly Edition[]): IccaRule['participants'] {
  const last = held.findLast((edition) => edition.participants !== null)?.participants ?? null;
  if (last === null) return { verdict: 'cannot-tell', reason: 'not-reported', figure: null };
  const { value: figure, qualifier, unit } = last;
  if (figure >= iccaParticipants) return { verdict: 'yes', reason: 'enough', figure };
  return qualifier === 'at least' || unit !== 'people'
    ? { verdict: 'cannot-tell', reason: 'lower-bound', figure }
    : { verdict: 'no', reason: 'too-few', figure };
}

/** Host countries; an edition whose place is not on record, or that may have been held, might each add one. */
function rotation(held: readonly Edition[], kept: Continuity | null): IccaRule['rotation'] {
  const figure = new Set(held.flatMap((edition) => placeOf(edition) ?? [])).size;
  if (figure >= iccaCountries) return { verdict: 'yes', reason: 'enough', figure };
  const hasPlace = (edition: Edition) => placeOf(edition) !== null || edition.format === 'virtual';
  const settledYears = new Set(held.filter(hasPlace).flatMap((edition) => editionYear(edition) ?? []));
  const possible = kept === null ? held.length : kept.held + kept.open;
  const withoutPlace = Math.max(0, possible - settledYears.size);
  return held.length > 1 && figure + withoutPlace < iccaCountries
    ? { verdict: 'no', reason: 'too-few', figure }
    : { verdict: 'cannot-tell', reason: 'places-not-known', figure };
}

/**
 * The rule of the International Congress and Convention Association for an international meeting:
 * held regularly, with at least 50 participants, rotating between at least three countries. No where
 * one part is no, yes where all are yes, else the records do not decide.
 */
export function iccaRule(
  editions: readonly Edition[],
  kept: Continuity | null,
  broken: BrokeOff,
  closingDay: Day,
): IccaRule {
  const held = editions.filter((edition) => isHeld(edition, closingDay));
  const parts = {
    regular: regular(kept, broken),
    participants: participants(held),
    rotation: rotation(held, kept),
  };
  const verdicts = Object.values(parts).map(({ verdict }) => verdict);
  const verdict: Verdict = verdicts.includes('no')
    ? 'no'
    : verdicts.every((one) => one === 'yes')
      ? 'yes'
      : 'cannot-tell';
  return { verdict, ...parts };
}
