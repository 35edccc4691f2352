import type { Text } from '../../../text/text';
import type { RankingsInput } from '../rankingsInput';
import type { CellMarks } from './cellMarks';
import { unitValue } from './unitValue';

type Model = RankingsInput['model'];

/** What is to be said beside a value: estimated, trimmed, reported. */
export function cellNotes(marks: CellMarks, node: number, row: number, text: Text): string[] {
  const words = text.words.rankings.cell;
  return [
    ...(marks.imputed(node, row) === null ? [] : [words.imputed]),
    ...(marks.trimmed(node, row) === null ? [] : [words.trimmed]),
    ...(marks.isKnown(node, row) && marks.isReported(node, row) ? [words.reported] : []),
  ];
}

/** A value of an indicator in its own unit, with how it was stated and what was done with it. */
export function cellText(model: Model, marks: CellMarks, node: number, row: number, text: Text): string {
  const words = text.words.rankings.cell;
  const own = model.result.tree.nodes[node];
  const { id = '', denominator } = own ?? {};
  const known = model.result.denominated[node]?.[row] ?? NaN;
  const imputed = marks.imputed(node, row);
  if (Number.isNaN(known) && imputed === null) return words.missing;
  const plain = unitValue(imputed?.value ?? known, own ?? {}, text);
  const { qualifier } = model.table.evidenceOf(id, row);
  const value =
    typeof denominator === 'string' || imputed !== null
      ? plain
      : qualifier === 'at least'
        ? words.atLeast(plain)
        : qualifier === 'about'
          ? words.about(plain)
          : plain;
  const notes = cellNotes(marks, node, row, text);
  return notes.length === 0 ? value : words.withNote(value, text.list(notes));
}
