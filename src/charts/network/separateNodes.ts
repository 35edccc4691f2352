import { forceCollide, forceSimulation, forceX, forceY } from 'd3';

type Place = readonly [x: number, y: number];

const rounds = 120;
const pull = 0.12;

/**
 * Moves nodes at or near one place apart, so that none of a radius lies over another, and back towards
 * their places where there is room. The same places always give the same positions.
 */
export function separateNodes(places: readonly Place[], radius: number): Place[] {
  const bodies = places.map(([x, y]) => ({ x, y, home: [x, y] as const }));
  forceSimulation(bodies)
    .stop()
    .alphaDecay(0)
    .velocityDecay(0.6)
    .force('x', forceX<(typeof bodies)[number]>(({ home }) => home[0]).strength(pull))
    .force('y', forceY<(typeof bodies)[number]>(({ home }) => home[1]).strength(pull))
    .force('room', forceCollide(radius).iterations(2))
    .tick(rounds);
  return bodies.map(({ x, y }) => [Math.round(x * 100) / 100, Math.round(y * 100) / 100]);
}
