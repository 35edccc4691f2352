import { toNetwork } from '../../measures/network/network';
import { degree } from '../../measures/network/degree';
import { components } from '../../measures/network/components';
import { density } from '../../measures/network/density';
import { nodeMeasureIds, type NodeMeasureId } from '../state/networkState';
import type { NetworkAnalysis } from './analysis';
import type { NetworkModel } from './networkModel';

/** What is known of a network before its measures are: the degrees, and the communities of an earlier network. */
export function provisionalAnalysis(
  { list, nodes }: NetworkModel,
  communityOf: (key: string) => number | undefined,
): NetworkAnalysis {
  const network = toNetwork(list);
  const parts = components(network);
  const unknown = new Float64Array(list.n).fill(NaN);
  const columns = Object.fromEntries(
    nodeMeasureIds.map((id) => [id, id === 'degree' ? degree(network) : unknown]),
  ) as unknown as Record<NodeMeasureId, ArrayLike<number>>;
  const { selfTies, parallelTies } = network.ties;
  return {
    columns,
    // A node that no earlier network knows is in no community yet: numbers below 0 have no colour.
    community: nodes.map(({ key }) => communityOf(key) ?? -1),
    summary: {
      nodes: list.n,
      ties: network.ties.source.length,
      selfTies,
      parallelTies,
      isolates: columns.degree.length - Array.from(columns.degree).filter((n) => n > 0).length,
      density: density(network),
      components: parts.sizes.length,
      largestComponent: parts.sizes[0] ?? 0,
      diameter: null,
      meanPath: null,
      isOfLargestComponent: parts.sizes.length > 1,
      transitivity: null,
      modularity: null,
      communities: 0,
    },
    isPartial: true,
  };
}
