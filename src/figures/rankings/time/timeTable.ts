import type { Text } from '../../../text/text';
import type { DataTable } from '../../figure';
import type { TimeCourses } from './timeCourses';

/** Every rank of every unit in the shown periods. */
export function timeTable({ all }: TimeCourses, text: Text): DataTable {
  const { columns, time } = text.words.indexChecks;
  const rows = all.flatMap((course) => course.points.map((point) => ({ course, point })));
  return {
    columns: [
      { key: 'id', title: columns.id, isNumeric: false },
      { key: 'unit', title: columns.unit, isNumeric: false },
      { key: 'period', title: time.year, isNumeric: false },
      { key: 'rank', title: columns.rank, isNumeric: true },
      { key: 'score', title: columns.score, isNumeric: true },
      { key: 'rank_p05', title: time.low, isNumeric: true },
      { key: 'rank_p95', title: time.high, isNumeric: true },
    ],
    rows: rows.map(({ course, point }) => [
      course.id,
      course.name,
      point.period,
      point.rank,
      point.score,
      point.range?.low ?? null,
      point.range?.high ?? null,
    ]),
    rowEntities: rows.map(({ course }) => course.entity ?? null),
  };
}
