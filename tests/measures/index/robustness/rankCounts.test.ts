import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankCounts } from '../../../../src/measures/index/robustness/rankCounts';
import { quantile } from '../../../../src/measures/network/quantile';

// R: quantile(c(1, 2, 2, 5, 9), c(.05, .5, .95), type = 7).
test('quantiles of five ranks: 1.2, 2 and 8.2', () => {
  const counts = rankCounts(2, 9);
  for (const rank of [5, 2, 9, 1, 2]) counts.add(Int32Array.of(rank, 0));
  expect(counts.quantile(0.05)[0]).toBeCloseTo(1.2, 12);
  expect(counts.quantile(0.5)[0]).toBe(2);
  expect(counts.quantile(0.95)[0]).toBeCloseTo(8.2, 12);
  expect(counts.quantile(0.5)[1]).toBeNaN();
});

test('counts give the quantiles of the sorted ranks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (ranks, share) => {
        const counts = rankCounts(1, 12);
        for (const rank of ranks) counts.add(Int32Array.of(rank));
        expect(counts.quantile(share)[0]).toBe(quantile(Float64Array.from(ranks).sort(), share));
      },
    ),
  );
});
