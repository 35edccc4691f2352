import { describe, expect, test } from 'vitest';
import { kaplanMeier } from '../../src/measures/growth/survival/kaplanMeier';
import { logRank } from '../../src/measures/growth/survival/logRank';
import { membershipDurations } from '../../src/measures/growth/survival/membershipDurations';
import type { SurvivalScene } from '../../src/charts/survival/survivalScene';
import type { Figure } from '../../src/figures/figure';
import { retentionFigure } from '../../src/figures/alliances/retention/retentionFigure';
import { retentionTitle } from '../../src/figures/alliances/retention/retentionTitle';
import { loadText } from '../../src/text/loadText';
import type { MemberSpell } from '../../src/model/alliance';
import { palette } from '../../src/theme/palette';
import { allianceWith, member } from '../measures/history';
import { figureOf, info, inputOf } from './fixture/allianceFigures';
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
      '3 alliances have fewer than 5 dated memberships: the test is then only a rough guide.',
    );
    expect(differ.title).not.toContain('log-rank');
    expect(differ.totals?.map(([name]) => name)).toContain('Log-rank p');
    const still = retention('alliances=forum');
    expect(still.title).toBe('No exit on record among 3 dated memberships');
    expect(still.notes.join(' ')).toContain('an interval without width');
  });

  test('says how many stay for how long where enough were followed', () => {
    expect(retention('alliances=corridor').title).toBe(
      'Corridor Think Tank Association: 4 exits among 6 dated memberships; 83% stay 3 years (95% interval 27% to 97%)',
    );
    expect(retention('alliances=council').title).toMatch(/^1 exit on record among 4 dated memberships$/);
  });

  test('has no test between alliances where too few left', () => {
    const { notes, totals } = retention('alliances=council~forum');
    expect(notes[0]).toBe(
      'Too few exits to test whether the alliances differ: 1, of at least 5 needed.',
    );
    expect(totals?.map(([name]) => name)).toEqual(['Memberships without a joining date']);
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

describe('the retention in many alliances', () => {
  const alliance = (slot: number, members: readonly MemberSpell[]) => ({
    history: allianceWith({ id: `net${slot}`, names: [`Net ${slot}`, null, null], members: [...members] }),
    slot,
  });
  const followed = (count: number) =>
    Array.from({ length: count }, (_, i) => member(`body${i}`, 'THA', [i, i]));
  const left = { ...member('left', 'THA', [0, 500], [700, 800]), isDated: false };
  const many = [
    alliance(0, [left]),
    ...Array.from({ length: 10 }, (_, i) => alliance(i + 1, followed(i === 0 ? 6 : i + 1))),
  ];
  const input = { ...inputOf('show=retention', text), alliances: many };
  const figure = retentionFigure({ ...input, spec: { ...input.spec, figure: 'retention' } });
  const sceneOf = ({ layout }: Figure) =>
    layout({ width: 1000, height: null, palette: palette('light'), textSize: 12, isNarrow: false })[0]
      ?.scene as SurvivalScene;

  test('draws those with most dated memberships, each in a colour of its own', () => {
    const { curves } = sceneOf(figure);
    expect(curves.map(({ key }) => key)).toEqual([1, 4, 5, 6, 7, 8, 9, 10].map((i) => `net${i}`));
    expect(new Set(curves.map(({ colour }) => colour))).toEqual(new Set(palette('light').categorical));
    expect(figure.notes).toContain(
      'Only the 8 alliances with most dated memberships are drawn; left out: Net 2, Net 3.',
    );
  });

  test('names those without a dated membership, and counts who left without a joining date', () => {
    expect(figure.notes).toContain('No membership with a joining date on record: Net 0.');
    expect(figure.notes).toContain('1 exit on record has no joining date: no curve can hold it.');
    expect(figure.title).toBe(
      'No exit among 55 dated memberships; 1 exit on record has no joining date',
    );
  });

  test('says of few members only how many they are, and dashes where a curve has ended', () => {
    const { texts } = sceneOf(retention('alliances=corridor~forum'));
    const words = texts.map((one) => one.text);
    expect(words).toContain('SFISPR: n = 3');
    expect(words.some((word) => /^CTTA: median /.test(word))).toBe(true);
    expect(words).toContain('–');
    // Only the axis begins at 0.
    expect(words.filter((word) => word === '0')).toHaveLength(1);
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
      const steps = kaplanMeier(durations);
      return { history, slot, durations, steps, median: null, undated: 0, undatedExits: 0 };
    });
    return retentionTitle(
      {
        curves,
        leftOut: [],
        without: [],
        undatedExits: 0,
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
