import type { NetworkInput } from '../networkInput';
import { windowPhrase } from '../networkWords';
import type { RegionModel } from './regionModel';
import { seatName } from './seats';

/** Pairs of different sub-regions with a tie, of most ties first. */
function pairsBetween({ subs }: RegionModel): { a: string; b: string; n: number }[] {
  return subs.ids
    .flatMap((a, row) =>
      subs.ids.slice(row + 1).map((b, i) => ({ a, b, n: subs.ties.between(row, row + 1 + i).length })),
    )
    .filter(({ n }) => n > 0)
    .sort((one, other) => other.n - one.n);
}

/** The two sub-regions with most ties where they stand alone, or the share of ties that join two. */
export function regionTitle(model: RegionModel, { data, text }: NetworkInput): string {
  const words = text.words.networkForms.regions;
  const { placed, within } = model.subs.ties;
  const [first, second] = pairsBetween(model);
  if (first === undefined) return words.titleWithin;
  if (first.n > (second?.n ?? 0) && first.n > 1)
    return words.title(
      seatName(data, first.a, text),
      seatName(data, first.b, text),
      text.number(first.n),
      text.number(placed.length),
    );
  const between = placed.length - within;
  return words.titleShare(
    text.number(between),
    text.number(placed.length),
    text.share(between / placed.length),
  );
}

export function regionSubtitle(model: RegionModel, { model: network, state, text }: NetworkInput): string {
  const words = text.words.networkForms.regions;
  const { regions, subs, indexByRegion, indexByCountry } = model;
  const all = subs.ties.placed.length;
  const index = [
    ...(indexByRegion === null ? [] : [words.indexRegion(text.signed(indexByRegion, 2))]),
    ...(indexByCountry === null || state.nodes === 'countries'
      ? []
      : [words.indexCountry(text.signed(indexByCountry, 2))]),
  ];
  return [
    words.subtitle,
    windowPhrase(network.window, text),
    words.within(text.share(subs.ties.within / all), text.share(regions.ties.within / all)),
    ...index,
  ].join(text.words.join.clause);
}

export function regionNotes(model: RegionModel, { text, state }: NetworkInput): string[] {
  const words = text.words.networkForms.regions;
  const { subs, shown, unknownNodes, assortativity } = model;
  const hasHubs = shown.ties.length > subs.ties.placed.length && state.several === 'node';
  return [
    words.noteChord,
    words.noteIndex,
    ...(assortativity === null ? [] : [words.noteAssortativity(text.signed(assortativity, 2))]),
    ...(subs.ties.unplaced === 0
      ? []
      : [words.noteUnknown(subs.ties.unplaced, text.number(subs.ties.unplaced))]),
    ...(hasHubs ? [words.noteHubs] : []),
    ...(unknownNodes === 0 ? [] : [words.noteUnknownNodes(unknownNodes, text.number(unknownNodes))]),
  ];
}
