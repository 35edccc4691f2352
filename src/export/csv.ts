type Cell = string | number | boolean | null;

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet would calculate with, numbers apart. */
const formula = /^[=+\-@\t\r](?![\d.,\s%]*$)/;

/** The same for a spreadsheet: text that would be taken for a formula stays text, with an apostrophe before it. */
export function toSpreadsheetCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const asText = <C extends Cell>(cell: C) =>
    typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell;
  return toCsv(
    header.map((cell) => String(asText(cell))),
    rows.map((cells) => cells.map(asText)),
  );
}

/** CSV as RFC 4180 with `\n`: numbers in full precision with an ASCII minus, unknown as an empty cell. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) =>
    cells.map((cell) => (cell === null ? '' : quoted(String(cell)))).join(',');
  return `${[line(header), ...rows.map(line)].join('\n')}\n`;
}
