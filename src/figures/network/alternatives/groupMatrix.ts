import type { Text } from '../../../text/text';
import type { Mark } from '../../figure';
import { tieRecords } from '../networkMarks';
import type { NetworkTie } from '../networkModel';

/** A row, and a column, of a small matrix of groups. */
export interface GroupLine {
  readonly id: string;
  readonly name: string;
}

/** Groups in their order with the ties between every two of them. */
export interface GroupMatrix {
  readonly prefix: string;
  readonly lines: readonly GroupLine[];
  between(row: number, column: number): readonly NetworkTie[];
  /** What a pair is called, and one group by itself. */
  readonly words: {
    readonly pair: (a: string, b: string) => string;
    readonly inside: (name: string) => string;
  };
}

const pairKeyOf = ({ prefix, lines }: GroupMatrix, row: number, column: number) =>
  `${prefix}:${lines[row]?.id ?? ''}:${lines[column]?.id ?? ''}`;

/** All pairs by the rows of the matrix. */
export function pairRows(matrix: GroupMatrix): { key: string; row: number; column: number }[][] {
  return matrix.lines.map((_, row) =>
    matrix.lines.map((__, column) => ({ key: pairKeyOf(matrix, row, column), row, column })),
  );
}

const nameOfPair = ({ lines, words }: GroupMatrix, row: number, column: number) =>
  row === column
    ? words.inside(lines[row]?.name ?? '')
    : words.pair(lines[row]?.name ?? '', lines[column]?.name ?? '');

/** Two groups with the number of their ties, of which dated ones and others apart. */
export function pairMark(matrix: GroupMatrix, row: number, column: number, text: Text): Mark {
  const words = text.words.networkForms;
  const ties = matrix.between(row, column);
  const dated = ties.filter(({ isDated }) => isDated).length;
  return {
    key: pairKeyOf(matrix, row, column),
    title: nameOfPair(matrix, row, column),
    value: words.tieCount(ties.length, text.number(ties.length)),
    change: null,
    rows:
      ties.length === 0
        ? []
        : [
            [words.datedTies, text.number(dated)],
            [words.openTies, text.number(ties.length - dated)],
          ],
    lines: [],
    recordIds: tieRecords(ties),
  };
}

export function pairLabel(matrix: GroupMatrix, row: number, column: number, text: Text): string {
  const n = matrix.between(row, column).length;
  return (
    nameOfPair(matrix, row, column) +
    text.words.join.colon +
    text.words.networkForms.tieCount(n, text.number(n))
  );
}
