import { expect, test } from 'vitest';
import { indexTree } from '../../../../src/measures/index/indexTree';
import { asDefined, choiceFactors } from '../../../../src/measures/index/robustness/choiceFactors';
import { variedDefinition } from '../../../../src/measures/index/robustness/variedDefinition';
import { definitionOf, root } from '../tables';

const definition = definitionOf(
  [
    { ...root, aggregation: 'geometric' },
    { id: 'a', aggregation: 'harmonic' },
    { id: 'a1', parent: 'a', normalisation: { method: 'rank' }, treatment: { method: 'none' } },
    { id: 'b', treatment: { method: 'winsorise', skewness: 3, limit: 1 } },
  ],
  { normalisation: { method: 'min-max', range: [1, 100] }, treatment: { method: 'winsorise', limit: 5 } },
);

test('an option that the definition has itself changes nothing', () => {
  const factors = choiceFactors(definition, {
    normalisation: [
      { range: [1, 100], method: 'min-max' },
      { method: 'min-max', range: [0, 100] },
    ],
    aggregation: ['arithmetic', 'geometric'],
    winsorisationLimit: [0, 5],
    imputation: [{ method: 'none' }],
    leaveOutPillar: true,
  });
  expect(factors).toEqual([
    { kind: 'normalisation', options: [null, { method: 'min-max', range: [0, 100] }] },
    { kind: 'aggregation', options: ['arithmetic', null] },
    { kind: 'imputation', options: [null] },
    { kind: 'winsorisationLimit', options: [0, null] },
    { kind: 'leftOut', options: [null, 'a', 'b'] },
  ]);
  expect(variedDefinition(definition, asDefined)).toEqual(definition);
});

test('another normalisation or imputation replaces all, another aggregation that of the root', () => {
  const varied = variedDefinition(definition, {
    ...asDefined,
    normalisation: { method: 'borda' },
    imputation: { method: 'median' },
    aggregation: 'copeland',
  });
  for (const node of [varied, ...varied.nodes])
    expect(node).toMatchObject({ normalisation: { method: 'borda' }, imputation: { method: 'median' } });
  expect(indexTree(varied).nodes.map(({ aggregation }) => aggregation)).toEqual([
    'copeland',
    'harmonic',
    'arithmetic',
    'arithmetic',
  ]);
});

test('another limit of winsorisation leaves what is not treated, and 0 treats nothing', () => {
  const treatments = (winsorisationLimit: number) => {
    const varied = variedDefinition(definition, { ...asDefined, winsorisationLimit });
    return [varied, ...varied.nodes].map(({ treatment }) => treatment);
  };
  const none = { method: 'none' };
  expect(treatments(2)).toEqual([
    { method: 'winsorise', limit: 2 },
    undefined,
    undefined,
    none,
    { method: 'winsorise', skewness: 3, limit: 2 },
  ]);
  expect(treatments(0)).toEqual([none, undefined, undefined, none, none]);
});
