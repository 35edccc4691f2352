import type { RankingsInput } from '../rankingsInput';
import { gradeAt, type GradedIndicator, type GradedRow, type GradeModel } from './gradeModel';

const isA = (row: GradedRow) => (indicator: GradedIndicator) => gradeAt(indicator, row) === 'A';

/** Who is best on what is sorted by; else who has most As. */
export function gradesTitle({ indicators, rows, sortedBy }: GradeModel, { text }: RankingsInput): string {
  const words = text.words.rankGrades;
  const sorted = indicators.find(({ node }) => node === sortedBy);
  const [top, second] = rows;
  if (sorted !== undefined && sorted.grades !== null) {
    const n = rows.filter((row) => isA(row)(sorted)).length;
    const title = words.titleSorted(n, text.number(n), text.number(sorted.grades.known), sorted.words.title);
    const isAlone =
      top !== undefined && sorted.values[top.place] !== sorted.values[second?.place ?? rows.length];
    return isAlone ? words.titleFirst(title, top.name.text) : title;
  }
  const under = indicators.filter(({ pillar }) => pillar === sortedBy);
  const asked = under.length > 0 ? under : indicators;
  const as = rows.map((row) => asked.filter(isA(row)).length);
  const most = Math.max(0, ...as);
  const best = rows.filter((_, i) => as[i] === most);
  const [first] = best;
  if (most === 0 || first === undefined) return words.titleNone;
  const knownOf = ({ place }: GradedRow) =>
    text.number(asked.filter(({ values }) => !Number.isNaN(values[place])).length);
  if (under.length > 0) {
    const { pillarTitle = '' } = under[0] ?? {};
    return best.length > 1
      ? words.titlePillarShared(pillarTitle, text.number(best.length), most, text.number(most))
      : words.titlePillar(pillarTitle, first.name.text, text.number(most), knownOf(first));
  }
  if (best.length > 1) return words.titleShared(text.number(best.length), most, text.number(most));
  return words.title(first.name.text, text.number(most), knownOf(first));
}
