import { alignCommunities } from '../../../measures/network/alignCommunities';
import type { DatedNetwork } from './communityEnds';

/** A network whose communities have the numbers, and with them the colours, of those of another that are most like them. */
export function numberedLike({ model, analysis }: DatedNetwork, other: DatedNetwork): DatedNetwork {
  const tied = new Set(other.model.ties.flatMap(({ source, target }) => [source, target]));
  const reference = model.nodes.map(({ key }) => {
    const node = other.model.positionOf(key);
    return tied.has(node) ? (other.analysis.community[node] ?? -1) : -1;
  });
  return { model, analysis: { ...analysis, community: alignCommunities(analysis.community, reference) } };
}
