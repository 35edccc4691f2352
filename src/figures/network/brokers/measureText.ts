import type { Text } from '../../../text/text';
import type { NetworkState, NodeMeasureId } from '../../state/networkState';

const decimals: Readonly<Record<NodeMeasureId, number>> = {
  betweenness: 3,
  degree: 0,
  strength: 0,
  closeness: 3,
  eigenvector: 3,
  pageRank: 4,
  clustering: 2,
  core: 0,
  constraint: 2,
  effectiveSize: 1,
};
const decimalsOfShared = 2;

/** A value with the decimals of its measure, so that a column can be read down; `null` = not defined. */
export function measureText(
  id: NodeMeasureId,
  value: number | null,
  weight: NetworkState['weight'],
  text: Text,
): string {
  if (value === null) return '–';
  return text.number(value, id === 'strength' && weight === 'shared' ? decimalsOfShared : decimals[id]);
}
