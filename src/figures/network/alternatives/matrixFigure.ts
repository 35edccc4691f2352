import type { Figure } from '../../figure';
import type { NetworkInput } from '../networkInput';
import { matrixCellsOf } from './matrixCellsOf';
import { matrixDrawing } from './matrixDrawing';
import { matrixNotes, matrixSubtitle, matrixTitle } from './matrixWords';
import { emptyNetwork, frameOf, framedTitle } from './networkFrame';
import { shownTies } from './shownTies';
import { tieTable } from './tieTable';
import { strongestFirst, tieLabel, tieMark } from './tieWords';

const mostSummed = 5;

/** Who is tied with whom: tied nodes in rows and columns, ordered by group and number of ties. */
export function matrixFigure(input: NetworkInput): Figure {
  const { text } = input;
  const words = text.words.networkForms;
  const shown = shownTies(input);
  const { ties } = shown;
  if (ties.length === 0) return emptyNetwork(input, words.matrix.titleQuestion, words.empty);
  const placed = matrixCellsOf(ties, input);
  const { rows, cells } = placed;
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  const marks = cells.filter(({ isMark }) => isMark);
  const title = framedTitle(shown, matrixTitle(shown, placed, input), input);
  const markRows = rows.nodes.map((): string[] => []);
  for (const { row, key } of marks) markRows[row]?.push(key);
  const summary = [
    title,
    ...rows.bands.map(({ name, from, to }) => name + text.words.join.paren(text.number(to - from))),
    ...strongestFirst(ties)
      .slice(0, mostSummed)
      .map((tie) => tieLabel(tie, false, input)),
  ];

  return {
    ...frameOf(input, ties),
    title,
    subtitle: matrixSubtitle(input),
    notes: matrixNotes(shown, placed, input),
    summary: summary.join(text.words.join.sentence),
    markKeys: marks.map(({ key }) => key),
    markRows,
    mark: (key) => {
      const cell = byKey.get(key);
      return cell === undefined ? null : tieMark(key, cell.tie, cell.isTurned, input);
    },
    table: tieTable(ties, input),
    layout: (size) => matrixDrawing(ties, placed, input, size),
  };
}
