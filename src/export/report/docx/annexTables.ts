import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { DrawnFigureBlock, DrawnReport } from '../../../figures/report/drawnReport';
import type { Palette } from '../../../theme/palette';
import { withoutForbidden } from '../../xmlText';
import { annexTable, keptRows, type AnnexTable } from '../annexTable';
import { sheet } from '../page/pageStyle';
import { tableColumns, type TableColumns } from '../page/tableColumns';
import { styleIds } from './docxStyle';
import { numberedCaption, paragraphs } from './paragraphs';

const twips = (points: number) => Math.round(points * 20);
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

function row(
  cells: readonly string[],
  { isNumeric }: AnnexTable,
  { widths, size }: TableColumns,
  colour: string,
  isHead: boolean,
  isKept: boolean,
): TableRow {
  const foot = { style: BorderStyle.SINGLE, size: isHead ? 6 : 4, color: colour } as const;
  return new TableRow({
    ...(isHead ? { tableHeader: true } : {}),
    cantSplit: true,
    children: cells.map(
      (cell, i) =>
        new TableCell({
          width: { size: twips(widths[i] ?? 0), type: WidthType.DXA },
          borders: { top: none, left: none, right: none, bottom: foot },
          children: [
            new Paragraph({
              style: styleIds.cell,
              keepNext: isKept,
              alignment: isNumeric[i] === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
              children: [
                new TextRun({ text: withoutForbidden(cell), bold: isHead, size: Math.round(size * 2) }),
              ],
            }),
          ],
        }),
    ),
  });
}

/** The table of a figure with its caption; its head is repeated on every page. */
export function figureTable(
  block: DrawnFigureBlock,
  number: number,
  { text }: DrawnReport,
  { colour }: Palette,
): (Paragraph | Table)[] {
  const words = text.words.reportFile;
  const { language } = text;
  const table = annexTable(block.figure, text);
  const title = words.dataOf(words.figure(text.number(block.number)), block.figure.title);
  const note = { style: styleIds.note };
  const caption = [
    numberedCaption(words.table, number, title, text),
    ...paragraphs(block.figure.subtitle, language, { ...note, keepNext: true }),
  ];
  if (table.rows.length === 0) return [...caption, ...paragraphs(words.emptyTable, language, note)];
  const columns = tableColumns([table.head, ...table.rows], sheet.inner);
  const widths = columns.widths.map(twips);
  return [
    ...caption,
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      margins: { left: 0, right: twips(columns.padding), marginUnitType: WidthType.DXA },
      rows: [
        row(table.head, table, columns, colour.lineStrong.slice(1), true, true),
        ...table.rows.map((cells, i) =>
          row(cells, table, columns, colour.line.slice(1), false, i < keptRows - 1),
        ),
      ],
    }),
    ...paragraphs(table.cut, language, note),
  ];
}
