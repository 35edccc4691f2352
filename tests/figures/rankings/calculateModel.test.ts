import { describe, expect, test } from 'vitest';
import { calculateModel } from '../../../src/figures/rankings/calculateModel';
import type { IndexTable } from '../../../src/figures/rankings/indexModel';
import { problemLines } from '../../../src/figures/rankings/problemLines';
import { parseState } from '../../../src/figures/state/stateSchema';
import { rankingsState } from '../../../src/figures/state/rankingsState';
import type { IndexDefinition } from '../../../src/model/indexDefinition';
import { loadText } from '../../../src/text/loadText';

const definition: IndexDefinition = {
  id: 'reach',
  unit: 'organisation',
  title: { en: 'Reach' },
  normalisation: { method: 'min-max', range: [1, 100] },
  nodes: [
    { id: 'index', parent: null, aggregation: 'geometric' },
    { id: 'ties', parent: 'index', title: { en: 'Ties' } },
    { id: 'people', parent: 'index', title: { en: 'People' } },
    { id: 'agreements', parent: 'ties', direction: 1 },
    { id: 'partners', parent: 'ties', direction: 1 },
    { id: 'visits', parent: 'people', direction: 1 },
  ],
};
const units = ['a', 'b', 'c', 'd'];
const table = (visits: readonly number[]): IndexTable => ({
  values: {
    units,
    periods: null,
    columns: new Map([
      ['agreements', Float64Array.of(1, 5, 2, 7)],
      ['partners', Float64Array.of(2, 4, 9, 3)],
      ['visits', Float64Array.from(visits)],
    ]),
    groups: new Map(),
  },
  rows: units.map((id) => ({
    id,
    names: [id.toUpperCase(), null, null],
    entity: null,
    countryId: null,
    regionId: null,
    type: null,
  })),
  evidenceOf: () => ({ recordIds: [], isReported: false, qualifier: null }),
});
const calculated = (query: string, visits: readonly number[] = [3, 1, 4, 2]) =>
  calculateModel(definition, parseState(rankingsState, new URLSearchParams(query)).state, table(visits));

describe('an index with the choices of a reader', () => {
  test('leaves out and names what is the same for all units', () => {
    const { model } = calculated('', [2, 2, 2, 2]);
    expect(model?.leftOut).toEqual(['visits']);
    expect([...(model?.result.rank ?? [])].sort()).toEqual([1, 2, 3, 4]);
    expect(calculated('').model?.leftOut).toEqual([]);
  });
  test('keeps given weights where a method of weighting gives none, and names the node', () => {
    const { model } = calculated('weighting=benefit-of-the-doubt');
    expect(model?.keptWeights).toEqual(['index']);
    expect(model?.result.unitWeights.size).toBeGreaterThan(0);
    expect(calculated('weighting=benefit-of-the-doubt&aggregation=arithmetic').model?.keptWeights).toEqual([]);
  });
  test('that cannot be calculated says so with the names of the page', async () => {
    const { model, problems } = calculated('normalisation=borda');
    expect(model).toBeNull();
    const lines = problemLines(definition, table([3, 1, 4, 2]), problems ?? [], await loadText('en'));
    expect(lines[0]).toMatch(/^A, "Ties": the geometric mean needs values above 0/);
  });
});
