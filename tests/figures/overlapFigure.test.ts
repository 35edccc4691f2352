import { describe, expect, test } from 'vitest';
import { loadText } from '../../src/text/loadText';
import type { ChosenAlliance } from '../../src/figures/alliances/chosenAlliance';
import { overlapFigure } from '../../src/figures/alliances/overlap/overlapFigure';
import type { MemberSpell } from '../../src/model/alliance';
import { allianceWith, member } from '../measures/history';
import { figureOf, info, inputOf } from './fixture/allianceFigures';

const text = await loadText('en');
const alliance = (slot: number, members: readonly MemberSpell[]) => ({
  history: allianceWith({ id: `net${slot}`, names: [`Net ${slot}`, null, null], members: [...members] }),
  slot,
});
const bodies = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => member(`body${from + i}`, 'THA', [0, 0]));
const overlapOf = (alliances: readonly ChosenAlliance[]) => {
  const input = inputOf('show=overlap&form=matrix', text);
  const state = { ...input.state, form: alliances.length > 12 ? 'combinations' : 'matrix' } as const;
  const spec = { ...input.spec, figure: 'overlap' };
  return overlapFigure({ ...input, state, spec, alliances, members: [], date: info.closingDay });
};
const overlap = (query = '') => figureOf('overlap', query, text);

describe('the overlap of alliances', () => {
  test('counts members that certainly belong on the day, and says how many more may', () => {
    const { title, notes } = overlap();
    expect(title).toBe('2 of 7 members sit in more than one of these alliances');
    expect(notes).toContain(
      '1 more is possible on that date: the published dates are too imprecise to tell.',
    );
    expect(overlap('date=2018-06-01').title).toBe(
      '3 of 6 members sit in more than one of these alliances',
    );
  });

  test('has one row of its table a combination, which add up to all members', () => {
    const { table } = overlap();
    const count = table.columns.findIndex(({ key }) => key === 'count');
    const names = table.columns.findIndex(({ key }) => key === 'names');
    expect(table.rows.reduce((sum, row) => sum + Number(row[count]), 0)).toBe(7);
    for (const row of table.rows) expect(String(row[names]).split('; ')).toHaveLength(Number(row[count]));
  });

  test('opens the memberships of a combination in its own alliances, and of nothing else', () => {
    const figure = overlap();
    const key = figure.markKeys.find((one) => figure.mark(one)?.lines.includes('Beijing Policy Academy'));
    const mark = figure.mark(key ?? '');
    expect(mark?.value).toBe('1 member');
    expect([...(mark?.recordIds ?? [])].sort()).toEqual([
      'memberships/corridor/beijing',
      'memberships/council/beijing',
      'memberships/forum/beijing',
    ]);
  });

  test.each(['combinations', 'matrix', 'list'])('has a mark behind every key of its %s', (form) => {
    const figure = overlap(`form=${form}`);
    expect(new Set(figure.markKeys).size).toBe(figure.markKeys.length);
    for (const key of figure.markKeys) expect(figure.mark(key)?.key, key).toBe(key);
    expect(figure.mark('combination:9')).toBeNull();
  });

  test('lists who sits in several alliances with each date as it was published', () => {
    const { table } = overlap('form=list');
    expect(table.rows.filter(([name]) => name === 'Beijing Policy Academy')).toEqual([
      ['Beijing Policy Academy', 'beijing', 'China', 3, 'Council of Institutes', '2016-09'],
      ['Beijing Policy Academy', 'beijing', 'China', 3, 'Corridor Think Tank Association', '2010-05'],
      [
        'Beijing Policy Academy',
        'beijing',
        'China',
        3,
        'Southern Forum on International and Strategic Policy Research',
        '2017-03-08',
      ],
    ]);
    expect(table.rows).toContainEqual(['Brasília Institute', 'brasilia', 'Brazil', 3, 'Council of Institutes', null]);
  });

  test('has the Jaccard index of every pair, the same for both cells of it', () => {
    const figure = overlap('form=matrix&shared=countries');
    const pairs = figure.table.rows.map(([, , ids, shared, either, jaccard]) => {
      expect(jaccard).toBeCloseTo(Number(shared) / Number(either), 12);
      return String(ids).split('; ');
    });
    expect(pairs).toHaveLength(6);
    for (const [a, b] of pairs)
      expect(figure.mark(`pair:${a}:${b}`)?.value).toBe(figure.mark(`pair:${b}:${a}`)?.value);
  });

  test('names two alliances in its title only where each has members enough', () => {
    expect(overlap('form=matrix').title).toBe('2 of 7 members sit in more than one of these alliances');
    const pairOf = (shared: number, small: number) =>
      overlapOf([
        alliance(0, bodies(0, 8)),
        alliance(1, bodies(8 - shared, 8 - shared + small)),
        alliance(2, bodies(20, 28)),
      ]).title;
    expect(pairOf(4, 5)).toBe('Net 0 and Net 1 overlap most: Jaccard index 0.44');
    expect(pairOf(4, 4)).toBe('4 of 16 members sit in more than one of these alliances');
  });

  test('says of an index that it is no lower bound', () => {
    expect(overlap('form=matrix').notes[0]).toContain('can raise or lower');
    expect(overlap().notes[0]).toContain('lower bound');
  });

  test('compares the largest of those with a member, and names those without', () => {
    const { table, notes } = overlapOf([
      alliance(0, []),
      ...Array.from({ length: 14 }, (_, i) => alliance(i + 1, bodies(30 * i, 31 * i + 1))),
    ]);
    const own = table.rows.map((row) => String(row[1])).filter((id) => !id.includes(';'));
    expect(own).toHaveLength(12);
    expect(own).not.toContain('net1');
    expect(own).not.toContain('net2');
    expect(notes).toContain('12 of 14 alliances with a named member on that date are compared: those with most.');
    expect(notes).toContain('No named member on that date: Net 0.');
  });

  test('leaves out what the filters leave out', () => {
    expect(overlap('type=government').table.rows.flat()).not.toContain('Berlin Centre');
    const { rows } = overlap('shared=countries&countries=asia&date=2018-01-01').table;
    expect(rows.flatMap((row) => String(row[4]).split('; ')).sort()).toEqual(['China', 'Thailand']);
  });

  test.each(['evidence=reported', 'alliances=corridor'])('says why it has nothing to draw with %s', (query) => {
    const figure = overlap(query);
    expect(figure.markKeys).toEqual([]);
    expect(figure.title).toMatch(/\?$/);
    expect(figure.summary.length).toBeGreaterThan(20);
  });
});
