import { toCsv } from '../../export/csv';
import type { IndexResult } from '../../measures/index/indexResult';
import type { Column } from '../../measures/index/indexValues';
import type { RankIntervals } from '../../measures/index/rankIntervals';

/** Names of the columns that say which row it is: the unit, and in a panel the period. */
export interface RowNames {
  readonly unit: string;
  readonly period: string | null;
}

type Cell = string | number | null;

/** The result of an index as CSV: row names, scores by node, score, rank, and the interval of the rank. */
export function resultText(result: IndexResult, names: RowNames, intervals: RankIntervals | null): string {
  const { tree, scores, score, rank } = result;
  const interval = intervals
    ? { rank_median: intervals.median, rank_p05: intervals.p05, rank_p95: intervals.p95 }
    : {};
  return tableText(result, names, [
    ...tree.nodes.map(({ id }, node): NamedColumn => [id, scores[node] ?? score]),
    ['score', score],
    ['rank', Array.from(rank, (place) => (place === 0 ? NaN : place))],
    ...Object.entries(interval),
  ]);
}

/** What stands after each step, as CSV by the name of its file. */
export function stepTexts(result: IndexResult, names: RowNames): Readonly<Record<string, string>> {
  const table = (columns: readonly (Column | null)[]) =>
    tableText(
      result,
      names,
      result.tree.nodes.flatMap(({ id }, node): NamedColumn[] => {
        const column = columns[node];
        return column ? [[id, column]] : [];
      }),
    );
  return {
    'denominated.csv': table(result.denominated),
    'availability.csv': table(result.availability),
    'imputed.csv': table(result.imputed),
    'treated.csv': table(result.treated),
    'normalised.csv': table(result.normalised),
    'aggregated.csv': table(result.scores),
    'cells.csv': changedCells(result, names),
  };
}

type NamedColumn = readonly [name: string, values: ArrayLike<number>];

function tableText(result: IndexResult, names: RowNames, columns: readonly NamedColumn[]): string {
  const rows = result.units.map((_, row): Cell[] => [
    ...rowCells(result, row),
    ...columns.map(([, values]) => knownOrNull(values[row] ?? NaN)),
  ]);
  return toCsv([...rowHeads(names), ...columns.map(([name]) => name)], rows);
}

function changedCells(result: IndexResult, names: RowNames): string {
  const { tree, imputedCells, treatedCells } = result;
  const cells = [
    ...imputedCells.map(({ value, ...cell }) => ({ ...cell, step: 'imputed', from: NaN, to: value })),
    ...treatedCells.map(({ method, ...cell }) => ({ ...cell, step: method })),
  ];
  const rows = cells.map(({ node, row, step, from, to }): Cell[] => [
    tree.nodes[node]?.id ?? '',
    ...rowCells(result, row),
    step,
    knownOrNull(from),
    knownOrNull(to),
  ]);
  return toCsv(['node', ...rowHeads(names), 'step', 'from', 'to'], rows);
}

function rowHeads({ unit, period }: RowNames): string[] {
  return period === null ? [unit] : [unit, period];
}

function rowCells({ units, periods }: IndexResult, row: number): string[] {
  return periods === null ? [units[row] ?? ''] : [units[row] ?? '', periods[row] ?? ''];
}

function knownOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
