import type { Text } from '../../../text/text';

/** A share as a whole percentage that is 0% or 100% only where the share is exactly that. */
export function shareText(share: number, text: Text): string {
  const words = text.words.rankings;
  if (share < 1 && share >= 0.995) return words.overShare;
  if (share > 0 && share < 0.005) return words.underShare;
  return text.share(share);
}
