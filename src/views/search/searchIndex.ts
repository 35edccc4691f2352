import { entityKinds, type EntityKind } from '../../model/profile';
import type { SearchIndex } from './buildIndex';
import { toHit } from './toHit';
import type { Found, HitGroup, SearchRequest } from './hit';
import { normalise } from './normalise';
import { rank, tiers, type Ranking } from './rank';
import { unitsOf } from './units';

export { buildIndex, type SearchIndex } from './buildIndex';

/** How many results a group shows among others, alone, and when only its kind is asked for. */
export const mostHits = { group: 5, alone: 20, kind: 100 } as const;

const nothing: Found = { groups: [], total: 0, isNear: false, suggestion: null };

interface Candidate {
  readonly entity: number;
  readonly tier: number;
  readonly score: number;
}

/** Whether one result comes before another; what has more records comes first on ties. */
function compare(a: Candidate, b: Candidate): number {
  return a.tier - b.tier || b.score - a.score || a.entity - b.entity;
}

/** Keeps the best of many without sorting all of them. */
function keep(list: Candidate[], candidate: Candidate, most: number): void {
  const last = list.at(-1);
  if (list.length >= most && last !== undefined && compare(candidate, last) >= 0) return;
  let at = list.length;
  while (at > 0 && compare(candidate, list[at - 1] as Candidate) < 0) at--;
  list.splice(at, 0, candidate);
  if (list.length > most) list.pop();
}

function candidateOf(index: SearchIndex, ranking: Ranking, entity: number, length: number): Candidate {
  const { records, spellings } = index.entities[entity] as SearchIndex['entities'][number];
  const tier = ranking.tiers[entity] as number;
  // A name that says little beside the query is the likelier one, and so is what much is on record of.
  const shortest = Math.min(...spellings.map(({ normal }) => Math.max(0, normal.length - length)));
  const isNamed = tier !== tiers.context && tier !== tiers.partly;
  const score =
    (ranking.scores[entity] as number) * (1 + 0.15 * Math.log10(1 + records)) -
    (isNamed ? 0.05 * Math.log10(1 + shortest) : 0);
  return { entity, tier, score: Math.round(score * 1e4) };
}

const recordsOf = (index: SearchIndex, entity: number) => index.entities[entity]?.records ?? 0;

/** The words of the query with the nearest known ones in place of those that are not known. */
function suggestion(index: SearchIndex, query: string): string | null {
  const words = unitsOf(query);
  if (words.length === 0 || words.some(({ isHan }) => isHan)) return null;
  const nearest = words.map((word) =>
    index.terms.written(word).length > 0 ? word.text : index.terms.nearest(word.text),
  );
  const text = nearest.filter((word) => word !== null).join(' ');
  return text === '' || text === query ? null : text;
}

/** The entities that a query finds, by kind, best group first; nothing for a query without a letter or digit. */
export function search(index: SearchIndex, { query, language, kind }: SearchRequest): Found {
  const normal = normalise(query);
  if (normal === '') return nothing;
  const ranking = rank(index, normal);
  const lists = new Map<EntityKind, { total: number; best: Candidate[] }>(
    entityKinds.map((name) => [name, { total: 0, best: [] }]),
  );
  const most = kind === null ? mostHits.alone : mostHits.kind;
  index.entities.forEach((entity, at) => {
    if (ranking.tiers[at] === tiers.none || (kind !== null && entity.kind !== kind)) return;
    const list = lists.get(entity.kind);
    if (list === undefined) return;
    list.total += 1;
    keep(list.best, candidateOf(index, ranking, at, normal.length), most);
  });
  const found = [...lists].filter(([, { total }]) => total > 0);
  if (found.length === 0) return { ...nothing, suggestion: suggestion(index, normal) };

  const first = ([, { best }]: (typeof found)[number]) => best[0] as Candidate;
  found.sort((a, b) => {
    const [one, other] = [first(a), first(b)];
    if (one.tier !== other.tier) return one.tier - other.tier;
    // A code, a whole name or its beginning says the same of every kind; the country is meant first.
    if (one.tier <= tiers.beginning) {
      const isCountry = Number(b[0] === 'country') - Number(a[0] === 'country');
      return isCountry || recordsOf(index, other.entity) - recordsOf(index, one.entity);
    }
    return other.score - one.score;
  });
  const shown = kind !== null || found.length === 1 ? most : mostHits.group;
  const groups: HitGroup[] = found.map(([name, { total, best }]) => ({
    kind: name,
    total,
    hits: best.slice(0, shown).flatMap(({ entity }) => {
      const own = index.entities[entity];
      return own === undefined ? [] : [toHit(own, normal, language)];
    }),
  }));
  return {
    groups,
    total: groups.reduce((sum, { total }) => sum + total, 0),
    isNear: Math.min(...found.map((entry) => first(entry).tier)) >= tiers.near,
    suggestion: null,
  };
}
