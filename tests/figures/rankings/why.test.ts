import { describe, expect, test } from 'vitest';
import { rankedRows, rowOf } from '../../../src/figures/rankings/index/rankedRows';
import { changedCells } from '../../../src/figures/rankings/why/changedCells';
import { linearScale } from '../../../src/figures/rankings/why/linearScale';
import { onePlace } from '../../../src/figures/rankings/why/onePlace';
import { choiceText, droppedText } from '../../../src/figures/rankings/why/whatMoves';
import { whyFigure } from '../../../src/figures/rankings/why/whyFigure';
import { whyTitle } from '../../../src/figures/rankings/why/whyTitle';
import { calculateIndex } from '../../../src/measures/index/calculateIndex';
import type { RankingsInput } from '../../../src/figures/rankings/rankingsInput';
import { loadText } from '../../../src/text/loadText';
import { inputOf, table } from './indexFixture';

const text = await loadText('en');
const input = inputOf('', text);
const rowAt = (rank: number, { model }: RankingsInput = input) => model.result.rank.indexOf(rank);
const idAt = (row: number) => table.rows[row]?.id ?? '';

describe('why a unit has its rank', () => {
  test('names what it is strongest and weakest on, and says so of each indicator', () => {
    const figure = whyFigure(input, 'GBR-1');
    expect(figure?.title).toBe('United Kingdom Strategy Centre, rank 6: strongest on Presence, weakest on Output');
    expect(figure?.markKeys).toHaveLength(16);
    expect(figure?.mark('branches')).toMatchObject({ value: '14, median 9.5', change: '+17.3 from the median' });
    expect(figure?.mark('places')).toMatchObject({ value: 'not known, median 8.5', change: null });
    expect(figure?.mark('conferences')?.recordIds).toEqual(['conferences-5', 'conferences-5-b']);
    expect(figure?.mark('conferences')?.lines.join(' ')).toMatch(/Pulled in from 240 to \d+/);
  });
  test('looks at indicators that are known before it says that nothing is below the median', () => {
    const node = (id: string, depth: number, scaled: number, weight = 0.1) => ({
      node: 0,
      id,
      words: { title: id, unit: null, definition: null, doubt: null, reference: null },
      isIndicator: depth > 1,
      depth,
      scaled,
      scaledMedian: 50,
      value: '',
      median: '',
      weight,
      isOpen: false,
      isMarked: false,
    });
    const row = rankedRows(input)[3];
    const titleOf = (...nodes: ReturnType<typeof node>[]) => whyTitle('Unit', row, nodes, input);
    const good = [node('Ties', 1, 80), node('agreements', 2, 90), node('partners', 2, 60)];
    expect(titleOf(...good)).toBe('Unit, rank 4: strongest on Ties, and nowhere below the median');
    expect(titleOf(...good, node('visits', 2, NaN))).toMatch(/of what is known nothing is below the median$/);
    expect(titleOf(...good, node('visits', 2, 49))).toMatch(/, below the median only on visits$/);
    expect(titleOf(...good, node('visits', 2, 49, 0))).toMatch(/nowhere below the median$/);
    expect(titleOf(...good, node('visits', 2, 49), node('experts', 2, 3))).toMatch(
      /below the median on 2 of its 4 known indicators$/,
    );
    expect(titleOf(...good, node('People', 1, 2, 0))).toMatch(/nowhere below the median$/);
  });
  test('is found by the key of its profile as well, and not without a unit', () => {
    expect(whyFigure(input, 'organisation:GBR-1')?.title).toBe(whyFigure(input, 'GBR-1')?.title);
    expect(whyFigure(input, 'nobody')).toBeNull();
  });
  test('says why it has none', () => {
    const figure = whyFigure(input, 'IDN-1');
    expect(figure?.title).toBe('Why Indonesia Strategy Centre is not ranked');
    expect(figure?.notes[0]).toMatch(/^Not ranked. All indicators: \d+% known, 50% asked for\.$/);
    expect(onePlace(input, rowOf(input.model, 'IDN-1') ?? 0)).toBeNull();
  });
  test('lists the values that are not taken as they are', () => {
    const sentences = changedCells(input, rowOf(input.model, 'GBR-1') ?? 0).map(({ sentence }) => sentence);
    expect(sentences[0]).toMatch(/^Conferences hosted: pulled in from 240 to \d+$/);
    expect(sentences).toContain('Foreign experts: 22 is a reported figure');
  });
});

describe('one place up', () => {
  test.each([2, 8, 20])('would be reached from rank %i by each indicator that is named alone', (rank) => {
    const row = rowAt(rank);
    const place = onePlace(input, row);
    expect(place?.rises.length).toBeGreaterThan(0);
    const { definition } = input.model;
    for (const rise of place?.rises ?? []) {
      const [, title = '', to = ''] = /^(.+): .+, to (\d+)$/.exec(rise) ?? [];
      const node = definition.nodes.find((one) => one.title?.en === title);
      if (node === undefined) continue;
      const columns = new Map(table.values.columns);
      const changed = Float64Array.from(columns.get(node.id) ?? []);
      const before = changed[row] ?? NaN;
      changed[row] = Number(to);
      columns.set(node.id, changed);
      const after = calculateIndex(definition, { ...table.values, columns });
      expect([rise, (after.rank[row] ?? 0) < rank]).toEqual([rise, true]);
      const step = Number(to) > before ? -1 : 1;
      changed[row] = Number(to) + step;
      const short = calculateIndex(definition, { ...table.values, columns });
      expect([rise, short.score[row]! <= short.score[rowAt(rank - 1)]! + 1e-9]).toEqual([rise, true]);
    }
  });
  test('has no one to pass for the first, and no one behind the last', () => {
    expect(onePlace(input, rowAt(1))?.up).toBe('It is first: there is no one to pass.');
    expect(onePlace(input, rowAt(25))?.down).toBe('It is the last that is ranked.');
    expect(onePlace(input, rowAt(2))?.neighbours.map(({ id }) => id)).toEqual([idAt(rowAt(1)), idAt(rowAt(3))]);
  });
  test('is in points where values do not lead straight to the scale', () => {
    const ranks = inputOf('normalisation=rank', text);
    const leaf = ranks.model.result.tree.leaves[0] ?? 0;
    expect(linearScale(ranks.model.result, leaf)).toBeNull();
    expect(onePlace(ranks, rowAt(5, ranks))?.rises.every((rise) => rise.endsWith('on the one scale that all indicators are brought to'))).toBe(true);
  });
});

describe('a straight scale', () => {
  test('leads from values to places and back, also where less is better', () => {
    for (const id of ['branches', 'places']) {
      const node = input.model.result.tree.nodes.findIndex((one) => one.id === id);
      const scale = linearScale(input.model.result, node);
      const scaled = input.model.result.normalised[node]?.[1] ?? NaN;
      const value = input.model.result.denominated[node]?.[1] ?? NaN;
      expect(scale?.scaledAt(value)).toBeCloseTo(scaled, 9);
      expect(scale?.valueAt(scaled)).toBeCloseTo(value, 9);
    }
  });
});

describe('what moves a rank', () => {
  const dropped = (node: number, rank: number) => {
    const ranks = new Int32Array(table.rows.length);
    ranks[0] = rank;
    return { node, rank: ranks, shift: null, problem: null };
  };
  test('is the part without which it would differ most', () => {
    const now = input.model.result.rank[0] ?? 0;
    expect(droppedText(input, 0, [dropped(1, now + 1), dropped(4, now + 6), dropped(7, 0)])).toBe(
      `Without Convening its rank would be ${now + 6} in place of ${now}.`,
    );
    expect(droppedText(input, 0, [dropped(1, now)])).toBe('Leaving out any one part does not change its rank.');
  });
  test('is the choice with the largest total index', () => {
    const of = (kind: 'weights' | 'aggregation', node: string | null, total: number) => ({
      kind,
      node,
      first: 0,
      firstInterval: [0, 0] as const,
      total,
      totalInterval: [total - 0.1, total + 0.1] as const,
    });
    const shares = { seed: 1, n: 64, mean: 1, variance: 1, leftOut: [] };
    expect(
      choiceText(input, { ...shares, factors: [of('aggregation', null, 0.3), of('weights', 'ties', 0.6)] }),
    ).toBe(
      'Of all choices, its rank depends most on the weight of Ties: 60% of how it varies comes from that, alone or with other choices (90% interval 50% to 70%).',
    );
    expect(choiceText(input, { ...shares, factors: [of('aggregation', null, NaN)] })).toBeNull();
  });
});
