import { degreeOf } from './adjacency';
import { density } from './density';
import { networkBasis, type MeasureOptions, type NetworkBasis } from './networkBasis';
import { pathLengths, type PathLengths } from './pathLengths';
import type { TieList } from './tieList';
import { transitivity } from './transitivity';

/** A network in a few numbers. */
export interface NetworkSummary extends PathLengths {
  readonly nodes: number;
  /** Distinct ties. */
  readonly ties: number;
  /** Ties of a node with itself, left out. */
  readonly selfTies: number;
  /** Ties merged with an earlier one between the same nodes. */
  readonly parallelTies: number;
  /** Nodes without ties. */
  readonly isolates: number;
  /** `null` for fewer than two nodes. */
  readonly density: number | null;
  /** Pieces, isolates included; directed, weakly connected ones. */
  readonly components: number;
  /** Nodes of the largest component. */
  readonly largestComponent: number;
  /** `null` where no node has two neighbours. */
  readonly transitivity: number | null;
  /** Of the communities; `null` without ties. */
  readonly modularity: number | null;
  /** Communities of two nodes or more. */
  readonly communities: number;
}

/** What describes a network as a whole. */
export function summaryOf({ network, parts, groups, steps }: NetworkBasis): NetworkSummary {
  return {
    nodes: network.n,
    ties: network.ties.source.length,
    selfTies: network.ties.selfTies,
    parallelTies: network.ties.parallelTies,
    isolates: network.either.offsets
      .subarray(0, network.n)
      .filter((_, node) => degreeOf(network.either, node) === 0).length,
    density: density(network),
    components: parts.sizes.length,
    largestComponent: parts.sizes[0] ?? 0,
    transitivity: transitivity(network),
    modularity: groups.modularity,
    communities: groups.sizes.filter((size) => size > 1).length,
    ...pathLengths(steps, parts),
  };
}

/** Calculates what describes a network as a whole. */
export function networkSummary(ties: TieList, options: MeasureOptions = {}): NetworkSummary {
  return summaryOf(networkBasis(ties, options));
}
