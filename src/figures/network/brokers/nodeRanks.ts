import { ranks } from '../../../measures/network/ranks';
import type { NodeMeasureId } from '../../state/networkState';

/** Measures of which the least comes first: little constraint is what a broker has. */
const leastFirst: readonly NodeMeasureId[] = ['constraint'];

export const isLeastFirst = (id: NodeMeasureId) => leastFirst.includes(id);

/** Rank by node, equal values share the smallest; `null` where the measure is not defined. */
export function nodeRanks(id: NodeMeasureId, values: ArrayLike<number>): (number | null)[] {
  const all = Array.from(values);
  const defined = all.flatMap((value, node) => (Number.isNaN(value) ? [] : [node]));
  const found = ranks(Float64Array.from(defined, (node) => (isLeastFirst(id) ? -1 : 1) * (all[node] ?? 0)));
  const result: (number | null)[] = all.map(() => null);
  defined.forEach((node, place) => (result[node] = found[place] ?? null));
  return result;
}
