import type { DiagramNode, DiagramTie } from '../../../charts/network/diagramInput';

type Point = readonly [x: number, y: number];

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** Furthest that a tie may lead off the direction of a key: cosine of 60 degrees. */
const widest = 0.5;

export interface Walk {
  readonly nodes: readonly DiagramNode[];
  readonly ties: readonly DiagramTie[];
  /** Positions of the nodes in px. */
  readonly places: readonly Point[];
  /** Nodes by their position in the list, the highest measure first. */
  readonly byMeasure: readonly number[];
}

/** Nodes from the highest value to the lowest, those without one last. */
export function byMeasure(nodes: readonly DiagramNode[]): number[] {
  const valueOf = (i: number) => nodes[i]?.value ?? -Infinity;
  return nodes.map((_, i) => i).sort((a, b) => valueOf(b) - valueOf(a) || a - b);
}

/** Nodes at the other end of the ties of a node. */
export function neighboursOf({ ties }: Pick<Walk, 'ties'>, node: number): number[] {
  return ties.flatMap(({ source, target }) =>
    source === target ? [] : source === node ? [target] : target === node ? [source] : [],
  );
}

/** The neighbour whose tie leads nearest along the direction; without one the nearest node on that side. */
function towards(walk: Walk, node: number, [dx, dy]: Point): number | null {
  const [x, y] = walk.places[node] ?? [0, 0];
  const seen = (candidates: readonly number[]) =>
    candidates.flatMap((other) => {
      const [toX, toY] = walk.places[other] ?? [NaN, NaN];
      const distance = Math.hypot(toX - x, toY - y);
      const cosine = ((toX - x) * dx + (toY - y) * dy) / (distance || 1);
      return other !== node && cosine > widest ? [{ other, distance, cosine }] : [];
    });
  const neighbours = seen(neighboursOf(walk, node));
  if (neighbours.length > 0)
    return neighbours.reduce((best, one) => (one.cosine > best.cosine ? one : best)).other;
  const others = seen(walk.nodes.map((_, i) => i));
  if (others.length === 0) return null;
  const cost = ({ distance, cosine }: (typeof others)[number]) => distance * (2 - cosine);
  return others.reduce((best, one) => (cost(one) < cost(best) ? one : best)).other;
}

/** The node that a key moves to from another, or `null` where it moves to none. */
export function nextNode(key: string, node: number, walk: Walk): number | null {
  const { byMeasure: order, nodes } = walk;
  const at = order.indexOf(node);
  if (key === 'Home') return order[0] ?? null;
  if (key === 'End') return order.at(-1) ?? null;
  if (key === 'PageDown') return order[at + 1] ?? null;
  if (key === 'PageUp') return order[at - 1] ?? null;
  if (/^\p{L}$/u.test(key)) {
    const begins = (i: number) =>
      nodes[i]?.name.toLocaleLowerCase().startsWith(key.toLocaleLowerCase()) === true;
    return [...order.slice(at + 1), ...order.slice(0, at + 1)].find(begins) ?? null;
  }
  const direction = directions[key];
  return direction === undefined ? null : towards(walk, node, direction);
}
