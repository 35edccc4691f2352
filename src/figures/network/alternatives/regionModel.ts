import { externalInternal } from '../../../measures/network/externalInternal';
import { toNetwork } from '../../../measures/network/network';
import { mapRegion } from '../../coverage/regions';
import type { NetworkInput } from '../networkInput';
import { regionOrder } from '../nodeGroups';
import { groupTies, type GroupTies } from './groupTies';
import { seatsOf } from './seats';
import { shownTies, type ShownTies } from './shownTies';

interface Placed {
  /** Regions with a tie, in the order in which they are shown. */
  readonly ids: readonly string[];
  readonly ties: GroupTies;
}

/** A network by the seats of its nodes. */
export interface RegionModel {
  readonly shown: ShownTies;
  readonly regions: Placed & { slotOf(id: string): number | null };
  /** Sub-regions: those of one region beside each other, of most ties first. */
  readonly subs: Placed & { regionOf(id: string): string };
  /** E–I index over the ties with a seat at both ends; `null` where not defined. */
  readonly indexByRegion: number | null;
}

/** Numbers of places in a new order. */
function renumber(numbers: readonly number[], ids: readonly string[], order: readonly string[]): number[] {
  const places = ids.map((id) => order.indexOf(id));
  return numbers.map((number) => (number < 0 ? -1 : (places[number] ?? -1)));
}

export function regionModel(input: NetworkInput): RegionModel {
  const { data, model } = input;
  const shown = shownTies(input);
  const region = seatsOf(input, ({ regionId }) => regionId);
  const sub = seatsOf(input, (country) => (country.regionId === null ? null : mapRegion(country)));
  const order = regionOrder(data);
  const regionOf = new Map(
    data.countries.flatMap((one) => {
      const id = mapRegion(one);
      return id === null || one.regionId === null ? [] : [[id, one.regionId] as const];
    }),
  );
  const [byRegion, bySub] = [groupTies(shown.ties, region.numbers), groupTies(shown.ties, sub.numbers)];
  const regionIds = region.ids
    .filter((_, i) => byRegion.touching(i) > 0)
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const touching = new Map(sub.ids.map((id, i) => [id, bySub.touching(i)]));
  const subIds = sub.ids
    .filter((id) => (touching.get(id) ?? 0) > 0)
    .sort(
      (a, b) =>
        order.indexOf(regionOf.get(a) ?? '') - order.indexOf(regionOf.get(b) ?? '') ||
        (touching.get(b) ?? 0) - (touching.get(a) ?? 0) ||
        (a < b ? -1 : 1),
    );
  const network = toNetwork({
    n: model.nodes.length,
    source: shown.ties.map(({ source }) => source),
    target: shown.ties.map(({ target }) => target),
    weight: shown.ties.map(({ weight }) => weight),
  });
  return {
    shown,
    regions: {
      ids: regionIds,
      ties: groupTies(shown.ties, renumber(region.numbers, region.ids, regionIds)),
      slotOf: (id) => (order.includes(id) ? order.indexOf(id) : null),
    },
    subs: {
      ids: subIds,
      ties: groupTies(shown.ties, renumber(sub.numbers, sub.ids, subIds)),
      regionOf: (id) => regionOf.get(id) ?? '',
    },
    indexByRegion: externalInternal(network, region.numbers).overall.index,
  };
}
