import { drawingPart } from '../../../charts/drawing';
import Ranking from '../../../charts/ranking/Ranking.svelte';
import type { RankingRow } from '../../../charts/ranking/rankingInput';
import { rankingScene } from '../../../charts/ranking/rankingScene';
import { emptyFigure } from '../../alliances/emptyFigure';
import type { Figure } from '../../figure';
import { filterPhrase, withFilters } from '../../filterPhrase';
import { sourceLine } from '../../sourceLine';
import { definedChoices } from '../definedChoices';
import { definitionWords } from '../nodeWords';
import type { RankingsInput } from '../rankingsInput';
import { apartGroups } from './apartGroups';
import { cellMarks, countedLeaves, trimmedCells } from './cellMarks';
import { chosenRows, type ShownRow } from './chosenRows';
import { indexEvidence, indexRecords } from './indexEvidence';
import { dateWords, kindWord, scorePhrase } from './indexPhrases';
import { latestRows } from './latestRows';
import { pillarsOf, rankedRows, type RankedRow } from './rankedRows';
import { isOpen, partKey, partText, rankingMark, rowLabel, type Ranked } from './rankingMarks';
import { rankingNative } from './rankingNative';
import { rankingNotes, type DrawnSigns } from './rankingNotes';
import { rankingTable } from './rankingTable';
import { rankingTitle } from './rankingTitle';
import { scoreDecimals } from './scoreText';
import { isSelection } from './selection';
import { usableDraws } from './usableDraws';

/** What score and rank are, and on how many draws the intervals rest where many could not be calculated. */
function scoreWords({ model, intervals, text }: RankingsInput): string {
  const words = text.words.rankings;
  const score = scorePhrase(model, text);
  if (intervals === null) return score;
  const { usable, draws, isManyLeftOut } = usableDraws(intervals);
  return isManyLeftOut
    ? words.subtitleUsable(score, text.number(usable), text.number(draws))
    : words.subtitleIntervals(score);
}

/** What the ranking is made of, the number of units and the day, and the filters that are set. */
function subtitle(input: RankingsInput, ranked: number): string {
  const { model, state, groups, text } = input;
  const words = text.words.rankings;
  const of = latestRows(model.result).length;
  return withFilters(
    words.subtitle(
      definitionWords(model.definition, text).title,
      scoreWords(input),
      words.ranked(text.number(ranked), text.number(of), kindWord(model.definition.unit, of, text)),
      dateWords(input),
    ),
    filterPhrase(state, groups, text),
  );
}

/** Places gained against the index as it is defined, by key of the row; units without a rank there have none. */
function rankChanges(rows: readonly RankedRow[], { definedRanks, text }: RankingsInput) {
  const changes = new Map<string, string>();
  for (const { key, unit, rank } of rows) {
    const before = definedRanks?.get(unit.id) ?? rank;
    if (before !== rank) changes.set(key, text.signed(before - rank));
  }
  return changes;
}

function chartRow(row: ShownRow, ranked: Ranked, input: RankingsInput): RankingRow {
  const { model, text } = input;
  const { tree } = model.result;
  const { pillars, marks, decimals } = ranked;
  const change = ranked.changes.get(row.key) ?? '';
  return {
    key: row.key,
    label: rowLabel(row, ranked, input),
    rank: text.number(row.rank),
    change,
    isLoss: !change.startsWith('+'),
    name: row.name.text,
    language: row.name.language,
    parts: pillars.slice(0, row.parts.length).flatMap(({ id, node, title, hasWeight }, slot) => {
      if (!hasWeight) return [];
      const isKnown = !Number.isNaN(model.result.scores[node]?.[row.row] ?? NaN);
      return {
        key: partKey(row.key, id),
        label: text.words.rankings.mark.part(title, partText(row, slot, ranked, input)),
        slot,
        value: isKnown ? (row.parts[slot] ?? 0) : null,
        isOpen: isOpen(marks, tree.leavesUnder[node] ?? [], row.row),
      };
    }),
    score: row.score,
    scoreText: text.number(row.score, decimals),
    interval: row.range === null ? null : { at: row.rank, low: row.range.low, high: row.range.high },
    isMarked: ranked.counted.some(
      (leaf) => marks.imputed(leaf, row.row) !== null || marks.trimmed(leaf, row.row) !== null,
    ),
    isChosen: row.isChosen,
    isApart: row.isApart,
  };
}

/** The ranking: a row a unit, its score as a stack of what the pillars add, and its rank with its interval. */
export function rankingFigure(input: RankingsInput): Figure {
  const { model, text, info } = input;
  const spec = { ...input.spec, figure: 'ranking' };
  const words = text.words.rankings;
  const rows = rankedRows(input);
  const title = rankingTitle(rows, text, !isSelection(input, rows.length));
  const marks = cellMarks(model);
  const ranked: Ranked = {
    rows,
    pillars: pillarsOf(input),
    marks,
    counted: countedLeaves(model.result),
    decimals: scoreDecimals(rows.map(({ score }) => score)),
    changes: rankChanges(rows, input),
  };
  if (rows.length === 0)
    return {
      ...emptyFigure({
        spec,
        text,
        info,
        title,
        subtitle: subtitle(input, 0),
        reason: words.notRanked.note(text.share(definedChoices(model.definition).availability)),
      }),
      table: rankingTable(ranked, input),
    };
  const shown = chosenRows(rows, input);
  const drawn = shown.map((row) => chartRow(row, ranked, input));
  const brackets =
    input.order === null
      ? apartGroups(shown.filter(({ isApart }) => !isApart).map(({ range }) => range))
      : [];
  const isShown = new Set(shown.map(({ row }) => row));
  const isCounted = new Set(ranked.counted);
  const count = (cells: readonly { node: number; row: number }[]) =>
    cells.filter(({ node, row }) => isShown.has(row) && isCounted.has(node)).length;
  const hasUnknown = ({ row }: RankedRow) =>
    ranked.pillars.some(
      ({ node, hasWeight }) => hasWeight && Number.isNaN(model.result.scores[node]?.[row] ?? NaN),
    );
  const signs: DrawnSigns = {
    imputed: count(model.result.imputedCells),
    trimmed: count(trimmedCells(model.result)),
    hasOpen: drawn.some(({ parts }) => parts.some((part) => part.isOpen)),
    hasBelow: drawn.some(({ parts }) => parts.some(({ value }) => (value ?? 0) < 0)),
    hasBracket: brackets.length > 0,
    unknown: rows.filter(hasUnknown).length,
    ranked: rows.length,
    hasChange: drawn.some(({ change }) => change !== ''),
  };
  const numbers = rows.map(({ row }) => row);
  const recordIds = indexRecords(input, marks, numbers);
  const markRows = drawn.map(({ key, parts }) => [key, ...parts.map((part) => part.key)]);
  return {
    spec,
    title,
    subtitle: subtitle(input, rows.length),
    notes: rankingNotes(input, signs),
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: indexEvidence(input, marks, numbers),
    dataDate: text.day(info.closingDay),
    summary: [title, ...drawn.map(({ label }) => label)].join(text.words.join.sentence),
    markKeys: markRows.flat(),
    markRows,
    mark: (key) => rankingMark(key, ranked, input),
    recordIds,
    table: rankingTable(ranked, input),
    native: () => rankingNative(drawn, ranked, text),
    layout: ({ width, height, palette, textSize, isNarrow, isBounded = false }) => [
      drawingPart(
        'ranking',
        Ranking,
        rankingScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          isNarrow,
          rows: drawn,
          brackets,
          parts: ranked.pillars
            .map(({ title: name, hasWeight }, slot) => ({ slot, name, hasWeight }))
            .slice(0, rows[0]?.parts.length ?? 0)
            .filter(({ hasWeight }) => hasWeight),
          unknown: drawn.some(({ parts }) => parts.some(({ value }) => value === null))
            ? words.unknown
            : null,
          open: signs.hasOpen ? words.open : null,
          marked: drawn.some(({ isMarked }) => isMarked) ? words.marked : null,
          scoreTitle: words.axisScore,
          rankTitle: words.axisRank,
          formatTick: (value) =>
            text.number(value, Number.isInteger(value) ? 0 : Math.max(1, ranked.decimals - 1)),
          formatRank: (rank) => text.number(rank),
          more: (n) => (n < rows.length ? words.more(text.number(n), text.number(rows.length)) : null),
        }),
      ),
    ],
  };
}
