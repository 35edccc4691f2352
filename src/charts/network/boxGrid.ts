export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const side = 48;

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const intersection = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
const areaOf = ({ left, top, right, bottom }: Box) => Math.max(0, right - left) * Math.max(0, bottom - top);

/** Boxes that are taken, found by the squares of a grid that they lie in. */
export class BoxGrid {
  private readonly squares = new Map<number, Box[]>();

  add(box: Box): void {
    this.visit(box, (square) => {
      const boxes = this.squares.get(square);
      if (boxes === undefined) this.squares.set(square, [box]);
      else boxes.push(box);
      return false;
    });
  }

  /** Whether a box meets none of those taken; `except` does not count. */
  isFree(box: Box, except: Box | null = null): boolean {
    return !this.visit(
      box,
      (square) => this.squares.get(square)?.some((other) => other !== except && meet(box, other)) === true,
    );
  }

  /** Area in px² of those taken that a box covers; `except` does not count. */
  covered(box: Box, except: Box | null = null): number {
    let area = 0;
    this.visit(box, (square, column, row) => {
      // Of a box that lies in several squares each has its own part.
      const own = intersection(box, {
        left: column * side,
        top: row * side,
        right: (column + 1) * side,
        bottom: (row + 1) * side,
      });
      for (const other of this.squares.get(square) ?? [])
        if (other !== except) area += areaOf(intersection(own, other));
      return false;
    });
    return area;
  }

  private visit(
    { left, top, right, bottom }: Box,
    stop: (square: number, column: number, row: number) => boolean,
  ): boolean {
    for (let row = Math.floor(top / side); row <= Math.floor(bottom / side); row++)
      for (let column = Math.floor(left / side); column <= Math.floor(right / side); column++)
        if (stop(row * 10_000 + column, column, row)) return true;
    return false;
  }
}
