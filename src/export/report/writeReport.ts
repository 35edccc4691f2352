import type { DrawnReport } from '../../figures/report/drawnReport';
import type { ReportFormat } from '../../model/report';
import { fileName } from '../fileName';
import type { Platform } from '../platform';
import type { WrittenFile } from '../writeFigure';
import type { ReportContext } from './reportContext';

export interface WriteReportOptions {
  readonly platform: Platform;
  /** Told after each figure. */
  readonly onprogress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

const office = 'application/vnd.openxmlformats-officedocument';

const types: Readonly<Record<ReportFormat, string>> = {
  docx: `${office}.wordprocessingml.document`,
  pdf: 'application/pdf',
  pptx: `${office}.presentationml.presentation`,
  zip: 'application/zip',
};

type Writer = (drawn: DrawnReport, context: ReportContext) => Promise<Uint8Array>;

/** What each format needs is loaded when it is asked for. */
const writers: Readonly<Record<ReportFormat, () => Promise<Writer>>> = {
  docx: async () => (await import('./docx/writeDocx')).writeDocx,
  pdf: async () => (await import('./pdf/writePdf')).writePdf,
  pptx: async () => (await import('./pptx/writePptx')).writePptx,
  zip: async () => (await import('./zip/writeZip')).writeZip,
};

/**
 * A whole report as the bytes of a file. The same report and data give the same bytes: times in it are those
 * of the data.
 *
 * @throws {ExportError}
 * @throws {DOMException} `AbortError` when the signal is aborted
 */
export async function writeReport(
  format: ReportFormat,
  drawn: DrawnReport,
  { platform, onprogress, signal }: WriteReportOptions,
): Promise<WrittenFile> {
  const total = drawn.blocks.filter(({ kind }) => kind === 'figure').length;
  let count = 0;
  signal?.throwIfAborted();
  const write = await writers[format]();
  const bytes = await write(drawn, {
    platform,
    ...(signal === undefined ? {} : { signal }),
    async done() {
      count += 1;
      onprogress?.(count, total);
      await platform.pause();
      signal?.throwIfAborted();
    },
  });
  const stem = /[a-z0-9]/i.test(drawn.title) ? drawn.title : 'report';
  return { name: fileName([stem, drawn.language], format), type: types[format], bytes };
}
