import type { DiagramInput, DiagramNode, DiagramTie } from './diagramInput';
import { piecesOf } from './layout/pieces';

/** Which nodes are named first, by their position in the input. */
export interface LabelRanks {
  /** Place of each node: 0 is named first. */
  readonly place: Int32Array;
  /** Nodes that are to have a name before any other: the greatest, and the best connected of each group. */
  readonly leading: ReadonlySet<number>;
  /** Names in bold. */
  readonly greatest: ReadonlySet<number>;
}

const mostGreatest = 15;
const mostBold = 8;
/** Nodes of a piece that is too small to tell much of the network. */
const smallPiece = 3;

function ranksOf({ nodes, ties }: Pick<DiagramInput, 'nodes' | 'ties'>): LabelRanks {
  const degree = new Int32Array(nodes.length);
  for (const { source, target } of ties) {
    degree[source] = (degree[source] ?? 0) + 1;
    degree[target] = (degree[target] ?? 0) + 1;
  }
  const pieces = piecesOf({
    n: nodes.length,
    source: Int32Array.from(ties, ({ source }) => source),
    target: Int32Array.from(ties, ({ target }) => target),
  });
  const inLarge = new Set(pieces.flatMap((piece) => (piece.nodes.length > smallPiece ? piece.nodes : [])));
  const isSmall = (i: number) => inLarge.size > 0 && !inLarge.has(i);
  const valueOf = (i: number) => nodes[i]?.value ?? -Infinity;
  const order = nodes
    .map((_, i) => i)
    .sort(
      (a, b) =>
        Number(isSmall(a)) - Number(isSmall(b)) ||
        valueOf(b) - valueOf(a) ||
        (degree[b] ?? 0) - (degree[a] ?? 0) ||
        a - b,
    );
  const great = order.filter((i) => valueOf(i) > 0 && !isSmall(i)).slice(0, mostGreatest);
  const groups = new Map<number, number>();
  for (const i of order) {
    const group = nodes[i]?.group ?? null;
    if (group !== null && !groups.has(group)) groups.set(group, i);
  }
  const leading = new Set([...great, ...groups.values()]);
  const place = new Int32Array(nodes.length);
  [...leading, ...order.filter((i) => !leading.has(i))].forEach((i, at) => (place[i] = at));
  return { place, leading, greatest: new Set(great.slice(0, mostBold)) };
}

const known = new WeakMap<
  readonly DiagramNode[],
  { readonly ties: readonly DiagramTie[]; readonly ranks: LabelRanks }
>();

/** The order in which nodes are named, found once for the same nodes and ties. */
export function labelRanks(input: Pick<DiagramInput, 'nodes' | 'ties'>): LabelRanks {
  const found = known.get(input.nodes);
  if (found !== undefined && found.ties === input.ties) return found.ranks;
  const ranks = ranksOf(input);
  known.set(input.nodes, { ties: input.ties, ranks });
  return ranks;
}
