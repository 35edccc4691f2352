import { drawingPart } from '../../charts/drawing';
import HostBars from '../../charts/conferences/HostBars.svelte';
import { hostBarsScene } from '../../charts/conferences/hostBarsScene';
import { rankHosts, rankPairs, type HostRank, type PartnerPair } from '../../measures/conferences/ranking';
import type { Figure, LayoutSize, Mark } from '../figure';
import { filterPhrase, withFilters } from '../filterPhrase';
import { sourceLine } from '../sourceLine';
import { recordIdsOf, type ConferencesInput } from './conferencesInput';
import { seriesName } from './editionMark';
import { bodyColumns, bodyRows, pairColumns, pairRows, type HostTableRow } from './hostRows';
import { yearRange } from './seriesWords';

/** Rows that are drawn; the table has them all. */
const usualBars = 20;
const mostSeries = 2;
const numeric = new Set<string>([
  'editions',
  'from',
  'to',
  'host',
  'organiser',
  'coHost',
  'abroad',
  'foreign',
]);

function nameOf(id: string, { model, text }: ConferencesInput): string {
  const body = model.bodyOf(id);
  return body === undefined ? id : text.name(body.names);
}

function bodiesTitle(top: HostRank | undefined, input: ConferencesInput): string {
  const { text } = input;
  const words = text.words.conferences;
  return top === undefined
    ? words.hosts.titleQuestion
    : words.hosts.title(nameOf(top.id, input), words.editions(top.total, text.number(top.total)));
}

function pairsTitle(top: PartnerPair | undefined, input: ConferencesInput): string {
  const { text } = input;
  const words = text.words.conferences;
  if (top === undefined) return words.hosts.titlePairsNone;
  const n = top.editions.length;
  return words.hosts.titlePairs(
    nameOf(top.first, input),
    nameOf(top.second, input),
    words.editions(n, text.number(n)),
    yearRange(top.years ?? [], text),
  );
}

/** Who ran most editions, or which bodies of two countries ran most of them together; the first `mostBars` are drawn. */
export function hostsFigure(input: ConferencesInput, mostBars = usualBars): Figure {
  const { spec, data, model, state, text, info } = input;
  const words = text.words.conferences;
  const editions = model.editions.map(({ edition }) => edition);
  const pairs = rankPairs(editions, model.bodyOf, model.closingDay);
  const hosts = rankHosts(editions, model.bodyOf, model.closingDay);
  const isPairs = state.by === 'pair';
  const rows = isPairs ? pairRows(pairs, input) : bodyRows(hosts, pairs, input);
  const drawn = rows.slice(0, mostBars);
  const title = isPairs ? pairsTitle(pairs[0], input) : bodiesTitle(hosts[0], input);
  const editionsOf = ({ editionIds }: HostTableRow) =>
    model.editions.filter(({ edition }) => editionIds.has(edition.id));
  const markOf = (key: string): Mark | null => {
    const row = rows.find((candidate) => candidate.key === key);
    if (row === undefined) return null;
    const ran = editionsOf(row);
    return {
      key,
      title: row.name,
      value: words.editions(ran.length, text.number(ran.length)),
      change: null,
      rows: [],
      lines: [
        yearRange(
          ran.flatMap(({ year }) => year ?? []),
          text,
        ),
        ...(row.detail === null ? [] : [row.detail]),
        ...(isPairs
          ? []
          : [text.list([...new Set(ran.map((facts) => seriesName(facts, input)))].slice(0, mostSeries))]),
      ],
      recordIds: recordIdsOf(ran),
      entity: row.entity,
    };
  };
  const recordIds = recordIdsOf(rows.flatMap(editionsOf));
  const columns = isPairs ? pairColumns : bodyColumns;
  return {
    spec,
    title,
    subtitle: withFilters(
      (isPairs ? words.hosts.subtitlePairs : words.hosts.subtitle)(rows.length, text.number(rows.length)),
      filterPhrase(state, data.groups, text),
    ),
    notes: [words.hosts.note, words.hosts.noteHeld],
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: words.timeline.summary(title, drawn.map(({ label }) => label).join(text.words.join.sentence)),
    markKeys: drawn.map(({ key }) => key),
    mark: markOf,
    recordIds,
    table: {
      columns: columns.map((key) => ({
        key,
        title: words.hosts.columns[key],
        isNumeric: numeric.has(key),
      })),
      rows: rows.map(({ cells }) => cells),
      rowEntities: rows.map(({ entity }) => entity),
    },
    native: () => ({
      kind: 'stacked',
      isLying: true,
      categories: drawn.map(({ name }) => name),
      series: (isPairs
        ? [words.hosts.columns.editions]
        : [words.hosts.host, words.hosts.organiser, words.hosts.coHost]
      ).map((name, i) => ({ name, values: drawn.map(({ parts }) => parts[i] ?? 0) })),
      xTitle: isPairs ? '' : words.hosts.columns.body,
      yTitle: words.hosts.columns.editions,
      format: '0',
    }),
    layout: ({ width, height, palette, textSize, isNarrow, isBounded = false }: LayoutSize) => [
      drawingPart(
        'conference-hosts',
        HostBars,
        hostBarsScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          isNarrow,
          bars: drawn,
          legend: isPairs ? [] : [words.hosts.host, words.hosts.organiser, words.hosts.coHost],
          more: (shown, of) => words.hosts.fit(text.number(shown), text.number(of)),
        }),
      ),
    ],
  };
}
