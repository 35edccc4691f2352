import { describe, expect, test } from 'vitest';
import { chosenDefinition } from '../../../src/figures/rankings/chosenDefinition';
import { parseState } from '../../../src/figures/state/stateSchema';
import { rankingsState } from '../../../src/figures/state/rankingsState';
import { calculateIndex } from '../../../src/measures/index/calculateIndex';
import type { IndexDefinition } from '../../../src/model/indexDefinition';

const original: IndexDefinition = {
  id: 'two-pillars',
  unit: 'organisation',
  title: { en: 'Two pillars' },
  availability: 0.65,
  aggregation: 'arithmetic',
  weighting: { method: 'pca' },
  nodes: [
    { id: 'index', parent: null, aggregation: 'geometric' },
    { id: 'ties', parent: 'index', weight: 1 },
    { id: 'people', parent: 'index', weight: 1 },
    { id: 'agreements', parent: 'ties', weight: 1, direction: 1, normalisation: { method: 'rank' } },
    { id: 'partners', parent: 'ties', weight: 1, direction: 1 },
    { id: 'visits', parent: 'people', weight: 1, direction: 1 },
  ],
};
const chosenBy = (query: string) =>
  chosenDefinition(original, parseState(rankingsState, new URLSearchParams(query)).state);
const nodeOf = (definition: IndexDefinition, id: string) => definition.nodes.find((node) => node.id === id);

describe('the choices of a reader', () => {
  test('none leave the definition as it is', () => {
    expect(chosenBy('')).toEqual(original);
  });
  test('a choice for the whole index replaces what single nodes have', () => {
    const definition = chosenBy('normalisation=percentile-rank&missing=group-mean&least=50');
    expect(definition).toMatchObject({
      normalisation: { method: 'percentile-rank' },
      imputation: { method: 'group-mean', group: 'region' },
      availability: 0.5,
    });
    expect(nodeOf(definition, 'agreements')).not.toHaveProperty('normalisation');
  });
  test('the aggregation that is chosen is that across the pillars', () => {
    const definition = chosenBy('aggregation=harmonic');
    expect(nodeOf(definition, 'index')?.aggregation).toBe('harmonic');
    expect(definition.aggregation).toBe('arithmetic');
  });
  test('the best weights for each unit can be kept where a group has a single indicator', () => {
    const definition = chosenBy('weighting=benefit-of-the-doubt&aggregation=arithmetic');
    expect(definition.weighting).toEqual({ method: 'benefit-of-the-doubt', shares: [0.05, 0.5] });
    const columns = new Map(
      ['agreements', 'partners', 'visits'].map((id, i) => [id, Float64Array.of(1 + i, 5, 9 - i)]),
    );
    const { score } = calculateIndex(
      { ...definition, normalisation: { method: 'min-max', range: [1, 100] } },
      { units: ['a', 'b', 'c'], periods: null, columns, groups: new Map() },
    );
    expect([...score].every((value) => value > 0)).toBe(true);
  });
  test('nothing on record counts as 0 only where more is better', () => {
    const places = { id: 'place', parent: 'people', direction: -1 } as const;
    const { state } = parseState(rankingsState, new URLSearchParams('missing=zero'));
    const definition = chosenDefinition({ ...original, nodes: [...original.nodes, places] }, state);
    expect(definition.imputation).toEqual({ method: 'zero' });
    expect(nodeOf(definition, 'place')?.imputation).toEqual({ method: 'none' });
    expect(nodeOf(definition, 'visits')).not.toHaveProperty('imputation');
  });
  test('weights set by hand are given among their siblings, others keep their method', () => {
    const definition = chosenBy('weights=agreements:70~partners:30');
    expect(nodeOf(definition, 'ties')?.weighting).toEqual({ method: 'given' });
    expect(nodeOf(definition, 'agreements')?.weight).toBe(70);
    expect(nodeOf(definition, 'index')).not.toHaveProperty('weighting');
    expect(definition.weighting).toEqual({ method: 'pca' });
  });
});
