import Bump from '../../../charts/bump/Bump.svelte';
import { bumpScene } from '../../../charts/bump/bumpScene';
import { drawingPart } from '../../../charts/drawing';
import type { RankIntervals } from '../../../measures/index/rankIntervals';
import { emptyFigure } from '../../alliances/emptyFigure';
import { lastDayOf, yearOf } from '../../days';
import type { Figure, Mark } from '../../figure';
import { indexFigure } from '../checks/indexFigure';
import { indexDay, indexScope } from '../checks/indexScope';
import { sentences } from '../checks/sentences';
import { scoreFormat } from '../checks/unitWords';
import { columnEvidence } from '../index/tableEvidence';
import type { RankingsInput } from '../rankingsInput';
import { differsFrom } from './differsFrom';
import { leastRanked, timeCourses, type Course, type CoursePoint } from './timeCourses';
import type { TimePanel } from './timePanel';
import { timeTable } from './timeTable';
import { timeSubject, timeTitle } from './timeTitle';

/**
 * Ranks through the periods of an index.
 *
 * @param panel `null` = its values are of one date
 * @param intervals by row of the panel; `null` until they are calculated
 */
export function timeFigure(
  input: RankingsInput,
  panel: TimePanel | null,
  intervals: RankIntervals | null,
): Figure {
  const { text, info, spec } = input;
  const words = text.words.indexChecks.time;
  const empty = (subtitle: string, reason: string) =>
    emptyFigure({ spec: { ...spec, figure: 'time' }, text, info, title: words.question, subtitle, reason });
  if (panel === null) return empty(indexScope(input), words.noPanel);
  const model = { ...input.model, table: panel.table, result: panel.result };
  const courses = timeCourses({ model, result: panel.result, intervals }, input);
  const { periods, leftOut, shown } = courses;
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined || first === last)
    return empty(indexScope(input), words.noYears);
  const scope = indexScope(input);
  const isUnfinished =
    panel.isFixed &&
    last === String(yearOf(info.closingDay)) &&
    info.closingDay < lastDayOf(yearOf(info.closingDay));
  const format = scoreFormat({ model, text }, 0);
  const breaks = (input.model.definition.breaks ?? []).flatMap(({ from, reason }) => {
    const before = periods.findIndex((period) => period >= from);
    return before <= 0 ? [] : [{ before, from, reason: reason[text.language] ?? reason.en ?? '' }];
  });
  const rangeWords = ({ range }: CoursePoint) =>
    range === null ? null : words.between(text.number(range.low), text.number(range.high));
  const label = (course: Course, point: CoursePoint) =>
    [words.mark(course.name, point.period, text.number(point.rank)), rangeWords(point)]
      .filter((part) => part !== null)
      .join(text.words.join.clause);
  const since = breaks.at(-1)?.before ?? 0;
  const title = timeTitle(courses, since, text);
  const coloured = courses.chosen.length > 0 ? courses.chosen : [timeSubject(courses, since)];
  const points = shown.flatMap((course) => course.points.map((point) => ({ course, point })));
  const found = new Map(points.map((entry) => [entry.point.key, entry]));
  const rows = points.map(({ point }) => point.row);
  const differing = panel.isFixed ? differsFrom(input, shown, last) : [];
  const recordsAt = (row: number) => [
    ...new Set(
      panel.result.tree.leaves.flatMap(
        (leaf) => columnEvidence(panel.table, panel.result.tree.nodes[leaf]?.id ?? '').records[row] ?? [],
      ),
    ),
  ];
  return indexFigure(input, {
    figure: 'time',
    title,
    subtitle: panel.isFixed ? words.subtitle(first, last, scope) : words.subtitlePanel(scope),
    notes: [
      ...(panel.isFixed ? [words.fixed(indexDay(input)), words.dated, ...differing] : []),
      ...(isUnfinished ? [words.closing(last, text.day(info.closingDay))] : []),
      words.shown(text.number(shown.length), text.number(courses.rankedLast)),
      ...(intervals === null ? [] : [words.interval, words.told]),
      ...(leftOut.length === 0 ? [] : [words.few(text.list(leftOut), text.number(leastRanked))]),
      ...breaks.map(({ from, reason }) => words.broken(from, reason)),
    ],
    summary: sentences(
      [
        title,
        ...shown.flatMap((course) => {
          const end = course.points.at(-1);
          return end === undefined ? [] : [label(course, end)];
        }),
      ],
      text,
    ),
    markKeys: points.map(({ point }) => point.key),
    markRows: shown.map(({ points: own }) => own.map(({ key }) => key)),
    mark: (key): Mark | null => {
      const entry = found.get(key);
      if (entry === undefined) return null;
      const { course, point } = entry;
      return {
        key,
        title: course.name,
        value: words.mark(course.name, point.period, text.number(point.rank)),
        change: rangeWords(point),
        rows: [[text.words.indexChecks.columns.score, format(point.score)]],
        lines: [],
        recordIds: recordsAt(point.row),
        entity: course.entity,
      };
    },
    recordIds: [...new Set(rows.flatMap(recordsAt))],
    drawn: { model, rows },
    table: timeTable(courses, text),
    layout: ({ width, height, palette, textSize, isNarrow, isBounded = false }) => [
      drawingPart(
        'bump',
        Bump,
        bumpScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          isNarrow,
          editions: periods,
          lines: shown.map((course) => {
            const end = course.points.at(-1);
            const slot = coloured.indexOf(course);
            return {
              id: course.key,
              name: course.name,
              language: course.language,
              slot: slot < 0 ? null : slot,
              rank: text.number(end?.rank ?? 0),
              until: end === undefined || end.period === last ? '' : words.until(end.period),
              points: course.points.map((point) => ({
                key: point.key,
                label: label(course, point),
                edition: point.edition,
                rank: point.rank,
                interval:
                  slot < 0 || point.range === null ? null : ([point.range.low, point.range.high] as const),
                isOpen: false,
              })),
            };
          }),
          breaks: breaks.map(({ before, reason }) => ({ before, reason })),
          formatRank: (rank) => text.number(rank),
        }),
      ),
    ],
  });
}
