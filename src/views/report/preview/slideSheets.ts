import { alternativeText } from '../../../export/report/figureWords';
import { breakText } from '../../../export/report/page/breakText';
import type { SlideText } from '../../../export/report/pptx/slide';
import { slide as frame, smallestText } from '../../../export/report/pptx/slide';
import { slideDrawing, slidePlan, type PlannedSlide } from '../../../export/report/pptx/slidePlan';
import type { DrawnReport } from '../../../figures/report/drawnReport';
import { exportPalette } from '../../../theme/exportThemes';
import type { Palette } from '../../../theme/palette';
import type { PreviewSheet, SheetItem } from './previewSheets';

/** The evidence share as it is drawn on a slide, in px. */
const bar = { width: 72, height: 7 } as const;
/** Share of a line above its base line. */
const ascent = 0.8;

/** The lines of a box of text. Office programs break them with their own fonts, at nearly the same places. */
function linesOf(text: SlideText, of: string): SheetItem[] {
  return breakText(text.text, text.width, text.size, text.isBold).map((line, i) => ({
    kind: 'text',
    role: text.isTitle === true ? 'title' : 'paragraph',
    x: text.x,
    y: text.y + i * text.lineHeight + (text.lineHeight - text.size) / 2 + text.size * ascent,
    text: line,
    size: text.size,
    weight: text.isBold ? 700 : 400,
    colour: text.colour,
    language: text.language,
    anchor: 'start',
    element: of,
    of,
  }));
}

function figureItems(
  planned: Extract<PlannedSlide, { kind: 'figure' }>,
  drawn: DrawnReport,
  { colour }: Palette,
): SheetItem[] {
  const { block, slide } = planned;
  const of = block.id;
  const { text } = drawn;
  const { file, width, place } = slideDrawing(block, slide, drawn);
  return [
    ...slide.texts.flatMap((one) => linesOf(one, of)),
    {
      kind: 'drawing',
      ...place,
      scale: place.width / width,
      file,
      alternative: alternativeText(block, text),
      block: of,
      of,
    },
    ...(slide.bar === null
      ? []
      : [
          {
            kind: 'bar' as const,
            ...slide.bar,
            ...bar,
            share: block.figure.evidence?.share ?? 0,
            colour: colour.ink,
            of,
          },
        ]),
  ];
}

/** The slides of the PPTX. Charts that can be edited in it are shown as the drawings that they replace. */
export function slideSheets(drawn: DrawnReport): PreviewSheet[] {
  const palette = exportPalette(drawn.definition.options.greyscale ? 'greyscale' : 'light');
  const { text, language } = drawn;
  return slidePlan(drawn, palette).map((planned, i) => {
    const blocks = planned.kind === 'figure' ? [planned.block.id] : planned.blocks;
    const items =
      planned.kind === 'figure'
        ? figureItems(planned, drawn, palette)
        : planned.slide.texts.flatMap((one) => linesOf(one, planned.blocks[0] ?? ''));
    const number: SheetItem = {
      kind: 'text',
      role: 'running',
      x: frame.width - frame.margin,
      y: frame.numberY + smallestText,
      text: text.number(i + 1),
      size: smallestText,
      weight: 400,
      colour: palette.colour.ink3,
      language,
      anchor: 'end',
      element: '',
      of: '',
    };
    return {
      width: frame.width,
      height: frame.height,
      pxAUnit: 1,
      language,
      items: [...items, number],
      tops: new Map(blocks.map((id) => [id, 0])),
    };
  });
}
