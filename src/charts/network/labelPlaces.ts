import type { Box } from './boxGrid';
import type { NodeMark } from './diagramMarks';

/** Where a name may stand. */
export interface LabelPlace {
  readonly left: number;
  readonly top: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
  /** Px between the mark and a name further out, with a line between them. */
  readonly distance: number;
  readonly leader: readonly [x1: number, y1: number, x2: number, y2: number] | null;
}

const gap = 3;
const distances = [12, 24, 38, 56];
const directions = 12;

type Corner = Pick<LabelPlace, 'left' | 'top' | 'anchor'>;

const placed = (corner: Corner, width: number, height: number): LabelPlace => ({
  ...corner,
  box: {
    left: corner.left - 2,
    top: corner.top,
    right: corner.left + width + 2,
    bottom: corner.top + height,
  },
  distance: 0,
  leader: null,
});

/** Right, left, above, below, then the four corners. */
export function nearPlaces({ x, y, radius }: NodeMark, width: number, height: number): LabelPlace[] {
  const off = radius + gap;
  const corner = radius * 0.7 + 2;
  const middle = y - height / 2;
  const corners: Corner[] = [
    { left: x + off, top: middle, anchor: 'start' },
    { left: x - off - width, top: middle, anchor: 'end' },
    { left: x - width / 2, top: y - off - height, anchor: 'middle' },
    { left: x - width / 2, top: y + off, anchor: 'middle' },
    { left: x + corner, top: y - corner - height, anchor: 'start' },
    { left: x + corner, top: y + corner, anchor: 'start' },
    { left: x - corner - width, top: y - corner - height, anchor: 'end' },
    { left: x - corner - width, top: y + corner, anchor: 'end' },
  ];
  return corners.map((one) => placed(one, width, height));
}

/** Places all around at some distances, the nearest first. */
export function farPlaces({ x, y, radius }: NodeMark, width: number, height: number): LabelPlace[] {
  return distances.flatMap((distance) =>
    Array.from({ length: directions }, (_, i): LabelPlace => {
      const angle = (2 * Math.PI * i) / directions;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const [toX, toY] = [x + dx * (radius + distance), y + dy * (radius + distance)];
      const anchor = dx > 0.35 ? 'start' : dx < -0.35 ? 'end' : 'middle';
      const left = { start: toX + 2, middle: toX - width / 2, end: toX - width - 2 }[anchor];
      const top = dy > 0.35 ? toY : dy < -0.35 ? toY - height : toY - height / 2;
      return {
        ...placed({ left, top, anchor }, width, height),
        distance,
        leader: [x + dx * (radius + 1), y + dy * (radius + 1), toX, toY],
      };
    }),
  );
}
