import { betweenness } from './betweenness';
import { closeness } from './closeness';
import { clustering } from './clustering';
import { constraint } from './constraint';
import { coreNumbers } from './coreNumbers';
import { degree } from './degree';
import { effectiveSize } from './effectiveSize';
import { eigenvector } from './eigenvector';
import { networkBasis, type MeasureOptions, type NetworkBasis } from './networkBasis';
import { pageRank } from './pageRank';
import { partOf, type OnProgress } from './progress';
import { strength } from './strength';
import type { TieList } from './tieList';

/** Every measure of every node, by node number; `NaN` = not defined. */
export interface NodeMeasures {
  readonly degree: Int32Array;
  readonly strength: Float64Array;
  readonly betweenness: Float64Array;
  readonly closeness: Float64Array;
  readonly eigenvector: Float64Array;
  readonly pageRank: Float64Array;
  readonly clustering: Float64Array;
  readonly core: Int32Array;
  readonly constraint: Float64Array;
  readonly effectiveSize: Float64Array;
  /** 0 = the largest community. */
  readonly community: Int32Array;
  /** 0 = the largest component. */
  readonly component: Int32Array;
}

/** All measures of the nodes of a network. Most of the time goes into the searches from every node. */
export function measuresOf(
  { network, parts, groups, steps }: NetworkBasis,
  onProgress?: OnProgress,
): NodeMeasures {
  return {
    degree: degree(network),
    strength: strength(network),
    betweenness: betweenness(network, onProgress),
    closeness: closeness(steps),
    eigenvector: eigenvector(network, parts),
    pageRank: pageRank(network),
    clustering: clustering(network),
    core: coreNumbers(network),
    constraint: constraint(network),
    effectiveSize: effectiveSize(network),
    community: groups.community,
    component: parts.component,
  };
}

/** Calculates all measures of nodes. */
export function nodeMeasures(ties: TieList, { directed, onProgress }: MeasureOptions = {}): NodeMeasures {
  const basis = networkBasis(ties, { directed, onProgress: partOf(0, 0.4, onProgress) });
  return measuresOf(basis, partOf(0.4, 1, onProgress));
}
