import type { MatrixScene } from '../matrix/matrixScene';
import type { ChordScene } from './chordScene';

/** A chord diagram with a matrix at its right, both in the middle of the higher one. */
export interface ChordWithMatrixScene {
  readonly width: number;
  readonly height: number;
  readonly chord: ChordScene;
  readonly chordTop: number;
  readonly matrix: MatrixScene;
  readonly matrixLeft: number;
  readonly matrixTop: number;
}

/** Gap in px between the two. */
export const chordMatrixGap = 24;

export function chordWithMatrix(chord: ChordScene, matrix: MatrixScene): ChordWithMatrixScene {
  const height = Math.max(chord.height, matrix.height);
  const matrixLeft = chord.width + chordMatrixGap;
  return {
    width: matrixLeft + matrix.width,
    height,
    chord,
    chordTop: Math.round((height - chord.height) / 2),
    matrix,
    matrixLeft,
    matrixTop: Math.round((height - matrix.height) / 2),
  };
}
