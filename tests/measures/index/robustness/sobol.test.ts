import { describe, expect, test } from 'vitest';
import { sobol } from '../../../../src/measures/index/robustness/sobol';
import { generateIndex } from '../../../bench/generateIndex';

const { definition, values } = generateIndex({ units: 30, pillars: 3, indicators: 3, missing: 0.05 });
const options = { n: 256, seed: 2, bootstraps: 50 };
const name = ({ kind, node }: { kind: string; node: string | null }) =>
  node === null ? kind : `${kind} ${node}`;

describe('sensitivity of a ranking', () => {
  const found = sobol(definition, values, {
    ...options,
    choices: {
      weights: { method: 'uniform', share: 0.25 },
      normalisation: [{ method: 'min-max', range: [0, 100] }, { method: 'rank' }],
      aggregation: ['arithmetic', { method: 'power', exponent: 0.5 }],
    },
  });

  test('has a factor for each choice, and one for the weights of each pillar', () => {
    expect(found.factors.map(name)).toEqual([
      'normalisation',
      'aggregation',
      'weights pillar0',
      'weights pillar1',
      'weights pillar2',
    ]);
    expect(found.n).toBe(256);
    expect(found.mean).toBeGreaterThan(0);
  });

  test('has total indices that are not below first-order ones, but for noise', () => {
    for (const { first, total } of found.factors) expect(total).toBeGreaterThan(first - 0.1);
    expect(found.factors.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThan(0.9);
  });

  test('is the same with the same seed', () => {
    const again = () => sobol(definition, values, { ...options, row: 3 });
    expect(again()).toEqual(again());
    expect(again().mean).toBeGreaterThan(1);
  });

  test('gives everything to the one choice that does anything', () => {
    const { factors } = sobol(definition, values, {
      ...options,
      choices: {
        leaveOutPillar: true,
        // The same numbers, so it makes no difference.
        normalisation: [
          { method: 'min-max', range: [0, 1] },
          { method: 'min-max', range: [0, 50] },
        ],
      },
    });
    const [normalisation, leftOut] = factors;
    expect(normalisation).toMatchObject({ kind: 'normalisation', total: 0 });
    expect(leftOut?.kind).toBe('leftOut');
    expect(Math.abs((leftOut?.total ?? NaN) - 1)).toBeLessThan(0.2);
    expect(Math.abs((leftOut?.first ?? NaN) - 1)).toBeLessThan(0.2);
  });

  test('leaves out an option that cannot be combined with the others, and names it', () => {
    const { factors, leftOut, n } = sobol(definition, values, {
      ...options,
      choices: {
        normalisation: [
          { method: 'min-max', range: [0, 100] },
          { method: 'z-score' },
          { method: 'z-score', sd: 10 },
        ],
        aggregation: ['arithmetic', 'geometric'],
      },
    });
    expect(n).toBe(256);
    expect(leftOut).toEqual([{ kind: 'aggregation', option: 'geometric' }]);
    expect(factors.find(({ kind }) => kind === 'aggregation')?.total).toBe(0);
    expect(factors.find(({ kind }) => kind === 'normalisation')?.total).toBeGreaterThan(0.5);
  });

  test('takes all weights as one where there would be more than eight factors', () => {
    const many = generateIndex({ units: 12, pillars: 9, indicators: 1, missing: 0 });
    expect(sobol(many.definition, many.values, { ...options, n: 16 }).factors.map(name)).toEqual(['weights']);
  });
});
