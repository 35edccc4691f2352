import { randomLcg } from 'd3';
import { arrangePiece } from './arrangePiece';
import type { Place } from './outline';
import type { Piece } from './pieces';
import { pieceScale } from './smallPieces';

/** Nodes up to which pieces with the same ties are given the same shape. */
const mostAlike = 12;

/** Lays out pieces one by one. Yields the share that is done. */
export function* arrangePieces(
  pieces: readonly Piece[],
  groupOf: (node: number) => number,
  ratioOf: (piece: Piece) => number,
  seed: number,
): Generator<number, (readonly Place[])[]> {
  const all = pieces.reduce((sum, { nodes }) => sum + nodes.length, 0);
  const alike = new Map<string, readonly Place[]>();
  const arranged: (readonly Place[])[] = [];
  let done = 0;
  for (const piece of pieces) {
    const { nodes, source, target } = piece;
    const groups = nodes.map(groupOf);
    const ties = nodes.length > mostAlike ? null : `${source.join()} ${target.join()}`;
    const known = ties === null ? undefined : alike.get(ties);
    if (known === undefined) {
      const random = randomLcg(seed * 7919 + nodes.length);
      const steps = arrangePiece(piece, groups, ratioOf(piece), random);
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) yield (done + step.value * nodes.length) / all;
      const scale = pieceScale(piece);
      const places = step.value.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
      arranged.push(places);
      if (ties !== null) alike.set(ties, places);
    } else arranged.push(known);
    done += nodes.length;
  }
  return arranged;
}
