import type { Text } from '../../text/text';
import type { EvidenceShare } from '../figure';
import { filterPhrase } from '../filterPhrase';
import type { NetworkNode } from './networkNodes';
import type { NetworkInput } from './networkInput';
import type { NetworkModel } from './networkModel';
import type { NetworkWindow } from './networkWindow';

type Said = Pick<NetworkInput, 'data' | 'model' | 'state' | 'text'>;

function kindCount(kind: NetworkNode['kind'] | 'conference', n: number, text: Text): string {
  const words = text.words.network;
  const count = text.number(n);
  if (kind === 'alliance') return words.allianceCount(n, count);
  if (kind === 'country') return words.countryCount(n, count);
  if (kind === 'agreement') return words.agreementCount(n, count);
  return kind === 'organisation' ? words.organisationCount(n, count) : words.conferenceCount(n, count);
}

/** What a network without nodes has none of. */
const firstKind = {
  organisations: 'organisation',
  countries: 'country',
  alliances: 'alliance',
  'with-alliances': 'organisation',
  'with-conferences': 'organisation',
} as const;

/** Bodies come first, then what they take part in. */
const kindOrder = ['organisation', 'country', 'alliance', 'agreement'] as const;

/** A number of nodes of a network, by their kind where there is one alone. */
export function nodeCount({ nodes }: Pick<NetworkModel, 'nodes'>, n: number, text: Text): string {
  const [first, ...others] = new Set(nodes.map(({ kind }) => kind));
  return first === undefined || others.length > 0
    ? text.words.network.nodeCount(n, text.number(n))
    : kindCount(first, n, text);
}

/** Nodes in words: how many of each kind, and in how many countries where they have a seat. */
export function nodesPhrase({ nodes, base }: Pick<NetworkModel, 'nodes' | 'base'>, text: Text): string {
  const words = text.words.network;
  if (nodes.length === 0) return kindCount(firstKind[base.mode], 0, text);
  const kinds = new Map<NetworkNode['kind'], number>(
    kindOrder.flatMap((kind) => (nodes.some((node) => node.kind === kind) ? [[kind, 0] as const] : [])),
  );
  for (const { kind } of nodes) {
    const shown = kind === 'series' ? 'conference' : kind;
    kinds.set(shown, (kinds.get(shown) ?? 0) + 1);
  }
  const bodies = nodes.filter(({ kind }) => kind === 'organisation');
  const countries = new Set(bodies.flatMap(({ countryId }) => countryId ?? [])).size;
  return text.enumerate(
    [...kinds].map(([kind, n]) => {
      const phrase = kindCount(kind, n, text);
      return kind === 'organisation' && countries > 0
        ? words.inCountries(phrase, countries, text.number(countries))
        : phrase;
    }),
  );
}

export function windowPhrase(window: NetworkWindow, text: Text): string {
  const words = text.words.network;
  if (window.isCumulative) return words.untilDate(text.day(window.day));
  return window.from === null || window.from === window.day
    ? words.onDate(text.day(window.day))
    : words.inSpan(text.day(window.from), text.day(window.day));
}

/** What the network is made of, how many ties, when, and the filters that are set. */
export function networkSubtitle({ data, model, state, text }: Said): string {
  const words = text.words.network;
  return (
    words.subtitle(
      nodesPhrase(model, text),
      words.tieCount(model.ties.length, text.number(model.ties.length)),
      windowPhrase(model.window, text),
    ) + filterPhrase(state, data.groups, text)
  );
}

/** The same of a part of the network that is shown alone. */
export function partSubtitle({ model, text }: Said, nodes: number, ties: number): string {
  const words = text.words.network;
  return words.subtitle(
    words.partOf(text.number(nodes), nodesPhrase(model, text)),
    words.partOf(text.number(ties), words.tieCount(model.ties.length, text.number(model.ties.length))),
    windowPhrase(model.window, text),
  );
}

/** How ties were made of records, and what they leave out. */
export function networkNotes({ model, state, text }: Said): string[] {
  const words = text.words.network.notes;
  const { base, channels, window, multiParty, isolates, possible } = model;
  const count = (n: number) => text.number(n);
  const rule =
    multiParty.groups === 0
      ? []
      : state.several === 'node'
        ? [words.node(multiParty.groups, count(multiParty.groups), count(multiParty.largest))]
        : [words.pairs(multiParty.groups, count(multiParty.groups), count(multiParty.largest))];
  return [
    words.ties(text.list(channels.map((channel) => text.words.network.channels[channel] ?? channel))),
    ...(channels.includes('conference') ? [words.conferences] : []),
    ...(state.several === 'none' && base.multiParty.size > 0 ? [words.none] : rule),
    ...(base.tooLarge.length > 0 ? [words.tooLarge(base.tooLarge.length, count(base.tooLarge.length))] : []),
    ...(state.weight === 'shared' ? [words.shared] : []),
    ...(window.isCumulative ? [words.cumulative] : []),
    ...(isolates > 0 ? [words.isolates(isolates, count(isolates))] : []),
    ...(possible > 0 ? [words.possible(possible, count(possible))] : []),
  ];
}

/** Share of the ties that a dated record stands behind. */
export function networkEvidence({ model, text }: Pick<Said, 'model' | 'text'>): EvidenceShare {
  const words = text.words.network;
  const all = model.ties.length;
  if (all === 0) return { text: words.noTies, share: null };
  const dated = model.ties.filter(({ isDated }) => isDated).length;
  return {
    text: words.evidenceAll(text.share(dated / all), text.number(dated), text.number(all)),
    share: dated / all,
  };
}

/** Value of a measure in words, with as many decimals as tell nodes apart. */
export function measureValue(value: number | undefined, text: Text): string {
  if (value === undefined || Number.isNaN(value)) return text.words.figure.notKnown;
  return Number.isInteger(value) ? text.number(value) : text.number(value, Math.abs(value) < 0.1 ? 3 : 2);
}
