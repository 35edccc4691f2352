import { describe, expect, test } from 'vitest';
import { kaplanMeier } from '../../src/measures/growth/survival/kaplanMeier';
import { logRank } from '../../src/measures/growth/survival/logRank';
import { membershipDurations } from '../../src/measures/growth/survival/membershipDurations';
import { retentionTitle } from '../../src/figures/alliances/retention/retentionTitle';
import { loadText } from '../../src/text/loadText';
import { figureOf, info } from './fixture/allianceFigures';
import { histories } from './fixture/allianceRecords';

const text = await loadText('en');
const retention = (query = '') => figureOf('retention', query, text);

describe('the retention of members', () => {
  test('has the steps of the estimate in its table', () => {
    const [corridor] = histories;
    if (corridor === undefined) throw new Error('no alliance');
    const { durations, undated } = membershipDurations(corridor, info.closingDay);
    const { table, notes } = retention('alliances=corridor&interval=plain');
    expect(table.columns.map(({ key }) => key).slice(2)).toEqual([
      'time',
      'at_risk',
      'events',
      'censored',
      'survival',
      'std_error',
      'lower',
      'upper',
    ]);
    expect(table.rows.map((row) => row.slice(2))).toEqual(
      kaplanMeier(durations, 'plain').map((step) => [
        step.time,
        step.atRisk,
        step.events,
        step.censored,
        step.survival,
        step.standardError,
        step.lower,
        step.upper,
      ]),
    );
    expect(undated).toBe(1);
    expect(notes.join(' ')).toContain('1 membership has no joining date and is left out.');
    expect(notes.join(' ')).not.toContain('Log-rank');
  });

  test('marks each step at which somebody leaves, and opens the memberships that end there', () => {
    const figure = retention('alliances=corridor');
    const left = figure.markKeys.flatMap((key) => {
      const mark = figure.mark(key);
      return mark?.change == null ? [] : [mark.recordIds];
    });
    expect(left.flat().sort()).toEqual(
      ['bangkok', 'berlin', 'bonn', 'nairobi'].map((id) => `memberships/corridor/${id}`),
    );
    expect(figure.mark(figure.markKeys.at(-1) ?? '')?.lines).toEqual([
      expect.stringMatching(/ years$/),
      expect.stringMatching(/^95% interval \d+% to \d+%$/),
    ]);
    const flat = retention('alliances=forum');
    expect(flat.mark(flat.markKeys[0] ?? '')?.lines).toHaveLength(1);
  });

  test('says what a log-rank test finds, or that nobody left', () => {
    const differ = retention();
    expect(differ.notes[0]).toMatch(/^Log-rank test between the alliances: χ² = \d+\.\d\d, 3 df, p/);
    expect(differ.notes[1]).toBe(
      '3 alliances have fewer than 5 dated members: the test is then only a rough guide.',
    );
    expect(differ.title).not.toContain('log-rank');
    expect(differ.totals?.map(([name]) => name)).toContain('Log-rank p');
    const still = retention('alliances=forum');
    expect(still.title).toBe('No exit on record among 3 dated memberships');
    expect(still.notes.join(' ')).toContain('an interval without width');
  });

  test('says how many stay for how long where enough were followed', () => {
    expect(retention('alliances=corridor').title).toBe(
      '83% of the dated members of Corridor Think Tank Association stay 3 years',
    );
    expect(retention('alliances=council').title).toMatch(/^1 exit on record among 4 dated memberships$/);
  });

  test('cuts the axis only where every bound is high', () => {
    expect(retention('alliances=forum').notes.join(' ')).toContain('The axis is cut');
    expect(retention().notes.join(' ')).not.toContain('The axis is cut');
  });

  test('has nothing to follow among reported totals', () => {
    const figure = retention('evidence=reported');
    expect([figure.title, figure.markKeys]).toEqual(['How long do members stay?', []]);
    expect(figure.summary).toContain('Reported only');
  });
});

describe('the title of the retention', () => {
  const following = (leave: boolean, count: number) =>
    Array.from({ length: count }, (_, i) => ({ time: 1 + i / 10, isEvent: leave }));
  const titleOf = (sizes: readonly [number, number]) => {
    const curves = sizes.map((count, slot) => {
      const durations = following(slot === 0, count).map((duration, i) => ({
        ...duration,
        organisationId: `o${i}`,
        recordId: `memberships/${slot}/${i}`,
        from: 0,
        to: 365,
      }));
      const history = histories[slot] ?? histories[0];
      if (history === undefined) throw new Error('no alliance');
      return { history, slot, durations, steps: kaplanMeier(durations), median: null, undated: 0 };
    });
    return retentionTitle(
      {
        curves,
        dated: sizes[0] + sizes[1],
        undated: 0,
        exits: sizes[0],
        test: logRank(new Map(curves.map(({ history, durations }) => [history.id, durations]))),
        longest: 3,
      },
      text,
    );
  };

  test('is a difference between alliances only where each has enough members', () => {
    expect(titleOf([8, 12])).toMatch(/^How long members stay differs .*: log-rank p [<=] 0\.0/);
    expect(titleOf([8, 4])).not.toContain('log-rank');
  });
});
