const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const longest = 4 * 2 ** 20;

/** Octets of a text string as text: UTF-16 where it begins with a byte order mark, UTF-8 with that of UTF-8. */
function decoded(octets: string): string {
  const bytes = Uint8Array.from(octets, (octet) => octet.charCodeAt(0));
  if (octets.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes);
  return octets.startsWith('\xef\xbb\xbf') ? new TextDecoder().decode(bytes) : octets;
}

/** The literal string that begins at `(`, ISO 32000-1, 7.3.4.2; `null` where it does not end. */
function literal(pdf: string, start: number): string | null {
  let octets = '';
  let depth = 0;
  for (let at = start; at < pdf.length && octets.length < longest; at++) {
    const octet = pdf[at] ?? '';
    if (octet === '\\') {
      const digits = /^[0-7]{1,3}/.exec(pdf.slice(at + 1, at + 4))?.[0];
      const next = pdf[at + 1] ?? '';
      if (digits !== undefined) octets += String.fromCharCode(parseInt(digits, 8) & 0xff);
      else if (next !== '\n' && next !== '\r') octets += escapes[next] ?? next;
      at += digits?.length ?? (next === '\r' && pdf[at + 2] === '\n' ? 2 : 1);
      continue;
    }
    if (octet === ')' && --depth === 0) return decoded(octets);
    if (depth > 0) octets += octet;
    if (octet === '(') depth++;
  }
  return null;
}

function hexadecimal(digits: string): string {
  const pairs = digits.replace(/\s/g, '').match(/../g) ?? [];
  return decoded(pairs.map((pair) => String.fromCharCode(parseInt(pair, 16))).join(''));
}

/** Strings of a PDF that are the beginning of a JSON object, literal or hexadecimal, in 8 or in 16 bits. */
export function* objectStrings(pdf: string): Generator<string> {
  for (const { index } of pdf.matchAll(/\((?=(?:\xef\xbb\xbf)?\{"|\xfe\xff(?:\0|\\000)\{)/g)) {
    const text = literal(pdf, index);
    if (text !== null) yield text;
  }
  for (const [, digits = ''] of pdf.matchAll(/<((?:feff007b|7b22)[0-9a-f\s]*)>/gi)) yield hexadecimal(digits);
}
