import type { DataCell, Figure } from '../figure';
import { filterPhrase, withFilters } from '../filterPhrase';
import { sourceLine } from '../sourceLine';
import { recordIdsOf, type ConferencesInput } from './conferencesInput';
import type { SeriesRow } from './conferencesModel';
import { reasonsOf } from './seriesReasons';

/** What is judged of each series as a table with its reasons: its CSV. Takes all editions, whatever the filters. */
export function seriesTable(input: ConferencesInput): Figure {
  const { spec, model, data, state, text, info } = input;
  const { table: words, verdicts } = text.words.conferences;
  const recordIds = recordIdsOf(model.rows.flatMap(({ all }) => all));
  const announced = ({ all }: SeriesRow) => all.filter(({ isAnnounced }) => isAnnounced).length;
  const columns: readonly (readonly [
    key: string,
    title: string,
    cell: (row: SeriesRow) => DataCell,
    isNumeric?: boolean,
  ])[] = [
    ['series', words.heads.series, ({ series }) => text.name(series.names)],
    ['first', words.columns.first, ({ kept }) => kept?.first ?? null, true],
    ['last', words.columns.last, ({ kept }) => kept?.last ?? null, true],
    ['held', words.columns.held, (row) => row.all.length - announced(row), true],
    ['announced', words.columns.announced, announced, true],
    ['lower', words.columns.lower, ({ kept }) => kept?.share?.lower ?? null, true],
    ['upper', words.columns.upper, ({ kept }) => kept?.share?.upper ?? null, true],
    ['broke', words.heads.broke, ({ broken }) => verdicts[broken.verdict] ?? null],
    ['icca', words.heads.icca, ({ icca }) => verdicts[icca.verdict] ?? null],
    ['abroad', words.heads.abroad, ({ abroad }) => verdicts[abroad.verdict] ?? null],
    ['abroadEditions', words.columns.abroadEditions, ({ abroad }) => abroad.editions.length, true],
    ['partners', words.heads.partners, ({ partners }) => verdicts[partners.verdict] ?? null],
    ['partnersEditions', words.columns.partnersEditions, ({ partners }) => partners.editions.length, true],
    ['reasons', words.columns.reasons, (row) => reasonsOf(row, text).join(' ')],
    ['id', words.columns.id, ({ series }) => series.id],
  ];
  return {
    spec: { ...spec, figure: 'series' },
    title: words.title,
    subtitle: withFilters(words.subtitle, filterPhrase(state, data.groups, text)),
    notes: [words.definition],
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: words.title,
    markKeys: [],
    mark: () => null,
    recordIds,
    table: {
      columns: columns.map(([key, title, , isNumeric = false]) => ({ key, title, isNumeric })),
      rows: model.rows.map((row) => columns.map(([, , cell]) => cell(row))),
      rowEntities: model.rows.map(({ series }) => `series:${series.id}`),
    },
    layout: () => [],
  };
}
