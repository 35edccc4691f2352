import type { DataCell, DataTable } from '../../figure';
import { cellNotes } from '../index/cellText';
import type { RankingsInput } from '../rankingsInput';
import { gradeAt, type GradeModel } from './gradeModel';

/** Every unit with the value and the grade of each indicator. Rows are made when they are read. */
export function gradesTable({ indicators, rows, marks }: GradeModel, { text }: RankingsInput): DataTable {
  const { columns, columnOf } = text.words.rankGrades;
  const words = text.words.rankings.columnOf;
  let made: readonly (readonly DataCell[])[] | null = null;
  return {
    columns: [
      { key: 'id', title: columns.id, isNumeric: false },
      { key: 'name', title: columns.name, isNumeric: false },
      ...indicators.flatMap(({ id, words: { title, unit } }) => [
        { key: `${id}_grade`, title: columnOf.grade(title), isNumeric: false },
        { key: id, title: words.value(title, unit), isNumeric: true },
        { key: `${id}_note`, title: words.note(title), isNumeric: false },
      ]),
    ],
    get rows() {
      made ??= rows.map((row) => [
        row.unit.id,
        row.name.text,
        ...indicators.flatMap((indicator): DataCell[] => {
          const value = indicator.values[row.place] ?? NaN;
          const notes = Number.isNaN(value) ? [] : cellNotes(marks, indicator.node, row.row, text);
          return [gradeAt(indicator, row), Number.isNaN(value) ? null : value, notes.join('; ')];
        }),
      ]);
      return made;
    },
    rowEntities: rows.map(({ unit }) => unit.entity),
  };
}
