import { numberGroups } from '../../../measures/network/numberGroups';
import { tieLength } from './layoutInput';
import { discRadius, prune, sunflower } from './leaves';
import type { Place } from './outline';
import type { Piece } from './pieces';
import { simulatePiece } from './simulatePiece';

/** Room around a node: one with many ties, or with ties to other groups, is drawn large by most measures. */
export const roomOf = (degree: number, isBridge = false) =>
  Math.min(tieLength, tieLength * (0.2 + 0.1 * Math.sqrt(degree) + (isBridge ? 0.22 : 0)));

/** A network has dozens of pairs; they all lie alike. */
const pair: readonly Place[] = [
  { x: -0.45 * tieLength, y: 0.25 * tieLength },
  { x: 0.45 * tieLength, y: -0.25 * tieLength },
];

export function degreesOf({ nodes, source, target }: Piece): Int32Array {
  const degree = new Int32Array(nodes.length);
  source.forEach((from, tie) => {
    degree[from]!++;
    degree[target[tie]!]!++;
  });
  return degree;
}

/** The part of a piece between some of its nodes, with their groups. */
function partOf(piece: Piece, groups: ArrayLike<number>, kept: readonly number[]) {
  const place = new Map(kept.map((node, i) => [node, i]));
  const inside = [...piece.source.keys()].filter(
    (tie) => place.has(piece.source[tie]!) && place.has(piece.target[tie]!),
  );
  const found = numberGroups(kept.map((node) => groups[node]!));
  // Where most groups have a node or two, they say nothing of where nodes belong.
  const isOne = found.sizes.length * 2 > kept.length;
  return {
    piece: {
      nodes: kept,
      source: inside.map((tie) => place.get(piece.source[tie]!)!),
      target: inside.map((tie) => place.get(piece.target[tie]!)!),
    },
    group: isOne ? new Int32Array(kept.length) : found.group,
    sizes: isOne ? Int32Array.of(kept.length) : found.sizes,
  };
}

/**
 * Lays out one piece: its nodes by a simulation of forces, and the leaves of very large hubs around them.
 * Yields the share that is done.
 *
 * @param groups group of each node of the piece
 * @param ratio how much wider than high the piece should be
 */
export function* arrangePiece(
  piece: Piece,
  groups: ArrayLike<number>,
  ratio: number,
  random: () => number,
): Generator<number, Place[]> {
  if (piece.nodes.length === 2) return [...pair];
  const degree = degreesOf(piece);
  const { kept, leaves } = prune(piece, degree);
  const part = partOf(piece, groups, kept);
  const bridges = new Set(
    part.piece.source.flatMap((from, tie) => {
      const to = part.piece.target[tie]!;
      return part.group[from] === part.group[to] ? [] : [from, to];
    }),
  );
  const inner = kept.map((node, i) => roomOf(degree[node]!, bridges.has(i)));
  const arranged = yield* simulatePiece({
    ...part,
    degree: kept.map((node) => degree[node]!),
    radius: kept.map((node, i) => discRadius(inner[i]!, leaves.get(node)?.length ?? 0)),
    ratio,
    random,
  });
  const places: Place[] = [];
  kept.forEach((node, i) => {
    places[node] = arranged[i]!;
    const around = leaves.get(node) ?? [];
    sunflower(arranged[i]!, inner[i]!, around.length).forEach((place, j) => (places[around[j]!] = place));
  });
  return places;
}
