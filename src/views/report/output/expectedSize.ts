import type { DrawnReport } from '../../../figures/report/drawnReport';
import type { ReportFormat } from '../../../model/report';
import type { PreviewSheet } from '../preview/previewSheets';

/** Averages over reports of the shipped data, in bytes: most files are within a third of what is said. */
const perPixel = 0.2;
/** Slides are emptier than pages. */
const perPixelOfSlide = 0.15;
const perDrawing = 22_000;
const perTextOfPdf = 105;
const perTextOfDocx = 8;
const perCell = 9;
const fonts = { en: 60_000, 'zh-Hans': 300_000, 'zh-Hant': 300_000 } as const;
const frame = 20_000;
/** Pixels of a PNG for one px of the layout. */
const scale = 2;
/** A picture with its words, and at its full height, is so much larger than the drawing on a page. */
const withWords = 2;

function drawingsOf(sheets: readonly PreviewSheet[]): { readonly count: number; readonly pixels: number } {
  const drawings = sheets.flatMap(({ items }) => items.filter((item) => item.kind === 'drawing'));
  const area = drawings.reduce((sum, item) => sum + (item.width * item.height) / item.scale ** 2, 0);
  return { count: drawings.length, pixels: area * scale ** 2 };
}

/** Cells of the tables of all figures, which a ZIP has twice. */
function cellsOf({ blocks }: DrawnReport): number {
  return blocks.reduce(
    (sum, block) =>
      block.kind === 'figure'
        ? sum + block.figure.table.rows.length * block.figure.table.columns.length
        : sum,
    0,
  );
}

/** About how many bytes the file of a report will have, from what is on its pages or slides. */
export function expectedSize(
  format: ReportFormat,
  drawn: DrawnReport,
  pages: readonly PreviewSheet[],
  slides: readonly PreviewSheet[],
): number {
  const { count, pixels } = drawingsOf(format === 'pptx' ? slides : pages);
  const texts = pages.reduce((sum, { items }) => sum + items.length, 0);
  const vectors = frame + count * perDrawing;
  switch (format) {
    case 'docx':
      return vectors + pixels * perPixel + texts * perTextOfDocx;
    case 'pdf':
      return vectors + fonts[drawn.language] + texts * perTextOfPdf;
    case 'pptx':
      return vectors + pixels * perPixelOfSlide;
    case 'zip':
      return vectors + pixels * perPixel * withWords + cellsOf(drawn) * perCell;
  }
}

const bytesAMegabyte = 1_000_000;

/** A size as it is said: in megabytes with one decimal, below that in tens of kilobytes. */
export function roundedSize(bytes: number): {
  readonly unit: 'megabytes' | 'kilobytes';
  readonly value: number;
} {
  return bytes >= bytesAMegabyte
    ? { unit: 'megabytes', value: Math.round(bytes / 100_000) / 10 }
    : { unit: 'kilobytes', value: Math.max(10, Math.round(bytes / 10_000) * 10) };
}
