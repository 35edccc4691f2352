import { gradeLetters, gradesOf, type Grade, type Grades } from '../../../measures/index/grades';
import { compareNames, type LocalName } from '../../../text/names';
import { cellMarks, type CellMarks } from '../index/cellMarks';
import { latestRows } from '../index/latestRows';
import { rowKey, rowOf } from '../index/rankedRows';
import type { IndexRow } from '../indexModel';
import { nodeWords, type NodeWords } from '../nodeWords';
import type { RankingsInput } from '../rankingsInput';

/** An indicator with its grades. */
export interface GradedIndicator {
  readonly node: number;
  readonly id: string;
  readonly number: string;
  readonly words: NodeWords;
  /** The child of the root that it is under; itself where there are none. */
  readonly pillar: number;
  readonly pillarTitle: string;
  readonly direction: 1 | -1;
  /** By the place of the row; `null` where they are not defined. */
  readonly grades: Grades | null;
  readonly values: Float64Array;
}

export interface GradedRow {
  readonly row: number;
  /** Its place among the values of the indicators. */
  readonly place: number;
  readonly key: string;
  readonly unit: IndexRow;
  readonly name: LocalName;
  readonly isChosen: boolean;
}

/** Units and indicators with their grades, as they are sorted. */
export interface GradeModel {
  readonly indicators: readonly GradedIndicator[];
  readonly rows: readonly GradedRow[];
  readonly marks: CellMarks;
  /** Node that is sorted by; `null` = none. */
  readonly sortedBy: number | null;
}

export function gradeAt({ grades }: GradedIndicator, { place }: GradedRow): Grade | null {
  return grades?.letters[place] ?? null;
}

/** Indicators in the order of the tree, numbered from 1. */
function indicatorsOf({ model, text }: RankingsInput, rows: readonly number[]): GradedIndicator[] {
  const { tree, denominated } = model.result;
  return tree.leaves.flatMap((node, i): GradedIndicator[] => {
    const own = tree.nodes[node];
    if (own === undefined) return [];
    const pillar = (tree.children[0] ?? []).find((child) => tree.leavesUnder[child]?.includes(node)) ?? node;
    const pillarNode = tree.nodes[pillar] ?? own;
    const values = Float64Array.from(rows, (row) => denominated[node]?.[row] ?? NaN);
    const direction = own.direction ?? 1;
    return [
      {
        node,
        id: own.id,
        number: text.number(i + 1),
        words: nodeWords(own, text),
        pillar,
        pillarTitle: nodeWords(pillarNode, text).title,
        direction,
        grades: gradesOf(values, direction),
        values,
      },
    ];
  });
}

/** As many of each letter as there are, the best letters first: more As before fewer, then more Bs. */
function compareLetters(a: GradedRow, b: GradedRow, indicators: readonly GradedIndicator[]): number {
  for (const letter of gradeLetters) {
    const n = (row: GradedRow) => indicators.filter((one) => gradeAt(one, row) === letter).length;
    const difference = n(b) - n(a);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Best value first, unknown ones last. */
function compareValues(a: GradedRow, b: GradedRow, { values, direction }: GradedIndicator): number {
  const [x = NaN, y = NaN] = [values[a.place], values[b.place]];
  if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
  return direction * (y - x);
}

/**
 * Every unit of which something is known, with its grades: by an indicator, by the letters of a pillar, by `name`, or
 * else by all letters.
 */
export function gradeModel(input: RankingsInput): GradeModel {
  const { model, state, text } = input;
  const rows = latestRows(model.result);
  const indicators = indicatorsOf(input, rows);
  const chosen = rowOf(model, state.unit);
  const found = rows.flatMap((row, place): GradedRow[] => {
    const unit = model.table.rows[row];
    const isKnown = indicators.some(({ values }) => !Number.isNaN(values[place]));
    if (unit === undefined || !isKnown) return [];
    const name = text.localName(unit.names);
    return [{ row, place, key: rowKey(unit), unit, name, isChosen: row === chosen }];
  });
  const sorted = model.result.tree.nodes.findIndex(({ id }) => id === state.sort);
  const indicator = indicators.find(({ node }) => node === sorted);
  const under = indicators.filter(({ node }) => model.result.tree.leavesUnder[sorted]?.includes(node));
  const byName = (a: GradedRow, b: GradedRow) => compareNames(a.name.text, b.name.text, text.language);
  const by = (a: GradedRow, b: GradedRow) => {
    if (state.sort === 'name') return 0;
    if (indicator !== undefined) return compareValues(a, b, indicator);
    return compareLetters(a, b, under.length > 0 ? under : indicators);
  };
  return {
    indicators,
    rows: found.sort((a, b) => by(a, b) || byName(a, b) || a.row - b.row),
    marks: cellMarks(model),
    sortedBy: sorted < 0 ? null : sorted,
  };
}
