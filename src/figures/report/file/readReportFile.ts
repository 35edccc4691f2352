import { unzipSync, type Unzipped } from 'fflate';
import type { ReportDefinition } from '../../../model/report';
import { parseReport } from '../parse/parseReport';
import { hashOf, isHash, type Parts } from '../recording/parts';
import {
  aboutName,
  definitionName,
  mostBytes,
  mostContents,
  partFolder,
  reportForm,
  reportKind,
} from './reportArchive';
import { ReportFileError } from './reportFileError';

/** A report out of a file, with what its figures were frozen with. */
export interface ReadReport {
  readonly definition: ReportDefinition;
  readonly parts: Parts;
}

/**
 * Reads a file of `writeReportFile`, or the text of a definition in YAML or JSON.
 *
 * @throws {ReportFileError}
 */
export function readReportFile(bytes: Uint8Array): ReadReport {
  if (bytes.length > mostBytes) throw new ReportFileError('too-large');
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isArchive
    ? readArchive(unzipped(bytes))
    : { definition: definitionOf(textOf(bytes, 'not-ours'), false), parts: new Map() };
}

/** Only entries of ours are taken out of an archive, and not more than a page can hold. */
function unzipped(bytes: Uint8Array): Unzipped {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isOurs = name === aboutName || name === definitionName || name.startsWith(partFolder);
        if (!isOurs) return false;
        total += originalSize;
        if (total > mostContents) throw new ReportFileError('too-large');
        return true;
      },
    });
  } catch (cause) {
    throw cause instanceof ReportFileError ? cause : new ReportFileError('damaged', [], { cause });
  }
}

function readArchive(entries: Unzipped): ReadReport {
  const { [aboutName]: about, [definitionName]: definition } = entries;
  if (about === undefined || definition === undefined) throw new ReportFileError('not-ours');
  checkAbout(textOf(about, 'damaged'));
  const parts = new Map<string, string>();
  for (const [name, content] of Object.entries(entries)) {
    if (!name.startsWith(partFolder)) continue;
    const hash = name.slice(partFolder.length);
    const text = textOf(content, 'damaged');
    if (!isHash(hash) || hashOf(text) !== hash) throw new ReportFileError('damaged');
    parts.set(hash, text);
  }
  return { definition: definitionOf(textOf(definition, 'damaged'), true), parts };
}

function checkAbout(text: string): void {
  let about: { kind?: unknown; form?: unknown } | null;
  try {
    about = JSON.parse(text) as typeof about;
  } catch (cause) {
    throw new ReportFileError('damaged', [], { cause });
  }
  if (about?.kind !== reportKind) throw new ReportFileError('not-ours');
  if (typeof about.form !== 'number') throw new ReportFileError('damaged');
  if (about.form > reportForm) throw new ReportFileError('newer-version');
}

function textOf(bytes: Uint8Array, fault: 'not-ours' | 'damaged'): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ReportFileError(fault, [], { cause });
  }
}

function definitionOf(text: string, isEmptyAllowed: boolean): ReportDefinition {
  const { definition, problems } = parseReport(text, isEmptyAllowed);
  if (definition !== null) return definition;
  // A text without anything of a report was never meant to be one.
  const isOther =
    problems.some(({ code }) => code === 'not-a-report') ||
    (problems.some(({ code }) => code === 'syntax') && !/^[\s{]*["']?(?:title|blocks)["']?\s*:/mu.test(text));
  throw new ReportFileError(isOther ? 'not-ours' : 'problems', problems);
}
