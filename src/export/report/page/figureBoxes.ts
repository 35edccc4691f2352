import type { DrawnFigureBlock } from '../../../figures/report/drawnReport';
import type { ReportOptions } from '../../../model/report';
import type { Text } from '../../../text/text';
import type { Palette } from '../../../theme/palette';
import { sheetDrawing, type DocumentDrawing } from '../drawingFile';
import { alternativeText, figureWords, type FigureWords } from '../figureWords';
import type { FlowBox } from './flow';
import type { PageDrawing, PageItem, TextRole } from './pageItems';
import { pointsAPx, sheet } from './pageStyle';
import { textBoxes, textLines, type TextBlock } from './textBoxes';

export interface FigureContext {
  readonly options: ReportOptions;
  readonly text: Text;
  readonly palette: Palette;
}

/** Least height in points that is left to a drawing beside its words. */
const leastDrawing = 160;
const gap = 6;
const columnGap = 14;
const bar = { width: 54, height: 5.25, indent: 60 } as const;

const blockOf = (
  { id }: DrawnFigureBlock,
  role: TextRole,
  text: string,
  words: Pick<FigureWords, 'language'>,
  part: string,
): TextBlock => ({ role, text, language: words.language, element: `${id}:${part}:${words.language}` });

/** A figure: its title, what it shows, the drawing, note, source, evidence and caption, kept on one page. */
export function figureBoxes(block: DrawnFigureBlock, context: FigureContext): FlowBox[] {
  const { palette } = context;
  const words = figureWords(block, context.options, context.text);
  const head = words.flatMap((one, i) =>
    textBoxes(
      blockOf(
        block,
        i === 0 ? 'figureTitle' : 'tableTitle',
        i === 0 ? one.headline : one.title,
        one,
        'title',
      ),
      palette,
      true,
    ).map((box) => (i === 0 ? box : { ...box, before: 2 })),
  );
  const subtitles = words.map((one) => blockOf(block, 'subtitle', one.subtitle, one, 'subtitle'));
  const foot = words.flatMap((one) => [
    blockOf(block, 'note', one.note, one, 'note'),
    blockOf(block, 'note', one.source, one, 'source'),
    blockOf(block, 'note', one.evidence, one, 'evidence'),
  ]);
  const caption = blockOf(block, 'caption', block.caption, context.text, 'caption');
  const below = [...foot, caption].filter(({ text }) => text !== '');
  const above = subtitles.filter(({ text }) => text !== '');
  if (block.size === 'column') {
    const beside = besideBox(block, [...above, ...below], context);
    if (beside !== null) return [...head, beside];
  }
  const stacked = (blocks: readonly TextBlock[]) =>
    blocks.flatMap((one) => withBar(block, one, context, textBoxes(one, palette, true)));
  const top = [...head, ...stacked(above)];
  const end = stacked(below);
  const taken = [...top, ...end].reduce((sum, { height, before }) => sum + height + before, 0);
  const room = Math.max(leastDrawing, sheet.bottom - sheet.top - taken - 2 * gap);
  const drawing = sheetDrawing(block, context.options, context.text, room / pointsAPx);
  const placed = placedDrawing(block, drawing, room, context.text);
  return endKept([
    ...top,
    { height: placed.height, before: gap, items: [placed], isKept: true },
    ...end.map((box, i) => (i === 0 ? { ...box, before: gap } : box)),
  ]);
}

/** The last piece of a figure is not held by what comes after it. */
function endKept(boxes: FlowBox[]): FlowBox[] {
  return boxes.map((box, i) => (i === boxes.length - 1 ? { ...box, isKept: false } : box));
}

function placedDrawing(
  block: DrawnFigureBlock,
  drawing: DocumentDrawing,
  room: number,
  text: Text,
): PageDrawing {
  const scale = Math.min(pointsAPx, room / drawing.height, sheet.inner / drawing.width);
  return {
    kind: 'drawing',
    x: sheet.left,
    y: 0,
    width: drawing.width * scale,
    height: drawing.height * scale,
    scale,
    file: drawing.file,
    alternative: alternativeText(block, text),
    block: block.id,
  };
}

/** A drawing of one column with its words in the other; `null` where the words are too many for that. */
function besideBox(
  block: DrawnFigureBlock,
  blocks: readonly TextBlock[],
  { options, text, palette }: FigureContext,
): FlowBox | null {
  const room = (sheet.bottom - sheet.top) * 0.8;
  const drawing = placedDrawing(block, sheetDrawing(block, options, text, room / pointsAPx), room, text);
  const x = sheet.left + drawing.width + columnGap;
  const items: PageItem[] = [drawing];
  let y = 0;
  for (const one of blocks) {
    const isBarred = hasBar(block, one);
    const place = { ...one, x, width: sheet.right - x, indent: isBarred ? bar.indent : 0 };
    const { lines, height } = textLines(place, palette);
    items.push(...lines.map((line) => ({ ...line, y: line.y + y })));
    if (isBarred) items.push({ ...barOf(block, palette), x, y: y + (lines[0]?.y ?? 0) - bar.height });
    y += height + gap;
  }
  return y > room ? null : { height: Math.max(drawing.height, y), before: gap, items };
}

const hasBar = ({ figure, id }: DrawnFigureBlock, { element, language }: TextBlock) =>
  figure.evidence !== null &&
  figure.evidence.share !== null &&
  element === `${id}:evidence:${language}` &&
  language === figure.spec.language;

function barOf({ figure }: DrawnFigureBlock, { colour }: Palette) {
  return {
    kind: 'bar' as const,
    width: bar.width,
    height: bar.height,
    share: figure.evidence?.share ?? 0,
    colour: colour.ink,
  };
}

/** The bar of the evidence share before the words that say it. */
function withBar(
  block: DrawnFigureBlock,
  one: TextBlock,
  { options, palette }: FigureContext,
  boxes: FlowBox[],
): FlowBox[] {
  if (!options.evidence || !hasBar(block, one)) return boxes;
  const [first, ...rest] = textBoxes({ ...one, indent: bar.indent }, palette, true);
  if (first === undefined) return boxes;
  const y = (first.items[0]?.y ?? 0) - bar.height;
  return [{ ...first, items: [...first.items, { ...barOf(block, palette), x: sheet.left, y }] }, ...rest];
}
