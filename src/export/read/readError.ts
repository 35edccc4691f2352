import { ExportError } from '../../model/errors';

/** Why a file cannot be opened again; `text/formatReadingError.ts` says it in words. */
export type ReadingCode = 'not-ours' | 'damaged' | 'too-large' | 'unknown-view';

/** Largest file that is read at all, and largest part that is unpacked of one. */
export const readingLimits = { file: 100 * 2 ** 20, part: 32 * 2 ** 20 } as const;

/** The error of reading a file, with its name. */
export function readingError(code: ReadingCode, file: string, cause?: unknown): ExportError {
  const details = { file, ...(code === 'too-large' ? { limit: readingLimits.file / 2 ** 20 } : {}) };
  return new ExportError(code, details, { cause });
}
