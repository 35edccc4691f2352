import { drawingPart } from '../../charts/drawing';
import IntervalRows from '../../charts/intervals/IntervalRows.svelte';
import { intervalRowsScene } from '../../charts/intervals/intervalRowsScene';
import type { Figure } from '../figure';
import { definitionWords } from '../rankings/nodeWords';
import { rankedRows, type RankedRow } from '../rankings/index/rankedRows';
import { rankingFigure } from '../rankings/index/rankingFigure';
import type { RankingsInput } from '../rankings/rankingsInput';
import { rankingsState, type RankingsState } from '../state/rankingsState';
import { parseState } from '../state/stateSchema';
import type { FilterState } from '../state/viewStates';

const mostRows = 6;

/** The usual ranking of the units that filters leave. */
export function usualRanking({ period, countries, type, evidence }: FilterState): RankingsState {
  const { state } = parseState(rankingsState, new URLSearchParams());
  return { ...state, period, countries, type, evidence };
}

/** The first units of an index, each with its score and where its rank may lie: its ranking in short. */
export function topOfIndex(input: RankingsInput): Figure {
  const { model, text } = input;
  const words = text.words.rankingsPage.top;
  const whole = rankingFigure(input);
  const rows = rankedRows(input).slice(0, mostRows);
  const score = ({ score: value }: RankedRow) => text.number(value, 0);
  const rankWords = ({ rank, range }: RankedRow) =>
    range === null ? text.number(rank) : words.rank(text.number(rank), text.range(range.low, range.high));
  const label = (row: RankedRow) => words.row(row.name.text, rankWords(row), score(row));
  return {
    ...whole,
    spec: { ...input.spec, figure: 'top' },
    subtitle: words.subtitle(definitionWords(model.definition, text).title),
    notes: whole.notes.slice(0, 1),
    summary: rows.map(label).join(text.words.join.sentence),
    markKeys: rows.map(({ key }) => key),
    markRows: rows.map(({ key }) => [key]),
    layout: ({ width, height, palette, textSize, isNarrow, isBounded = false }) => [
      drawingPart(
        'interval-rows',
        IntervalRows,
        intervalRowsScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          isNarrow,
          rows: rows.map((row) => ({
            key: row.key,
            label: label(row),
            name: row.name.text,
            ...(row.name.language === text.language ? {} : { language: row.name.language }),
            lead: text.number(row.rank),
            at: row.rank,
            between: row.range === null ? null : [row.range.low, row.range.high],
            end: score(row),
          })),
          from: 1,
          axisTitle: words.axis,
          endTitle: words.score,
          formatTick: (value) => text.number(value),
          more: (shown, of) => words.more(text.number(shown), text.number(of)),
        }),
      ),
    ],
  };
}
