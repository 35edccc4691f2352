import { extent, type Refusal, type Scale, type ToScale } from './scale';

/** Rank of a value among the known ones, 1 for the smallest; equal values share the smallest rank. */
function ranker({ column }: ToScale): Scale {
  const ascending = column.filter((value) => !Number.isNaN(value)).sort();
  const ranks = new Map<number, number>();
  for (let place = ascending.length; place > 0; place--) ranks.set(ascending[place - 1]!, place);
  return (value) => ranks.get(value) ?? NaN;
}

/** Methods that keep the order of the values alone. */
export const rankScales = {
  rank: ranker,
  borda(input: ToScale): Scale {
    const rank = ranker(input);
    return (value, row) => rank(value, row) - 1;
  },
  'percentile-rank'(input: ToScale): Scale | Refusal {
    const { low, n } = extent(input.column);
    if (n === 1) return { code: 'no-spread', details: { value: low } };
    const rank = ranker(input);
    return (value, row) => (rank(value, row) - 1) / (n - 1);
  },
};
