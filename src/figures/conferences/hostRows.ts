import type { HostBar } from '../../charts/conferences/hostBarsScene';
import type { HostRank, PartnerPair } from '../../measures/conferences/ranking';
import type { DataCell } from '../figure';
import type { ConferencesInput } from './conferencesInput';
import { bodyWords, countryNames } from './editionWords';
import { partnersPhrase, yearRange } from './seriesWords';

/** A bar with the editions that it stands for and its row in the table. */
export interface HostTableRow extends HostBar {
  readonly editionIds: ReadonlySet<string>;
  readonly entity: string;
  readonly cells: readonly DataCell[];
}

export const bodyColumns = [
  'body',
  'country',
  'editions',
  'host',
  'organiser',
  'coHost',
  'abroad',
  'foreign',
  'partners',
  'id',
] as const;
export const pairColumns = ['first', 'second', 'editions', 'from', 'to', 'firstId', 'secondId'] as const;

interface Partner {
  readonly id: string;
  readonly pair: PartnerPair;
}

/** Partners from another country of each body, those of most editions first. */
function partnersByBody(pairs: readonly PartnerPair[]): ReadonlyMap<string, readonly Partner[]> {
  const partners = new Map<string, Partner[]>();
  for (const pair of pairs)
    for (const [id, other] of [
      [pair.first, pair.second],
      [pair.second, pair.first],
    ] as const)
      partners.set(id, [...(partners.get(id) ?? []), { id: other, pair }]);
  return partners;
}

/** Bodies with what they ran and with whom from another country they ran most. */
export function bodyRows(
  ranks: readonly HostRank[],
  pairs: readonly PartnerPair[],
  { model, data, text }: ConferencesInput,
): HostTableRow[] {
  const words = text.words.conferences;
  const nameOf = countryNames(data.countries, text);
  const withBody = (id: string) => bodyWords(id, model, nameOf, text);
  const partners = partnersByBody(pairs);
  return ranks.map((rank): HostTableRow => {
    const mates = partners.get(rank.id) ?? [];
    const [mate] = mates;
    const details = [
      ...(mate === undefined
        ? []
        : [partnersPhrase(withBody(mate.id), mate.pair.years ?? [], mates.length - 1, text)]),
      ...(rank.abroad === 0 ? [] : [words.hosts.abroad(text.number(rank.abroad))]),
    ];
    const name = withBody(rank.id);
    const body = model.bodyOf(rank.id);
    return {
      key: `body:${rank.id}`,
      label: [
        name,
        words.editions(rank.total, text.number(rank.total)),
        words.hosts.parts(text.number(rank.host), text.number(rank.organiser), text.number(rank.coHost)),
        ...details,
      ].join(text.words.join.clause),
      name,
      language: text.language,
      detail: details.length === 0 ? null : details.join(text.words.join.clause),
      isDetailStrong: mate !== undefined,
      parts: [rank.host, rank.organiser, rank.coHost],
      end: text.number(rank.total),
      editionIds: new Set(rank.editions.map(({ id }) => id)),
      entity: `organisation:${rank.id}`,
      cells: [
        body === undefined ? rank.id : text.name(body.names),
        body === undefined || body.countryId === null ? null : nameOf(body.countryId),
        rank.total,
        rank.host,
        rank.organiser,
        rank.coHost,
        rank.abroad,
        rank.withForeign,
        mates.length === 0 ? null : text.list(mates.map(({ id }) => withBody(id))),
        rank.id,
      ],
    };
  });
}

/** Pairs of bodies of two countries with the editions that they ran together. */
export function pairRows(
  pairs: readonly PartnerPair[],
  { model, data, text }: ConferencesInput,
): HostTableRow[] {
  const words = text.words.conferences;
  const nameOf = countryNames(data.countries, text);
  const withBody = (id: string) => bodyWords(id, model, nameOf, text);
  return pairs.map((pair): HostTableRow => {
    const name = words.hosts.pair(withBody(pair.first), withBody(pair.second));
    const n = pair.editions.length;
    const years = yearRange(pair.years ?? [], text);
    const series = data.records.series.filter(({ id }) =>
      pair.editions.some(({ seriesId }) => seriesId === id),
    );
    return {
      key: `pair:${pair.first}:${pair.second}`,
      label: [name, words.editions(n, text.number(n)), years].join(text.words.join.clause),
      name,
      language: text.language,
      detail: series.map(({ names }) => text.name(names)).join(text.words.join.clause) || null,
      isDetailStrong: false,
      parts: [n],
      end: words.hosts.pairEnd(text.number(n), years),
      editionIds: new Set(pair.editions.map(({ id }) => id)),
      entity: `organisation:${pair.first}`,
      cells: [
        withBody(pair.first),
        withBody(pair.second),
        n,
        pair.years?.[0] ?? null,
        pair.years?.[1] ?? null,
        pair.first,
        pair.second,
      ],
    };
  });
}
