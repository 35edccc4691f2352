import type { Names } from '../../model/names';
import type { Evidence, EvidenceRecord, RecordBody, Source } from '../../model/record';
import { rows } from '../columns';
import type { Question } from '../question';
import { isOneOf, sql } from '../sql';
import { sourcesOf, type RecordParameters } from './recordSources';

interface RecordRow {
  record_id: string;
  kind: string;
  row: number;
  title_en: string;
  title_zh_hans: string | null;
  title_zh_hant: string | null;
  context_en: string | null;
  context_zh_hans: string | null;
  context_zh_hant: string | null;
  title_key: string | null;
  context_key: string | null;
  country_key: string | null;
  country_en: string | null;
  country_zh_hans: string | null;
  country_zh_hant: string | null;
  detail: string | null;
  value: number | null;
  qualifier: string | null;
  start_date: string | null;
  end_date: string | null;
  note: string | null;
}

interface BodyRow {
  record_id: string;
  id: string;
  key: string;
  name_en: string;
  name_zh_hans: string | null;
  name_zh_hant: string | null;
  role: string;
}

type SourceLinkRow = { record_id: string; source_id: string };

function listsBy<T extends { record_id: string }>(items: readonly T[]): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const item of items) {
    const list = lists.get(item.record_id);
    if (list === undefined) lists.set(item.record_id, [item]);
    else list.push(item);
  }
  return lists;
}

const known = (items: readonly (string | null)[]) => [
  ...new Set(items.filter((item): item is string => item !== null)),
];

function toRecord(
  group: readonly RecordRow[],
  bodies: readonly BodyRow[],
  links: readonly SourceLinkRow[],
): EvidenceRecord[] {
  const first = group[0];
  if (first === undefined) return [];
  const namesOf = (en: string | null, hans: string | null, hant: string | null): Names | null =>
    en === null ? null : [en, hans, hant];
  const starts = known(group.map((row) => row.start_date)).sort();
  return [
    {
      id: first.record_id,
      kind: first.kind,
      title: [first.title_en, first.title_zh_hans, first.title_zh_hant],
      titleKey: first.title_key,
      context: namesOf(first.context_en, first.context_zh_hans, first.context_zh_hant),
      contextKey: first.context_key,
      countryKey: first.country_key,
      country: namesOf(first.country_en, first.country_zh_hans, first.country_zh_hant),
      details: known(group.map((row) => row.detail)),
      value: first.value,
      qualifier: first.qualifier,
      start: starts[0] ?? null,
      end: group.some((row) => row.end_date === null)
        ? null
        : (known(group.map((row) => row.end_date))
            .sort()
            .at(-1) ?? null),
      notes: known(group.map((row) => row.note)),
      rows: group.map((row) => row.row),
      sourceIds: links.map((link) => link.source_id),
      bodies: bodies.map(({ id, key, name_en, name_zh_hans, name_zh_hant, role }): RecordBody => ({
        id,
        key,
        names: [name_en, name_zh_hans, name_zh_hant],
        role,
      })),
    },
  ];
}

/** The records with the given ids, each with its bodies and sources; as many as there are known ids. */
export const evidence: Question<RecordParameters, Evidence> = {
  id: 'evidence',
  defaults: { recordIds: [] },
  isStored: false,
  needs: [],
  queries: ({ recordIds }) => {
    const chosen = isOneOf(sql`record_id`, recordIds);
    return [
      sql`select r.record_id, r.kind, r."row", r.title_en, r.title_zh_hans, r.title_zh_hant,
          r.context_en, r.context_zh_hans, r.context_zh_hant, r.title_key, r.context_key, 'country:' || c.country_id as country_key,
          c.name_en as country_en, c.name_zh_hans as country_zh_hans, c.name_zh_hant as country_zh_hant,
          r.detail, r.value::double as value, r.qualifier, r.start_date, r.end_date, r.note
        from records r left join countries c using (country_id) where ${chosen}
        order by coalesce(r.start_low, date '0001-01-01') desc, r.record_id, r."row"`,
      sql`select b.record_id, coalesce(b.organisation_id, b.country_id) as id, b.role,
          coalesce('organisation:' || b.organisation_id, 'country:' || b.country_id) as key,
          coalesce(o.name_en, c.name_en) as name_en, coalesce(o.name_zh_hans, c.name_zh_hans) as name_zh_hans,
          coalesce(o.name_zh_hant, c.name_zh_hant) as name_zh_hant
        from record_bodies b left join organisations o using (organisation_id) left join countries c on c.country_id = b.country_id
        where ${chosen} and coalesce(o.name_en, c.name_en) is not null order by b.record_id, b.role, name_en`,
      sql`select record_id, source_id from record_sources where ${chosen} order by record_id, source_id`,
      sourcesOf(recordIds),
    ];
  },
  shape: ([records, bodies, links, sources]) => {
    if (records === undefined || bodies === undefined || links === undefined || sources === undefined) {
      return { records: [], sources: [] };
    }
    const bodiesOf = listsBy(rows<BodyRow>(bodies));
    const linksOf = listsBy(rows<SourceLinkRow>(links));
    return {
      records: [...listsBy(rows<RecordRow>(records)).entries()].flatMap(([id, group]) =>
        toRecord(group, bodiesOf.get(id) ?? [], linksOf.get(id) ?? []),
      ),
      sources: rows<Source>(sources),
    };
  },
};
