import type { FigureSpec } from '../../model/figureSpec';
import { FigureError } from './figureError';

/**
 * The error of a figure that has nothing to draw in its state.
 *
 * @param reason why, in the language of the figure, where more is known
 */
export function nothingToDraw({ view, state }: FigureSpec, figure: string, reason?: string): FigureError {
  return new FigureError('nothing-to-draw', {
    view,
    figure,
    state,
    ...(reason === undefined ? {} : { reason }),
  });
}
