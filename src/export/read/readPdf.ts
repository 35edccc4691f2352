import { inflateBounded } from './inflate';
import { parseMetadataText, type ParsedMetadata } from './parseMetadata';
import { objectStrings } from './pdfStrings';
import { firstFound } from './readText';

const latin = new TextDecoder('latin1');

/** Packed streams of objects, in which programs that save a PDF again put its information. */
function* objectStreams(bytes: Uint8Array, pdf: string): Generator<string> {
  for (const { index, 0: head } of pdf.matchAll(/\/ObjStm\b[^]{0,400}?stream\r?\n/g)) {
    const start = index + head.length;
    const end = pdf.indexOf('endstream', start);
    const objects = inflateBounded(bytes.subarray(start, end < 0 ? bytes.length : end));
    if (objects !== null) yield latin.decode(objects);
  }
}

/** Metadata of a PDF: a string of its document information, whatever its key. */
export function readPdf(bytes: Uint8Array): ParsedMetadata {
  const pdf = latin.decode(bytes);
  const plain = firstFound(Array.from(objectStrings(pdf), parseMetadataText));
  if (plain.kind !== 'not-ours') return plain;
  for (const objects of objectStreams(bytes, pdf)) {
    const found = firstFound(Array.from(objectStrings(objects), parseMetadataText));
    if (found.kind !== 'not-ours') return found;
  }
  return plain;
}
