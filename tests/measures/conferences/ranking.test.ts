import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankHosts, rankPairs } from '../../../src/measures/conferences/ranking';
import { bodyOf, closingDay, edition, roles } from './editions';

const forum = [2016, 2017, 2018, 2019].map((year) =>
  edition(String(year), { roles: roles('host:academy co-host:brookings') }),
);
const announced = edition('2021', { status: 'announced', roles: roles('host:academy co-host:brookings') });
const others = [
  edition('2020', { id: 'home', roles: roles('organiser:academy co-host:ministry') }),
  edition('2022', { id: 'abroad', countryId: 'SGP', roles: roles('host:institute host:brookings') }),
];

describe('hosts', () => {
  test('are ranked by the editions that they ran, each once, by their foremost role', () => {
    const ranks = rankHosts([...forum, announced, ...others], bodyOf, closingDay);
    expect(
      ranks.map(({ id, total, host, organiser, coHost, abroad, withForeign }) => ({
        id,
        total,
        host,
        organiser,
        coHost,
        abroad,
        withForeign,
      })),
    ).toEqual(
      [
        { id: 'brookings', total: 5, host: 1, organiser: 0, coHost: 4, abroad: 1, withForeign: 5 },
        { id: 'academy', total: 5, host: 4, organiser: 1, coHost: 0, abroad: 0, withForeign: 4 },
        { id: 'institute', total: 1, host: 1, organiser: 0, coHost: 0, abroad: 1, withForeign: 1 },
        { id: 'ministry', total: 1, host: 0, organiser: 0, coHost: 1, abroad: 0, withForeign: 0 },
      ].sort((a, b) => b.total - a.total || b.host - a.host),
    );
  });

  test('have roles that add up to their editions', () => {
    const role = fc.constantFrom('host', 'co-host', 'organiser', 'supporter');
    const body = fc.constantFrom('academy', 'brookings', 'institute', 'ministry', 'network');
    const any = fc.array(fc.array(fc.tuple(role, body), { maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(any, (lists) => {
        const list = lists.map((pairs, i) =>
          edition('2020', {
            id: String(i),
            roles: pairs.map(([one, organisationId]) => ({ role: one, organisationId })),
          }),
        );
        for (const rank of rankHosts(list, bodyOf, closingDay)) {
          expect(rank.host + rank.organiser + rank.coHost).toBe(rank.total);
          expect(rank.abroad).toBeLessThanOrEqual(rank.total);
          expect(rank.editions).toHaveLength(rank.total);
        }
        for (const { first, second, editions } of rankPairs(list, bodyOf, closingDay)) {
          expect(bodyOf(first)?.countryId).not.toBe(bodyOf(second)?.countryId);
          expect(editions.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('pairs across borders', () => {
  test('begin with the academy and Brookings, four editions from 2016 to 2019, the announced one left out', () => {
    const [top, ...rest] = rankPairs([...forum, announced, ...others], bodyOf, closingDay);
    expect(top).toMatchObject({ first: 'academy', second: 'brookings', years: [2016, 2019] });
    expect(top?.editions).toHaveLength(4);
    expect(rest.map(({ first, second }) => [first, second])).toEqual([['institute', 'brookings']]);
  });

  test('are all pairs of different countries: of three bodies of three countries and one at home five', () => {
    const joint = edition('2021', {
      roles: roles(
        'organiser:academy organiser:institute organiser:brookings co-host:ministry co-host:network',
      ),
    });
    expect(
      rankPairs([joint], bodyOf, closingDay)
        .map(({ first, second }) => `${first} ${second}`)
        .sort(),
    ).toEqual([
      'academy brookings',
      'academy institute',
      'brookings ministry',
      'institute brookings',
      'institute ministry',
    ]);
  });
});
