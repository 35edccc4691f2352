import type { DrawnBlock, DrawnReport } from '../../figures/report/drawnReport';
import { exportPalette } from '../../theme/exportThemes';
import type { Palette } from '../../theme/palette';
import { figureBoxes } from './page/figureBoxes';
import { paginate, type FlowBox } from './page/flow';
import type { PageLayout, TextRole } from './page/pageItems';
import { sheet } from './page/pageStyle';
import { runningItems } from './page/runningItems';
import { tableBoxes } from './page/tableBoxes';
import { textBoxes } from './page/textBoxes';
import { sourceWords } from './sourceWords';

export type {
  OutlineEntry,
  Page,
  PageBar,
  PageDrawing,
  PageItem,
  PageLayout,
  PageLine,
  PageText,
  TextRole,
} from './page/pageItems';

/**
 * A report as A4 pages in points. Lines are broken with the widths that figures estimate, which need no
 * font, so that a preview on the screen has the same lines as the file.
 */
export function pageLayout(drawn: DrawnReport): PageLayout {
  const palette = exportPalette(drawn.definition.options.greyscale ? 'greyscale' : 'light');
  const { title, language, text } = drawn;
  const boxes = [
    ...(title === ''
      ? []
      : textBoxes({ role: 'title', text: title, language, element: 'title' }, palette, true)),
    ...textBesideFigures(
      drawn.blocks.map((block) => blockBoxes(block, drawn, palette)),
      drawn,
    ),
    ...annexBoxes(drawn, palette),
    ...sourceBoxes(drawn, palette),
  ];
  const { pages, outline } = paginate(boxes);
  return {
    width: sheet.width,
    height: sheet.height,
    title: title === '' ? text.words.reportFile.untitled : title,
    language,
    outline,
    pages: pages.map((page) => ({
      ...page,
      items: [...page.items, ...runningItems(drawn, page.number, pages.length, palette)],
    })),
  };
}

function headingBoxes(
  heading: { readonly level: 1 | 2; readonly text: string; readonly element: string },
  { language }: DrawnReport,
  palette: Palette,
): FlowBox[] {
  const { level, text, element } = heading;
  const role: TextRole = level === 1 ? 'heading1' : 'heading2';
  return textBoxes({ role, text, language, element }, palette, true).map((box, i) =>
    i === 0 ? { ...box, outline: { level, text } } : box,
  );
}

function blockBoxes(block: DrawnBlock, drawn: DrawnReport, palette: Palette): FlowBox[] {
  const { language, text, definition } = drawn;
  switch (block.kind) {
    case 'heading':
      return headingBoxes({ ...block, element: block.id }, drawn, palette);
    case 'paragraph':
      return block.text
        .split(/\n\s*\n/)
        .flatMap((part, i) =>
          textBoxes({ role: 'paragraph', text: part, language, element: `${block.id}:${i}` }, palette),
        );
    case 'figure':
      return figureBoxes(block, { options: definition.options, text, palette });
    case 'failed': {
      const words = text.words.reportFile;
      const said = words.failed(words.figure(text.number(block.number)), block.reason);
      return textBoxes({ role: 'paragraph', text: said, language, element: block.id }, palette);
    }
  }
}

/** Text between a heading and a figure stays with both, where one page holds them. */
function textBesideFigures(pieces: readonly FlowBox[][], { blocks }: DrawnReport): FlowBox[] {
  return pieces.flatMap((boxes, i) => {
    const isBetween = [-1, 0, 1].map((step) => blocks[i + step]?.kind).join() === 'heading,paragraph,figure';
    const together = [pieces[i - 1] ?? [], boxes, pieces[i + 1] ?? []].flat();
    const height = together.reduce((sum, box) => sum + box.before + box.height, 0);
    if (!isBetween || height > sheet.bottom - sheet.top) return boxes;
    return boxes.map((box) => ({ ...box, isKept: true }));
  });
}

/** The tables of the figures, from a page of their own on. */
function annexBoxes(drawn: DrawnReport, palette: Palette): FlowBox[] {
  const figures = drawn.blocks.filter((block) => block.kind === 'figure');
  if (!drawn.definition.options.annex || figures.length === 0) return [];
  const { text } = drawn;
  const [head, ...rest] = headingBoxes(
    { level: 1, text: text.words.reportFile.annex, element: 'annex' },
    drawn,
    palette,
  );
  return [
    ...(head === undefined ? [] : [{ ...head, isFirst: true }]),
    ...rest,
    ...figures.flatMap((block, i) => tableBoxes(block, i + 1, text, palette)),
  ];
}

function sourceBoxes(drawn: DrawnReport, palette: Palette): FlowBox[] {
  if (!drawn.definition.options.sources || drawn.sources.length === 0) return [];
  const { text, language } = drawn;
  return [
    ...headingBoxes({ level: 1, text: text.words.reportFile.sources, element: 'sources' }, drawn, palette),
    ...drawn.sources.flatMap((source, i) =>
      textBoxes(
        {
          role: 'listItem',
          text: `${text.number(i + 1)}. ${sourceWords(source, text)}`,
          language,
          element: `source:${i}`,
        },
        palette,
      ),
    ),
  ];
}
