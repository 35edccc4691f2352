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
  /** Years from one edition to the next. */
  readonly years: number;
  /** Whether numbers say it, or a year is taken for want of them. */
  readonly basis: 'numbers' | 'assumed';
}

/** Years an edition by the numbers, rounded; yearly where they span fewer than two editions. */
export function cadenceOf(numbered: readonly NumberedYear[]): Cadence {
  const first = numbered[0];
  const last = numbered.at(-1);
  if (first === undefined || last === undefined || last.number - first.number < 2)
    return { years: 1, basis: 'assumed' };
  const years = Math.round((last.year - first.year) / (last.number - first.number));
  return { years: Math.max(1, years), basis: 'numbers' };
}
