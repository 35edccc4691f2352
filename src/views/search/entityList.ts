import type { EntityKind } from '../../model/profile';
import type { Language } from '../../model/language';
import type { Names } from '../../model/names';
import type { Entities, EntityColumns, NameColumns } from '../../query/questions/entities';
import { normalise } from './normalise';

/** One way to write a name, as it stands in the data and as search compares it. */
export interface Spelling {
  readonly text: string;
  readonly normal: string;
  readonly language: Language;
  readonly isAlias: boolean;
}

export interface SearchEntity {
  readonly key: string;
  readonly kind: EntityKind;
  readonly id: string;
  readonly names: Names;
  readonly spellings: readonly Spelling[];
  readonly codes: readonly string[];
  readonly country: SearchEntity | null;
  readonly city: SearchEntity | null;
  readonly region: Names | null;
  readonly date: string | null;
  readonly detail: string | null;
  readonly records: number;
  /** What it belongs to or brings together: its name finds this one as well, after all others. */
  readonly related: readonly SearchEntity[];
}

/** The kind of what the entities of a kind refer to. */
const relatedKinds: Readonly<Partial<Record<EntityKind, EntityKind>>> = {
  organisation: 'organisation',
  series: 'alliance',
  conference: 'series',
  agreement: 'organisation',
};
const languages: readonly Language[] = ['en', 'zh-Hans', 'zh-Hant'];

const namesAt = (columns: NameColumns, at: number): Names => [
  columns[0][at] ?? null,
  columns[1][at] ?? null,
  columns[2][at] ?? null,
];

/** The language of an alias, as far as its characters tell: what changes when it is simplified is traditional. */
function languageOf(alias: string, normal: string): Language {
  if (!/\p{Script=Han}/u.test(alias)) return 'en';
  return normal === alias.toLowerCase() ? 'zh-Hans' : 'zh-Hant';
}

function spellingsOf(names: Names, aliases: string | null): Spelling[] {
  const spellings = new Map<string, Spelling>();
  const add = (text: string, isAlias: boolean, language?: Language) => {
    const normal = normalise(text);
    if (normal !== '' && !spellings.has(normal))
      spellings.set(normal, { text, normal, language: language ?? languageOf(text, normal), isAlias });
  };
  names.forEach((name, i) => name !== null && add(name, false, languages[i]));
  for (const alias of aliases?.split(';') ?? []) add(alias.trim(), true);
  return [...spellings.values()];
}

/** The entities of an answer, with those that they refer to in place of their ids. */
export function entityList({ regions, kinds }: Entities): SearchEntity[] {
  const regionNames = new Map(regions.ids.map((id, i) => [id, namesAt(regions.names, i)]));
  const byKey = new Map<string, SearchEntity>();
  const find = (kind: EntityKind, id: string | null | undefined) => byKey.get(`${kind}:${id ?? ''}`) ?? null;

  const create = (columns: EntityColumns, id: string, at: number) => {
    const { kind } = columns;
    const key = `${kind}:${id}`;
    const names = namesAt(columns.names, at);
    const detail = columns.details[at] ?? null;
    const related: SearchEntity[] = [];
    byKey.set(key, {
      key,
      kind,
      id,
      names,
      spellings: spellingsOf(names, columns.aliases[at] ?? null),
      codes: columns.codes[at]?.split(' ') ?? [],
      country: find('country', columns.countries[at]),
      city: find('city', columns.cities[at]),
      region: kind === 'country' && detail !== null ? (regionNames.get(detail) ?? null) : null,
      date: columns.dates[at] ?? null,
      detail: kind === 'country' ? null : detail,
      records: columns.records[at] ?? 0,
      related,
    });
    return related;
  };

  // What others refer to comes first, whatever the order of the answer is.
  const referred: readonly EntityKind[] = ['country', 'city'];
  const ordered = [...kinds].sort((a, b) => order(referred, a.kind) - order(referred, b.kind));
  const open = ordered.flatMap((columns) =>
    columns.ids.map((id, at) => ({ columns, at, related: create(columns, id, at) })),
  );
  for (const { columns, at, related } of open) {
    const kind = relatedKinds[columns.kind];
    if (kind === undefined) continue;
    for (const id of columns.related[at]?.split(' ') ?? []) {
      const entity = find(kind, id);
      if (entity !== null) related.push(entity);
    }
  }
  return [...byKey.values()];
}

function order(first: readonly EntityKind[], kind: EntityKind): number {
  const at = first.indexOf(kind);
  return at < 0 ? first.length : at;
}
