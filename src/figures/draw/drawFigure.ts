import type { FigureSpec, FigureView } from '../../model/figureSpec';
import { loadText } from '../../text/loadText';
import { FigureError } from './figureError';
import type { FigureSource } from './figureSource';
import type { DrawnFigure, ViewDrawing } from './viewDrawing';

const drawings: Readonly<Record<FigureView, () => Promise<ViewDrawing>>> = {
  overview: async () => (await import('./overview')).overview,
  coverage: async () => (await import('./coverage')).coverage,
  alliances: async () => (await import('./alliances')).alliances,
  network: async () => (await import('./network')).network,
  conferences: async () => (await import('./conferences')).conferences,
  rankings: async () => (await import('./rankings')).rankings,
  profiles: async () => (await import('./profiles')).profiles,
};

/** Names of the figures of a view. */
export async function figuresOf(view: FigureView): Promise<readonly string[]> {
  return (await drawings[view]()).figures;
}

/**
 * The figure that a spec names, in its language, as the page shows it.
 *
 * @throws {FigureError} where the view has no such figure, or nothing to draw in this state
 * @throws {QueryError} where a question could not be answered
 */
export async function drawFigure(spec: FigureSpec, source: FigureSource): Promise<DrawnFigure> {
  const [view, text] = await Promise.all([drawings[spec.view](), loadText(spec.language)]);
  if (spec.figure !== '' && !view.figures.includes(spec.figure))
    throw new FigureError('unknown-figure', {
      view: spec.view,
      figure: spec.figure,
      known: view.figures.join(', '),
    });
  return view.draw({ spec, source, text });
}
