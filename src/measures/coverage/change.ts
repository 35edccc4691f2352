import type { CountryCoverage, ValueState } from './countryStates';

/** What became of a country between two dates. */
export type ChangeState = 'new' | 'lost' | 'kept' | 'never' | 'not-known' | 'outside' | 'home';

export interface CountryChange {
  readonly countryId: string;
  readonly state: ChangeState;
  /** Ties certainly held on the earlier and on the later date. */
  readonly before: number;
  readonly now: number;
}

const isReached = (state: ValueState) => state === 'value';
const isUnreached = (state: ValueState) => state === 'none-recorded' || state === 'zero';

function stateOf(before: ValueState, now: ValueState): ChangeState {
  if (now === 'home') return 'home';
  if (now === 'outside' || before === 'outside') return 'outside';
  if (isReached(before) && isReached(now)) return 'kept';
  if (isUnreached(before) && isReached(now)) return 'new';
  if (isReached(before) && isUnreached(now)) return 'lost';
  return isUnreached(before) && isUnreached(now) ? 'never' : 'not-known';
}

/**
 * Every country between two dates. One that joined or left the target group in between is outside of the
 * comparison; one whose ties may be older than their dates say is not known, neither new nor lost.
 */
export function countryChanges(
  before: readonly CountryCoverage[],
  now: readonly CountryCoverage[],
): CountryChange[] {
  const earlier = new Map(before.map((country) => [country.countryId, country]));
  return now.map(({ countryId, state, ties }) => {
    const then = earlier.get(countryId);
    return {
      countryId,
      state: stateOf(then?.state ?? 'outside', state),
      before: then?.ties ?? 0,
      now: ties,
    };
  });
}
