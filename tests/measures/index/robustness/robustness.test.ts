import { describe, expect, test } from 'vitest';
import { calculateIndex } from '../../../../src/measures/index/calculateIndex';
import { choiceFactors } from '../../../../src/measures/index/robustness/choiceFactors';
import { robustness } from '../../../../src/measures/index/robustness/robustness';
import type { IndexDefinition, RobustnessChoices } from '../../../../src/model/indexDefinition';
import { seededRandom } from '../../../../src/measures/index/robustness/seededRandom';
import { generateIndex } from '../../../bench/generateIndex';
import { plainly, plainRobustness, readableScore, tightScore } from '../../../bench/plainRobustness';
import { definitionOf, root, valuesOf } from '../tables';

const { definition, values } = generateIndex({ units: 40, pillars: 3, indicators: 3, missing: 0.05 });
const options = { draws: 200, seed: 3 };
const nominal = calculateIndex(definition, values);
const asNumbers = (ranks: Int32Array) => Float64Array.from(ranks, (rank) => rank || NaN);

describe('rank intervals', () => {
  test('are the nominal ranks where nothing is varied', () => {
    const none: RobustnessChoices[] = [{}, { weights: { method: 'uniform', share: 0 } }];
    for (const choices of none) {
      const found = robustness(definition, values, { ...options, choices });
      for (const ranks of [found.p05, found.median, found.p95])
        expect(ranks).toEqual(asNumbers(nominal.rank));
    }
  });

  test('count among the units that are ranked, whatever a draw leaves out', () => {
    const gaps = generateIndex({ units: 40, pillars: 3, indicators: 3, missing: 0.3 });
    const strict = { ...gaps.definition, availability: 0.65 };
    const { rank } = calculateIndex(strict, gaps.values);
    const ranked = rank.filter((one) => one > 0).length;
    const { p05, p95 } = robustness(strict, gaps.values, { ...options, choices: { leaveOutPillar: true } });
    expect(ranked).toBeLessThan(rank.length);
    rank.forEach((one, row) => {
      if (one === 0) expect(p05[row]).toBeNaN();
      else expect(p95[row]).toBeLessThanOrEqual(ranked);
    });
  });

  test('are in order, and around the nominal rank', () => {
    const { p05, median, p95 } = robustness(definition, values, options);
    let wide = 0;
    nominal.rank.forEach((rank, row) => {
      const [low = NaN, middle = NaN, high = NaN] = [p05[row], median[row], p95[row]];
      expect(low).toBeLessThanOrEqual(middle);
      expect(middle).toBeLessThanOrEqual(high);
      expect(rank).toBeGreaterThanOrEqual(low - 1);
      expect(rank).toBeLessThanOrEqual(high + 1);
      if (high > low) wide++;
    });
    expect(wide).toBeGreaterThan(20);
  });

  test('are those of a calculation with plain objects', () => {
    const found = robustness(definition, values, options);
    const { units, index } = plainly(definition, values);
    for (const scoreOf of [readableScore, tightScore]) {
      const plain = plainRobustness(units, index, scoreOf, 0.25, options.draws, seededRandom(options.seed));
      plain.forEach(({ p05, median, p95 }, row) =>
        expect([p05, median, p95]).toEqual([found.p05[row], found.median[row], found.p95[row]]),
      );
    }
  });

  test('are wider the more weights are varied', () => {
    const width = (weights: RobustnessChoices['weights']) => {
      const { p05, p95 } = robustness(definition, values, { ...options, choices: { weights } });
      return p95.reduce((sum, high, row) => sum + high - (p05[row] ?? NaN), 0);
    };
    expect(width({ method: 'uniform', share: 0.5 })).toBeGreaterThan(
      width({ method: 'uniform', share: 0.1 }),
    );
    const concentrated = width({ method: 'dirichlet', concentration: 1000 });
    expect(width({ method: 'dirichlet', concentration: 5 })).toBeGreaterThan(concentrated);
  });

  test('are the same numbers with the same seed, and others with another', () => {
    const heard: number[] = [];
    const first = robustness(definition, values, { ...options, onProgress: (share) => heard.push(share) });
    expect(robustness(definition, values, options)).toEqual(first);
    expect(heard.at(-1)).toBe(1);
    expect(robustness(definition, values, { ...options, seed: 4 }).p95).not.toEqual(first.p95);
  });

  test('take what the definition says where no choices are given', () => {
    const choices: RobustnessChoices = { leaveOutPillar: true };
    const own = robustness({ ...definition, robustness: choices }, values, options);
    expect(own).toEqual(robustness(definition, values, { ...options, choices }));
    expect(own).not.toEqual(robustness(definition, values, options));
  });
});

describe('choices that are varied', () => {
  const small = definitionOf([{ ...root, aggregation: 'arithmetic' }, { id: 'a' }, { id: 'b' }], {
    normalisation: { method: 'goalposts', limits: [0, 10], range: [0, 10] },
  });
  // Arithmetic 5, 4, 1; geometric 3, 4, 1; without a 1, 4, 1; without b 9, 4, 1.
  const three = valuesOf(
    ['a', 'b'],
    [
      ['x', 9, 1],
      ['y', 4, 4],
      ['z', 1, 1],
    ],
  );
  const shares = (choices: RobustnessChoices, row: number) => {
    const { p05, median, p95, leftOut } = robustness(small, three, { draws: 400, seed: 1, choices });
    return { ranks: [p05[row], median[row], p95[row]], leftOut };
  };

  test('aggregation: x is first by one mean and second by the other', () => {
    const { ranks } = shares({ aggregation: ['arithmetic', 'geometric', 'geometric', 'geometric'] }, 0);
    expect(ranks).toEqual([1, 2, 2]);
    expect(shares({ aggregation: ['arithmetic', 'geometric'] }, 2).ranks).toEqual([3, 3, 3]);
  });

  test('a pillar left out: without a, x and z share the second place', () => {
    expect(shares({ leaveOutPillar: true }, 0).ranks).toEqual([1, 1, 2]);
    expect(shares({ leaveOutPillar: true }, 2).ranks).toEqual([2, 3, 3]);
  });

  test('normalisation: replaces that of every indicator', () => {
    const list = Array.from({ length: 40 }, () => ({ method: 'borda' }) as const);
    expect(shares({ normalisation: list }, 0).ranks).toEqual([2, 2, 2]);
  });

  test('the choice of the definition itself is always one of those drawn', () => {
    expect(shares({ normalisation: [{ method: 'borda' }] }, 0).ranks).toEqual([1, 1, 2]);
    const own = [{ method: 'min-max' }, { method: 'min-max', range: [0, 100] }] as const;
    for (const normalisation of own) {
      const options = choiceFactors(definitionOf([root, { id: 'a' }], { normalisation }), {
        normalisation: [own[0], { method: 'rank' }],
      }).map((factor) => factor.options);
      expect(options).toEqual([[null, { method: 'rank' }]]);
    }
  });

  test('draws that cannot be calculated are left out and reported', () => {
    const { ranks, leftOut } = shares(
      { normalisation: [{ method: 'min-max', range: [0, 1] }], aggregation: ['arithmetic', 'geometric'] },
      0,
    );
    expect(ranks).toEqual([1, 2, 2]);
    expect(leftOut).toHaveLength(1);
    expect(leftOut[0]).toMatchObject({ code: 'not-above-zero', choices: { aggregation: 'geometric' } });
    expect(Math.abs((leftOut[0]?.draws ?? 0) - 100)).toBeLessThan(50);
  });

  test.each(['arithmetic', 'geometric', 'harmonic', 'copeland', { method: 'power', exponent: 2 }] as const)(
    'intervals of an index whose root is %j are around its own ranks',
    (aggregation) => {
      const own: IndexDefinition = {
        ...definition,
        nodes: definition.nodes.map((node) => (node.parent === null ? { ...node, aggregation } : node)),
        normalisation: { method: 'min-max', range: [1, 100] },
      };
      const choices: RobustnessChoices = {
        weights: { method: 'uniform', share: 0.1 },
        aggregation: ['arithmetic', 'geometric'],
      };
      const { rank } = calculateIndex(own, values);
      const { p05, p95 } = robustness(own, values, { ...options, choices });
      rank.forEach((one, row) => {
        if (one === 0) return;
        expect(one).toBeGreaterThanOrEqual((p05[row] ?? NaN) - 1);
        expect(one).toBeLessThanOrEqual((p95[row] ?? NaN) + 1);
      });
    },
  );
});
