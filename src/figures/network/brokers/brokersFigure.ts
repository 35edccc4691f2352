import IntervalRows from '../../../charts/intervals/IntervalRows.svelte';
import { intervalRowsScene } from '../../../charts/intervals/intervalRowsScene';
import { drawingPart } from '../../../charts/drawing';
import type { BetweennessInterval } from '../../../measures/network/betweennessInterval';
import { emptyFigure } from '../../alliances/emptyFigure';
import type { Figure, Mark } from '../../figure';
import { sourceLine } from '../../sourceLine';
import type { NetworkInput } from '../networkInput';
import { networkEvidence, networkSubtitle } from '../networkWords';
import { brokersTitle } from './brokersTitle';
import { measureText } from './measureText';
import { networkNumbers } from './networkNumbers';
import { isLeastFirst } from './nodeRanks';
import { byRank, nodeRows, type NodeRow } from './nodeRows';
import { nodeTable } from './nodeTable';
import { rankInterval, rankText } from './rankInterval';

/** Rows that are drawn; the table has all nodes. */
const mostRows = 20;

/**
 * Who comes first in the chosen measure. By betweenness, with intervals: ranks, and where they may lie if ties were
 * missing; otherwise the values themselves.
 */
export function brokersFigure(input: NetworkInput, intervals: BetweennessInterval | null): Figure {
  const { model, state, text, info } = input;
  const spec = { ...input.spec, figure: 'brokers' };
  const words = text.words.brokers;
  const { size } = state;
  const sure = size === 'betweenness' ? intervals : null;
  const rows = nodeRows(input);
  const title = brokersTitle(rows, sure, input);
  const isDrawn = ({ values, ranks }: NodeRow) =>
    ranks[size] !== null && ((values[size] ?? 0) !== 0 || isLeastFirst(size));
  const drawn = byRank(rows.filter(isDrawn), size).slice(0, mostRows);
  const measure = text.words.network.measures[size] ?? size;
  if (drawn.length === 0)
    return {
      ...emptyFigure({ spec, text, info, title, subtitle: networkSubtitle(input), reason: words.empty }),
      table: nodeTable(rows, sure, input),
    };
  const valueOf = ({ values }: NodeRow) => measureText(size, values[size], state.weight, text);
  const rankOf = (row: NodeRow) => rankText(row.ranks[size], rankInterval(sure, row.node), text);
  const label = (row: NodeRow) =>
    [
      row.name.text,
      `${measure} ${valueOf(row)}`,
      words.rankOf(rankOf(row), text.number(model.nodes.length)),
    ].join(text.words.join.clause);
  const share = text.share(state.missing / 100);
  const markOf = (key: string): Mark | null => {
    const row = rows.find((candidate) => candidate.key === key);
    if (row === undefined) return null;
    return {
      key,
      title: row.name.text,
      value: `${measure} ${valueOf(row)}`,
      change: words.rankOf(rankOf(row), text.number(model.nodes.length)),
      rows: [
        [
          text.words.network.measures.degree ?? '',
          measureText('degree', row.values.degree, state.weight, text),
        ],
        ...(row.foreign === null
          ? []
          : [
              [
                words.heads.foreign,
                words.nOf(text.number(row.foreign.n), text.number(row.foreign.of)),
              ] as const,
            ]),
        [words.heads.groups, text.number(row.groups)],
      ],
      lines: [row.place, row.group?.name ?? null].flatMap((line) => line ?? []),
      recordIds: row.recordIds,
      entity: row.key,
    };
  };
  const recordIds = [...new Set(model.ties.flatMap((tie) => tie.recordIds))];
  return {
    spec,
    title,
    subtitle:
      sure === null
        ? words.subtitle(measure, networkSubtitle(input))
        : words.subtitleRanks(networkSubtitle(input)),
    notes: [
      words.definitions[size] ?? '',
      ...(sure === null
        ? []
        : [words.interval(share, text.number(sure.draws), sure.removed, text.number(sure.removed))]),
    ].filter(Boolean),
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: networkEvidence(input),
    dataDate: text.day(info.closingDay),
    summary: `${title}${text.words.join.sentence}${drawn.map(label).join(text.words.join.sentence)}`,
    markKeys: drawn.map(({ key }) => key),
    mark: markOf,
    recordIds,
    table: nodeTable(rows, sure, input),
    totals: networkNumbers(input).map(({ name, value }) => [name, value ?? '']),
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
          from: sure === null ? 0 : 1,
          axisTitle:
            sure !== null ? words.rankAxis(share) : isLeastFirst(size) ? words.lowestFirst(measure) : measure,
          endTitle: sure === null ? '' : measure,
          formatTick: (value) => (sure === null ? String(Number(value.toPrecision(6))) : text.number(value)),
          more: (shown, of) => words.fit(text.number(shown), text.number(of)),
          rows: drawn.map((row) => {
            const interval = rankInterval(sure, row.node);
            return {
              key: row.key,
              label: label(row),
              name: row.name.text,
              language: row.name.language,
              lead: text.number(row.ranks[size] ?? 0),
              at: sure === null ? (row.values[size] ?? 0) : (row.ranks[size] ?? 0),
              between: interval === null ? null : ([interval.low, interval.high] as const),
              end: valueOf(row),
            };
          }),
        }),
      ),
    ],
  };
}
