import { strToU8, zipSync, type Zippable } from 'fflate';
import type { ReportDefinition } from '../../../model/report';
import type { PackageInfo } from '../../figure';
import { localText } from '../localText';
import { formatReport } from '../parse/formatReport';
import type { Parts } from '../recording/parts';
import {
  aboutName,
  definitionName,
  partFolder,
  reportForm,
  reportKind,
  type ReportAbout,
} from './reportArchive';

/** A report as one file. */
export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Characters that a name of a file has nowhere, or that hide what it is. */
const notInNames = /[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|.]+/gu;
const longestName = 60;

/** A file name that keeps the letters of a title in any script. */
function nameOf(title: string): string {
  const words = title.replace(notInNames, ' ').trim().replace(/\s+/gu, '-');
  return `${[...words].slice(0, longestName).join('') || 'report'}.report.zip`;
}

/**
 * A report as an archive: its definition as people can read it, what its figures were frozen with, and the
 * data of the page. The same report gives the same bytes.
 */
export function writeReportFile(definition: ReportDefinition, parts: Parts, info: PackageInfo): ReportFile {
  const { dataHash, version } = info;
  const about: ReportAbout = { kind: reportKind, form: reportForm, dataHash, version };
  const hashes = [...parts.keys()].sort();
  const contents: Zippable = {
    [aboutName]: strToU8(JSON.stringify(about)),
    [definitionName]: strToU8(formatReport(definition)),
    ...Object.fromEntries(hashes.map((hash) => [`${partFolder}${hash}`, strToU8(parts.get(hash) ?? '')])),
  };
  return {
    name: nameOf(localText(definition.title, definition.language)),
    type: 'application/zip',
    bytes: zipSync(contents, { mtime: '1980-01-01' }),
  };
}
