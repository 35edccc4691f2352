import type { SimpleTies } from '../../../measures/network/simplify';

/** A part of a network that no tie joins to the rest, with numbers of its own. */
export interface Piece {
  /** Number in the whole network of each node of the piece. */
  readonly nodes: readonly number[];
  /** Ends of its ties, by their place in `nodes`. */
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** The pieces of a network that have a tie, the largest first, of equal ones that with the smallest number. */
export function piecesOf({ n, source, target }: Pick<SimpleTies, 'n' | 'source' | 'target'>): Piece[] {
  const parent = Int32Array.from({ length: n }, (_, i) => i);
  const rootOf = (node: number) => {
    let root = node;
    while (parent[root]! !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  source.forEach((from, tie) => {
    const [a, b] = [rootOf(from), rootOf(target[tie]!)];
    // The smallest number of a piece is its root, so that pieces come in the order of their nodes.
    parent[Math.max(a, b)] = Math.min(a, b);
  });
  const place = new Int32Array(n);
  const pieces = new Map<number, { nodes: number[]; source: number[]; target: number[] }>();
  for (let node = 0; node < n; node++) {
    const root = rootOf(node);
    const piece = pieces.get(root) ?? { nodes: [], source: [], target: [] };
    place[node] = piece.nodes.push(node) - 1;
    pieces.set(root, piece);
  }
  source.forEach((from, tie) => {
    const piece = pieces.get(rootOf(from))!;
    piece.source.push(place[from]!);
    piece.target.push(place[target[tie]!]!);
  });
  return [...pieces.values()]
    .filter(({ nodes }) => nodes.length > 1)
    .sort((a, b) => b.nodes.length - a.nodes.length);
}
