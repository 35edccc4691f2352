import type { FileMetadata } from '../metadata';
import type { ParsedMetadata } from './parseMetadata';
import { readingError, readingLimits } from './readError';
import { readPdf } from './readPdf';
import { readPng } from './readPng';
import { readCsv, readJson, readSvg } from './readText';

const startsWith = (bytes: Uint8Array, ...octets: readonly number[]) =>
  octets.every((octet, i) => bytes[i] === octet);
const isPng = (bytes: Uint8Array) => startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const isZip = (bytes: Uint8Array) => startsWith(bytes, 0x50, 0x4b);
const isPdf = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

function readText(bytes: Uint8Array): ParsedMetadata {
  const text = new TextDecoder().decode(bytes);
  const start = text.slice(0, 1024).trimStart();
  if (start.startsWith('<')) return readSvg(text);
  return start.startsWith('{') ? readJson(text) : readCsv(text);
}

async function recognise(bytes: Uint8Array): Promise<ParsedMetadata> {
  if (isPng(bytes)) return readPng(bytes);
  if (isPdf(bytes)) return readPdf(bytes);
  if (isZip(bytes)) return (await import('./readZip')).readZip(bytes);
  return readText(bytes);
}

/** A file that says it is ours, but not all of it can be read. */
const saysItIsOurs = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes).includes('dataHash');

/**
 * The figure or report that a file was made of. What kind of file it is, its content says and not its name.
 * State within the metadata is text that a view has yet to read.
 *
 * @throws {ExportError} with a `ReadingCode` and the name of the file
 */
export async function readMetadata(bytes: Uint8Array, name: string): Promise<FileMetadata> {
  if (bytes.length > readingLimits.file) throw readingError('too-large', name);
  let parsed: ParsedMetadata;
  try {
    parsed = await recognise(bytes);
  } catch (cause) {
    throw readingError('damaged', name, cause);
  }
  if (parsed.kind === 'metadata') return parsed.metadata;
  const isDamaged = parsed.kind === 'not-ours' && saysItIsOurs(bytes);
  throw readingError(isDamaged ? 'damaged' : parsed.kind, name);
}
