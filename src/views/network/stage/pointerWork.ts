import { polygonContains } from 'd3';
import type { NodeMark } from '../../../charts/network/diagramMarks';
import type { DiagramScene } from '../../../charts/network/diagramScene';

export type Point = readonly [x: number, y: number];

/** What a pressed pointer is doing on a stage besides moving the view. */
export type PointerWork =
  | { readonly kind: 'node'; readonly node: NodeMark; readonly at: Point; readonly hasMoved: boolean }
  | { readonly kind: 'lasso'; readonly points: readonly Point[] };

/** A press that moves less than this many px is a click. */
const stillness = 4;

/** The work after the pointer has come to a point. */
export function movedTo(work: PointerWork, point: Point): PointerWork {
  if (work.kind === 'lasso') return { ...work, points: [...work.points, point] };
  const hasMoved =
    work.hasMoved ||
    Math.hypot(point[0] - work.node.x, point[1] - work.node.y) > stillness + work.node.radius / 2;
  return { ...work, at: point, hasMoved };
}

/** Keys of the nodes inside of a line drawn around them. */
export function inside(points: readonly Point[], { nodes }: DiagramScene): string[] {
  const polygon = points.map(([x, y]): [number, number] => [x, y]);
  return polygon.length < 3
    ? []
    : nodes.filter(({ x, y }) => polygonContains(polygon, [x, y])).map(({ key }) => key);
}
