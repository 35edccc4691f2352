import type { SearchIndex } from './buildIndex';
import { hanFit, type HanFit } from './han';
import { match, type Matches } from './match';
import { namesBeginning } from './nameTable';
import { compact } from './normalise';
import type { TermMatch } from './terms';
import { hanRuns, unitsOf, type Unit } from './units';

/** How an entity was found, best first. */
export const tiers = {
  code: 0,
  wholeName: 1,
  beginning: 2,
  words: 3,
  context: 4,
  near: 5,
  partly: 6,
  none: 255,
} as const;

/** The tier and the score of every entity; a higher score is better within a tier. */
export interface Ranking {
  readonly tiers: Uint8Array;
  readonly scores: Float32Array;
  readonly units: readonly Unit[];
}

const mostUnits = 16;
/** With fewer than this many good results those with typing errors are looked for as well. */
const enough = 5;
const fits: readonly HanFit[] = ['whole', 'spread', 'near', 'none'];

/** The worst fit of the Chinese stretches of a query, each by the name of the entity that it fits best. */
function worstFit(
  index: SearchIndex,
  entity: number,
  runs: readonly string[],
): { fit: HanFit; isNamed: boolean } {
  const own = index.entities[entity];
  if (own === undefined) return { fit: 'none', isNamed: false };
  const bestIn = (spelt: readonly { readonly normal: string }[], run: string) =>
    Math.min(3, ...spelt.map(({ normal }) => fits.indexOf(hanFit(run, normal))));
  let worst = 0;
  let isNamed = true;
  for (const run of runs) {
    let best = bestIn(own.spellings, run);
    if (best > 0) {
      for (const other of [own.country, own.city, ...own.related]) {
        const fit = other === null ? 3 : bestIn(other.spellings, run);
        if (fit < best) [best, isNamed] = [fit, false];
      }
    }
    worst = Math.max(worst, best);
  }
  return { fit: fits[worst] ?? 'none', isNamed };
}

/** Ranks every entity for a normalised query. */
export function rank(index: SearchIndex, query: string): Ranking {
  const size = index.entities.length;
  const units = unitsOf(query).slice(0, mostUnits);
  const runs = hanRuns(query);
  const found = new Uint8Array(size).fill(tiers.none);
  const scores = new Float32Array(size);
  const raise = (entity: number, tier: number) => {
    if (tier < (found[entity] ?? 0)) found[entity] = tier;
  };
  const lookUp = (look: (unit: Unit) => TermMatch[]) => match(units.map(look), index.postings, size);

  const text = compact(query);
  for (const entity of index.codes.get(text) ?? []) raise(entity, tiers.code);
  for (const { entity, isWhole } of namesBeginning(index.names, text))
    raise(entity, isWhole ? tiers.wholeName : tiers.beginning);

  // One letter begins a word of nearly everything: alone it stands for names that begin with it.
  const isLetter = text.length === 1 && runs.length === 0;
  const strict = lookUp((unit) => index.terms.written(unit, isLetter));
  let good = 0;
  for (let entity = 0; entity < size; entity++) {
    scores[entity] = strict.scores[entity] as number;
    if (strict.units[entity] === units.length && found[entity] === tiers.none) {
      const { fit, isNamed } =
        runs.length === 0 ? { fit: 'whole', isNamed: true } : worstFit(index, entity, runs);
      if (fit === 'whole')
        raise(entity, isNamed && strict.named[entity] === units.length ? tiers.words : tiers.context);
      else if (fit === 'spread') raise(entity, tiers.near);
    }
    if ((found[entity] as number) <= tiers.words) good++;
  }
  if (good < enough && !isLetter)
    addNear(
      index,
      found,
      scores,
      units,
      runs,
      lookUp((unit) => index.terms.near(unit)),
    );
  return { tiers: found, scores, units };
}

/** Adds what is found with a typing error, and where that is nothing, what has at least half of the words. */
function addNear(
  index: SearchIndex,
  found: Uint8Array,
  scores: Float32Array,
  units: readonly Unit[],
  runs: readonly string[],
  matches: Matches,
): void {
  const hasHan = runs.length > 0;
  let any = false;
  for (let entity = 0; entity < found.length; entity++) {
    if (found[entity] !== tiers.none) {
      any = true;
      continue;
    }
    const missing = units.length - (matches.units[entity] as number);
    if (missing > (hasHan ? runs.length : 0) || missing === units.length) continue;
    if (hasHan && worstFit(index, entity, runs).fit === 'none') continue;
    found[entity] = tiers.near;
    scores[entity] = matches.scores[entity] as number;
    any = true;
  }
  if (any || units.length < 2) return;
  for (let entity = 0; entity < found.length; entity++) {
    const share = matches.scores[entity] as number;
    if ((matches.units[entity] as number) * 2 < units.length || share < 0.25) continue;
    found[entity] = tiers.partly;
    scores[entity] = share;
  }
}
