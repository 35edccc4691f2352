import type { Edition } from '../../model/conference';
import { editionYear } from './editionYear';

export interface NumberedYear {
  readonly year: number;
  readonly number: number;
}

/**
 * The longest run of numbered editions that count one after another: year and number both grow, and
 * the number by no more than one a year. A second counter beside the first, such as that of regional
 * meetings, falls out. Of runs of one length the one that ends latest is taken.
 */
export function numberedYears(editions: readonly Edition[]): NumberedYear[] {
  const numbered = editions
    .flatMap((edition): NumberedYear[] => {
      const year = editionYear(edition);
      return year === null || edition.number === null ? [] : [{ year, number: edition.number }];
    })
    .sort((a, b) => a.year - b.year || a.number - b.number);
  const runs: NumberedYear[][] = [];
  for (const point of numbered) {
    const before = runs
      .filter((run) => follows(run.at(-1), point))
      .reduce<NumberedYear[]>((best, run) => (run.length >= best.length ? run : best), []);
    runs.push([...before, point]);
  }
  return runs.reduce<NumberedYear[]>((best, run) => (run.length >= best.length ? run : best), []);
}

function follows(last: NumberedYear | undefined, next: NumberedYear): boolean {
  if (last === undefined) return false;
  const years = next.year - last.year;
  const numbers = next.number - last.number;
  return years > 0 && numbers > 0 && numbers <= years;
}

export interface Cadence {
  /** Years from one edition to the next, as they are since the last change. */
  readonly years: number;
  /** Whether numbers say it, records that lie closer together, or a year is taken for want of both. */
  readonly basis: 'numbers' | 'records' | 'assumed';
  /** Where records lie closer together than the numbers say: the years by the numbers, and until when. */
  readonly before: { readonly years: number; readonly until: number } | null;
}

/**
 * Years an edition by the numbers, rounded; yearly where they span fewer than two editions. From the
 * first two years on record that lie closer together than that, their distance is taken.
 */
export function cadenceOf(numbered: readonly NumberedYear[], heldYears: readonly number[]): Cadence {
  const first = numbered[0];
  const last = numbered.at(-1);
  if (first === undefined || last === undefined || last.number - first.number < 2)
    return { years: 1, basis: 'assumed', before: null };
  const years = Math.max(1, Math.round((last.year - first.year) / (last.number - first.number)));
  const gapAfter = (i: number) => (heldYears[i + 1] ?? Infinity) - (heldYears[i] ?? 0);
  const closer = heldYears.findIndex((_, i) => gapAfter(i) < years);
  const until = heldYears[closer];
  return until === undefined
    ? { years, basis: 'numbers', before: null }
    : { years: gapAfter(closer), basis: 'records', before: { years, until } };
}

/** Years to the next edition after one of a year. */
export function cadenceAt({ years, before }: Cadence, year: number): number {
  return before !== null && year < before.until ? before.years : years;
}

/** Editions that a cadence makes due after one year up to and with another; a part of one is not due. */
export function dueBetween({ years, before }: Cadence, from: number, to: number): number {
  if (before === null) return Math.floor((to - from) / years);
  const change = Math.min(Math.max(before.until, from), to);
  return Math.floor((change - from) / before.years + (to - change) / years);
}
