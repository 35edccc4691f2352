import type { CsvRecord } from '../../../data/splitCsv';
import type { IndexProblem } from '../../../model/indexProblem';
import { indexProblem } from '../indexError';

/** Rows without a unit or period, with cells the header does not have, or about a unit that is there already. */
export function rowProblems(
  rows: readonly CsvRecord[],
  width: number,
  units: readonly string[],
  periods: readonly string[] | null,
): IndexProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, cells }, place) => {
    const problems: IndexProblem[] = [];
    const unit = units[place] || null;
    const period = periods?.[place] || null;
    const add = (code: IndexProblem['code'], details: IndexProblem['details'] = {}) =>
      problems.push(indexProblem(code, { unit, period, row, details }));
    const hasMore = cells.slice(width).some((cell) => cell.trim() !== '');
    if (hasMore || cells.length < width) add('cell-count', { expected: width, found: cells.length });
    if (unit === null) add('empty-unit');
    if (periods !== null && period === null) add('empty-period');
    const key = JSON.stringify([unit, period]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else if (unit !== null) add('duplicate-unit', { earlier });
    return problems;
  });
}
