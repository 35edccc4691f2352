type Cell = string | number | boolean | null;

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet would calculate with, numbers with their sign apart; some take the wide forms of Chinese too. */
const formula = /^(?:[=@＝＠\t\r\n]|[+\-＋－](?![\d.,\s%]*$))/;

/** Text that a spreadsheet would take for a formula, with an apostrophe before it, which keeps it text. */
export function asPlainText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The same for a spreadsheet: what would be taken for a formula stays text. */
export function toSpreadsheetCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const asText = <C extends Cell>(cell: C) => (typeof cell === 'string' ? asPlainText(cell) : cell);
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
