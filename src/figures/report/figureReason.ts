import type { AtlasError } from '../../model/errors';
import type { Text } from '../../text/text';

/** Why a figure of a report could not be drawn, in a sentence. */
export function figureReason(error: AtlasError, text: Text): string {
  const words = text.words.reportDrawing;
  const detail = (key: string) => String(error.details[key] ?? '');
  switch (error.code) {
    case 'unknown-figure':
      return words.unknownFigure(detail('figure'), detail('view'), detail('known'));
    case 'nothing-to-draw':
      return words.nothingToDraw(detail('view'), detail('state'));
    case 'not-kept':
      return words.notKept;
    default:
      return words.noAnswer;
  }
}
