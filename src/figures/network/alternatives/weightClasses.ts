import type { Palette } from '../../../theme/palette';
import type { NetworkState } from '../../state/networkState';
import type { Text } from '../../../text/text';

/** Lowest weight of each class: numbers of records, or sums of shares. */
const lowest: Readonly<Record<NetworkState['weight'], readonly number[]>> = {
  records: [1, 2, 5, 10],
  shared: [0, 0.25, 0.5, 1],
};

/** Class of a weight, from 0. */
export function weightClass(weight: number, unit: NetworkState['weight']): number {
  return Math.max(
    0,
    lowest[unit].findLastIndex((low) => weight >= low - 1e-9),
  );
}

/** The four strongest steps of a sequential palette: each is seen at 3:1, also in cells of 3 px. */
export const weightFills = ({ sequential7 }: Palette): readonly string[] => sequential7.slice(3);

/** What the classes mean, up to that of the greatest weight. */
export function weightLabels(greatest: number, unit: NetworkState['weight'], text: Text): string[] {
  const lows = lowest[unit];
  return lows.slice(0, weightClass(greatest, unit) + 1).map((low, i) => {
    if (unit === 'records')
      return text.range(low, (lows[i + 1] ?? Infinity) === Infinity ? null : (lows[i + 1] ?? 0) - 1);
    return i === 0 ? `> ${text.number(0)}` : `${text.number(low, String(low).split('.')[1]?.length ?? 0)}+`;
  });
}
