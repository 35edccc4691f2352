import { toAdjacency, type Adjacency } from './adjacency';
import { simplify, type SimpleTies } from './simplify';
import type { TieList } from './tieList';

/** Ties made ready for measures: without parallel ties and ties of a node with itself. */
export interface Network {
  readonly n: number;
  readonly isDirected: boolean;
  /** The distinct ties; in a directed network a to b and b to a are two. */
  readonly ties: SimpleTies;
  /** The distinct ties without their direction: the weights of both directions are added up. */
  readonly undirectedTies: SimpleTies;
  readonly outgoing: Adjacency;
  readonly incoming: Adjacency;
  /** Neighbours whatever the direction. Undirected, all three are the same. */
  readonly either: Adjacency;
}

export interface NetworkOptions {
  /** Whether ties lead from source to target (default: they have no direction). */
  readonly directed?: boolean;
}

/** Makes ties ready for measures; what was merged or left out is counted in `ties`. */
export function toNetwork(ties: TieList, { directed = false }: NetworkOptions = {}): Network {
  const distinct = simplify(ties, directed);
  const undirected = directed ? simplify(ties, false) : distinct;
  const either = toAdjacency(undirected, 'both');
  return {
    n: ties.n,
    isDirected: directed,
    ties: distinct,
    undirectedTies: undirected,
    outgoing: directed ? toAdjacency(distinct, 'outgoing') : either,
    incoming: directed ? toAdjacency(distinct, 'incoming') : either,
    either,
  };
}
