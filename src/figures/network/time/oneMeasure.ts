import { betweenness } from '../../../measures/network/betweenness';
import { closeness } from '../../../measures/network/closeness';
import { clustering } from '../../../measures/network/clustering';
import { components } from '../../../measures/network/components';
import { constraint } from '../../../measures/network/constraint';
import { coreNumbers } from '../../../measures/network/coreNumbers';
import { degree } from '../../../measures/network/degree';
import { distances } from '../../../measures/network/distances';
import { effectiveSize } from '../../../measures/network/effectiveSize';
import { eigenvector } from '../../../measures/network/eigenvector';
import { toNetwork, type Network } from '../../../measures/network/network';
import { pageRank } from '../../../measures/network/pageRank';
import { strength } from '../../../measures/network/strength';
import type { TieList } from '../../../measures/network/tieList';
import type { NodeMeasureId } from '../../state/networkState';

const measures: Readonly<Record<NodeMeasureId, (network: Network) => ArrayLike<number>>> = {
  betweenness,
  degree,
  strength,
  closeness: (network) => closeness(distances(network)),
  eigenvector: (network) => eigenvector(network, components(network)),
  pageRank,
  clustering,
  core: coreNumbers,
  constraint,
  effectiveSize,
};

/** One measure of every node; `NaN` where it is not defined. Much cheaper than all of them. */
export function oneMeasure(list: TieList, id: NodeMeasureId): ArrayLike<number> {
  return measures[id](toNetwork(list));
}
