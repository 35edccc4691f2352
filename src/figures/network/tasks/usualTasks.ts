import type { LayoutInput } from '../../../charts/network/layout/layoutInput';
import type { NetworkState } from '../../state/networkState';
import type { NetworkAnalysis } from '../analysis';
import type { NetworkModel } from '../networkModel';
import type { Point } from '../positions';
import type { StoredNetwork } from '../storedNetworks';
import type { YearNetwork } from '../time/yearlyMeasures';
import type { AnalyseTask, BetweennessTask, SeriesTask } from './measureTasks';

/** Draws of a rank interval, and the seed that makes them the same each time. */
const draws = 200;
const seed = 1;

/** Community by node key; -1 where there is none. */
export type CommunityOf = (key: string) => number;

/** Communities of the usual network, which give those of others their numbers; `null` where it is not stored. */
export function usualCommunities(stored: StoredNetwork | undefined): CommunityOf | null {
  if (stored === undefined || stored.keys.length === 0) return null;
  const communities = new Map(stored.keys.map((key, i) => [key, stored.community[i] ?? -1]));
  return (key) => communities.get(key) ?? -1;
}

/** All measures of a network, its communities numbered as those of another are. */
export function analyseTask({ list, nodes }: NetworkModel, communityOf: CommunityOf | null): AnalyseTask {
  const reference = communityOf === null ? null : nodes.map(({ key }) => communityOf(key));
  return { kind: 'analyse', list, reference };
}

/** All measures of an earlier network, its communities numbered as those of the present one are. */
export function earlierTask(
  earlier: NetworkModel,
  model: NetworkModel,
  analysis: NetworkAnalysis,
): AnalyseTask {
  return analyseTask(earlier, (key) => analysis.community[model.positionOf(key)] ?? -1);
}

/** How sure the ranks by betweenness are, if the chosen share of the ties were missing. */
export function betweennessTask(
  { list }: NetworkModel,
  { missing }: Pick<NetworkState, 'missing'>,
): BetweennessTask {
  return { kind: 'interval', list, share: missing / 100, draws, seed };
}

/** The measure of the size of nodes in each of some networks. */
export function seriesTask(
  networks: readonly YearNetwork[],
  { size }: Pick<NetworkState, 'size'>,
): SeriesTask {
  return { kind: 'series', lists: networks.map(({ list }) => list), measure: size };
}

/**
 * Where the nodes of a network stand. What has a place keeps it; a layout that is made anew has no places,
 * and puts the communities of the network apart.
 */
export function layoutTask(
  { list, nodes }: NetworkModel,
  communityOf: CommunityOf,
  places: ReadonlyMap<string, Point> | null,
): LayoutInput {
  const pinned =
    places === null
      ? null
      : nodes.flatMap(({ key }) => {
          const { x, y } = places.get(key) ?? { x: NaN, y: NaN };
          return [x, y];
        });
  return { ...list, groups: nodes.map(({ key }) => communityOf(key)), pinned };
}

/** Places by node key, of the nodes that a layout gave one. */
export function placesOf({ nodes }: NetworkModel, laid: ArrayLike<number>): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  nodes.forEach(({ key }, i) => {
    const [x = NaN, y = NaN] = [laid[2 * i], laid[2 * i + 1]];
    if (!Number.isNaN(x) && !Number.isNaN(y)) places.set(key, { x, y });
  });
  return places;
}
