import { filterPhrase } from '../../filterPhrase';
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
  const [only] = model.subs.ids;
  if (model.subs.ids.length === 1 && only !== undefined) return words.titleOne(seatName(data, only, text));
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

export function regionSubtitle(
  model: RegionModel,
  { data, model: network, state, text }: NetworkInput,
): string {
  const words = text.words.networkForms.regions;
  const { regions, subs, indexByRegion } = model;
  const { placed, unplaced, within } = subs.ties;
  const said = [
    words.subtitle,
    windowPhrase(network.window, text),
    ...(unplaced === 0 ? [] : [words.unseated(unplaced, text.number(unplaced))]),
    ...(subs.ids.length === 1
      ? []
      : [words.within(text.share(within / placed.length), text.share(regions.ties.within / placed.length))]),
    ...(indexByRegion === null || regions.ids.length === 1
      ? []
      : [words.indexRegion(text.signed(indexByRegion, 2))]),
  ].join(text.words.join.clause);
  return said + filterPhrase(state, data.groups, text);
}

export function regionNotes(
  { regions, subs, shown, indexByRegion }: RegionModel,
  { text, state }: NetworkInput,
): string[] {
  const words = text.words.networkForms.regions;
  const hasHubs = shown.ties.length > subs.ties.placed.length && state.several === 'node';
  return [
    ...(indexByRegion === null || regions.ids.length === 1 ? [] : [words.noteIndex]),
    words.noteRegions,
    ...(hasHubs ? [words.noteHubs] : []),
  ];
}
