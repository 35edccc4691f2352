import type { Text } from '../../../text/text';

const mostDecimals = 3;

/** A weight with as many decimals as it has, three at most. */
export function weightText(weight: number, text: Pick<Text, 'number'>): string {
  const decimals = String(Number(weight.toFixed(mostDecimals))).split('.')[1]?.length ?? 0;
  return text.number(weight, decimals);
}
