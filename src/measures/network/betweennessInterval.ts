import { randomLcg } from 'd3';
import { betweenness } from './betweenness';
import { toNetwork, type Network } from './network';
import { reportSteps, type OnProgress } from './progress';
import { quantile } from './quantile';
import { ranks } from './ranks';
import { shuffledNumbers } from './shuffledNumbers';

export interface IntervalOptions {
  /** Share of the distinct ties left out of each draw (default: 0.1). */
  readonly share?: number;
  /** How many draws (default: 100). */
  readonly draws?: number;
  readonly seed?: number;
  /** Hears the share of draws that are done. */
  readonly onProgress?: OnProgress;
}

/** By node: where its betweenness ranks, and how far that may shift where ties are missing. 1 = the greatest. */
export interface BetweennessInterval {
  /** Rank with all ties; equal values share the smallest rank. */
  readonly rank: Int32Array;
  /** Percentiles of the rank over the draws, between two ranks interpolated. */
  readonly low: Float64Array;
  readonly median: Float64Array;
  readonly high: Float64Array;
  /** How many ties were left out of each draw. */
  readonly removed: number;
  readonly draws: number;
}

/**
 * How sure the ranks by betweenness are where ties may be missing: in each draw a share of the distinct ties is
 * left out at random, and the nodes are ranked anew (Costenbader and Valente 2003). The interval goes from the 5th
 * to the 95th percentile. The same network, seed and options give the same result.
 */
export function betweennessInterval(
  network: Network,
  { share = 0.1, draws = 100, seed = 1, onProgress }: IntervalOptions = {},
): BetweennessInterval {
  const { n, isDirected, ties } = network;
  const removed = Math.round(share * ties.source.length);
  const random = randomLcg(seed);
  const report = reportSteps(draws, onProgress);
  const drawn = Array.from({ length: n }, () => new Int32Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    const kept = shuffledNumbers(ties.source.length, random).subarray(removed);
    const thinned = toNetwork(
      {
        n,
        source: kept.map((tie) => ties.source[tie]!),
        target: kept.map((tie) => ties.target[tie]!),
        weight: kept.map(() => 1),
      },
      { directed: isDirected },
    );
    ranks(betweenness(thinned)).forEach((rank, node) => (drawn[node]![draw] = rank));
    report(draw + 1);
  }
  drawn.forEach((ownRanks) => ownRanks.sort());
  const percentile = (share: number) => Float64Array.from(drawn, (sorted) => quantile(sorted, share));
  return {
    rank: ranks(betweenness(network)),
    low: percentile(0.05),
    median: percentile(0.5),
    high: percentile(0.95),
    removed,
    draws,
  };
}
