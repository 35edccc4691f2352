import { Unzlib } from 'fflate';
import { readingLimits } from './readError';

const step = 16 * 1024;

/**
 * What zlib has packed, or `null` where it is damaged or larger than a part may be: unpacked bit by bit, so
 * that a small file that would fill the memory does not.
 */
export function inflateBounded(packed: Uint8Array): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    const stream = new Unzlib((piece) => {
      length += piece.length;
      if (length > readingLimits.part) throw new RangeError('too large');
      pieces.push(piece);
    });
    for (let at = 0; at < packed.length; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    return null;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
