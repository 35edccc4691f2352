import type { BetweennessInterval } from '../../../measures/network/betweennessInterval';
import { nodeMeasureIds } from '../../state/networkState';
import type { DataTable } from '../../figure';
import type { NetworkInput } from '../networkInput';
import { regionOf } from './homes';
import { byRank, type NodeRow } from './nodeRows';

const numeric = new Set<string>([
  ...nodeMeasureIds,
  'rank',
  'rank_median',
  'rank_p05',
  'rank_p95',
  'foreign_ties',
  'groups',
]);

/**
 * Every node with every measure: the list of nodes that a network program reads beside the list of ties, whose
 * ends are the ids. Keys of the columns do not change with the language.
 */
export function nodeTable(
  rows: readonly NodeRow[],
  intervals: BetweennessInterval | null,
  { data, model, analysis, state, text }: NetworkInput,
): DataTable {
  const words = text.words.brokers;
  const region = regionOf(data);
  const sorted = byRank(rows, state.size);
  const keys = [
    'id',
    'label',
    ...nodeMeasureIds,
    'rank',
    ...(intervals === null ? [] : ['rank_median', 'rank_p05', 'rank_p95']),
    'foreign_ties',
    'groups',
    'country',
    'region',
    'type',
    'kind',
    'community',
  ];
  const titles: Readonly<Record<string, string>> = {
    ...text.words.network.measures,
    ...words.columns,
  };
  return {
    columns: keys.map((key) => ({ key, title: titles[key] ?? key, isNumeric: numeric.has(key) })),
    rows: sorted.map((row) => {
      const node = model.nodes[row.node];
      const countryId = node?.countryId ?? null;
      const interval =
        intervals === null
          ? []
          : [
              intervals.median[row.node] ?? null,
              intervals.low[row.node] ?? null,
              intervals.high[row.node] ?? null,
            ];
      return [
        row.key,
        row.name.text,
        ...nodeMeasureIds.map((id) => row.values[id]),
        row.ranks[state.size],
        ...interval,
        row.foreign?.n ?? null,
        row.groups,
        countryId,
        region(countryId),
        node?.type ?? null,
        node?.kind ?? null,
        row.recordIds.length === 0 ? null : (analysis.community[row.node] ?? null),
      ];
    }),
    rowEntities: sorted.map(({ key }) => key),
  };
}
