import { describe, expect, test } from 'vitest';
import { entityKinds, type EntityKind } from '../../src/model/profile';
import { column } from '../../src/query/columns';
import { ask } from '../../src/query/question';
import { entities, type Entities } from '../../src/query/questions/entities';
import { csv } from '../data/packages';
import { openPackage } from './openPackage';
import { shippedPackage } from './shippedPackage';

const tables: Readonly<Record<EntityKind, readonly [table: string, id: string]>> = {
  country: ['countries', 'country_id'],
  organisation: ['organisations', 'organisation_id'],
  alliance: ['alliances', 'alliance_id'],
  city: ['cities', 'city_id'],
  series: ['conference_series', 'series_id'],
  conference: ['conferences', 'conference_id'],
  agreement: ['agreements', 'agreement_id'],
};

const kindOf = (answer: Entities, kind: EntityKind) => {
  const found = answer.kinds.find((columns) => columns.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
};

/** What the columns say of one entity. */
function entityOf(answer: Entities, kind: EntityKind, id: string) {
  const columns = kindOf(answer, kind);
  const at = columns.ids.indexOf(id);
  expect(at).toBeGreaterThanOrEqual(0);
  const entry = (list: readonly (string | null)[]) => list[at] ?? null;
  return {
    names: columns.names.map(entry),
    aliases: entry(columns.aliases),
    codes: entry(columns.codes),
    country: entry(columns.countries),
    city: entry(columns.cities),
    date: entry(columns.dates),
    detail: entry(columns.details),
    related: entry(columns.related),
    records: columns.records[at],
  };
}

describe('the entities of the shipped package', () => {
  test.each(entityKinds)('of the kind %s are all there, each once', async (kind) => {
    const connection = await shippedPackage();
    const [table, id] = tables[kind];
    const stored = column<string>(
      await connection.run({ text: `select ${id} as id from ${table} order by 1`, values: [] }),
      'id',
    );
    const { ids, records, names } = kindOf(await ask(connection, entities, {}), kind);
    expect(stored.length).toBeGreaterThan(40);
    expect([...ids].sort()).toEqual([...stored].sort());
    expect(records).toHaveLength(ids.length);
    expect(names[0]).toHaveLength(ids.length);
    expect(names[0].every((name) => name !== null && name !== '')).toBe(true);
  });

  test('are those with most records first', async () => {
    const { kinds } = await ask(await shippedPackage(), entities, {});
    for (const { records } of kinds) expect(records).toEqual([...records].sort((a, b) => b - a));
  });

  test('have the codes, the region and the names of a country', async () => {
    const answer = await ask(await shippedPackage(), entities, {});
    expect(entityOf(answer, 'country', 'CHN')).toMatchObject({
      names: ['China', '中国', '中國'],
      codes: 'CN 156',
      detail: 'm49-030',
    });
    const at = answer.regions.ids.indexOf('m49-030');
    expect(answer.regions.names.map((names) => names[at])).toEqual(['Eastern Asia', '东亚', '東亞']);
  });

  test('refer to countries, cities and entities that are there', async () => {
    const answer = await ask(await shippedPackage(), entities, {});
    const known = (kind: EntityKind) => new Set(kindOf(answer, kind).ids);
    const [countries, cities] = [known('country'), known('city')];
    const relatedKinds = {
      organisation: 'organisation',
      series: 'alliance',
      conference: 'series',
      agreement: 'organisation',
    } as const;
    for (const columns of answer.kinds) {
      const missing = (list: readonly (string | null)[], set: ReadonlySet<string>) =>
        list.flatMap((ids) => ids?.split(' ') ?? []).filter((id) => !set.has(id));
      expect(missing(columns.countries, countries), columns.kind).toEqual([]);
      expect(missing(columns.cities, cities), columns.kind).toEqual([]);
      const related = relatedKinds[columns.kind as keyof typeof relatedKinds] as EntityKind | undefined;
      if (related !== undefined) expect(missing(columns.related, known(related)), columns.kind).toEqual([]);
    }
  });

  test('are compact: columns end at the last entry that is known', async () => {
    const answer = await ask(await shippedPackage(), entities, {});
    expect(kindOf(answer, 'agreement').names[1]).toEqual([]);
    expect(kindOf(answer, 'conference').aliases).toEqual([]);
    expect(JSON.stringify(answer).length).toBeLessThan(260_000);
  });
});

test('the entities of a small package carry what they belong to', async () => {
  const connection = await openPackage({
    alliances: csv(
      'alliance_id,name_en,short_name,founded_on,scope,source_id',
      'net,Policy Net,PN,2010,global,dated',
    ),
    conference_series: csv('series_id,name_en,alliance_id', 'forum,Policy Forum,net'),
    conferences: csv(
      'conference_id,series_id,name,start_on,country_id,source_id',
      'f1,forum,First Forum,2015-05,THA,dated',
    ),
    agreements: csv('agreement_id,title,kind,signed_on,source_id', 'one,One,MoU,2015,dated'),
    agreement_parties: csv('agreement_id,organisation_id,source_id', 'one,siam,dated', 'one,beida,dated'),
  });
  const answer = await ask(connection, entities, {});
  await connection.close();
  expect(entityOf(answer, 'alliance', 'net')).toMatchObject({
    aliases: 'PN',
    date: '2010',
    detail: 'global',
  });
  expect(entityOf(answer, 'series', 'forum')).toMatchObject({ related: 'net', records: 1 });
  expect(entityOf(answer, 'conference', 'f1')).toMatchObject({
    related: 'forum',
    date: '2015-05',
    country: 'THA',
  });
  expect(entityOf(answer, 'agreement', 'one')).toMatchObject({
    related: 'beida siam',
    records: 2,
    detail: 'MoU',
  });
  expect(entityOf(answer, 'organisation', 'siam')).toMatchObject({
    country: 'THA',
    detail: 'think tank',
    records: 1,
  });
  expect(entityOf(answer, 'country', 'THA')).toMatchObject({
    codes: 'TH 764',
    names: ['Thailand', '泰国', null],
  });
});
