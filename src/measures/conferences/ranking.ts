import type { Edition } from '../../model/conference';
import type { Day } from '../../model/spell';
import { editionYear, isHeld } from './editionYear';
import { hostedAbroad, runnersOf, type BodyOf } from './hosting';

/** What a body did for the editions that it ran, each counted once, by its foremost role. */
export interface HostRank {
  readonly id: string;
  readonly host: number;
  readonly organiser: number;
  readonly coHost: number;
  readonly total: number;
  /** Editions that it hosted where none of the hosts sits. */
  readonly abroad: number;
  /** Editions that it ran together with a body of another country. */
  readonly withForeign: number;
  readonly editions: readonly Edition[];
}

/** Bodies of two countries that ran editions together; the first is the foremost at the first edition. */
export interface PartnerPair {
  readonly first: string;
  readonly second: string;
  readonly editions: readonly Edition[];
  /** First and last year; `null` without a dated edition. */
  readonly years: readonly [number, number] | null;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Hosts, organisers and co-hosts of the editions held, those of most editions first. */
export function rankHosts(editions: readonly Edition[], bodyOf: BodyOf, closingDay: Day): HostRank[] {
  const byBody = new Map<string, Edition[]>();
  const held = editions.filter((edition) => isHeld(edition, closingDay));
  for (const edition of held)
    for (const id of runnersOf(edition)) {
      const list = byBody.get(id) ?? [];
      list.push(edition);
      byBody.set(id, list);
    }
  return [...byBody]
    .map(([id, ran]): HostRank => {
      const as = (role: string) => (edition: Edition) =>
        edition.roles.some((one) => one.organisationId === id && one.role === role);
      const host = ran.filter(as('host')).length;
      const organiser = ran.filter((edition) => !as('host')(edition) && as('organiser')(edition)).length;
      const seat = bodyOf(id)?.countryId ?? null;
      return {
        id,
        host,
        organiser,
        coHost: ran.length - host - organiser,
        total: ran.length,
        abroad: ran.filter((edition) => hostedAbroad(edition, bodyOf).hosts.includes(id)).length,
        withForeign: ran.filter((edition) =>
          runnersOf(edition).some((other) => {
            const country = bodyOf(other)?.countryId ?? null;
            return seat !== null && country !== null && country !== seat;
          }),
        ).length,
        editions: ran,
      };
    })
    .sort((a, b) => b.total - a.total || b.host - a.host || compare(a.id, b.id));
}

/** Bodies of different countries that ran editions held together, pairs of most editions first, then the longest. */
export function rankPairs(editions: readonly Edition[], bodyOf: BodyOf, closingDay: Day): PartnerPair[] {
  const pairs = new Map<string, { first: string; second: string; editions: Edition[] }>();
  for (const edition of editions.filter((one) => isHeld(one, closingDay))) {
    const seated = runnersOf(edition).flatMap((id) => {
      const seat = bodyOf(id)?.countryId ?? null;
      return seat === null ? [] : [{ id, seat }];
    });
    seated.forEach((one, i) => {
      for (const other of seated.slice(i + 1)) {
        if (other.seat === one.seat) continue;
        const key = [one.id, other.id].sort(compare).join('\u001f');
        const pair = pairs.get(key) ?? { first: one.id, second: other.id, editions: [] };
        pair.editions.push(edition);
        pairs.set(key, pair);
      }
    });
  }
  return [...pairs.values()]
    .map((pair): PartnerPair => {
      const years = pair.editions.flatMap((edition) => editionYear(edition) ?? []);
      return { ...pair, years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)] };
    })
    .sort(
      (a, b) =>
        b.editions.length - a.editions.length ||
        span(b) - span(a) ||
        compare(a.first, b.first) ||
        compare(a.second, b.second),
    );
}

const span = ({ years }: PartnerPair) => (years === null ? 0 : years[1] - years[0]);
