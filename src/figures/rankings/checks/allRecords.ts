import { keep } from '../../keep';
import { cellMarks } from '../index/cellMarks';
import { recordsOf } from '../index/rankingMarks';
import type { IndexModel } from '../indexModel';

/** All records behind the values of an index; kept while values and indicators stay the same. */
export function allRecords(model: IndexModel): readonly string[] {
  const { units, tree } = model.result;
  const indicators = tree.leaves.map((leaf) => tree.nodes[leaf]?.id ?? '');
  return keep(model.table, `records|${indicators.join('|')}`, () => {
    const marks = cellMarks(model);
    return [...new Set(units.flatMap((_, row) => recordsOf(marks, tree.leaves, row)))];
  });
}
