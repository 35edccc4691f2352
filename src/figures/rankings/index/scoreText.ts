import type { Text } from '../../../text/text';

const mostDecimals = 4;

/** Decimals with which values up to `largest` are told apart: 71, 7.1, 0.71. */
export function scoreDecimals(values: Iterable<number>): number {
  let largest = 0;
  let isWhole = true;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    largest = Math.max(largest, Math.abs(value));
    isWhole &&= Number.isInteger(value);
  }
  if (largest === 0 || isWhole) return 0;
  return Math.max(0, Math.min(mostDecimals, Math.ceil(1.7 - Math.log10(largest))));
}

/** A value of an indicator: whole as it is, others with at most two decimals or two digits. */
export function valueText(value: number, text: Text): string {
  if (Number.isNaN(value)) return '–';
  if (Number.isInteger(value)) return text.number(value);
  const decimals =
    Math.abs(value) >= 100
      ? 0
      : Math.abs(value) >= 1
        ? 1
        : Math.min(mostDecimals, 1 - Math.floor(Math.log10(Math.abs(value))));
  return text.number(value, decimals);
}
