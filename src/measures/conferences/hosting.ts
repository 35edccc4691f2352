import type { ConferenceBody, Edition, Verdict } from '../../model/conference';

export type BodyOf = (organisationId: string) => ConferenceBody | undefined;

export type AbroadReason =
  'host-at-home' | 'all-elsewhere' | 'virtual' | 'place-not-known' | 'no-host' | 'seat-not-known';

export interface HostedAbroad {
  readonly verdict: Verdict;
  readonly reason: AbroadReason;
  /** Where it was: its hosts, who all sit in other countries than the place. */
  readonly hosts: readonly string[];
}

/** Roles of those who run an edition; supporters and participants do not. */
const runningRoles = ['host', 'organiser', 'co-host'];

/** Bodies that run an edition, each once, hosts first, then organisers and co-hosts. */
export function runnersOf(edition: Edition): string[] {
  const order = (role: string) => runningRoles.indexOf(role);
  const running = edition.roles.filter(({ role }) => order(role) >= 0);
  return [
    ...new Set(
      [...running].sort((a, b) => order(a.role) - order(b.role)).map(({ organisationId }) => organisationId),
    ),
  ];
}

/** The hosts of an edition, or its organisers where no host is on record. */
export function hostsOf(edition: Edition): string[] {
  const withRole = (wanted: string) =>
    edition.roles.filter(({ role }) => role === wanted).map(({ organisationId }) => organisationId);
  const hosts = withRole('host');
  return hosts.length > 0 ? hosts : withRole('organiser');
}

/** Country in which people met; `null` where it is not known or nobody travelled. */
export function placeOf({ format, countryId }: Edition): string | null {
  return format === 'virtual' ? null : countryId;
}

/**
 * Whether an edition was held abroad: no where a host sits in the country of the place, yes where all
 * hosts sit in other countries. A host whose seat is not on record may sit at the place.
 */
export function hostedAbroad(edition: Edition, bodyOf: BodyOf): HostedAbroad {
  const without = (verdict: Verdict, reason: AbroadReason): HostedAbroad => ({ verdict, reason, hosts: [] });
  if (edition.format === 'virtual') return without('cannot-tell', 'virtual');
  const place = placeOf(edition);
  if (place === null) return without('cannot-tell', 'place-not-known');
  const hosts = hostsOf(edition);
  if (hosts.length === 0) return without('cannot-tell', 'no-host');
  const seats = hosts.map((id) => bodyOf(id)?.countryId ?? null);
  if (seats.includes(place)) return without('no', 'host-at-home');
  if (seats.includes(null)) return without('cannot-tell', 'seat-not-known');
  return { verdict: 'yes', reason: 'all-elsewhere', hosts };
}

export type PartnersReason = 'two-countries' | 'one-country' | 'one-body' | 'no-body' | 'seat-not-known';

export interface ForeignPartners {
  readonly verdict: Verdict;
  readonly reason: PartnersReason;
  /** Country whose bodies are at home: that of the place if a host sits there, else of the first host. */
  readonly home: string | null;
  /** Bodies from another country that run the edition together with those at home. */
  readonly partners: readonly string[];
}

/**
 * Whether bodies of two or more countries ran an edition together, as hosts, co-hosts or organisers.
 * No only where at least two bodies are on record and all sit in one country.
 */
export function foreignPartners(edition: Edition, bodyOf: BodyOf): ForeignPartners {
  const bodies = runnersOf(edition).map((id) => ({ id, seat: bodyOf(id)?.countryId ?? null }));
  const seated = bodies.filter(({ seat }) => seat !== null);
  const place = placeOf(edition);
  const hosts = hostsOf(edition);
  const isHostAtPlace = seated.some(({ id, seat }) => seat === place && hosts.includes(id));
  const home = isHostAtPlace ? place : (seated[0]?.seat ?? null);
  const partners = seated.filter(({ seat }) => seat !== home).map(({ id }) => id);
  const answer = (verdict: Verdict, reason: PartnersReason): ForeignPartners => ({
    verdict,
    reason,
    home,
    partners,
  });
  if (partners.length > 0) return answer('yes', 'two-countries');
  if (bodies.length === 0) return answer('cannot-tell', 'no-body');
  if (bodies.length === 1) return answer('cannot-tell', 'one-body');
  return seated.length < bodies.length
    ? answer('cannot-tell', 'seat-not-known')
    : answer('no', 'one-country');
}

/** The answer for a series: yes where it is for one edition, no where it is no for all. */
export function verdictOfAll(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('yes')) return 'yes';
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'no') ? 'no' : 'cannot-tell';
}
