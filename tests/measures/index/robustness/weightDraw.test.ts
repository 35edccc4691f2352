import { expect, test } from 'vitest';
import { scenarios } from '../../../../src/measures/index/robustness/scenarios';
import { seededRandom } from '../../../../src/measures/index/robustness/seededRandom';
import { siblingShares } from '../../../../src/measures/index/robustness/siblingShares';
import { weightDraw } from '../../../../src/measures/index/robustness/weightDraw';
import type { RobustnessChoices } from '../../../../src/model/indexDefinition';
import { definitionOf, root, valuesOf } from '../tables';

const definition = definitionOf([
  root,
  { id: 'a', weight: 1 },
  { id: 'b', weight: 2 },
  { id: 'c', weight: 5 },
]);
const values = valuesOf(
  ['a', 'b', 'c'],
  [
    ['x', 1, 2, 3],
    ['y', 3, 1, 2],
  ],
);
const draws = 20_000;

/** Shares of the three siblings by draw. */
function drawn(weights: RobustnessChoices['weights']): readonly Float64Array[] {
  const scenario = scenarios(definition, values, [], new Int32Array(values.units.length).fill(1))([]);
  if ('problem' in scenario) throw new Error('the index cannot be calculated');
  const [draw, random] = [weightDraw(weights), seededRandom(5)];
  return Array.from({ length: draws }, () =>
    siblingShares(
      scenario.plan.tree,
      Float64Array.of(1, ...[1, 2, 3].map((node) => draw(scenario, node, random))),
    ),
  );
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('uniform weights stay within their limits, and their shares add up to 1', () => {
  const samples = drawn({ method: 'uniform', share: 0.25 });
  const of = (place: number) => samples.map((sample) => sample[place] ?? NaN);
  const sums = samples.map(([, a = NaN, b = NaN, c = NaN]) => Math.abs(a + b + c - 1));
  expect(Math.max(...sums)).toBeLessThan(1e-12);
  const [least, greatest] = [0.75 / (0.75 + 2.5 + 6.25), 6.25 / (0.75 + 1.5 + 6.25)];
  expect(Math.min(...of(1))).toBeGreaterThanOrEqual(least);
  expect(Math.min(...of(1))).toBeLessThan(least + 0.01);
  expect(Math.max(...of(3))).toBeLessThanOrEqual(greatest);
  expect(Math.max(...of(3))).toBeGreaterThan(greatest - 0.02);
});

// A Dirichlet distribution with the parameters c s has the means s and the variances s (1 - s) / (c + 1).
test('Dirichlet weights have the mean and the variance of their distribution', () => {
  const concentration = 9;
  const samples = drawn({ method: 'dirichlet', concentration });
  [1 / 8, 2 / 8, 5 / 8].forEach((share, place) => {
    const own = samples.map((sample) => sample[place + 1] ?? NaN);
    expect(mean(own)).toBeCloseTo(share, 2);
    const variance = mean(own.map((value) => (value - share) ** 2));
    expect(variance / ((share * (1 - share)) / (concentration + 1))).toBeCloseTo(1, 1);
  });
});

test('numbers of a seed are even: a tenth of them in each tenth, and neighbouring seeds have nothing in common', () => {
  const [first, second] = [seededRandom(1), seededRandom(2)];
  const counts = new Int32Array(10);
  let product = 0;
  for (let i = 0; i < draws; i++) {
    const [a, b] = [first(), second()];
    const tenth = Math.floor(10 * a);
    counts[tenth] = (counts[tenth] ?? 0) + 1;
    product += (a - 0.5) * (b - 0.5);
  }
  for (const count of counts) expect(Math.abs(count - draws / 10)).toBeLessThan(200);
  expect(Math.abs((12 * product) / draws)).toBeLessThan(0.03);
});
