import { forceCollide, forceSimulation, forceX, forceY } from 'd3';

type Place = readonly [x: number, y: number];

const rounds = 120;
const pull = 0.12;

/**
 * Moves nodes at or near one place apart, so that none lies over another, and back towards their places where
 * there is room. The same places always give the same positions.
 *
 * @param radii room of each node in px
 */
export function separateNodes(places: readonly Place[], radii: readonly number[]): Place[] {
  const bodies = places.map(([x, y], i) => ({ x, y, home: [x, y] as const, radius: radii[i] ?? 0 }));
  forceSimulation(bodies)
    .stop()
    .alphaDecay(0)
    .velocityDecay(0.6)
    .force('x', forceX<(typeof bodies)[number]>(({ home }) => home[0]).strength(pull))
    .force('y', forceY<(typeof bodies)[number]>(({ home }) => home[1]).strength(pull))
    .force('room', forceCollide<(typeof bodies)[number]>(({ radius }) => radius).iterations(2))
    .tick(rounds);
  return bodies.map(({ x, y }) => [Math.round(x * 100) / 100, Math.round(y * 100) / 100]);
}
