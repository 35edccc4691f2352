type Cell = string | number | boolean | null;

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV as RFC 4180 with `\n`: numbers in full precision with an ASCII minus, unknown as an empty cell. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) =>
    cells.map((cell) => (cell === null ? '' : quoted(String(cell)))).join(',');
  return `${[line(header), ...rows.map(line)].join('\n')}\n`;
}
