import { beforeAll, describe, expect, test } from 'vitest';
import { unpackIndicators } from '../../src/figures/rankings/values/unpackIndicators';
import type { IndicatorFact, IndicatorRecords } from '../../src/model/indicator';
import { rows } from '../../src/query/columns';
import { ask } from '../../src/query/question';
import { evidence } from '../../src/query/questions/evidence';
import { indicatorRecords } from '../../src/query/questions/indicatorRecords';
import { sql, type Query } from '../../src/query/sql';
import { shippedPackage } from './shippedPackage';

let records: IndicatorRecords;
beforeAll(async () => {
  records = unpackIndicators(await ask(await shippedPackage(), indicatorRecords, {}));
});

const factsOf = (indicator: string) => records.facts.filter((fact) => fact.indicator === indicator);

/** Number of different records with a key, or keys, by unit. */
function counts(facts: readonly IndicatorFact[], of: 'recordId' | 'key'): Record<string, number> {
  const found = new Map<string, Set<string>>();
  for (const fact of facts) {
    const set = found.get(fact.unit) ?? new Set();
    found.set(fact.unit, set);
    if (fact.key !== null) set.add(fact[of] ?? '');
  }
  return Object.fromEntries([...found].map(([unit, set]) => [unit, set.size]));
}

async function counted(query: Query): Promise<Record<string, number>> {
  const table = await (await shippedPackage()).run(query);
  return Object.fromEntries(rows<{ unit: string; n: number }>(table).map(({ unit, n }) => [unit, Number(n)]));
}

describe('the facts of the shipped records agree with counts over the tables', () => {
  test('agreements with bodies of other countries, zero for agreements at home', async () => {
    const expected = await counted(sql`select a.organisation_id as unit,
        count(distinct case when o.country_id <> p.country_id then a.agreement_id end) as n
      from agreement_parties a join organisations p using (organisation_id)
      join agreement_parties b using (agreement_id) join organisations o on o.organisation_id = b.organisation_id
      group by 1`);
    expect(counts(factsOf('agreement'), 'recordId')).toEqual(expected);
    expect(Object.values(expected)).toContain(0);
  });

  test('alliances joined, zero for partners and observers', async () => {
    const expected = await counted(sql`select organisation_id as unit,
        count(distinct alliance_id) filter (role not in ('partner', 'observer')) as n
      from memberships group by 1`);
    expect(counts(factsOf('alliance'), 'key')).toEqual(expected);
  });

  test('conferences with a country other than that of the seat', async () => {
    const expected = await counted(sql`with run as (
        select distinct conference_id, organisation_id from conference_roles where role <> 'supporter'),
      named as (select conference_id, country_id from conference_countries
        union select conference_id, country_id from conferences
        union select conference_id, o.country_id from run join organisations o using (organisation_id))
      select organisation_id as unit, count(distinct case when n.country_id <> o.country_id then conference_id end) as n
      from run join organisations o using (organisation_id) join conferences c using (conference_id)
      left join named n using (conference_id) where c.status is null group by 1`);
    expect(counts(factsOf('conference'), 'recordId')).toEqual(expected);
  });

  test('named members and their countries of every alliance', async () => {
    const expected = await counted(sql`select alliance_id as unit, count(distinct organisation_id) as n
      from memberships where role not in ('partner', 'observer') group by 1`);
    expect(counts(factsOf('member'), 'key')).toEqual(expected);
  });

  test('think tanks of every country', async () => {
    const expected = await counted(sql`select country_id as unit, count(*) as n from organisations
      where kind = 'think tank' and country_id is not null group by 1`);
    expect(counts(factsOf('think-tank'), 'key')).toEqual(expected);
  });
});

describe('the shipped records', () => {
  test('have the figures of the reference texts as reported, with their qualifiers', () => {
    const reported = factsOf('events-reported').map(({ unit, value, qualifier, isReported }) => [
      unit,
      value,
      qualifier,
      isReported,
    ]);
    expect(reported).toContainEqual(['brookings-institution', 200, 'at least', true]);
    expect(reported).toContainEqual(['csis-usa', 700, 'at least', true]);
    expect(reported).toContainEqual(['cari', 300, 'at least', true]);
  });

  test('keep announced branches apart as reported', () => {
    expect(factsOf('branch-announced').map(({ unit, isReported }) => [unit, isReported])).toEqual([
      ['brookings-institution', true],
      ['brookings-institution', true],
    ]);
    expect(factsOf('branch').every(({ isReported }) => !isReported)).toBe(true);
    expect(factsOf('branch').some(({ unit }) => unit === 'brookings-institution')).toBe(false);
  });

  test('have evidence behind every fact', async () => {
    const ids = [...new Set(records.facts.map(({ recordId }) => recordId))];
    const found = await ask(await shippedPackage(), evidence, { recordIds: ids });
    expect(new Set(found.records.map(({ id }) => id))).toEqual(new Set(ids));
  });

  test('rank think tanks, and every country and alliance of which something is known', () => {
    const { organisation, country, alliance } = records.units;
    expect(new Set(organisation.map(({ kind }) => kind))).toEqual(new Set(['think tank']));
    expect(country.map(({ id }) => id)).toContain('CHN');
    expect(alliance.map(({ id }) => id)).toContain('zgcta');
  });
});
