import type { Mark } from '../../figure';
import { nodeWords } from '../nodeWords';
import type { RankingsInput } from '../rankingsInput';
import type { CellMarks } from './cellMarks';
import { cellText } from './cellText';
import type { Pillar, RankedRow } from './rankedRows';

interface Ranked {
  readonly rows: readonly RankedRow[];
  readonly pillars: readonly Pillar[];
  readonly marks: CellMarks;
  /** Indicators that count. */
  readonly counted: readonly number[];
  readonly decimals: number;
  /** Change of rank by the key of the row. */
  readonly changes: ReadonlyMap<string, string>;
}

export const partKey = (row: string, part: string) => `${row}/${part}`;

/** What a part adds to the score; a part of which too little is known adds nothing. */
export function partText(row: RankedRow, at: number, ranked: Ranked, { model, text }: RankingsInput): string {
  const score = model.result.scores[ranked.pillars[at]?.node ?? -1]?.[row.row] ?? NaN;
  return Number.isNaN(score)
    ? text.words.rankings.cell.missing
    : text.number(row.parts[at] ?? 0, ranked.decimals);
}

/** Pillars that count, with what each adds to the score of a row. */
function partTexts(row: RankedRow, ranked: Ranked, input: RankingsInput): (readonly [string, string])[] {
  return row.parts.flatMap((_, i) => {
    const pillar = ranked.pillars[i];
    return pillar?.hasWeight === true ? [[pillar.title, partText(row, i, ranked, input)] as const] : [];
  });
}

/** `Chatham House: rank 5, score 60, 90% interval 3 to 7. Reach 15, Convening 12`. */
export function rowLabel(row: RankedRow, ranked: Ranked, input: RankingsInput): string {
  const { decimals } = ranked;
  const { text } = input;
  const words = text.words.rankings.mark;
  const { join } = text.words;
  const head = words.row(row.name.text, text.number(row.rank), text.number(row.score, decimals));
  const range =
    row.range === null
      ? ''
      : join.clause + words.interval(text.number(row.range.low), text.number(row.range.high));
  const parts = partTexts(row, ranked, input).map(([name, value]) => words.part(name, value));
  return head + range + (parts.length === 0 ? '' : join.sentence + text.list(parts));
}

/** Distinct records behind the values of some indicators in a row. */
export function recordsOf(marks: CellMarks, leaves: readonly number[], row: number): string[] {
  return [...new Set(leaves.flatMap((leaf) => marks.recordIds(leaf, row)))];
}

function rowMark(row: RankedRow, ranked: Ranked, input: RankingsInput): Mark {
  const { model, text } = input;
  const words = text.words.rankings.mark;
  const { leaves } = model.result.tree;
  const { marks, counted, decimals } = ranked;
  const n = (isSo: (leaf: number) => boolean) => counted.filter(isSo).length;
  const imputed = n((leaf) => marks.imputed(leaf, row.row) !== null);
  const trimmed = n((leaf) => marks.trimmed(leaf, row.row) !== null);
  const missing = n((leaf) => !marks.isKnown(leaf, row.row));
  const rank = words.rank(text.number(row.rank), text.number(ranked.rows.length));
  const change = ranked.changes.get(row.key);
  return {
    key: row.key,
    title: row.name.text,
    value: words.score(text.number(row.score, decimals)),
    change:
      row.range === null
        ? rank
        : rank +
          text.words.join.clause +
          words.interval(text.number(row.range.low), text.number(row.range.high)),
    rows: partTexts(row, ranked, input),
    lines: [
      ...(change === undefined ? [] : [words.was(change)]),
      ...(missing === 0 ? [] : [words.missing(missing, text.number(missing))]),
      ...(imputed === 0 ? [] : [words.imputed(imputed, text.number(imputed))]),
      ...(trimmed === 0 ? [] : [words.trimmed(trimmed, text.number(trimmed))]),
    ],
    recordIds: recordsOf(marks, leaves, row.row),
    entity: row.unit.entity ?? undefined,
  };
}

function partMark(row: RankedRow, at: number, ranked: Ranked, input: RankingsInput): Mark | null {
  const { model, text } = input;
  const words = text.words.rankings.mark;
  const { tree, scores, weights, unitWeights } = model.result;
  const pillar = ranked.pillars[at];
  if (pillar === undefined) return null;
  const { node } = pillar;
  const score = scores[node]?.[row.row] ?? NaN;
  const weight = unitWeights.get(node)?.[row.row] ?? weights[node] ?? NaN;
  const leaves = tree.leavesUnder[node] ?? [];
  return {
    key: partKey(row.key, pillar.id),
    title: words.partOf(pillar.title, row.name.text),
    value: Number.isNaN(score)
      ? text.words.rankings.cell.missing
      : words.adds(partText(row, at, ranked, input)),
    change: Number.isNaN(score)
      ? null
      : words.nodeScore(text.number(score, ranked.decimals), text.share(weight)),
    rows: leaves.flatMap((leaf) => {
      const own = tree.nodes[leaf];
      if (own === undefined) return [];
      return [[nodeWords(own, text).title, cellText(model, ranked.marks, leaf, row.row, text)] as const];
    }),
    lines: isOpen(ranked.marks, leaves, row.row) ? [words.reported] : [],
    recordIds: recordsOf(ranked.marks, leaves, row.row),
    entity: row.unit.entity ?? undefined,
  };
}

/** Whether all that is known under a node is what somebody reports. */
export function isOpen(marks: CellMarks, leaves: readonly number[], row: number): boolean {
  let hasReported = false;
  for (const leaf of leaves) {
    if (!marks.isKnown(leaf, row)) continue;
    if (!marks.isReported(leaf, row)) return false;
    hasReported = true;
  }
  return hasReported;
}

/** The mark of a row or of a part of its score. */
export function rankingMark(key: string, ranked: Ranked, input: RankingsInput): Mark | null {
  for (const row of ranked.rows) {
    if (row.key === key) return rowMark(row, ranked, input);
    if (!key.startsWith(`${row.key}/`)) continue;
    const at = ranked.pillars.findIndex(({ id }) => partKey(row.key, id) === key);
    if (at >= 0) return partMark(row, at, ranked, input);
  }
  return null;
}

export type { Ranked };
