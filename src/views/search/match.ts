import { places, type Postings } from './postings';
import type { TermMatch } from './terms';

/** What the units of a query found in each entity. */
export interface Matches {
  /** Number of units found, and of those found in its names. */
  readonly units: Uint8Array;
  readonly named: Uint8Array;
  /** 0..1: how well, rare words counting more than common ones. */
  readonly scores: Float32Array;
}

const weights: readonly number[] = [0, 0.2, 0.9, 1];

/**
 * Looks the terms of every unit up in the postings. A unit counts once for an entity, by its best term.
 *
 * @param terms for every unit the terms that stand for it
 * @param entities number of entities
 */
export function match(
  terms: readonly (readonly TermMatch[])[],
  postings: Postings,
  entities: number,
): Matches {
  const units = new Uint8Array(entities);
  const named = new Uint8Array(entities);
  const scores = new Float32Array(entities);
  const best = new Float32Array(entities);
  const isNamed = new Uint8Array(entities);
  const touched = new Uint32Array(entities);
  let most = 0;
  for (const list of terms) {
    let count = 0;
    for (const { term, quality } of list) {
      const end = postings.starts[term + 1] ?? 0;
      for (let at = postings.starts[term] ?? 0; at < end; at++) {
        const entity = postings.entities[at] as number;
        const place = postings.places[at] as number;
        const score = quality * (weights[place] as number);
        const previous = best[entity] as number;
        if (previous === 0) touched[count++] = entity;
        if (score > previous) best[entity] = score;
        if (place !== places.related) isNamed[entity] = 1;
      }
    }
    const rarity = Math.log(1 + entities / Math.max(1, count));
    most += rarity;
    for (let i = 0; i < count; i++) {
      const entity = touched[i] as number;
      units[entity] = (units[entity] as number) + 1;
      named[entity] = (named[entity] as number) + (isNamed[entity] as number);
      scores[entity] = (scores[entity] as number) + rarity * (best[entity] as number);
      best[entity] = 0;
      isNamed[entity] = 0;
    }
  }
  if (most > 0) for (let i = 0; i < entities; i++) scores[i] = (scores[i] as number) / most;
  return { units, named, scores };
}
