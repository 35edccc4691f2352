import { beforeAll, describe, expect, test } from 'vitest';
import type { NetworkRecords } from '../../src/model/network';
import { rows } from '../../src/query/columns';
import { ask } from '../../src/query/question';
import { networkRecords } from '../../src/query/questions/networkRecords';
import { sql } from '../../src/query/sql';
import { shippedPackage } from './shippedPackage';

describe('who takes part in what, of the shipped records', () => {
  let records: NetworkRecords;
  const partiesOf = (id: string) => {
    const group = records.groups.findIndex((one) => one.id === id);
    return records.participations
      .filter((row) => row.group === group)
      .map(({ organisationId }) => organisationId)
      .sort();
  };
  beforeAll(async () => {
    records = await ask(await shippedPackage(), networkRecords, {});
  });

  test('has every party of every agreement, each once', async () => {
    const [count] = rows<{ parties: number }>(
      await (
        await shippedPackage()
      ).run(sql`select count(distinct (agreement_id, organisation_id)) as parties from agreement_parties`),
    );
    const bodies = records.participations.filter(
      ({ group, organisationId }) =>
        records.groups[group]?.channel === 'agreement' && organisationId !== null,
    );
    expect(bodies).toHaveLength(count?.parties ?? -1);
  });

  test('keeps the six parties of the framework agreement of the corridor as one group', () => {
    expect(partiesOf('agreements/ag-2023-pengshui-six')).toEqual([
      'cambodian-chinese-evolution-researcher-association',
      'china-research-center-national-university-of-laos',
      'china-studies-center-kazakhstan',
      'pengshui-autonomous-county',
      'tanzania-vijana-think-tank',
      'thailand-siam-think-tank',
    ]);
  });

  test('has the standing contacts of the academy as undated', () => {
    const contacts = records.participations.filter(
      ({ group, organisationId, isDated }) =>
        records.groups[group]?.channel === 'presence' &&
        organisationId === 'chinese-academy-of-cyberspace-studies' &&
        !isDated,
    );
    expect(contacts).toHaveLength(5);
  });

  test('names those who run a conference, and none of the countries represented', () => {
    const forum = records.groups.findIndex(({ id }) => id === 'conferences/wic-tt-2016');
    const rows = records.participations.filter(({ group }) => group === forum);
    expect(rows.map(({ organisationId }) => organisationId)).toContain('brookings-institution');
    expect(rows.every(({ countryId }) => countryId === null)).toBe(true);
    expect(records.groups[forum]?.seriesId).toBe('wic-think-tank-forum');
  });

  test('leaves out offices that are only announced and editions that were cancelled', async () => {
    const left = rows<{ id: string }>(
      await (
        await shippedPackage()
      ).run(sql`select 'presences/' || presence_id as id from presences where kind = 'office announced'
        union all select 'conferences/' || conference_id from conferences where status = 'cancelled'`),
    );
    expect(left.length).toBeGreaterThan(0);
    const ids = new Set(records.groups.map(({ id }) => id));
    for (const { id } of left) expect(ids.has(id)).toBe(false);
  });

  test('has a body for everyone who takes part', () => {
    const known = new Set(records.bodies.map(({ id }) => id));
    for (const { organisationId } of records.participations)
      if (organisationId !== null) expect(known.has(organisationId)).toBe(true);
  });
});
