/** Numbers of the rows in which every column has a value. */
export function completeRows(columns: readonly ArrayLike<number>[]): Int32Array {
  const rows = columns[0]?.length ?? 0;
  const complete: number[] = [];
  for (let row = 0; row < rows; row++)
    if (columns.every((column) => !Number.isNaN(column[row]))) complete.push(row);
  return Int32Array.from(complete);
}
