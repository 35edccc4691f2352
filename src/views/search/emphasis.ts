import type { MarkedText } from './hit';
import { normaliseCharacter } from './normalise';
import { typosAllowed } from './terms';
import { hanRuns, unitsOf } from './units';

type Range = readonly [from: number, to: number];

/** A normalised text with, for every letter of it, the place in the original that it comes from. */
function normaliseWithPlaces(text: string): { normal: string; places: number[] } {
  let normal = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const next = normaliseCharacter(character);
    normal += next;
    for (let i = 0; i < next.length; i++) places.push(at);
    at += character.length;
  }
  places.push(text.length);
  return { normal, places };
}

/** Number of letters to add, leave out or change to make one word of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The part of a word that a word of the query means: its beginning, or all of it in spite of typing errors. */
function matchedLength(word: string, wanted: string): number {
  if (word.startsWith(wanted)) return wanted.length;
  const typos = typosAllowed(wanted);
  if (typos === 0) return 0;
  const beginnings = [wanted.length - 1, wanted.length, wanted.length + 1].map((n) => word.slice(0, n));
  const isNear =
    distance(word, wanted) <= typos || beginnings.some((beginning) => distance(beginning, wanted) <= 1);
  return isNear ? word.length : 0;
}

function join(ranges: readonly Range[]): Range[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/**
 * The stretches of a text that a normalised query means, and whether it means every word of the query.
 * A stretch of Chinese characters is looked for as a whole, then character by character.
 */
export function emphasise(text: string, query: string): { marks: MarkedText['marks']; isWhole: boolean } {
  const { normal, places } = normaliseWithPlaces(text);
  const ranges: Range[] = [];
  const add = (from: number, length: number) => {
    const end = from + length;
    const next = places.slice(end).find((place) => place > (places[end - 1] ?? 0));
    ranges.push([places[from] ?? 0, next ?? text.length]);
  };
  let isWhole = true;
  const words = [...normal.matchAll(/[^\p{Script=Han} ]+/gu)];
  for (const { text: wanted, isHan } of unitsOf(query)) {
    if (isHan) continue;
    const hits = words.map((word) => ({ word, length: matchedLength(word[0], wanted) }));
    const exact = hits.filter(({ word }) => word[0].startsWith(wanted));
    for (const { word, length } of exact.length > 0 ? exact : hits) if (length > 0) add(word.index, length);
    if (hits.every(({ length }) => length === 0)) isWhole = false;
  }
  for (const run of hanRuns(query)) {
    const at = normal.indexOf(run);
    if (at >= 0) {
      add(at, run.length);
      continue;
    }
    const hits = [...run].map((character) => normal.indexOf(character));
    const isNear = hits.filter((hit) => hit >= 0).length >= Math.max(2, run.length - 1);
    if (isNear) for (const hit of hits) if (hit >= 0) add(hit, 1);
    isWhole &&= isNear;
  }
  return { marks: join(ranges), isWhole };
}
