import type { IndexModel } from './indexModel';
import { rowOf } from './index/rankedRows';

/** The row whose rank is explained: that of the chosen unit where it is ranked, else the first one. */
export function explainedRow(model: IndexModel, unit: string): number | null {
  const { rank } = model.result;
  const chosen = rowOf(model, unit);
  if (chosen !== null && (rank[chosen] ?? 0) > 0) return chosen;
  const first = rank.lastIndexOf(1);
  return first < 0 ? null : first;
}
