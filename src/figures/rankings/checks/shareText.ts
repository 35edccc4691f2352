import type { Text } from '../../../text/text';

/** A share of 0..1 in whole per cent; only what is all or nothing is said to be 100% or 0%. */
export function shareText(value: number, text: Text): string {
  const words = text.words.indexChecks;
  if (value < 1 && value >= 0.995) return words.over99;
  if (value > 0 && value < 0.005) return words.under1;
  return text.share(value);
}
