import type { ErrorDetails } from './errors';

/** One thing wrong in a data package. `row` counts from 1, the header being row 1; 0 = the whole file. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly details: ErrorDetails;
}
