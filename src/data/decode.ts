import type { Problem } from '../model/problem';
import { guessEncoding } from './guessEncoding';
import { makeProblem } from './problem';

/** The text of a file, or the reason why it cannot be read; never text in a wrong encoding. */
export type Decoded = { readonly text: string } | { readonly problem: Problem };

const lineFeed = 0x0a;

/**
 * Reads bytes as UTF-8, with or without a byte order mark. UTF-16, GB18030, Big5, Windows-1252 and
 * files with zero bytes are refused with the name of what they look like and the first bad line.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return { problem: makeProblem('error', 'not-utf8', { file }, { encoding: wide, line: 1 }) };
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    return { problem: makeProblem('error', 'binary', { file }, { line: lineOf(bytes, zero) }) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const line = firstBadLine(bytes);
    const problem = isMostlyUtf8(bytes)
      ? makeProblem('error', 'damaged-utf8', { file }, { line })
      : makeProblem('error', 'not-utf8', { file }, { encoding: guessEncoding(bytes), line });
    return { problem };
  }
}

/** UTF-16 and UTF-32, by their byte order mark or by zeros in every second byte of the beginning. */
function wideEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  const start = bytes.subarray(0, 64);
  const zeros = (parity: number) => start.filter((byte, index) => index % 2 === parity && byte === 0).length;
  const many = start.length / 4;
  if (start.length >= 4 && (zeros(0) > many || zeros(1) > many) && Math.min(zeros(0), zeros(1)) === 0) return 'UTF-16';
  return null;
}

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; start < bytes.length; line += 1) {
    const next = bytes.indexOf(lineFeed, start);
    const end = next < 0 ? bytes.length : next;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 1;
}

function lineOf(bytes: Uint8Array, position: number): number {
  return bytes.subarray(0, position).filter((byte) => byte === lineFeed).length + 1;
}

/** Whether there are more good multi-byte characters than bad bytes: then UTF-8 was meant. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (const character of new TextDecoder('utf-8').decode(bytes)) {
    if (character === '\uFFFD') bad += 1;
    else if (character > '\u007F') good += 1;
  }
  return good > bad;
}
