import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hubSpells, pairSpells, type NodeSpell } from '../../../src/measures/network/pairSpells';
import { tiesIn, type TieWindowOptions } from '../../../src/measures/network/tiesIn';

const spell = (group: number, node: number, from = 0, to: number | null = null): NodeSpell => ({
  group,
  node,
  recordId: `r${group}-${node}`,
  isDated: true,
  startLow: from,
  startHigh: from,
  endLow: to,
  endHigh: to,
});
const on = (day: number, change: Partial<TieWindowOptions> = {}): TieWindowOptions => ({
  window: { day, from: null, since: null },
  isCumulative: false,
  weighting: 'records',
  isEvent: () => false,
  ...change,
});

describe('pairs of a group', () => {
  test('are tied while both take part', () => {
    const pairs = pairSpells([spell(0, 0, 0, 20), spell(0, 1, 10)]);
    const ties = (day: number) => tiesIn(pairs, on(day)).ties.length;
    expect([ties(9), ties(10), ties(19), ties(20)]).toEqual([0, 1, 1, 0]);
  });

  test('are not made of two spells of one node', () => {
    expect(pairSpells([spell(0, 0), spell(0, 0, 5)])).toEqual([]);
  });

  test('count once a group, however many spells of both meet', () => {
    const pairs = pairSpells([spell(0, 0), spell(0, 0, 5), spell(0, 1), spell(1, 0), spell(1, 1)]);
    expect(tiesIn(pairs, on(10)).ties).toMatchObject([{ source: 0, target: 1, weight: 2, groups: [0, 1] }]);
  });

  test('that ended count where all that has begun does', () => {
    const pairs = pairSpells([spell(0, 0, 0, 20), spell(0, 1, 10)]);
    expect(tiesIn(pairs, on(30)).ties).toHaveLength(0);
    expect(tiesIn(pairs, on(30, { isCumulative: true })).ties).toHaveLength(1);
    expect(tiesIn(pairs, on(9, { isCumulative: true })).ties).toHaveLength(0);
  });

  test('hold within a span that they began and ended in', () => {
    const pairs = pairSpells([spell(0, 0, 10, 20), spell(0, 1, 12, 18)]);
    const options = on(40, { window: { day: 40, from: 5, since: null } });
    expect(tiesIn(pairs, options).ties).toHaveLength(1);
    expect(tiesIn(pairs, on(40, { window: { day: 40, from: 19, since: null } })).ties).toHaveLength(0);
  });

  test('that may hold, given imprecise dates, are counted apart', () => {
    const vague = { ...spell(0, 1), startLow: 0, startHigh: 100 };
    const found = tiesIn(pairSpells([spell(0, 0), vague]), on(50));
    expect([found.ties.length, found.possible]).toEqual([0, 1]);
  });

  test('are evidenced where both participations of one group are dated', () => {
    const undated = { ...spell(0, 1), isDated: false };
    expect(tiesIn(pairSpells([spell(0, 0), undated]), on(1)).ties[0]?.isDated).toBe(false);
    const twice = pairSpells([spell(0, 0), undated, spell(1, 0), spell(1, 1)]);
    expect(tiesIn(twice, on(1)).ties[0]?.isDated).toBe(true);
  });
});

describe('weights shared by the size of a group', () => {
  test("of Newman's example: a paper of four authors adds a third to each pair", () => {
    const pairs = pairSpells([0, 1, 2, 3].map((node) => spell(0, node)));
    const { ties } = tiesIn(pairs, on(1, { weighting: 'shared' }));
    expect(ties).toHaveLength(6);
    for (const { weight } of ties) expect(weight).toBeCloseTo(1 / 3, 12);
  });

  test('make the strength of a node the number of its groups of two or more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 6 }), {
          maxLength: 8,
        }),
        (groups) => {
          const pairs = pairSpells(groups.flatMap((nodes, group) => nodes.map((node) => spell(group, node))));
          const { ties } = tiesIn(pairs, on(1, { weighting: 'shared' }));
          for (let node = 0; node < 10; node++) {
            const strength = ties
              .filter(({ source, target }) => source === node || target === node)
              .reduce((sum, { weight }) => sum + weight, 0);
            expect(strength).toBeCloseTo(groups.filter((nodes) => nodes.includes(node)).length, 9);
          }
        },
      ),
    );
  });

  test('count the nodes within the window alone', () => {
    const pairs = pairSpells([spell(0, 0), spell(0, 1), spell(0, 2, 50)]);
    expect(tiesIn(pairs, on(10, { weighting: 'shared' })).ties).toMatchObject([{ weight: 1 }]);
    expect(tiesIn(pairs, on(60, { weighting: 'shared' })).ties.map(({ weight }) => weight)).toEqual([
      0.5, 0.5, 0.5,
    ]);
  });
});

test('a group that is a node of its own is tied with each of its nodes, and with nothing else', () => {
  const pairs = hubSpells([spell(0, 0), spell(0, 1), spell(0, 2)], () => 9);
  expect(tiesIn(pairs, on(1)).ties.map(({ source, target }) => [source, target])).toEqual([
    [0, 9],
    [1, 9],
    [2, 9],
  ]);
});
