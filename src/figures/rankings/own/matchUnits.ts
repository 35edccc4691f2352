import { editDistance } from '../../../data/editDistance';
import { editLimit } from '../../../data/nearest';
import type { IndexUnit } from '../../../model/indicator';
import { fold } from '../../../text/fold';

/** What a name in a reader's file stands for among the units of the records. */
export interface UnitMatch {
  readonly name: string;
  /** `null` where no unit, or more than one, is called so. */
  readonly id: string | null;
  /** Units that may be meant, nearest first, at most three. */
  readonly suggestions: readonly string[];
}

interface Spelling {
  readonly id: string;
  readonly key: string;
}

const most = 3;
/** Nearness of a name that is a part of another: closer than one error. */
const contained = 0.5;

/**
 * Finds the units that names or ids in a file stand for: by id, and by name in any of the three languages
 * without regard to case, accents, width and punctuation.
 */
export function matchUnits(names: readonly string[], units: readonly IndexUnit[]): UnitMatch[] {
  const ids = new Map(units.map(({ id }) => [id.toLowerCase(), id]));
  const spellings = units.flatMap(({ id, names: known }) =>
    known.flatMap((name): Spelling[] => (name === null ? [] : [{ id, key: fold(name) }])),
  );
  const byKey = new Map<string, Set<string>>();
  for (const { id, key } of spellings) byKey.set(key, (byKey.get(key) ?? new Set<string>()).add(id));
  return [...new Set(names)].map((name) => {
    const found = [...(byKey.get(fold(name)) ?? [])];
    const id = ids.get(name.trim().toLowerCase()) ?? (found.length === 1 ? (found[0] ?? null) : null);
    if (id !== null) return { name, id, suggestions: [] };
    return { name, id, suggestions: found.length > 0 ? found.slice(0, most) : nearestUnits(name, spellings) };
  });
}

function nearestUnits(name: string, spellings: readonly Spelling[]): string[] {
  const key = fold(name);
  const nearness = new Map<string, number>();
  for (const spelling of spellings) {
    const distance = distanceOf(key, spelling.key);
    if (distance < (nearness.get(spelling.id) ?? Infinity)) nearness.set(spelling.id, distance);
  }
  return [...nearness]
    .sort(([, a], [, b]) => a - b)
    .slice(0, most)
    .map(([id]) => id);
}

/** `Infinity` for a name that is too far away to have been meant. */
function distanceOf(wanted: string, known: string): number {
  const isHan = /\p{Script=Han}/u.test(wanted);
  const [short, long] = wanted.length < known.length ? [wanted, known] : [known, wanted];
  const isPart = isHan ? long.includes(short) : ` ${long} `.includes(` ${short} `);
  if (isPart && short.length > (isHan ? 1 : 3)) return contained + (long.length - short.length) / 1000;
  const limit = isHan ? Math.min(1, Math.floor(wanted.length / 3)) : editLimit(wanted);
  const distance = editDistance(wanted, known, limit);
  return distance <= limit ? distance : Infinity;
}
