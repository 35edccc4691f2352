import type { FigureSpec } from '../../model/figureSpec';
import type { Text } from '../../text/text';
import type { Figure } from '../figure';
import type { FigureSource } from './figureSource';

export interface DrawInput {
  readonly spec: FigureSpec;
  readonly source: FigureSource;
  readonly text: Text;
}

/** A part of a state that could not be followed, and what was taken in its place is the usual choice. */
export interface RefusedState {
  readonly key: string;
  readonly value: string;
}

export interface DrawnFigure {
  readonly figure: Figure;
  readonly refused: readonly RefusedState[];
}

/** Draws the figures of one view. */
export interface ViewDrawing {
  /** The figures that the view can show, the usual main one first. */
  readonly figures: readonly string[];
  /** @throws {FigureError} where there is no such figure, or nothing to draw */
  draw(input: DrawInput): Promise<DrawnFigure>;
}
