import { cellMarks, countedLeaves } from '../index/cellMarks';
import { unitValue } from '../index/unitValue';
import { nodeWords } from '../nodeWords';
import type { RankingsInput } from '../rankingsInput';

/** A value of a unit that is not taken as a record counts it. */
export interface ChangedCell {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly recordIds: readonly string[];
}

/** Values of a unit that stand in for missing ones, were pulled in as outliers, or are reported figures. */
export function changedCells({ model, text }: RankingsInput, row: number): ChangedCell[] {
  const words = text.words.rankWhy;
  const marks = cellMarks(model);
  const { tree, denominated } = model.result;
  return countedLeaves(model.result).flatMap((node): ChangedCell[] => {
    const own = tree.nodes[node];
    if (own === undefined) return [];
    const { title } = nodeWords(own, text);
    const imputed = marks.imputed(node, row);
    const trimmed = marks.trimmed(node, row);
    const inUnit = (value: number) => unitValue(value, own, text);
    const value = inUnit(denominated[node]?.[row] ?? NaN);
    const sentences = [
      ...(imputed === null ? [] : [words.cellImputed(title, inUnit(imputed.value))]),
      ...(trimmed === null ? [] : [words.cellTreated(title, inUnit(trimmed.from), inUnit(trimmed.to))]),
      ...(marks.isKnown(node, row) && marks.isReported(node, row) ? [words.cellReported(title, value)] : []),
    ];
    return sentences.map((sentence, i) => ({
      id: `${own.id}-${i}`,
      title,
      sentence,
      recordIds: marks.recordIds(node, row),
    }));
  });
}
