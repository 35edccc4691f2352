/** Characters that nearly every Chinese text holds, in both scripts: a wrong decoding rarely gives them. */
const common = new Set('的一是国國中大在人和有会會研究所院学學际際智库庫年与與合作联聯');

/**
 * The likely encoding of bytes that are not UTF-8: `GB18030`, `Big5` or `Windows-1252`. It is only
 * named to the reader; nothing is read in a guessed encoding.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 200_000);
  const gb = score(sample, 'gb18030');
  const big5 = score(sample, 'big5');
  if (Math.max(gb, big5) > 0) return gb >= big5 ? 'GB18030' : 'Big5';
  return isInPairs(sample) ? 'GB18030' : 'Windows-1252';
}

function score(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes);
  let hits = 0;
  for (const character of text) {
    if (common.has(character)) hits += 1;
    else if (character === '\uFFFD') hits -= 1;
  }
  return hits;
}

/** Western letters with accents stand alone between ASCII letters; Chinese bytes come in pairs. */
function isInPairs(bytes: Uint8Array): boolean {
  let high = 0;
  let paired = 0;
  bytes.forEach((byte, index) => {
    if (byte < 0x80) return;
    high += 1;
    if ((bytes[index - 1] ?? 0) >= 0x80 || (bytes[index + 1] ?? 0) >= 0x80) paired += 1;
  });
  return paired > high * 0.8;
}
