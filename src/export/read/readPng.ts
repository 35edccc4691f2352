import { inflateBounded } from './inflate';
import { parseMetadataText, type ParsedMetadata } from './parseMetadata';
import { firstFound } from './readText';

const signatureLength = 8;
const latin = new TextDecoder('latin1');
const utf8 = new TextDecoder();

/** Text of an `iTXt` chunk: keyword, whether and how it is packed, language, translated keyword, text. */
function internationalText(data: Uint8Array): string {
  const keywordEnd = data.indexOf(0);
  const isPacked = data[keywordEnd + 1] === 1;
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const textAt = data.indexOf(0, languageEnd + 1) + 1;
  if (keywordEnd < 0 || languageEnd < 0 || textAt === 0) return '';
  const text = data.subarray(textAt);
  const bytes = isPacked ? inflateBounded(text) : text;
  return bytes === null ? '' : utf8.decode(bytes);
}

const plainText = (data: Uint8Array) => latin.decode(data.subarray(data.indexOf(0) + 1));

/** Texts in a PNG in their order; those of a damaged end are left out. */
function* textsOf(png: Uint8Array): Generator<string> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let at = signatureLength;
  while (at + 12 <= png.length) {
    const length = view.getUint32(at);
    const type = latin.decode(png.subarray(at + 4, at + 8));
    const data = png.subarray(at + 8, at + 8 + length);
    if (type === 'iTXt') yield internationalText(data);
    if (type === 'tEXt') yield plainText(data);
    at += 12 + length;
  }
}

/** Metadata of a PNG: one of its texts, whatever its keyword. */
export function readPng(png: Uint8Array): ParsedMetadata {
  return firstFound(Array.from(textsOf(png), parseMetadataText));
}
