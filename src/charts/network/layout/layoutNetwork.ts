import { simplify } from '../../../measures/network/simplify';
import { arrangePieces } from './arrangePieces';
import { fitToBox } from './fitToBox';
import { usualRatio, usualSeed, type LayoutInput, type Positions } from './layoutInput';
import { cellSide, outlineOf } from './outline';
import { packBox } from './pack';
import { piecesOf, type Piece } from './pieces';
import { placeNew } from './placeNew';
import { pieceRoom } from './smallPieces';

/**
 * Lays out a network: pieces one by one, packed into a box of `ratio`. The same input gives the same
 * positions everywhere. Yields the share that is done.
 *
 * @returns x and y of each node in turn, rounded to two decimals, between 0 and `layoutWidth` and its height;
 *   `NaN` for a node without a tie to another. What is pinned stays exactly where it is.
 */
export function* layoutSteps(input: LayoutInput): Generator<number, Positions> {
  const { n, groups = null, pinned = null, ratio = usualRatio, seed = usualSeed } = input;
  const ties = simplify(input, false);
  const pieces = piecesOf(ties);
  const groupOf = (node: number) => groups?.[node] ?? 0;
  if (pinned !== null && Array.from({ length: n }).some((_, i) => Number.isFinite(pinned[2 * i])))
    return yield* placeNew(ties, pieces, pinned, { groupOf, ratio, seed });
  const positions = new Float64Array(2 * n).fill(NaN);
  if (pieces.length === 0) return positions;
  const tied = pieces.reduce((sum, { nodes }) => sum + nodes.length, 0);
  const ratioOf = ({ nodes }: Piece) => Math.min(ratio, Math.max(1, (nodes.length / tied) * ratio));
  const arranged = yield* arrangePieces(pieces, groupOf, ratioOf, seed);
  const outlines = pieces.map((piece, i) =>
    outlineOf(arranged[i]!, piece.source, piece.target, pieceRoom(piece)),
  );
  const packing = packBox(outlines, ratio);
  pieces.forEach(({ nodes }, i) => {
    const { left, top } = outlines[i]!;
    nodes.forEach((node, place) => {
      const { x, y } = arranged[i]![place]!;
      positions[2 * node] = x - left + packing.columns[i]! * cellSide;
      positions[2 * node + 1] = y - top + packing.rows[i]! * cellSide;
    });
  });
  return fitToBox(positions, ratio);
}

/** Lays out a network in one go. See `layoutSteps`. */
export function layoutNetwork(input: LayoutInput): Positions {
  const steps = layoutSteps(input);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
