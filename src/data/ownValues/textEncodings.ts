import { decode } from '../decode';

/** Encodings that spreadsheets save text in, as `TextDecoder` and readers call them. */
export const textEncodings = ['UTF-8', 'GB18030', 'Big5', 'UTF-16LE', 'UTF-16BE', 'Windows-1252'] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** The encoding that a text file most likely has. A reader sees it beside the first rows, and can change it. */
export function likelyEncoding(bytes: Uint8Array): TextEncoding {
  const decoded = decode('', bytes);
  if ('text' in decoded) return 'UTF-8';
  const { encoding } = decoded.problem.details;
  if (encoding === 'UTF-16') return isBigEndian(bytes) ? 'UTF-16BE' : 'UTF-16LE';
  return textEncodings.find((known) => known === encoding) ?? 'UTF-8';
}

/** By the byte order mark, or by the zeros that stand before Latin letters and not after them. */
function isBigEndian(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return true;
  if (first === 0xff && second === 0xfe) return false;
  return first === 0;
}
