import type { DrawnReport } from '../../../figures/report/drawnReport';
import type { Palette } from '../../../theme/palette';
import { clipText } from '../../../charts/parts/wrapText';
import type { PageItem, PageText } from './pageItems';
import { sheet, textStyle } from './pageStyle';

/** What stands on every page above and below the text: title, date of the data, number of the page. */
export function runningItems(drawn: DrawnReport, page: number, pages: number, palette: Palette): PageItem[] {
  const { text, info, title } = drawn;
  const words = text.words.reportFile;
  const { size, weight, colour } = textStyle('running', text.language, palette);
  const line = (content: string, y: number, anchor: 'start' | 'end', element: string): PageText => ({
    kind: 'text',
    role: 'running',
    x: anchor === 'start' ? sheet.left : sheet.right,
    y,
    text: clipText(content, sheet.inner - 60, size),
    size,
    weight,
    colour,
    language: text.language,
    anchor,
    element: `running:${page}:${element}`,
  });
  const { headerY, footerY } = sheet;
  return [
    line(title === '' ? words.untitled : title, headerY, 'start', 'title'),
    {
      kind: 'line',
      x1: sheet.left,
      x2: sheet.right,
      y: headerY + 5,
      width: 0.75,
      colour: palette.colour.ink,
    },
    line(words.drawnWith(text.day(info.closingDay)), footerY, 'start', 'date'),
    line(words.page(text.number(page), text.number(pages)), footerY, 'end', 'page'),
  ];
}
