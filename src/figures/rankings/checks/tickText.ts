import type { Text } from '../../../text/text';

/** A round value of an axis with the decimals that it needs. */
export function tickText(value: number, text: Text): string {
  const decimals = String(Number(value.toPrecision(6))).split('.')[1]?.length ?? 0;
  return text.number(value, decimals);
}
