import type { DataCell, DataTable } from '../../figure';
import { nodeWords } from '../nodeWords';
import type { RankingsInput } from '../rankingsInput';
import { cellNotes } from './cellText';
import type { Ranked } from './rankingMarks';
import { reasonText, unrankedRows } from './unrankedRows';

interface TableColumn {
  readonly key: string;
  readonly title: string;
  readonly isNumeric: boolean;
  cell(row: number): DataCell;
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** Columns of what is under the root: parts and scores of inner nodes, then values of indicators. */
function nodeColumns(ranked: Ranked, { model, text }: RankingsInput): TableColumn[] {
  const words = text.words.rankings.columnOf;
  const { result } = model;
  const { nodes, children } = result.tree;
  const partAt = new Map(ranked.pillars.map(({ node }, i) => [node, i]));
  const parts = new Map(ranked.rows.map((row) => [row.row, row.parts]));
  return nodes.flatMap((own, node): TableColumn[] => {
    if (node === 0) return [];
    const { title, unit } = nodeWords(own, text);
    const numeric = { isNumeric: true };
    const at = partAt.get(node);
    const part: TableColumn[] =
      at === undefined || (ranked.rows[0]?.parts.length ?? 0) === 0
        ? []
        : [
            {
              ...numeric,
              key: `${own.id}_part`,
              title: words.contribution(title),
              cell: (row) =>
                Number.isNaN(result.scores[node]?.[row] ?? NaN) ? null : orNull(parts.get(row)?.[at]),
            },
          ];
    if ((children[node] ?? []).length > 0)
      return [
        {
          ...numeric,
          key: `${own.id}_score`,
          title: words.score(title),
          cell: (row) => orNull(result.scores[node]?.[row]),
        },
        ...part,
      ];
    return [
      ...part,
      {
        ...numeric,
        key: own.id,
        title: words.value(title, unit),
        cell: (row) => orNull(result.denominated[node]?.[row]),
      },
      {
        ...numeric,
        key: `${own.id}_scaled`,
        title: words.normalised(title),
        cell: (row) => orNull(result.normalised[node]?.[row]),
      },
      {
        isNumeric: false,
        key: `${own.id}_note`,
        title: words.note(title),
        cell: (row) => cellNotes(ranked.marks, node, row, text).join('; '),
      },
    ];
  });
}

/**
 * Every unit with rank, interval, score and all that stands behind it, those without a rank at the end with the
 * reason. Keys of the columns do not change with the language. Rows are made when they are read.
 */
export function rankingTable(ranked: Ranked, input: RankingsInput): DataTable {
  const { model, text } = input;
  const titles = text.words.rankings.columns;
  const { result, table } = model;
  const byRow = new Map(ranked.rows.map((row) => [row.row, row]));
  const column = (key: keyof typeof titles, isNumeric: boolean, cell: TableColumn['cell']): TableColumn => ({
    key,
    title: titles[key],
    isNumeric,
    cell,
  });
  const hasIntervals = input.intervals !== null;
  const columns: TableColumn[] = [
    column('rank', true, (row) => byRow.get(row)?.rank ?? null),
    ...(hasIntervals
      ? [
          column('rank_p05', true, (row) => orNull(input.intervals?.p05[row])),
          column('rank_median', true, (row) => orNull(input.intervals?.median[row])),
          column('rank_p95', true, (row) => orNull(input.intervals?.p95[row])),
        ]
      : []),
    column('id', false, (row) => table.rows[row]?.id ?? null),
    column('name', false, (row) => {
      const names = table.rows[row]?.names;
      return names === undefined ? null : text.name(names);
    }),
    column('score', true, (row) => orNull(result.score[row])),
    column('known', true, (row) => orNull(result.availability[0]?.[row])),
    column('not_ranked', false, (row) => {
      const reason = result.unranked.find((one) => one.row === row);
      return reason === undefined || byRow.has(row) ? '' : reasonText(reason, input);
    }),
    ...nodeColumns(ranked, input),
  ];
  const inOrder = () => [...ranked.rows, ...unrankedRows(input)].map(({ row }) => row);
  let rows: readonly (readonly DataCell[])[] | null = null;
  return {
    columns: columns.map(({ key, title, isNumeric }) => ({ key, title, isNumeric })),
    get rows() {
      rows ??= inOrder().map((row) => columns.map(({ cell }) => cell(row)));
      return rows;
    },
    get rowEntities() {
      return inOrder().map((row) => table.rows[row]?.entity ?? null);
    },
  };
}
