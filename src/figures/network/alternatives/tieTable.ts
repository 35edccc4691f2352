import { channels } from '../../../model/ties';
import { toIso } from '../../../text/dates';
import type { DataCell, DataTable } from '../../figure';
import type { NetworkInput } from '../networkInput';
import type { NetworkTie } from '../networkModel';
import { groupless } from './nodeOrder';
import { tieFacts } from './tieFacts';
import { nodeName, strongestFirst } from './tieWords';

const readerOrder = [
  'source_name',
  'target_name',
  'weight',
  'records',
  ...channels,
  'first',
  'evidence',
  'position',
  'source_group',
  'target_group',
  'source',
  'target',
] as const;
type TieColumn = (typeof readerOrder)[number];

/** Columns of an edge list: `source`, `target` and `weight` first, as programs for networks read them. */
const edgeOrder: readonly TieColumn[] = [
  'source',
  'target',
  'weight',
  ...readerOrder.filter((key) => key !== 'source' && key !== 'target' && key !== 'weight'),
];
const numeric = new Set<TieColumn>(['weight', 'records', ...channels]);
/** A sum of shares without digits that are not its own. */
const rounded = (weight: number) => Math.round(weight * 1e6) / 1e6;

function titleOf(key: TieColumn, { text }: NetworkInput): string {
  const { columns } = text.words.networkForms;
  const titles: Partial<Record<TieColumn, string>> = {
    source: columns.source,
    target: columns.target,
    weight: columns.weight,
    source_name: columns.sourceName,
    target_name: columns.targetName,
    source_group: columns.sourceGroup,
    target_group: columns.targetGroup,
    position: columns.position,
    records: columns.records,
    first: columns.first,
    evidence: columns.evidence,
  };
  return titles[key] ?? text.words.network.channels[key] ?? key;
}

function cellsOf(tie: NetworkTie, input: NetworkInput): Record<TieColumn, DataCell> {
  const { model, groups, text } = input;
  const words = text.words.networkForms;
  const facts = tieFacts(tie, model);
  const [a, b] = [groups.groupOf[tie.source] ?? -1, groups.groupOf[tie.target] ?? -1];
  const groupName = (group: number) => groups.groups[group]?.name ?? groupless(input);
  const ofChannels = Object.fromEntries(
    channels.map((channel) => [channel, facts.byChannel.get(channel) ?? 0]),
  ) as Record<(typeof channels)[number], number>;
  return {
    ...ofChannels,
    source: model.nodes[tie.source]?.key ?? null,
    target: model.nodes[tie.target]?.key ?? null,
    weight: rounded(tie.weight),
    source_name: nodeName(tie.source, input),
    target_name: nodeName(tie.target, input),
    source_group: groupName(a),
    target_group: groupName(b),
    position: a < 0 || b < 0 ? null : (words.position[a === b ? 'within' : 'between'] ?? null),
    records: tie.groups.length,
    first: facts.since === null ? null : toIso(facts.since),
    evidence: words.evidence[tie.isDated ? 'evidenced' : 'reported'] ?? null,
  };
}

/** The rows of a large network are made when somebody asks for them. */
function tableOf(order: readonly TieColumn[], shown: readonly NetworkTie[], input: NetworkInput): DataTable {
  let ranked: readonly NetworkTie[] | null = null;
  let rows: DataTable['rows'] | null = null;
  const tiesOf = () => (ranked ??= strongestFirst(shown));
  return {
    columns: order.map((key) => ({ key, title: titleOf(key, input), isNumeric: numeric.has(key) })),
    get rows() {
      return (rows ??= tiesOf().map((tie) => {
        const cells = cellsOf(tie, input);
        return order.map((key) => cells[key]);
      }));
    },
    get rowEntities() {
      return tiesOf().map(({ source }) => input.model.nodes[source]?.key ?? null);
    },
  };
}

/** Ties for readers: names first. */
export const tieTable = (ties: readonly NetworkTie[], input: NetworkInput): DataTable =>
  tableOf(readerOrder, ties, input);

/** All ties of a network as an edge list; the keys of its columns are its header. */
export const edgeTable = (input: NetworkInput): DataTable => tableOf(edgeOrder, input.model.ties, input);
