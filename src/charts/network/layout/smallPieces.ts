import { roomBetween } from './layoutInput';
import type { Piece } from './pieces';

/** Pieces up to these numbers of nodes are drawn at these scales, so that they leave room to the large ones. */
const scales = [
  { most: 3, scale: 0.5 },
  { most: 7, scale: 0.7 },
] as const;
const leastRoom = 8;

/** Scale of a piece against those of many nodes. */
export function pieceScale({ nodes }: Pick<Piece, 'nodes'>): number {
  return scales.find(({ most }) => nodes.length <= most)?.scale ?? 1;
}

/** Room around a piece that no other comes into, in the units of the simulation. */
export function pieceRoom(piece: Pick<Piece, 'nodes'>): number {
  return Math.max(leastRoom, roomBetween * pieceScale(piece));
}
