import { describe, expect, test } from 'vitest';
import { rankLinesScene } from '../../src/charts/ranks/rankLinesScene';
import { missingSentences } from '../../src/figures/profile/missingSentences';
import { peerRule } from '../../src/figures/profile/peerRule';
import { profileNumbers } from '../../src/figures/profile/profileNumbers';
import { rankedTwice } from '../../src/figures/profile/rankLines';
import { relatedDate } from '../../src/figures/profile/relatedDate';
import { recordsByDay } from '../../src/measures/coverage/recordsByDay';
import type { Fact, Profile, Related } from '../../src/model/profile';
import { channels } from '../../src/model/ties';
import { loadText } from '../../src/text/loadText';
import { palette } from '../../src/theme/palette';
import { figures } from './fixture/figures';
import { rankings } from './fixture/rankings';
import { day, ties } from './fixture/records';

const text = await loadText('en');
const words = text.words.profiles;

const fact = (field: string, value: string | number | null, matters = true): Fact => ({
  field,
  form: 'value',
  value,
  entity: null,
  qualifier: null,
  unit: null,
  matters,
});
const row = (list: string, key: string, more: Partial<Related> = {}): Related => ({
  list,
  key,
  names: [key, null, null],
  context: null,
  roles: [],
  start: null,
  end: null,
  value: null,
  qualifier: null,
  detail: null,
  recordId: `records/${key}`,
  ...more,
});
const empty: Profile = {
  key: 'organisation:one',
  kind: 'organisation',
  names: ['One', null, null],
  aliases: [],
  note: null,
  facts: [],
  source: null,
  related: [],
  recordIds: [],
  undated: 0,
  rankings: [],
  observations: [],
  doubts: [],
  standing: { score: 3, rank: 1, of: 2, equals: 0 },
  peers: [],
  region: ['Western Europe', null, null],
};

describe('ties over time', () => {
  const figure = figures['profile-ties']?.(text);

  test('count on the closing day as many records as the figure opens', () => {
    const last = figure?.markKeys.at(-1) ?? '';
    expect(figure?.mark(last)?.recordIds).toHaveLength(figure?.recordIds.length ?? 0);
    expect(figure?.mark(last)?.value).toBe(`${figure?.recordIds.length} ties`);
  });

  test('have a total in every row that is the sum of its channels, and an upper bound not below it', () => {
    expect(figure?.table.rows.length).toBeGreaterThan(10);
    for (const cells of figure?.table.rows ?? []) {
      const [total, upper] = [Number(cells.at(-2)), Number(cells.at(-1))];
      const parts = cells.slice(1, 1 + channels.length).map(Number);
      expect(parts.reduce((sum, n) => sum + n, 0)).toBe(total);
      expect(upper).toBeGreaterThanOrEqual(total);
    }
  });

  test('count a record that ties with several countries once', () => {
    const [count] = recordsByDay(
      ties,
      [day('2023-01-01')],
      { since: null, channels: ['conference', 'activity'], part: null },
      new Set(ties.countryIds),
    );
    expect(count?.certain).toEqual([0, 0, 1, 0, 1]);
    const [asian] = recordsByDay(
      ties,
      [day('2023-01-01')],
      { since: null, channels, part: null },
      new Set(['SGP']),
    );
    expect(asian?.certain).toEqual([0, 0, 1, 0, 0]);
  });
});

describe('ranks by edition', () => {
  test('are drawn where a ranking has two of them', () => {
    expect(rankedTwice(rankings).map(({ id }) => id)).toEqual(['cities', 'ports']);
  });

  test('are joined only where no edition lies between', () => {
    const scene = (editions: number[], known = [2015, 2019]) =>
      rankLinesScene({
        width: 300,
        palette: palette('light'),
        textSize: 12,
        panels: [
          {
            title: 'Index',
            editions,
            points: known.map((at) => ({ key: String(at), label: '', at, rank: 2, text: '2' })),
          },
        ],
      });
    const { accent } = palette('light').colour;
    const joins = (editions: number[], known?: number[]) =>
      scene(editions, known).lines.filter(({ colour }) => colour === accent);
    expect(joins([2015, 2019])).toMatchObject([{ dash: '1.5 3' }]);
    expect(joins([2018, 2019], [2018, 2019])).toMatchObject([{ width: 2 }]);
    expect(joins([2015, 2017, 2019])).toHaveLength(0);
  });
});

describe('what a profile says', () => {
  test('numbers members without observers, each with its records', () => {
    const alliance: Profile = {
      ...empty,
      kind: 'alliance',
      related: [
        row('members', 'organisation:a', { roles: ['member'] }),
        row('members', 'organisation:a', { roles: ['chair'] }),
        row('members', 'organisation:b', { roles: ['observer'] }),
      ],
      recordIds: ['records/organisation:a'],
    };
    const members = profileNumbers(alliance, { reached: 2, recordIds: ['x'] }).find(({ id }) => id === 'members');
    expect(members).toEqual({ id: 'members', count: 1, recordIds: ['records/organisation:a'] });
  });

  test('names the blank fields that matter, and nothing else', () => {
    const sentences = missingSentences(
      { ...empty, facts: [fact('website', null), fact('closed_on', null, false), fact('kind', 'think tank')] },
      text,
    );
    expect(sentences[0]).toBe(words.missing.fields('Website'));
    expect(sentences).not.toContain(words.missing.noTies);
    expect(missingSentences({ ...empty, standing: { ...empty.standing, score: 0 } }, text)).toContain(
      words.missing.noTies,
    );
  });

  test('compares reported members with those that it can name', () => {
    const sentences = missingSentences(
      {
        ...empty,
        kind: 'alliance',
        related: [
          row('members', 'organisation:a', { roles: ['member'] }),
          row('members', 'organisation:b', { roles: ['member'], end: '2019' }),
          row('sizes', 'size', { roles: ['members/membership'], start: '2023-11', value: 72 }),
        ],
      },
      text,
    );
    expect(sentences).toContain(words.missing.members('1', '72', 'November 2023'));
  });

  test('says the rule of its peers with type and region', () => {
    const typed = { ...empty, facts: [fact('kind', 'think tank'), fact('think_tank_type', 'university')] };
    expect(peerRule(typed, text)).toBe(words.peers.organisationTyped('university', 'Western Europe'));
    expect(peerRule({ ...empty, facts: [fact('kind', 'think tank')], region: null }, text)).toBe(
      words.peers.organisation('think tank', words.peers.anyRegion),
    );
    expect(peerRule({ ...empty, kind: 'country', region: null }, text)).toBe(words.peers.countryNone);
  });

  test('keeps the precision of dates, and lets memberships last', () => {
    expect(relatedDate({ list: 'members', start: '2015', end: null }, text)).toBe('since 2015');
    expect(relatedDate({ list: 'agreements', start: '2015-10', end: null }, text)).toBe('Oct 2015');
    expect(relatedDate({ list: 'members', start: '2015', end: '2018-02' }, text)).toBe('2015 to Feb 2018');
    expect(relatedDate({ list: 'members', start: null, end: null }, text)).toBeNull();
  });
});
