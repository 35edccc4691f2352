import { gradeLetters } from '../../../measures/index/grades';
import type { Mark } from '../../figure';
import { cellText } from '../index/cellText';
import { partKey } from '../index/rankingMarks';
import { valueText } from '../index/scoreText';
import type { RankingsInput } from '../rankingsInput';
import { gradeAt, type GradedIndicator, type GradedRow, type GradeModel } from './gradeModel';

/** What a cell shows: its letter, `=` where there are no grades, `–` where nothing is known. */
export function gradeText(indicator: GradedIndicator, row: GradedRow): string {
  if (Number.isNaN(indicator.values[row.place] ?? NaN)) return '–';
  return gradeAt(indicator, row) ?? '=';
}

/** A grade in words, for a screen reader and the table. */
export function gradeWords(indicator: GradedIndicator, row: GradedRow, { text }: RankingsInput): string {
  const words = text.words.rankGrades;
  if (Number.isNaN(indicator.values[row.place] ?? NaN)) return words.notKnown;
  return gradeAt(indicator, row) ?? words.notGraded;
}

function valueWithUnit(indicator: GradedIndicator, row: GradedRow, grades: GradeModel, input: RankingsInput) {
  return cellText(input.model, grades.marks, indicator.node, row.row, input.text);
}

export function cellLabel(
  indicator: GradedIndicator,
  row: GradedRow,
  grades: GradeModel,
  input: RankingsInput,
): string {
  const grade = gradeWords(indicator, row, input);
  return input.text.words.rankGrades.cell(
    row.name.text,
    indicator.words.title,
    grade,
    Number.isNaN(indicator.values[row.place] ?? NaN) ? '' : valueWithUnit(indicator, row, grades, input),
  );
}

/** The mark of a cell, with the cut points of its indicator. */
export function gradeMark(key: string, grades: GradeModel, input: RankingsInput): Mark | null {
  const { text } = input;
  const words = text.words.rankGrades;
  const row = grades.rows.find((one) => key.startsWith(`${one.key}/`));
  const indicator = grades.indicators.find(({ id }) => row !== undefined && partKey(row.key, id) === key);
  if (row === undefined || indicator === undefined) return null;
  const letter = gradeAt(indicator, row);
  const { unit, definition } = indicator.words;
  const value = valueWithUnit(indicator, row, grades, input);
  return {
    key,
    title: row.name.text,
    value: letter === null ? gradeWords(indicator, row, input) : words.grade(letter),
    change: indicator.words.title + text.words.join.colon + value,
    rows: (indicator.grades?.cuts ?? []).map(
      (cut, i) =>
        [
          gradeLetters[i] ?? '',
          (indicator.direction === 1 ? words.cut : words.cutBelow)(valueText(cut, text)),
        ] as const,
    ),
    lines: [
      ...(unit === null ? [] : [text.words.rankWhy.unit(unit)]),
      ...(definition === null ? [] : [definition]),
    ],
    recordIds: grades.marks.recordIds(indicator.node, row.row),
    entity: row.unit.entity ?? undefined,
  };
}
