import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import { groupCentres } from './groupCentres';
import { roundsFor, tieLength } from './layoutInput';
import type { Place } from './outline';
import type { Piece } from './pieces';

export interface SimulationInput {
  readonly piece: Piece;
  /** Group of each node, numbered from 0, and the number of nodes of each group. */
  readonly group: Int32Array;
  readonly sizes: Int32Array;
  /** Ties and room of each node. */
  readonly degree: ArrayLike<number>;
  readonly radius: ArrayLike<number>;
  /** How much wider than high the piece should be. */
  readonly ratio: number;
  readonly random: () => number;
}

interface Body {
  x: number;
  y: number;
  readonly group: number;
  readonly radius: number;
}

/** Ties between groups, as pairs of groups. */
function pairsOf({ piece, group }: SimulationInput): (readonly [number, number])[] {
  return piece.source.flatMap((from, tie) => {
    const [a, b] = [group[from]!, group[piece.target[tie]!]!];
    return a === b ? [] : [[a, b] as const];
  });
}

/**
 * A simulation of forces: ties pull, nodes repel, none lies over another, and each group stays about its
 * own centre. Yields the share that is done after every round.
 */
export function* simulatePiece(input: SimulationInput): Generator<number, Place[]> {
  const { piece, group, sizes, degree, radius, ratio, random } = input;
  const { nodes, source, target } = piece;
  const centres = groupCentres({ sizes, pairs: pairsOf(input), ratio, random });
  const bodies: Body[] = nodes.map((_, i) => {
    const centre = centres[group[i]!]!;
    return {
      x: centre.x + (random() - 0.5) * centre.radius,
      y: centre.y + (random() - 0.5) * centre.radius,
      group: group[i]!,
      radius: radius[i]!,
    };
  });
  const isWithin = (tie: number) => group[source[tie]!] === group[target[tie]!];
  const ends = (tie: number) => [degree[source[tie]!]!, degree[target[tie]!]!] as const;
  const widest = source.map((from, tie) => Math.max(tieLength, radius[from]! + radius[target[tie]!]!));
  const hold = sizes.length > 1 ? 0.16 : 0.03;
  const simulation = forceSimulation(bodies)
    .randomSource(random)
    .stop()
    .alphaDecay(0)
    .force(
      'tie',
      forceLink(source.map((from, tie) => ({ source: from, target: target[tie]! })))
        .distance((_, tie) =>
          isWithin(tie)
            ? widest[tie]! * (1 + 0.06 * Math.sqrt(Math.min(100, Math.max(...ends(tie)))))
            : widest[tie]! + 2 * tieLength,
        )
        .strength((_, tie) => (isWithin(tie) ? 0.9 : 0.06) / Math.min(...ends(tie))),
    )
    .force(
      'apart',
      forceManyBody()
        .strength(-tieLength * 2.4)
        .distanceMax(tieLength * 12),
    )
    .force(
      'room',
      forceCollide<Body>((body) => body.radius),
    )
    .force('x', forceX<Body>((body) => centres[body.group]!.x).strength(hold / ratio))
    .force('y', forceY<Body>((body) => centres[body.group]!.y).strength(hold));
  const rounds = roundsFor(nodes.length);
  for (let round = 0; round < rounds; round++) {
    simulation.alpha((1 - round / rounds) ** 2).tick();
    yield (round + 1) / rounds;
  }
  return bodies.map(({ x, y }) => ({ x, y }));
}
