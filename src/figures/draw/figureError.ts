import { AtlasError } from '../../model/errors';

/** A figure that cannot be drawn: `unknown-figure`, or `nothing-to-draw` in this state. */
export class FigureError extends AtlasError {
  override readonly name = 'FigureError';
}
