export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const side = 48;

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

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

  private visit({ left, top, right, bottom }: Box, stop: (square: number) => boolean): boolean {
    for (let row = Math.floor(top / side); row <= Math.floor(bottom / side); row++)
      for (let column = Math.floor(left / side); column <= Math.floor(right / side); column++)
        if (stop(row * 10_000 + column)) return true;
    return false;
  }
}
