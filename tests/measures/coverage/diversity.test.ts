import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  breadth,
  effectiveCountries,
  gini,
  herfindahl,
  pielou,
  shannon,
  simpson,
} from '../../../src/measures/coverage/diversity';

const measures = { breadth, effectiveCountries, gini, herfindahl, pielou, shannon, simpson };
const anyCounts = fc.array(fc.nat({ max: 500 }), { maxLength: 40 }).map((counts) => Object.freeze(counts));
const someTies = anyCounts.filter((counts) => counts.some((n) => n > 0));
const equalCounts = fc
  .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 30 }))
  .map(([n, length]) => Object.freeze(Array.from({ length }, () => n)));
const close = (value: number | null, expected: number): void => {
  expect(value).toBeCloseTo(expected, 9);
};

describe('counts 0, 1, 2, 4, worked by hand', () => {
  // Shares 1/7, 2/7, 4/7.
  const counts = Object.freeze([0, 1, 2, 4]);

  test('three countries are reached', () => {
    expect(breadth(counts)).toBe(3);
  });

  test('the entropy is 1/7 ln 7 + 2/7 ln 3.5 + 4/7 ln 1.75 = 0.955700', () => {
    // 0.277987 + 0.357932 + 0.319780
    expect(shannon(counts)).toBeCloseTo(0.9557, 5);
    close(shannon(counts), Math.log(7) / 7 + (2 * Math.log(3.5)) / 7 + (4 * Math.log(1.75)) / 7);
  });

  test('the evenness is 0.955700 / ln 3 = 0.869915', () => {
    expect(pielou(counts)).toBeCloseTo(0.8699, 4);
  });

  test('the concentration is (1 + 4 + 16) / 49 = 3/7 and the Simpson diversity 4/7', () => {
    close(herfindahl(counts), 3 / 7);
    close(simpson(counts), 4 / 7);
  });

  test('there are exp 0.955700 = 2.6005 effective countries', () => {
    expect(effectiveCountries(counts)).toBeCloseTo(2.6005, 4);
  });

  test('the Gini coefficient is (-3*0 - 1*1 + 1*2 + 3*4) / (4*7) = 13/28', () => {
    close(gini(counts), 13 / 28);
  });
});

test('four firms of 30, 30, 20 and 20 percent have the published index of 2600 of 10000', () => {
  // Worked example of the United States Department of Justice on the Herfindahl-Hirschman index.
  close(herfindahl([30, 30, 20, 20]), 0.26);
});

test('one country alone has entropy 0, one effective country, full concentration and no evenness', () => {
  const counts = Object.freeze([0, 5, 0]);
  expect([shannon(counts), effectiveCountries(counts), herfindahl(counts), simpson(counts)]).toEqual([
    0, 1, 1, 0,
  ]);
  expect(pielou(counts)).toBeNull();
});

test('without ties only the breadth is defined, and it is 0', () => {
  for (const counts of [[], [0], [0, 0, 0]]) {
    expect(breadth(counts)).toBe(0);
    for (const measure of [shannon, pielou, herfindahl, simpson, effectiveCountries, gini]) {
      expect([measure.name, measure(Object.freeze(counts))]).toEqual([measure.name, null]);
    }
  }
});

describe('laws', () => {
  test('the shares behind the concentration sum to 1: it is the mean share met by a tie', () => {
    fc.assert(
      fc.property(someTies, (counts) => {
        const total = counts.reduce((sum, n) => sum + n, 0);
        const shares = counts.map((n) => n / total);
        close(
          shares.reduce((sum, share) => sum + share, 0),
          1,
        );
        close(
          herfindahl(counts),
          shares.reduce((sum, share) => sum + share * share, 0),
        );
      }),
    );
  });

  test('the concentration is 1 less the Simpson diversity and lies between 1 / breadth and 1', () => {
    fc.assert(
      fc.property(someTies, (counts) => {
        const concentration = herfindahl(counts) ?? NaN;
        close(simpson(counts), 1 - concentration);
        expect(concentration).toBeGreaterThanOrEqual(1 / breadth(counts) - 1e-12);
        expect(concentration).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test('the evenness lies between 0 and 1, and is 1 for equal counts', () => {
    fc.assert(
      fc.property(someTies, (counts) => {
        const evenness = pielou(counts);
        if (breadth(counts) < 2) expect(evenness).toBeNull();
        else {
          expect(evenness).toBeGreaterThan(0);
          expect(evenness).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
    fc.assert(
      fc.property(
        equalCounts.filter(({ length }) => length > 1),
        (counts) => close(pielou(counts), 1),
      ),
    );
  });

  test('effective countries are at most the countries reached, and as many for equal counts', () => {
    fc.assert(
      fc.property(someTies, (counts) => {
        const effective = effectiveCountries(counts) ?? NaN;
        expect(effective).toBeGreaterThanOrEqual(1);
        expect(effective).toBeLessThanOrEqual(breadth(counts) + 1e-9);
        // Hill numbers fall with their order: exp H is not below 1 / HHI.
        expect(effective).toBeGreaterThanOrEqual(1 / (herfindahl(counts) ?? NaN) - 1e-9);
      }),
    );
    fc.assert(fc.property(equalCounts, (counts) => close(effectiveCountries(counts), counts.length)));
  });

  test('the Gini coefficient is 0 for equal counts and (n - 1) / n with all ties in one country', () => {
    fc.assert(fc.property(equalCounts, (counts) => close(gini(counts), 0)));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 900 }), (n, ties) => {
        close(gini(Object.freeze([...Array<number>(n - 1).fill(0), ties])), (n - 1) / n);
      }),
    );
  });

  test('the Gini coefficient is half the mean difference over the mean', () => {
    fc.assert(
      fc.property(someTies, (counts) => {
        const n = counts.length;
        const differences = counts
          .flatMap((a) => counts.map((b) => Math.abs(a - b)))
          .reduce((a, b) => a + b, 0);
        const mean = counts.reduce((a, b) => a + b, 0) / n;
        close(gini(counts), differences / (2 * n * n * mean));
      }),
    );
  });

  test('no measure changes when all counts are multiplied or put in another order', () => {
    fc.assert(
      fc.property(someTies, fc.integer({ min: 2, max: 9 }), (counts, factor) => {
        for (const [name, measure] of Object.entries(measures)) {
          const value = measure(counts) ?? -1;
          expect(measure(counts.map((n) => n * factor)) ?? -1, name).toBeCloseTo(value, 9);
          expect(measure([...counts].reverse()) ?? -1, name).toBeCloseTo(value, 9);
        }
      }),
    );
  });

  test('countries without ties change the Gini coefficient only', () => {
    fc.assert(
      fc.property(someTies, (counts) => {
        const wider = [...counts, 0, 0];
        for (const measure of [breadth, shannon, pielou, herfindahl, simpson, effectiveCountries]) {
          expect(measure(wider)).toBe(measure(counts));
        }
        expect(gini(wider)).toBeGreaterThan(gini(counts) ?? NaN);
      }),
    );
  });
});
