import { BoxGrid, type Box } from './boxGrid';
import type { NodeMark, TieMark } from './diagramMarks';
import type { LabelPlace } from './labelPlaces';

/** Radius in px up to which a mark may lie below a name that has no other place. */
const smallMark = 6;
/** Px between the points of a tie that a name avoids. */
const tieStep = 8;
const mostTiesAvoided = 1_500;
/** Px around a name where a large mark would seem to be the one it names. */
const beside = 7;
/** Marks fainter than this may lie below a name. */
const faint = 0.3;
/** What a px² of a name over something costs, or beside the large mark of another, and a px to its own mark. */
const cost = { tie: 0.4, mark: 3, distance: 0.8, near: 0.4, taken: 30 } as const;

const points = (x1: number, y1: number, x2: number, y2: number, step: number): Box[] => {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / step);
  return Array.from({ length: Math.max(0, steps - 1) }, (_, i) => {
    const share = (i + 1) / steps;
    const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    return { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 };
  });
};

const widened = ({ left, top, right, bottom }: Box): Box => ({
  left: left - beside,
  top: top - beside,
  right: right + beside,
  bottom: bottom + beside,
});

/** What stands in a drawing already: marks, ties and names. */
export class LabelRoom {
  private readonly names = new BoxGrid();
  private readonly marks = new BoxGrid();
  private readonly large = new BoxGrid();
  private readonly ties = new BoxGrid();
  private readonly own = new Map<number, Box>();

  constructor(
    private readonly width: number,
    private readonly height: number,
    nodes: readonly NodeMark[],
    ties: readonly TieMark[],
  ) {
    for (const { index, x, y, radius, opacity } of nodes) {
      if (opacity < faint) continue;
      const reach = radius + 1;
      const box = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
      this.own.set(index, box);
      this.marks.add(box);
      if (radius > smallMark) this.large.add(box);
    }
    for (const { x1, y1, x2, y2, opacity } of ties.slice(-mostTiesAvoided))
      if (opacity >= faint) for (const box of points(x1, y1, x2, y2, tieStep)) this.ties.add(box);
  }

  /** Whether a place is within the drawing, and over no name and no mark. */
  isFree(place: LabelPlace, index: number): boolean {
    return this.hasRoom(place, index) && this.marks.isFree(place.box, this.own.get(index));
  }

  /** Whether a place is within the drawing, and over no name and no large mark. */
  hasRoom({ box, leader }: LabelPlace, index: number): boolean {
    const own = this.own.get(index);
    return (
      this.isInside(box) &&
      this.names.isFree(box) &&
      this.large.isFree(box, own) &&
      (leader === null ||
        points(...leader, 4).every((point) => this.names.isFree(point) && this.marks.isFree(point, own)))
    );
  }

  isInside({ left, top, right, bottom }: Box): boolean {
    return left >= 0 && right <= this.width && top >= 0 && bottom <= this.height;
  }

  /** How bad a place is: 0 is beside the mark, over nothing. */
  costOf({ box, distance }: LabelPlace, index: number): number {
    const own = this.own.get(index);
    return (
      this.ties.covered(box) * cost.tie +
      this.marks.covered(box, own) * cost.mark +
      distance * cost.distance +
      this.large.covered(widened(box), own) * cost.near +
      (this.names.covered(box) + this.large.covered(box, own)) * cost.taken
    );
  }

  take({ box, leader }: LabelPlace): void {
    this.names.add(box);
    if (leader !== null) for (const point of points(...leader, 4)) this.names.add(point);
  }
}
