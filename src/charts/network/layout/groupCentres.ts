import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import { tieLength } from './layoutInput';

export interface Place {
  x: number;
  y: number;
  /** Room that the place takes up: radius of a circle. */
  readonly radius: number;
}

interface GroupInput {
  readonly sizes: ArrayLike<number>;
  /** Groups at the ends of each tie between two of them. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly ratio: number;
  readonly random: () => number;
}

interface Link {
  readonly source: number;
  readonly target: number;
  readonly count: number;
}

const roomOfNode = tieLength * 0.6;
const gap = tieLength * 0.5;
const rounds = 150;
/** Arrangements tried, from different beginnings: many of a few groups, fewer of more. */
const mostTries = 96;
const manyGroups = 24;

function linksOf(pairs: GroupInput['pairs']): Link[] {
  const links = new Map<string, Link>();
  for (const [a, b] of pairs) {
    const [source, target] = a < b ? [a, b] : [b, a];
    const key = `${source} ${target}`;
    links.set(key, { source, target, count: (links.get(key)?.count ?? 0) + 1 });
  }
  return [...links.values()];
}

function tryCentres({ sizes, ratio, random }: GroupInput, links: readonly Link[]): Place[] {
  const whole = Math.sqrt(Array.from(sizes).reduce((sum, size) => sum + size, 0)) * tieLength;
  const places: Place[] = Array.from(sizes, (size) => ({
    x: (random() - 0.5) * whole * ratio,
    y: (random() - 0.5) * whole,
    radius: roomOfNode * Math.sqrt(size),
  }));
  const radiusOf = (place: unknown) => (place as Place).radius;
  const simulation = forceSimulation(places)
    .randomSource(random)
    .stop()
    .alphaDecay(0)
    .force(
      'tie',
      forceLink(links.map(({ source, target }) => ({ source, target })))
        .distance(({ source, target }) => radiusOf(source) + radiusOf(target) + gap)
        .strength((_, i) => Math.min(0.6, 0.2 * Math.sqrt(links[i]!.count))),
    )
    .force(
      'apart',
      forceManyBody<Place>().strength(({ radius }) => -radius),
    )
    .force('x', forceX(0).strength(0.06 / ratio ** 2))
    .force('y', forceY(0).strength(0.06 * ratio ** 2));
  for (let round = 0; round < rounds; round++) {
    // Groups may pass through each other until they are in order.
    if (round === rounds / 3)
      simulation.force('room', forceCollide<Place>(({ radius }) => radius + gap / 2).iterations(3));
    simulation.alpha((1 - round / rounds) ** 2).tick();
  }
  return places;
}

const side = (a: Place, b: Place, c: Place) =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
const cross = (a: Place, b: Place, c: Place, d: Place) =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** How much ink ties between groups take, with their crossings and the way through a third group; less is better. */
function costOf(places: readonly Place[], links: readonly Link[]): number {
  const ends = links.map(({ source, target, count }) => [places[source]!, places[target]!, count] as const);
  let cost = 0;
  ends.forEach(([a, b, count], i) => {
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.sqrt(dx * dx + dy * dy);
    cost += length * count;
    for (const [c, d, others] of ends.slice(i + 1))
      if (cross(a, b, c, d)) cost += 4 * tieLength * Math.min(count, others);
    for (const place of places) {
      if (place === a || place === b) continue;
      const along = ((place.x - a.x) * dx + (place.y - a.y) * dy) / (length * length || 1);
      const off = Math.abs((place.x - a.x) * dy - (place.y - a.y) * dx) / (length || 1);
      if (along > 0 && along < 1 && off < place.radius) cost += 4 * tieLength * count;
    }
  });
  return cost;
}

/**
 * Where groups of nodes stand: tied ones near each other, none over another, wider than high by the ratio.
 * Of several arrangements the one whose ties are short and cross the least.
 */
export function groupCentres(input: GroupInput): Place[] {
  const links = linksOf(input.pairs);
  const count = input.sizes.length;
  const tries =
    count < 3 ? 1 : Math.max(1, Math.round(mostTries * Math.min(1, (manyGroups / count) ** 2 / 4)));
  const found = Array.from({ length: tries }, () => tryCentres(input, links)).map((places) => ({
    places,
    cost: tries === 1 ? 0 : costOf(places, links),
  }));
  return found.reduce((best, one) => (one.cost < best.cost ? one : best)).places;
}
