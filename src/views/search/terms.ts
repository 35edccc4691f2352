import SearchableMap from 'minisearch/SearchableMap';
import type { Unit } from './units';

/** A term of the index that stands for a unit of the query, and how well (1 = as written). */
export interface TermMatch {
  readonly term: number;
  readonly quality: number;
}

const shortestForTypos = 4;
const shortestForTwoTypos = 7;

/** How many letters of a word may be wrong; numbers and years are never taken for others. */
export function typosAllowed(word: string): number {
  if (word.length < shortestForTypos || /\d/.test(word)) return 0;
  return word.length < shortestForTwoTypos ? 1 : 2;
}

/** The beginning of a word with one letter left out, changed, added or exchanged with its neighbour; not the last. */
function* nearBeginnings(word: string, alphabet: readonly string[]): Generator<string> {
  for (let i = 0; i < word.length - 1; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i + 1)];
    yield before + after;
    yield before + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2);
    for (const letter of alphabet) {
      if (letter !== word[i]) yield before + letter + after;
      yield before + letter + word.slice(i);
    }
  }
}

/** The words and Chinese characters that occur in names, in a radix tree. */
export class Terms {
  private readonly all = new Map<string, number>();
  /** The words alone, by their letters. */
  private readonly tree = new SearchableMap<number>();
  private readonly alphabet = new Set<string>();

  get size(): number {
    return this.all.size;
  }

  /** The number of a term, which is new if it was not known. */
  add({ text, isHan }: Unit): number {
    let term = this.all.get(text);
    if (term === undefined) {
      term = this.all.size;
      this.all.set(text, term);
      if (!isHan) {
        this.tree.set(text, term);
        for (const letter of text) this.alphabet.add(letter);
      }
    }
    return term;
  }

  /** Terms that are written like the unit or, unless only whole words count, begin like it. */
  written({ text, isHan }: Unit, isWholeWord = false): TermMatch[] {
    if (isHan || isWholeWord) {
      const term = this.all.get(text);
      return term === undefined ? [] : [{ term, quality: 1 }];
    }
    const matches: TermMatch[] = [];
    for (const [word, term] of this.tree.atPrefix(text))
      matches.push({ term, quality: word === text ? 1 : 0.5 + (0.4 * text.length) / word.length });
    return matches;
  }

  /** Terms that are written like the unit or begin like it but for typing errors. */
  near(unit: Unit): TermMatch[] {
    const matches = this.written(unit);
    const typos = unit.isHan ? 0 : typosAllowed(unit.text);
    if (typos === 0) return matches;
    const best = new Map(matches.map(({ term, quality }) => [term, quality]));
    const add = (term: number, quality: number) => {
      if ((best.get(term) ?? 0) < quality) best.set(term, quality);
    };
    for (const [term, distance] of this.tree.fuzzyGet(unit.text, typos).values())
      add(term, 0.6 - 0.15 * distance);
    for (const beginning of nearBeginnings(unit.text, [...this.alphabet]))
      for (const [word, term] of this.tree.atPrefix(beginning))
        add(term, 0.2 + (0.2 * beginning.length) / word.length);
    return [...best].map(([term, quality]) => ({ term, quality }));
  }

  /** The known word that is spelled most like another, or `null` where none is near. */
  nearest(word: string): string | null {
    const most = Math.min(3, Math.floor(word.length * 0.45));
    let nearest: { word: string; distance: number } | null = null;
    for (const [known, [, distance]] of this.tree.fuzzyGet(word, most))
      if (nearest === null || distance < nearest.distance) nearest = { word: known, distance };
    return nearest?.word ?? null;
  }
}
