import type { DrawnFigureBlock, DrawnReport } from '../../../figures/report/drawnReport';
import { exportSizes } from '../../../theme/exportSizes';
import type { FigureFile } from '../../figureFile';
import { figureFileName, type FigureFormat } from '../../writeFigure';
import { fileOf } from '../drawingFile';
import { wantedFigure } from '../figureWords';

/** Formats of each figure. */
export const zipFormats = ['svg', 'png', 'csv', 'xlsx'] as const satisfies readonly FigureFormat[];

/** Names of the files beside those of the figures. */
export const zipExtras = { sources: 'sources.csv', report: 'report.json', readme: 'readme.txt' } as const;

export const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A figure of a report as a file of its own, with the words that the report wants. */
export function zippedFigure(block: DrawnFigureBlock, { definition, text }: DrawnReport): FigureFile {
  const { options } = definition;
  const { figure, second } = block;
  return {
    ...fileOf(block, exportSizes[block.size], options, text),
    figure: wantedFigure(figure, options),
    second: second === null ? null : { ...second, figure: wantedFigure(second.figure, options) },
  };
}

/** Name of a file of a figure: its number, and what it shows. */
export const zippedName = (number: number, format: FigureFormat, file: FigureFile): string =>
  `${twoDigits(number)}-${figureFileName(format, file)}`;
