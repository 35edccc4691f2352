import type { DataCell } from '../../figures/figure';
import type { FigureFile } from '../figureFile';
import { asPlainText } from '../csv';
import { evidenceWords } from '../svg/footWords';
import { escapeXml } from '../xmlText';

/**
 * The table of a figure as HTML for the clipboard, which Word and Writer paste as a table: title and unit
 * above, source below. Numbers have their full precision, and nothing becomes a formula in a spreadsheet.
 */
export function tableHtml(file: FigureFile): string {
  const { figure, text } = file;
  const { columns, rows } = figure.table;
  const shown = (cell: DataCell) =>
    escapeXml(typeof cell === 'string' ? asPlainText(cell) : String(cell ?? ''));
  const line = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((cell, i) => `<${tag}${columns[i]?.isNumeric ? ' align="right"' : ''}>${cell}</${tag}>`).join('')}</tr>`;
  const foot = [
    `${text.words.figure.source}${text.words.join.colon}${figure.source}`,
    evidenceWords(figure, text),
  ];
  return [
    `<p><strong>${escapeXml(figure.title)}</strong></p>`,
    `<p>${escapeXml(figure.subtitle)}</p>`,
    `<table border="1" lang="${text.language}">`,
    `<thead>${line(
      columns.map(({ title }) => shown(title)),
      'th',
    )}</thead>`,
    `<tbody>${rows.map((row) => line(row.map(shown), 'td')).join('')}</tbody>`,
    '</table>',
    ...foot.map((words) => `<p>${escapeXml(words)}</p>`),
  ].join('\n');
}
