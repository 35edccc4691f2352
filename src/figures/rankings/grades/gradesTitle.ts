import type { RankingsInput } from '../rankingsInput';
import { gradeAt, type GradeModel } from './gradeModel';

/** Who has most As, or how many have one on the indicator that is sorted by. */
export function gradesTitle({ indicators, rows, sortedBy }: GradeModel, { text }: RankingsInput): string {
  const words = text.words.rankGrades;
  const sorted = indicators.find(({ node }) => node === sortedBy);
  if (sorted !== undefined && sorted.grades !== null) {
    const n = rows.filter((row) => gradeAt(sorted, row) === 'A').length;
    return words.titleSorted(n, text.number(n), text.number(sorted.grades.known), sorted.words.title);
  }
  const as = rows.map((row) => indicators.filter((one) => gradeAt(one, row) === 'A').length);
  const most = Math.max(0, ...as);
  const best = rows.filter((_, i) => as[i] === most);
  const [first] = best;
  if (most === 0 || first === undefined) return words.titleNone;
  if (best.length > 1) return words.titleShared(text.number(best.length), most, text.number(most));
  const known = indicators.filter(({ values }) => !Number.isNaN(values[first.place])).length;
  return words.title(first.name.text, text.number(most), text.number(known));
}
