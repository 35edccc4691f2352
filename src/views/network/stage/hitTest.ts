import type { NodeMark, TieMark } from '../../../charts/network/diagramMarks';
import type { DiagramScene } from '../../../charts/network/diagramScene';

/** Distance in px beyond a mark within which it is meant: of a pointer, and of a finger. */
export const reach = { pointer: 5, finger: 14 } as const;

function tieDistance({ x1, y1, x2, y2 }: TieMark, x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x1 + along * dx - x, y1 + along * dy - y);
}

export interface Hit {
  readonly node: NodeMark | null;
  readonly tie: TieMark | null;
}

const nothing: Hit = { node: null, tie: null };

/** The node under a point, or else the nearest tie. A look at each takes well below a millisecond for 10,000. */
export function hitTest(scene: DiagramScene, x: number, y: number, within: number = reach.pointer): Hit {
  let least = within;
  let hit = nothing;
  let isInside = false;
  for (const node of scene.nodes) {
    const distance = Math.hypot(node.x - x, node.y - y) - node.radius;
    // Of nodes over each other the later lies on top.
    if (distance > 0 && (isInside || distance >= least)) continue;
    isInside = distance <= 0;
    least = distance;
    hit = { node, tie: null };
  }
  if (hit.node !== null) return hit;
  for (const tie of scene.ties) {
    const distance = tieDistance(tie, x, y);
    if (distance < least) {
      least = distance;
      hit = { node: null, tie };
    }
  }
  return hit;
}

/** The middle of a tie that is in sight, or else of all of it. */
function middleOf({ x1, y1, x2, y2 }: TieMark, { width, height }: DiagramScene): readonly [number, number] {
  const inside = Array.from({ length: 21 }, (_, i) => i / 20).filter((share) => {
    const [x, y] = [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
    return x >= 0 && x <= width && y >= 0 && y <= height;
  });
  const share = inside[Math.floor(inside.length / 2)] ?? 0.5;
  return [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
}

/** Where a node, or the middle of a tie, is in a scene, and how large; `null` where it is not in sight. */
export function anchorOf(
  scene: DiagramScene,
  key: string | null,
): { readonly key: string; readonly x: number; readonly y: number; readonly radius: number } | null {
  const node = scene.nodes.find((one) => one.key === key);
  if (node !== undefined) return node;
  const tie = scene.ties.find((one) => one.key === key);
  if (tie === undefined) return null;
  const [x, y] = middleOf(tie, scene);
  return { key: tie.key, x, y, radius: 4 };
}
