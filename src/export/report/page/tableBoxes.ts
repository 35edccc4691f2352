import type { DrawnFigureBlock } from '../../../figures/report/drawnReport';
import type { Text } from '../../../text/text';
import type { Palette } from '../../../theme/palette';
import { annexTable, keptRows } from '../annexTable';
import type { FlowBox } from './flow';
import type { PageItem, PageText } from './pageItems';
import { sheet, textStyle } from './pageStyle';
import { tableColumns, type TableColumns } from './tableColumns';
import { textBoxes, textLines } from './textBoxes';

const rowGap = 2.5;

interface Row {
  readonly cells: readonly string[];
  readonly role: 'head' | 'cell';
  /** Key of the row among the elements of the document. */
  readonly key: string;
}

interface TableFrame {
  readonly columns: TableColumns;
  readonly isNumeric: readonly boolean[];
  readonly text: Text;
  readonly palette: Palette;
}

function rowBox({ cells, role, key }: Row, { columns, isNumeric, text, palette }: TableFrame): FlowBox {
  const { colour } = palette;
  const { widths, padding, size } = columns;
  const items: PageItem[] = [];
  let x = sheet.left;
  let tallest = 0;
  widths.forEach((width, i) => {
    const cell = cells[i] ?? '';
    const element = `${key}:${i}:`;
    const { lines, height } = textLines(
      { role, text: cell, language: text.language, element, x, width: width - padding, size },
      palette,
    );
    const right = x + width - padding;
    const placed = lines.map((line): PageText => {
      const lower = { ...line, y: line.y + rowGap };
      return isNumeric[i] === true ? { ...lower, x: right, anchor: 'end' } : lower;
    });
    items.push(...placed);
    tallest = Math.max(tallest, height);
    x += width;
  });
  const least = textStyle(role, text.language, palette);
  const height = Math.max(tallest, size * least.leading) + 2 * rowGap;
  items.push({
    kind: 'line',
    x1: sheet.left,
    x2: sheet.right,
    y: height,
    width: role === 'head' ? 0.75 : 0.375,
    colour: role === 'head' ? colour.lineStrong : colour.line,
  });
  return { height, before: 0, items };
}

/** The table of a figure on as many pages as it needs, with its head again on each. */
export function tableBoxes(block: DrawnFigureBlock, number: number, text: Text, palette: Palette): FlowBox[] {
  const words = text.words.reportFile;
  const table = annexTable(block.figure, text);
  const figure = words.figure(text.number(block.number));
  const title = words.numbered(words.table(text.number(number)), words.dataOf(figure, block.figure.title));
  const of = { language: text.language, role: 'note' as const };
  const caption = textBoxes(
    { ...of, role: 'tableTitle', text: title, element: `${block.id}:table-title` },
    palette,
    true,
  );
  const unit = textBoxes(
    { ...of, text: block.figure.subtitle, element: `${block.id}:table-unit` },
    palette,
    true,
  );
  if (table.rows.length === 0)
    return [
      ...caption,
      ...textBoxes({ ...of, text: words.emptyTable, element: `${block.id}:table-none` }, palette),
    ];
  const frame = {
    columns: tableColumns([table.head, ...table.rows], sheet.inner),
    isNumeric: table.isNumeric,
    text,
    palette,
  };
  const key = (row: number) => `table:${block.id}:${row}`;
  const head = {
    ...rowBox({ cells: table.head, role: 'head', key: key(0) }, frame),
    before: 4,
    isKept: true,
  };
  const again = {
    ...head,
    items: head.items.map((item) => (item.kind === 'text' ? { ...item, element: '' } : item)),
  };
  const rows = table.rows.map((cells, i) => ({
    ...rowBox({ cells, role: 'cell', key: key(i + 1) }, frame),
    isKept: i < Math.min(keptRows, table.rows.length) - 1,
    ...(i === 0 ? {} : { again }),
  }));
  const cut =
    table.cut === '' ? [] : textBoxes({ ...of, text: table.cut, element: `${block.id}:cut` }, palette);
  return [...caption, ...unit, head, ...rows, ...cut];
}
