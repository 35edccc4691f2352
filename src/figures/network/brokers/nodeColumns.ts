import type { Text } from '../../../text/text';
import { nodeMeasureIds, type NetworkState, type NodeMeasureId } from '../../state/networkState';
import type { NetworkInput } from '../networkInput';
import { homeKind } from './homes';
import { measureText } from './measureText';
import { isLeastFirst } from './nodeRanks';
import type { NodeRow } from './nodeRows';

export type NodeColumnKey = NodeMeasureId | 'name' | 'place' | 'foreign' | 'groups';

/** A column of the table of nodes: its head, what it means, what it sorts by and what it shows. */
export interface NodeColumn {
  readonly key: NodeColumnKey;
  readonly head: string;
  readonly help: string;
  readonly isNumeric: boolean;
  /** Whether the least comes first when it is first sorted by. */
  readonly isAscending: boolean;
  readonly value: (row: NodeRow) => string | number | null;
  readonly shown: (row: NodeRow) => string;
}

const isMeasure = (key: NodeColumnKey): key is NodeMeasureId =>
  (nodeMeasureIds as readonly string[]).includes(key);

function measureColumn(id: NodeMeasureId, weight: NetworkState['weight'], text: Text): NodeColumn {
  return {
    key: id,
    head: isLeastFirst(id)
      ? text.words.brokers.lowestFirst(text.words.network.measures[id] ?? id)
      : (text.words.network.measures[id] ?? id),
    help: text.words.brokers.definitions[id] ?? '',
    isNumeric: true,
    isAscending: isLeastFirst(id),
    value: ({ values }) => values[id],
    shown: ({ values }) => measureText(id, values[id], weight, text),
  };
}

/** Columns of the table: the chosen measure alone, or all of them. */
export function nodeColumns({ model, state, text }: NetworkInput, isWhole: boolean): NodeColumn[] {
  const words = text.words.brokers;
  const home = homeKind(model.base.mode);
  const texts = { isNumeric: false, isAscending: true, help: '' };
  const numbers = { isNumeric: true, isAscending: false };
  const place: NodeColumn = {
    ...texts,
    key: 'place',
    head: home === null ? words.heads.kind : words.heads[home],
    value: (row) => row.place,
    shown: (row) => row.place ?? '–',
  };
  const foreign: NodeColumn = {
    ...numbers,
    key: 'foreign',
    head: home === 'region' ? words.heads.elsewhere : words.heads.abroad,
    help: home === 'region' ? words.headHelp.elsewhere : words.headHelp.foreign,
    value: (row) => row.foreign?.n ?? null,
    shown: (row) =>
      row.foreign === null ? '–' : words.nOf(text.number(row.foreign.n), text.number(row.foreign.of)),
  };
  const groups: NodeColumn = {
    ...numbers,
    key: 'groups',
    head: words.heads.groups,
    help: words.headHelp.groups,
    value: (row) => row.groups,
    shown: (row) => text.number(row.groups),
  };
  const shown = isWhole ? [state.size, ...nodeMeasureIds.filter((id) => id !== state.size)] : [state.size];
  return [
    {
      ...texts,
      key: 'name',
      head: words.heads.name,
      value: ({ name }) => name.text,
      shown: ({ name }) => name.text,
    },
    // Of alliances there is nothing to say but that they are.
    ...(model.base.mode === 'alliances' ? [] : [place]),
    ...shown.map((id) => measureColumn(id, state.weight, text)),
    ...(home === null ? [] : [foreign]),
    ...(isWhole ? [groups] : []),
  ];
}

/** Rows by a column; those without a value come last, whichever way. */
export function sortRows(
  rows: readonly NodeRow[],
  { value }: NodeColumn,
  isDescending: boolean,
  compare: (a: string, b: string) => number,
): NodeRow[] {
  const direction = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return (
      direction * (typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y)))
    );
  });
}

/** The measure that a column shows; `null` where it shows none. */
export const measureOf = ({ key }: NodeColumn): NodeMeasureId | null => (isMeasure(key) ? key : null);
