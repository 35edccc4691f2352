import { drawingPart } from '../../../charts/drawing';
import GroupDots from '../../../charts/groupDots/GroupDots.svelte';
import { groupDotsScene } from '../../../charts/groupDots/groupDotsScene';
import { emptyFigure } from '../../alliances/emptyFigure';
import type { Figure } from '../../figure';
import { indexFigure } from '../checks/indexFigure';
import { sentences } from '../checks/sentences';
import { tickText } from '../checks/tickText';
import { indexScope } from '../checks/indexScope';
import { unitGroups } from '../checks/unitGroups';
import { rankWords, scoreFormat, unitWords } from '../checks/unitWords';
import { cellMarks } from '../index/cellMarks';
import { rowOf } from '../index/rankedRows';
import { recordsOf } from '../index/rankingMarks';
import type { RankingsInput } from '../rankingsInput';
import { groupsTitle } from './groupsTitle';
import { groupSpreads, leastForMedian, leastForQuartiles, type GroupSpread } from './groupSpread';

/** Groups that are drawn; the table has all. */
const mostShown = 12;

/** Scores by region, country or type: every unit a dot, with the median and quartiles of groups large enough. */
export function groupsFigure(input: RankingsInput): Figure {
  const { model, state, text, info, spec } = input;
  const words = text.words.indexChecks;
  const { score, tree } = model.result;
  const all = groupSpreads(unitGroups(input), score);
  const groups = all.slice(0, mostShown);
  const format = scoreFormat(input, 0);
  const subtitle = words.groups.subtitle(words.groups.by[state.group] ?? '', indexScope(input));
  if (groups.length === 0)
    return emptyFigure({
      spec: { ...spec, figure: 'groups' },
      text,
      info,
      title: words.groups.question[state.group] ?? '',
      subtitle,
      reason: words.groups.none,
    });
  const chosen = rowOf(model, state.unit);
  const marks = cellMarks(model);
  const groupOf = new Map(groups.flatMap((group) => group.rows.map((row) => [row, group] as const)));
  const byKey = new Map([...groupOf.keys()].map((row) => [unitWords(input, row).key, row]));
  const inOrder = (group: GroupSpread) =>
    [...group.rows].sort((a, b) => (score[a] ?? 0) - (score[b] ?? 0) || a - b);
  const keysOf = (group: GroupSpread) => inOrder(group).map((row) => unitWords(input, row).key);
  const nOf = ({ rows }: GroupSpread) => words.units(rows.length, text.number(rows.length));
  const medianOf = ({ median }: GroupSpread) => (median === null ? '–' : format(median));
  const groupWords = (group: GroupSpread) =>
    [group.name, words.groups.median(medianOf(group)), nOf(group)].join(text.words.join.clause);
  const label = (row: number, group: GroupSpread) =>
    [
      unitWords(input, row).name,
      words.scoreOf(format(score[row] ?? NaN)),
      rankWords(input, row),
      group.name,
    ].join(text.words.join.clause);
  const title = groupsTitle(all, format, input);
  const rows = all.flatMap((group) => group.rows);
  return indexFigure(input, {
    figure: 'groups',
    title,
    subtitle,
    notes: [words.groups.note(text.number(leastForMedian), text.number(leastForQuartiles))],
    summary: sentences([title, ...groups.map(groupWords)], text),
    drawn: { rows },
    markKeys: groups.flatMap(keysOf),
    markRows: groups.map(keysOf),
    mark: (key) => {
      const row = byKey.get(key);
      if (row === undefined) return null;
      const unit = unitWords(input, row);
      const group = groupOf.get(row);
      return {
        key,
        title: unit.name,
        value: words.scoreOf(format(score[row] ?? NaN)),
        change: rankWords(input, row),
        rows: [],
        lines: group === undefined ? [] : [groupWords(group)],
        recordIds: recordsOf(marks, tree.leaves, row),
        entity: unit.entity,
      };
    },
    recordIds: [...new Set(rows.flatMap((row) => recordsOf(marks, tree.leaves, row)))],
    table: {
      columns: [
        { key: 'group', title: words.columns.group, isNumeric: false },
        { key: 'id', title: words.columns.id, isNumeric: false },
        { key: 'unit', title: words.columns.unit, isNumeric: false },
        { key: 'score', title: words.columns.score, isNumeric: true },
        { key: 'rank', title: words.columns.rank, isNumeric: true },
        { key: 'n', title: words.groups.columns.n, isNumeric: true },
        { key: 'median', title: words.groups.columns.median, isNumeric: true },
        { key: 'q1', title: words.groups.columns.q1, isNumeric: true },
        { key: 'q3', title: words.groups.columns.q3, isNumeric: true },
      ],
      rows: all.flatMap((group) =>
        inOrder(group)
          .reverse()
          .map((row) => [
            group.name,
            unitWords(input, row).id,
            unitWords(input, row).name,
            score[row] ?? null,
            model.result.rank[row] ?? null,
            group.rows.length,
            group.median,
            group.quartiles?.[0] ?? null,
            group.quartiles?.[1] ?? null,
          ]),
      ),
      rowEntities: all.flatMap((group) =>
        inOrder(group)
          .reverse()
          .map((row) => unitWords(input, row).entity ?? null),
      ),
    },
    layout: ({ width, height, palette, textSize, isNarrow, isBounded = false }) => [
      drawingPart(
        'group-dots',
        GroupDots,
        groupDotsScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          isNarrow,
          hidden: all.length - groups.length,
          groups: groups.map((group) => ({
            name: group.name,
            n: words.nEquals(text.number(group.rows.length)),
            median: group.median,
            quartiles: group.quartiles,
            end: medianOf(group),
            dots: inOrder(group).map((row) => ({
              key: unitWords(input, row).key,
              label: label(row, group),
              value: score[row] ?? 0,
              isChosen: row === chosen,
            })),
          })),
          axisTitle: words.columns.score,
          endTitle: words.groups.columns.median,
          formatTick: (value) => tickText(value, text),
          legend: { median: words.groups.columns.median, quartiles: words.groups.quartiles },
          more: (shown, of) => words.fit(text.number(shown), text.number(of)),
        }),
      ),
    ],
  });
}
