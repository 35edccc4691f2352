import { beforeAll, describe, expect, test } from 'vitest';
import { networkModel, type NetworkModel } from '../../../src/figures/network/networkModel';
import type { NetworkData } from '../../../src/figures/network/networkBase';
import { networkState } from '../../../src/figures/state/networkState';
import { parseState } from '../../../src/figures/state/stateSchema';
import { rows } from '../../../src/query/columns';
import { sql } from '../../../src/query/sql';
import { shippedPackage } from '../../query/shippedPackage';
import { shippedNetwork } from './shippedNetwork';

let data: NetworkData;
beforeAll(async () => {
  data = await shippedNetwork();
});

function model(query = ''): NetworkModel {
  const { state, badValues, unknownKeys } = parseState(networkState, new URLSearchParams(query));
  expect([badValues, unknownKeys]).toEqual([[], []]);
  return networkModel(data, state);
}

function tie(network: NetworkModel, a: string, b: string) {
  const [first, second] = [network.positionOf(`organisation:${a}`), network.positionOf(`organisation:${b}`)];
  return network.ties.find(
    ({ source, target }) => source === Math.min(first, second) && target === Math.max(first, second),
  );
}

const academy = 'chinese-academy-of-cyberspace-studies';

describe('the ties of the reference texts', () => {
  test('has the three bilateral agreements of the corridor and every pair of the six parties', () => {
    const network = model();
    expect(tie(network, 'sichuan-international-studies-university', 'panyapiwat-institute-of-management')?.recordIds)
      .toEqual(['agreements/ag-2023-sisu-pim']);
    expect(
      tie(network, 'southeast-asia-research-centre-for-humanities', 'southwest-university-of-political-science-and-law'),
    ).toBeDefined();
    expect(
      tie(network, 'belt-and-road-institute-belgrade', 'center-of-chinese-and-greek-ancient-civilizations-swu'),
    ).toBeDefined();
    const framework = network.ties.filter(({ recordIds }) => recordIds.includes('agreements/ag-2023-pengshui-six'));
    expect(framework).toHaveLength(15);
  });

  test('keeps the framework agreement as one node where that is asked for, and leaves it out where that is', () => {
    const kept = model('several=node');
    const hub = kept.positionOf('agreement:ag-2023-pengshui-six');
    expect(kept.nodes[hub]?.isSecondMode).toBe(true);
    expect(kept.ties.filter(({ source, target }) => source === hub || target === hub)).toHaveLength(6);
    const without = model('several=none');
    expect(without.ties.some(({ recordIds }) => recordIds.includes('agreements/ag-2023-pengshui-six'))).toBe(false);
  });

  test('has the standing contacts of the academy as reported only, and its forums with Brookings as evidenced', () => {
    const network = model();
    for (const contact of [
      'european-political-strategy-centre',
      'france-strategie',
      'oecd',
      'nur-otan-strategic-initiatives-institute',
      'hasso-plattner-institute',
    ])
      expect(tie(network, academy, contact)).toMatchObject({ isDated: false, groups: { length: 1 } });
    expect(tie(network, academy, 'brookings-institution')).toMatchObject({ isDated: true, weight: 4 });
  });
});

describe('the usual network', () => {
  test('has as many ties as there are pairs in the tables', async () => {
    const [count] = rows<{ pairs: number }>(
      await (
        await shippedPackage()
      ).run(sql`with parties as (
          select distinct 'a' || agreement_id as id, organisation_id from agreement_parties
          union select distinct 'c' || conference_id, organisation_id from conference_roles join conferences using (conference_id)
            where coalesce(status, '') <> 'cancelled'
          union select 'p' || presence_id, organisation_id from presences where kind <> 'office announced'
          union select 'p' || presence_id, counterpart_organisation_id from presences
            where kind <> 'office announced' and counterpart_organisation_id is not null)
        select count(*) as pairs from (select distinct p.organisation_id, q.organisation_id as other
          from parties p join parties q using (id) where p.organisation_id < q.organisation_id)`),
    );
    expect(model().ties).toHaveLength(count?.pairs ?? -1);
  });

  test('grows with the date, and what has begun by a date never ends', () => {
    const sizes = [2005, 2010, 2015, 2020, 2025].map((year) => model(`time=until&date=${year}-12-31`).ties.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[4]).toBeGreaterThan((sizes[0] ?? 0) * 4);
  });

  test('of a date is part of what has begun by it', () => {
    const begun = new Set(model('ties=membership~agreement&time=until&date=2018-06-30').ties.map(({ key }) => key));
    const inForce = model('ties=membership~agreement&date=2018-06-30').ties;
    expect(inForce.length).toBeGreaterThan(0);
    for (const { key } of inForce) expect(begun.has(key)).toBe(true);
  });
});

describe('the other networks', () => {
  test('tie alliances by shared members, weighted by how many they share', async () => {
    const network = model('nodes=alliances');
    const counts = rows<{ a: string; b: string; shared: number }>(
      await (
        await shippedPackage()
      ).run(sql`with members as (select distinct alliance_id, organisation_id from membership_spells
          where is_member and coalesce(end_low, date '9999-12-31') > date '2026-11-22' and start_high <= date '2026-11-22')
        select p.alliance_id as a, q.alliance_id as b, count(*) as shared from members p join members q using (organisation_id)
        where p.alliance_id < q.alliance_id group by all`),
    );
    const found = new Map(network.ties.map(({ key, weight }) => [key, weight]));
    for (const { a, b, shared } of counts) expect(found.get(`alliance:${a}|alliance:${b}`)).toBe(shared);
    expect(network.ties).toHaveLength(counts.length);
  });

  test('of bodies and alliances have no tie between two of a kind', () => {
    const network = model('nodes=with-alliances');
    for (const { source, target } of network.ties)
      expect(network.nodes[source]?.isSecondMode).not.toBe(network.nodes[target]?.isSecondMode);
  });

  test('of countries never tie a country with itself, and take places of offices without a host', () => {
    const network = model('nodes=countries&ties=presence');
    expect(network.ties.length).toBeGreaterThan(10);
    for (const { source, target } of network.ties) expect(source).not.toBe(target);
  });

  test('obey the filters of type, countries, period and evidence', () => {
    const all = model();
    for (const query of ['type=university', 'countries=asean', 'period=2016..2019', 'evidence=reported']) {
      const network = model(query);
      expect(network.ties.length, query).toBeLessThan(all.ties.length);
      expect(network.ties.length, query).toBeGreaterThan(0);
    }
    expect(model('evidence=reported').ties.every(({ isDated }) => !isDated)).toBe(true);
    expect(model('type=university').nodes.every(({ type }) => type === 'university')).toBe(true);
  });
});
