import { ImageRun, Paragraph } from 'docx';
import type { DrawnFigureBlock, DrawnReport } from '../../../figures/report/drawnReport';
import { withoutForbidden } from '../../xmlText';
import { sheetDrawing } from '../drawingFile';
import { alternativeText, figureWords } from '../figureWords';
import { picturesOf } from '../pictures';
import type { ReportContext } from '../reportContext';
import { styleIds } from './docxStyle';
import { numberedCaption, paragraphs } from './paragraphs';

const pxPerMillimetre = 96 / 25.4;
/** Tallest drawing in mm: its words have room on the same page. */
const tallest = 180;
const textWidth = 170;

/** A figure as paragraphs that stay together: caption with its number, drawing, note, source, evidence. */
export async function figureParagraphs(
  block: DrawnFigureBlock,
  { definition, text }: DrawnReport,
  { platform }: ReportContext,
): Promise<Paragraph[]> {
  const [words, ...others] = figureWords(block, definition.options, text);
  const { file, width, height } = sheetDrawing(block, definition.options, text, tallest * pxPerMillimetre);
  const { svg, png } = await picturesOf(file, { width, height }, platform);
  const scale = Math.min(1, (tallest * pxPerMillimetre) / height, (textWidth * pxPerMillimetre) / width);
  const transformation = { width: width * scale, height: height * scale };
  const kept = { keepNext: true, keepLines: true };
  const all = [words, ...others];
  const drawing = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    transformation,
    fallback: { type: 'png', data: png },
    altText: {
      id: String(block.number),
      name: words.number,
      title: withoutForbidden(block.figure.title),
      description: withoutForbidden(alternativeText(block, text)),
    },
  });
  return [
    numberedCaption(text.words.reportFile.figure, block.number, words.title, text),
    ...others.flatMap(({ title, language }) =>
      paragraphs(title, language, { style: styleIds.second, ...kept }),
    ),
    ...all.flatMap(({ subtitle, language }) =>
      paragraphs(subtitle, language, { style: styleIds.subtitle, ...kept }),
    ),
    new Paragraph({ style: styleIds.drawing, ...kept, children: [drawing] }),
    ...all.flatMap(({ note, source, language }) =>
      [note, source].flatMap((one) => paragraphs(one, language, { style: styleIds.note, ...kept })),
    ),
    ...all.flatMap(({ evidence, language }, i) => {
      const isLast = i === all.length - 1 && block.caption === '';
      return paragraphs(evidence, language, { style: styleIds.note, ...kept, keepNext: !isLast });
    }),
    ...paragraphs(block.caption, text.language, { keepLines: true }),
  ];
}
