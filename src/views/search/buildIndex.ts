import type { Entities } from '../../query/questions/entities';
import { entityList, type SearchEntity } from './entityList';
import { nameTable, type NameTable } from './nameTable';
import { compact, normalise } from './normalise';
import { pack, places, type Place, type Postings } from './postings';
import { Terms } from './terms';
import { unitsOf } from './units';

/** Everything that a query is answered from. */
export interface SearchIndex {
  readonly entities: readonly SearchEntity[];
  readonly byKey: ReadonlyMap<string, SearchEntity>;
  /** Entities by code: of ISO 3166-1, ROR, Wikidata. */
  readonly codes: ReadonlyMap<string, readonly number[]>;
  readonly names: NameTable;
  readonly terms: Terms;
  readonly postings: Postings;
}

/** The first letters of an English name, such as `cass`; of words with a capital letter, three or more. */
function initials(entity: SearchEntity): string | null {
  const letters = entity.names[0]?.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? [];
  return letters.length < 3 ? null : normalise(letters.join(''));
}

function* namesOf(entities: readonly SearchEntity[]): Generator<readonly [string, number]> {
  for (const [at, { spellings, id, kind }] of entities.entries()) {
    const names = new Set(spellings.map(({ normal }) => compact(normal)));
    if (kind !== 'country') names.add(compact(normalise(id)));
    for (const name of names) if (name !== '') yield [name, at];
  }
}

/** The index of all entities of an answer; takes about a second for 100,000. */
export function buildIndex(answer: Entities): SearchIndex {
  const entities = entityList(answer);
  const terms = new Terms();
  const codes = new Map<string, number[]>();

  const ownTerms = new Map<SearchEntity, ReadonlyMap<number, Place>>();
  entities.forEach((entity, at) => {
    const own = new Map<number, Place>();
    for (const { normal, isAlias } of entity.spellings)
      for (const unit of unitsOf(normal)) {
        const term = terms.add(unit);
        if (!isAlias) own.set(term, places.name);
        else if (!own.has(term)) own.set(term, places.alias);
      }
    ownTerms.set(entity, own);
    for (const code of entity.kind === 'country' ? [entity.id, ...entity.codes] : entity.codes) {
      const normal = compact(normalise(code));
      codes.set(normal, [...(codes.get(normal) ?? []), at]);
    }
  });

  const lists = entities.map((entity) => {
    const list = new Map(ownTerms.get(entity));
    const add = (term: number, place: Place) => {
      if (!list.has(term)) list.set(term, place);
    };
    const short = initials(entity);
    if (short !== null) add(terms.add({ text: short, isHan: false }), places.alias);
    for (const other of [entity.country, entity.city, ...entity.related])
      for (const term of other === null ? [] : (ownTerms.get(other)?.keys() ?? [])) add(term, places.related);
    const year = entity.date?.slice(0, 4);
    if (year !== undefined && /^\d{4}$/.test(year))
      add(terms.add({ text: year, isHan: false }), places.related);
    for (const name of entity.region ?? [])
      for (const unit of unitsOf(normalise(name ?? ''))) add(terms.add(unit), places.related);
    return list;
  });

  return {
    entities,
    byKey: new Map(entities.map((entity) => [entity.key, entity])),
    codes,
    names: nameTable(namesOf(entities)),
    terms,
    postings: pack(lists, terms.size),
  };
}
