import type { CountryCoverage, ValueState } from './countryStates';

/** Where a country stands between two subjects. */
export type OverlapState = 'both' | 'only-a' | 'only-b' | 'neither' | 'not-known' | 'outside';

export interface CountryOverlap {
  readonly countryId: string;
  readonly state: OverlapState;
  readonly a: CountryCoverage;
  readonly b: CountryCoverage;
}

export interface Overlap {
  readonly countries: readonly CountryOverlap[];
  readonly shared: readonly string[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  /** Countries of which it cannot be told, because a date of a tie is too imprecise. */
  readonly notKnown: readonly string[];
  /** Shared countries / countries reached by either, 0..1; `null` where neither reaches one. */
  readonly jaccard: number | null;
  /** Bray-Curtis dissimilarity of the counts of ties, 0 (alike) to 1 (nothing shared); `null` without ties. */
  readonly brayCurtis: number | null;
}

/** The country of a subject is outside of its own coverage, but may well be reached by the other. */
const isOut = (state: ValueState) => state === 'outside' || state === 'home';

function stateOf(a: CountryCoverage, b: CountryCoverage): OverlapState {
  if (isOut(a.state) && isOut(b.state)) return 'outside';
  const [inA, inB] = [a.state === 'value', b.state === 'value'];
  if (inA && inB) return 'both';
  if (a.state === 'not-known' || b.state === 'not-known') return 'not-known';
  return inA ? 'only-a' : inB ? 'only-b' : 'neither';
}

/**
 * Countries that two subjects reach, of the same target group on the same day. Jaccard 1912 on the sets,
 * Bray and Curtis 1957 on the counts: sum |a - b| / sum (a + b).
 */
export function overlap(a: readonly CountryCoverage[], b: readonly CountryCoverage[]): Overlap {
  const others = new Map(b.map((country) => [country.countryId, country]));
  const countries = a.flatMap((left): CountryOverlap[] => {
    const right = others.get(left.countryId);
    if (right === undefined) return [];
    return [{ countryId: left.countryId, state: stateOf(left, right), a: left, b: right }];
  });
  const idsOf = (state: OverlapState) =>
    countries.filter((country) => country.state === state).map(({ countryId }) => countryId);
  const reached = (list: readonly CountryCoverage[]) => list.filter(({ state }) => state === 'value').length;
  const shared = idsOf('both');
  const either = reached(a) + reached(b) - shared.length;
  const sum = countries.reduce((total, country) => total + country.a.ties + country.b.ties, 0);
  const difference = countries.reduce(
    (total, country) => total + Math.abs(country.a.ties - country.b.ties),
    0,
  );
  return {
    countries,
    shared,
    onlyA: idsOf('only-a'),
    onlyB: idsOf('only-b'),
    notKnown: idsOf('not-known'),
    jaccard: either === 0 ? null : shared.length / either,
    brayCurtis: sum === 0 ? null : difference / sum,
  };
}
