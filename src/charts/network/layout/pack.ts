/** What a piece covers of a grid: cells by column and row from its upper left corner. */
export interface Outline {
  readonly width: number;
  readonly height: number;
  readonly columns: Int32Array;
  readonly rows: Int32Array;
}

/** Upper left corner of each outline on the grid. */
export interface Packing {
  readonly columns: Int32Array;
  readonly rows: Int32Array;
  readonly width: number;
  readonly height: number;
}

const signature = ({ columns, rows }: Outline) => `${columns.join()} ${rows.join()}`;

/** Rows from the middle outwards. */
function rowsFromMiddle(room: number): number[] {
  const middle = Math.floor(room / 2);
  return Array.from({ length: room + 1 }, (_, i) => i).sort(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b,
  );
}

/**
 * Packs outlines into a strip of a height in their order, each as far to the left as it fits and there as
 * near to the middle as it can be, none over another (Freivalds, Dogrusoz and Kikusts 2002, with a strip
 * instead of a spiral).
 *
 * @param height at least that of the highest outline
 * @param blocked cells that are taken from the beginning; those outside of the strip do not matter
 */
export function packStrip(
  outlines: readonly Outline[],
  height: number,
  blocked: Pick<Outline, 'columns' | 'rows'> = { columns: new Int32Array(0), rows: new Int32Array(0) },
): Packing {
  const most =
    outlines.reduce((sum, { width }) => sum + width, 0) +
    blocked.columns.reduce((last, column) => Math.max(last, column + 1), 0);
  const taken = new Uint8Array(most * height);
  blocked.columns.forEach((column, cell) => {
    const row = blocked.rows[cell]!;
    if (column >= 0 && row >= 0 && row < height) taken[column * height + row] = 1;
  });
  const columns = new Int32Array(outlines.length);
  const rows = new Int32Array(outlines.length);
  // Where the search for a place of the same outline ended: the grid only fills up.
  const searched = new Map<string, number>();
  let width = 0;
  outlines.forEach((outline, i) => {
    const same = signature(outline);
    const order = rowsFromMiddle(height - outline.height);
    const cells = outline.columns.length;
    const isFree = (column: number, row: number) => {
      for (let cell = 0; cell < cells; cell++)
        if (taken[(column + outline.columns[cell]!) * height + row + outline.rows[cell]!] === 1) return false;
      return true;
    };
    let at = searched.get(same) ?? 0;
    while (!isFree(Math.floor(at / order.length), order[at % order.length]!)) at++;
    searched.set(same, at);
    const [column, row] = [Math.floor(at / order.length), order[at % order.length]!];
    for (let cell = 0; cell < cells; cell++)
      taken[(column + outline.columns[cell]!) * height + row + outline.rows[cell]!] = 1;
    columns[i] = column;
    rows[i] = row;
    width = Math.max(width, column + outline.width);
  });
  return { columns, rows, width, height };
}

const attempts = 7;

/** Packs outlines so that together they are `ratio` times as wide as high, as nearly as they can. */
export function packBox(outlines: readonly Outline[], ratio: number): Packing {
  const highest = Math.max(1, ...outlines.map(({ height }) => height));
  const cells = outlines.reduce((sum, { columns }) => sum + columns.length, 0);
  let height = Math.max(highest, Math.round(Math.sqrt(cells / ratio) * 1.1));
  let best: Packing | null = null;
  const sizeOf = (packing: Packing) => Math.max(packing.width / ratio, packing.height);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const packing = packStrip(outlines, height);
    if (best === null || sizeOf(packing) < sizeOf(best)) best = packing;
    const next = Math.max(highest, Math.round(height * Math.sqrt(packing.width / height / ratio)));
    if (next === height) break;
    height = next;
  }
  return best ?? { columns: new Int32Array(0), rows: new Int32Array(0), width: 0, height: 0 };
}
