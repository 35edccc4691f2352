import { classOf, classScale } from '../../../charts/map/classes';
import { matrixScene, type MatrixEntity, type MatrixScene } from '../../../charts/matrix/matrixScene';
import type { Text } from '../../../text/text';
import type { LayoutSize } from '../../figure';
import { pairLabel, pairRows, type GroupMatrix } from './groupMatrix';

const cellHeight = 34;

/** Height in px that rows of a comfortable height make. */
export const matrixHeight = ({ lines }: GroupMatrix, textSize: number) =>
  lines.length * cellHeight + textSize + 8;

/** A small matrix with the number of ties in its cells; pairs without a tie are empty. */
export function groupMatrixScene(
  matrix: GroupMatrix,
  markers: readonly MatrixEntity['marker'][] | null,
  { width, height, palette, textSize, isNarrow }: LayoutSize,
  text: Text,
  /** A cell of several groups, which is no step of the scale. */
  isMixed: (row: number, column: number) => boolean = () => false,
): MatrixScene {
  const scale = classScale(isNarrow ? palette.sequential5 : palette.sequential7);
  return matrixScene({
    width,
    height,
    palette,
    textSize,
    entities: matrix.lines.map(({ name }, i) => ({ name, marker: markers?.[i] })),
    cells: pairRows(matrix)
      .flat()
      .map(({ key, row, column }) => {
        const n = matrix.between(row, column).length;
        return {
          key,
          label: pairLabel(matrix, row, column, text),
          row,
          column,
          texts: n === 0 ? [] : [text.number(n)],
          fill: isMixed(row, column)
            ? palette.colour.surfaceAlt
            : n === 0
              ? palette.colour.surface
              : (scale.colours[classOf(scale, n)] ?? palette.colour.surface),
          isDiagonal: row === column && !isMixed(row, column),
        };
      }),
  });
}
