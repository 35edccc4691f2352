/** Where a term stands in an entity; the higher the weightier. */
export const places = { related: 1, alias: 2, name: 3 } as const;
export type Place = (typeof places)[keyof typeof places];

/** For every term the entities that have it, packed into typed arrays. */
export interface Postings {
  /** The entities of term `t` stand from `starts[t]` up to, not including, `starts[t + 1]`. */
  readonly starts: Uint32Array;
  readonly entities: Uint32Array;
  readonly places: Uint8Array;
}

/**
 * @param lists for every entity its terms with the weightiest place of each
 * @param terms number of terms
 */
export function pack(lists: readonly ReadonlyMap<number, Place>[], terms: number): Postings {
  const starts = new Uint32Array(terms + 1);
  for (const list of lists) for (const term of list.keys()) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const entities = new Uint32Array(starts[terms] ?? 0);
  const at = new Uint8Array(entities.length);
  lists.forEach((list, entity) => {
    for (const [term, place] of list) {
      const slot = next[term] ?? 0;
      entities[slot] = entity;
      at[slot] = place;
      next[term] = slot + 1;
    }
  });
  return { starts, entities, places: at };
}
