import { languages } from '../../../model/language';
import { reportFigureSizes, type ReportFigure } from '../../../model/report';
import { drawFigure } from '../../draw/drawFigure';
import type { FigureSource } from '../../draw/figureSource';
import { recording, type Recorded } from './recording';

/**
 * Everything that a figure needs to be drawn again, with the sources of its records, in every language.
 * Its size and colours change what is laid out, and never what is asked.
 *
 * @throws {FigureError} where it cannot be drawn
 * @throws {QueryError} where a question could not be answered
 */
export async function freezeFigure(figure: ReportFigure, live: FigureSource): Promise<Recorded> {
  const { source, recorded } = recording(live);
  const [size] = reportFigureSizes;
  for (const language of languages) {
    const drawn = await drawFigure({ ...figure, language, theme: 'light', size }, source);
    await source.answer('record-sources', { recordIds: [...drawn.figure.recordIds] });
  }
  return recorded();
}
