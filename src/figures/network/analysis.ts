import { alignCommunities } from '../../measures/network/alignCommunities';
import { networkBasis } from '../../measures/network/networkBasis';
import { summaryOf, type NetworkSummary } from '../../measures/network/networkSummary';
import { measuresOf } from '../../measures/network/nodeMeasures';
import { partOf, type OnProgress } from '../../measures/network/progress';
import type { TieList } from '../../measures/network/tieList';
import type { NodeMeasureId } from '../state/networkState';

/** Measures of a network by node number, as a worker returns them; `NaN` where one is not defined. */
export interface NetworkAnalysis {
  readonly columns: Readonly<Record<NodeMeasureId, ArrayLike<number>>>;
  /** Community by node; numbers stay with the communities of the reference. */
  readonly community: ArrayLike<number>;
  readonly summary: NetworkSummary;
  /** Degree alone was counted: the rest was stopped or failed, and stands at `NaN`. */
  readonly isPartial: boolean;
}

/** All measures. `reference`: community by node that the numbers are taken from, -1 where there is none. */
export function analyse(
  list: TieList,
  reference: ArrayLike<number> | null,
  onProgress?: OnProgress,
): NetworkAnalysis {
  const basis = networkBasis(list, { onProgress: partOf(0, 0.4, onProgress) });
  const measures = measuresOf(basis, partOf(0.4, 1, onProgress));
  return {
    columns: measures,
    community: reference === null ? measures.community : alignCommunities(measures.community, reference),
    summary: summaryOf(basis),
    isPartial: false,
  };
}
