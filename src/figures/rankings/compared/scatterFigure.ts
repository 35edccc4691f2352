import { drawingPart } from '../../../charts/drawing';
import { mostGroups } from '../../../charts/scatter/markerLegend';
import Scatter from '../../../charts/scatter/Scatter.svelte';
import { scatterScene } from '../../../charts/scatter/scatterScene';
import { pearson } from '../../../measures/index/statistics/pearson';
import { spearman } from '../../../measures/index/statistics/spearman';
import { emptyFigure } from '../../alliances/emptyFigure';
import type { Figure } from '../../figure';
import { indexFigure } from '../checks/indexFigure';
import { indexScope } from '../checks/indexScope';
import { nodeColumn, type NodeColumn } from '../checks/nodeColumn';
import { sentences } from '../checks/sentences';
import { tickText } from '../checks/tickText';
import { groupSlots } from '../checks/groupSlots';
import { unitGroups, type UnitGroup } from '../checks/unitGroups';
import { coefficient, rankWords, unitWords } from '../checks/unitWords';
import { cellMarks } from '../index/cellMarks';
import { rowOf } from '../index/rankedRows';
import { recordsOf } from '../index/rankingMarks';
import type { RankingsInput } from '../rankingsInput';
import { nearMean } from './nearMean';
import { scatterNodes } from './scatterNodes';

/** Fewer units with both values say nothing of how they go together. */
const leastUnits = 3;
const strong = 0.6;
const weak = 0.3;

function titleOf(x: NodeColumn, y: NodeColumn, rho: number, { text }: RankingsInput): string {
  const words = text.words.indexChecks.scatter;
  const r = coefficient(rho, text);
  if (Number.isNaN(rho)) return words.question(x.title, y.title);
  if (rho <= -weak) return words.against(x.title, y.title, r);
  if (rho < weak) return words.apart(x.title, y.title, r);
  return (rho >= strong ? words.together : words.tend)(x.title, y.title, r);
}

/** Units by any two nodes of an index, how they go together, and who stands out. */
export function scatterFigure(input: RankingsInput): Figure {
  const { model, state, text, info, spec } = input;
  const words = text.words.indexChecks;
  const { tree } = model.result;
  const [x, y] = scatterNodes(input).map((node) => nodeColumn(input, node)) as [NodeColumn, NodeColumn];
  const isKnown = (row: number) => !Number.isNaN(x.values[row]) && !Number.isNaN(y.values[row]);
  const groups = unitGroups(input).map((group) => ({ ...group, rows: group.rows.filter(isKnown) }));
  const rows = groups.flatMap((group) => group.rows);
  const subtitle = words.scatter.subtitle(x.axisTitle, y.axisTitle, indexScope(input));
  if (rows.length < leastUnits)
    return emptyFigure({
      spec: { ...spec, figure: 'scatter' },
      text,
      info,
      title: words.scatter.question(x.title, y.title),
      subtitle,
      reason: words.scatter.none,
    });
  const tick = (value: number) => tickText(value, text);
  const marks = cellMarks(model);
  const leaves = [...new Set([...(tree.leavesUnder[x.node] ?? []), ...(tree.leavesUnder[y.node] ?? [])])];
  const own = [x.node, y.node].filter((node) => tree.leaves.includes(node));
  const isOpen = (row: number) =>
    own.some((leaf) => marks.imputed(leaf, row) !== null || marks.isReported(leaf, row));
  const slotsOfGroups = groupSlots(input, groups);
  const slotOf = ({ id }: UnitGroup) => {
    const slot = slotsOfGroups.get(id) ?? mostGroups;
    return slot < mostGroups ? slot : null;
  };
  const colourless = groups.filter((group) => slotOf(group) === null);
  const slots = new Map(groups.flatMap((group) => group.rows.map((row) => [row, slotOf(group)] as const)));
  const groupOf = new Map(groups.flatMap(({ name, rows: own }) => own.map((row) => [row, name] as const)));
  const chosen = rowOf(model, state.unit);
  const columns = [x, y].map(({ values }) => rows.map((row) => values[row] ?? NaN));
  const [xs = [], ys = []] = columns;
  const rho = spearman(xs, ys);
  const r = pearson(xs, ys, [...xs.keys()]);
  const valuesOf = (row: number) =>
    [x, y].map(({ axisTitle, values, format }) => [axisTitle, format(values[row] ?? NaN)] as const);
  const label = (row: number) =>
    [
      unitWords(input, row).name,
      ...valuesOf(row).map(([name, value]) => `${name} ${value}`),
      groupOf.get(row) ?? '',
    ].join(text.words.join.clause);
  const title = titleOf(x, y, rho, input);
  const sorted = [...rows].sort((a, b) => (x.values[a] ?? 0) - (x.values[b] ?? 0));
  const byKey = new Map(rows.map((row) => [unitWords(input, row).key, row]));
  const named = nearMean(rows, xs, ys).reverse();
  const hasOpen = rows.some(isOpen);
  const hasRest = colourless.some((group) => group.rows.length > 0 && group.id !== '');
  return indexFigure(input, {
    figure: 'scatter',
    title,
    subtitle,
    notes: [
      words.scatter.coefficients(coefficient(rho, text), coefficient(r, text), text.number(rows.length)),
      ...(x.isLog || y.isLog ? [words.logAxis] : []),
      ...(hasOpen ? [words.scatter.open] : []),
      words.scatter.fanned,
    ],
    summary: sentences([title, ...sorted.map(label)], text),
    drawn: { leaves, rows },
    markKeys: sorted.map((row) => unitWords(input, row).key),
    mark: (key) => {
      const row = byKey.get(key);
      if (row === undefined) return null;
      const unit = unitWords(input, row);
      return {
        key,
        title: unit.name,
        value: rankWords(input, row),
        change: null,
        rows: valuesOf(row),
        lines: [groupOf.get(row) ?? '', ...(isOpen(row) ? [words.scatter.openMark] : [])].filter(Boolean),
        recordIds: recordsOf(marks, leaves, row),
        entity: unit.entity,
      };
    },
    recordIds: [...new Set(rows.flatMap((row) => recordsOf(marks, leaves, row)))],
    table: {
      columns: [
        { key: 'id', title: words.columns.id, isNumeric: false },
        { key: 'unit', title: words.columns.unit, isNumeric: false },
        { key: 'group', title: words.columns.group, isNumeric: false },
        { key: 'rank', title: words.columns.rank, isNumeric: true },
        { key: 'x', title: x.axisTitle, isNumeric: true },
        { key: 'y', title: y.axisTitle, isNumeric: true },
      ],
      rows: sorted.map((row) => [
        unitWords(input, row).id,
        unitWords(input, row).name,
        groupOf.get(row) ?? null,
        model.result.rank[row] ?? null,
        x.values[row] ?? null,
        y.values[row] ?? null,
      ]),
      rowEntities: sorted.map((row) => unitWords(input, row).entity ?? null),
    },
    totals: [
      [words.coefficients.spearman, coefficient(rho, text)],
      [words.coefficients.pearson, coefficient(r, text)],
      [words.columns.n, rows.length],
    ],
    native: () =>
      x.isLog || y.isLog
        ? null
        : {
            kind: 'scatter',
            series: groups.flatMap((group) =>
              [false, true].flatMap((ofOpen) => {
                const own = group.rows.filter((row) => isOpen(row) === ofOpen);
                const points = own.map((row) => ({
                  x: x.values[row] ?? 0,
                  y: y.values[row] ?? 0,
                  name: unitWords(input, row).name,
                }));
                const name =
                  group.name + (ofOpen ? text.words.join.paren(text.words.alliances.reported) : '');
                const look = ofOpen ? ('openPoints' as const) : ('points' as const);
                return points.length === 0 ? [] : [{ name, group: group.id, look, points }];
              }),
            ),
            xTitle: x.axisTitle,
            yTitle: y.axisTitle,
            xFormat: '0.0',
            format: '0.0',
          },
    layout: ({ width, height, palette, textSize, isNarrow }) => [
      drawingPart(
        'scatter',
        Scatter,
        scatterScene({
          width,
          height,
          palette,
          textSize,
          isNarrow,
          x: { title: x.axisTitle, isLog: x.isLog, format: tick },
          y: { title: y.axisTitle, isLog: y.isLog, format: tick },
          points: named.map((row) => {
            const unit = unitWords(input, row);
            return {
              key: unit.key,
              label: label(row),
              name: unit.name,
              language: unit.language,
              x: x.values[row] ?? 0,
              y: y.values[row] ?? 0,
              slot: slots.get(row) ?? null,
              isOpen: isOpen(row),
              isChosen: row === chosen,
            };
          }),
          legend: [
            ...groups
              .filter((group) => !colourless.includes(group) && group.rows.length > 0)
              .map(({ name, rows: own }) => ({ name, slot: slots.get(own[0] ?? -1) ?? null })),
            ...(hasRest ? [{ name: words.otherGroups, slot: null }] : []),
          ],
        }),
      ),
    ],
  });
}
