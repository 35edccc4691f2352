import { AtlasError } from '../../../model/errors';
import type { ReportProblem } from '../../../model/reportProblem';

/** Why a file is not opened as a report. */
export type ReportFileFault = 'not-ours' | 'damaged' | 'newer-version' | 'too-large' | 'problems';

/** A file that cannot be opened as a report; with `problems` its text says something else than a report can. */
export class ReportFileError extends AtlasError {
  override readonly name = 'ReportFileError';
  constructor(
    override readonly code: ReportFileFault,
    readonly problems: readonly ReportProblem[] = [],
    options?: ErrorOptions,
  ) {
    super(code, {}, options);
  }
}
