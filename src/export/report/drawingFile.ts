import type { DrawnFigureBlock } from '../../figures/report/drawnReport';
import type { ReportOptions } from '../../model/report';
import type { Text } from '../../text/text';
import { exportSizes, type ExportSize } from '../../theme/exportSizes';
import type { FigureFile } from '../figureFile';
import { documentLayout } from '../svg/documentLayout';

const pxPerMillimetre = 96 / 25.4;
/** Text width of the page in mm. */
const pageMillimetres = 170;
const squareMillimetres = 120;

/** A drawing for a document, with its size in px. */
export interface DocumentDrawing {
  readonly file: FigureFile;
  readonly width: number;
  readonly height: number;
}

function ownSize(kind: 'page' | 'column', millimetres: number, height: number): ExportSize {
  const tall = Math.floor(height);
  return {
    ...exportSizes[kind],
    id: `${millimetres}x${Math.round(tall / pxPerMillimetre)}mm`,
    width: Math.round(millimetres * pxPerMillimetre),
    height: tall,
    millimetres,
    isBounded: true,
  };
}

/**
 * Size of a drawing on a sheet of paper. The shapes of a slide and a square are kept, but they are laid
 * out for paper, because a slide made small would have text too small to read.
 */
function sheetSize({ size }: DrawnFigureBlock): ExportSize {
  switch (size) {
    case 'slide':
      return ownSize('page', pageMillimetres, (pageMillimetres * pxPerMillimetre * 9) / 16);
    case 'square':
      return ownSize('page', squareMillimetres, squareMillimetres * pxPerMillimetre);
    default:
      return exportSizes[size];
  }
}

export function fileOf(
  { figure, second, info }: DrawnFigureBlock,
  size: ExportSize,
  options: ReportOptions,
  text: Text,
): FigureFile {
  return { figure, second, size, theme: options.greyscale ? 'greyscale' : 'light', text, info };
}

/** The drawing of a figure for a page that has `tallest` px of room for it at most. */
export function sheetDrawing(
  block: DrawnFigureBlock,
  options: ReportOptions,
  text: Text,
  tallest: number,
): DocumentDrawing {
  const fitted = (size: ExportSize): DocumentDrawing => {
    const file = { ...fileOf(block, size, options, text), contents: 'drawing' as const };
    const { width, height } = documentLayout(file);
    return { file, width, height };
  };
  const natural = fitted(sheetSize(block));
  if (natural.height <= tallest) return natural;
  const { kind, millimetres } = natural.file.size;
  return fitted(ownSize(kind === 'column' ? 'column' : 'page', millimetres ?? pageMillimetres, tallest));
}
