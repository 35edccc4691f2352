import { forceCollide, forceLink, forceManyBody, forceSimulation, randomLcg } from 'd3';
import type { SimpleTies } from '../../../measures/network/simplify';
import { degreesOf, roomOf } from './arrangePiece';
import { arrangePieces } from './arrangePieces';
import { layoutWidth, roomBetween, roundsFor, tieLength, type Positions } from './layoutInput';
import { cellSide, outlineOf, type Place } from './outline';
import { packStrip } from './pack';
import type { Piece } from './pieces';
import { pieceRoom, pieceScale } from './smallPieces';

interface Options {
  readonly groupOf: (node: number) => number;
  readonly ratio: number;
  readonly seed: number;
}

/** Share of the usual rounds that nodes among others take to settle. */
const shareOfRounds = 0.5;
/** Share of the work that is given to pieces some of whose nodes have a place. */
const shareOfGrown = 0.7;
const rounded = (value: number) => Math.round(value * 100) / 100;

/** How many units of the layout are one unit of the simulation: the usual tie has `tieLength` there. */
function unitOf(n: number, pieces: readonly Piece[], pinned: ArrayLike<number>): number {
  const lengths: number[] = [];
  for (const piece of pieces)
    piece.source.forEach((place, tie) => {
      const [from, to] = [piece.nodes[place]!, piece.nodes[piece.target[tie]!]!];
      const [x, y] = [pinned[2 * from]! - pinned[2 * to]!, pinned[2 * from + 1]! - pinned[2 * to + 1]!];
      const length = Math.sqrt(x * x + y * y) / pieceScale(piece);
      if (length > 0) lengths.push(length);
    });
  const usual = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)];
  return (usual ?? layoutWidth / Math.sqrt(Math.max(4, n)) / 2) / tieLength;
}

/** Where each node of a piece begins: a new one beside the nodes it is tied to, wave after wave. */
function beginnings(piece: Piece, pinned: readonly (Place | null)[], random: () => number): Place[] {
  const places = [...pinned];
  const neighbours = places.map((): number[] => []);
  piece.source.forEach((from, tie) => {
    const to = piece.target[tie]!;
    neighbours[from]!.push(to);
    neighbours[to]!.push(from);
  });
  let wave = places.flatMap((place, i) => (place === null ? [] : neighbours[i]!));
  while (wave.length > 0) {
    const found = [...new Set(wave)]
      .filter((i) => places[i] === null)
      .map((i) => {
        const known = neighbours[i]!.flatMap((j) => places[j] ?? []);
        const mean = (axis: 'x' | 'y') => known.reduce((sum, place) => sum + place[axis], 0) / known.length;
        const aside = () => (random() - 0.5) * tieLength * 1.5;
        return { i, place: { x: mean('x') + aside(), y: mean('y') + aside() } };
      });
    for (const { i, place } of found) places[i] = place;
    wave = found.flatMap(({ i }) => neighbours[i]!);
  }
  return places.map((place) => place ?? { x: 0, y: 0 });
}

/** Moves the new nodes of a piece about until they have room; those in `isFixed` stay, and so does all in `others`. */
function* settle(
  piece: Piece,
  begin: readonly Place[],
  isFixed: (i: number) => boolean,
  others: readonly Place[],
  random: () => number,
): Generator<number, Place[]> {
  const degree = degreesOf(piece);
  const bodies = begin.map(({ x, y }, i) => {
    const body = { x, y, radius: roomOf(degree[i]!) };
    return isFixed(i) ? { ...body, fx: x, fy: y } : body;
  });
  const fixed = others.map(({ x, y }) => ({ x, y, fx: x, fy: y, radius: roomOf(1) }));
  const links = piece.source.flatMap((from, tie) => {
    const to = piece.target[tie]!;
    return isFixed(from) && isFixed(to) ? [] : [{ source: from, target: to }];
  });
  const simulation = forceSimulation([...bodies, ...fixed])
    .randomSource(random)
    .stop()
    .alphaDecay(0)
    .force('tie', forceLink(links).distance(tieLength).strength(0.4))
    .force(
      'apart',
      forceManyBody()
        .strength(-tieLength * 2)
        .distanceMax(tieLength * 8),
    )
    .force(
      'room',
      forceCollide<{ radius: number; x: number; y: number }>(({ radius }) => radius).iterations(2),
    );
  const rounds = Math.round(roundsFor(bodies.length + fixed.length) * shareOfRounds);
  for (let round = 0; round < rounds; round++) {
    simulation.alpha(0.6 * (1 - round / rounds) ** 2).tick();
    yield (round + 1) / rounds;
  }
  return bodies;
}

/** The pieces that stand among what has a place already: columns and rows of the grid that are taken. */
function takenBy(ties: SimpleTies, placeOf: (node: number) => Place | null) {
  const all = Array.from({ length: ties.n }, (_, node) => placeOf(node));
  const places: Place[] = [];
  const number = all.map((place) => (place === null ? -1 : places.push(place) - 1));
  const drawn = [...ties.source.keys()].filter(
    (tie) => number[ties.source[tie]!]! >= 0 && number[ties.target[tie]!]! >= 0,
  );
  const { columns, rows, left, top } = outlineOf(
    places,
    drawn.map((tie) => number[ties.source[tie]!]!),
    drawn.map((tie) => number[ties.target[tie]!]!),
    roomBetween,
  );
  return {
    columns: columns.map((column) => column + Math.round(left / cellSide)),
    rows: rows.map((row) => row + Math.round(top / cellSide)),
  };
}

/** Lays out only the nodes without a place, among those that have one. See `layoutSteps`. */
export function* placeNew(
  ties: SimpleTies,
  pieces: readonly Piece[],
  pinned: ArrayLike<number>,
  { groupOf, ratio, seed }: Options,
): Generator<number, Positions> {
  const unit = unitOf(ties.n, pieces, pinned);
  const positions = Float64Array.from({ length: 2 * ties.n }, (_, i) => pinned[i] ?? NaN);
  const random = randomLcg(seed * 7919);
  const placeOf = (node: number): Place | null =>
    Number.isFinite(positions[2 * node])
      ? { x: positions[2 * node]! / unit, y: positions[2 * node + 1]! / unit }
      : null;
  const keep = (node: number, x: number, y: number) => {
    positions[2 * node] = rounded(x * unit);
    positions[2 * node + 1] = rounded(y * unit);
  };
  const isNew = (node: number) => placeOf(node) === null;
  const fresh = pieces.filter(({ nodes }) => nodes.every(isNew));
  const grown = pieces.filter(({ nodes }) => nodes.some(isNew) && !nodes.every(isNew));
  for (const [i, piece] of grown.entries()) {
    const known = piece.nodes.map(placeOf);
    const members = new Set(piece.nodes);
    const others = Array.from({ length: ties.n }, (_, node) => node).flatMap((node) =>
      members.has(node) ? [] : (placeOf(node) ?? []),
    );
    const steps = settle(piece, beginnings(piece, known, random), (j) => known[j] !== null, others, random);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield ((i + step.value) / grown.length) * shareOfGrown;
    step.value.forEach(({ x, y }, j) => known[j] === null && keep(piece.nodes[j]!, x, y));
  }
  if (fresh.length === 0) return positions;
  const steps = arrangePieces(fresh, groupOf, () => 1, seed);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) yield shareOfGrown + (1 - shareOfGrown) * step.value;
  const outlines = fresh.map((piece, i) =>
    outlineOf(step.value[i] as readonly Place[], piece.source, piece.target, pieceRoom(piece)),
  );
  const highest = Math.max(...outlines.map(({ height }) => height));
  const rows = Math.max(highest, Math.ceil(layoutWidth / ratio / unit / cellSide));
  const packing = packStrip(outlines, rows, takenBy(ties, placeOf));
  fresh.forEach(({ nodes }, i) => {
    const { left, top } = outlines[i]!;
    nodes.forEach((node, j) => {
      const { x, y } = (step.value as (readonly Place[])[])[i]![j]!;
      keep(node, x - left + packing.columns[i]! * cellSide, y - top + packing.rows[i]! * cellSide);
    });
  });
  return positions;
}
