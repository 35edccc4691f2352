import type { Problem } from '../model/problem';
import type { ProblemCode, ProblemDetails } from '../text/problems/codes';

/** Where a problem is: `row` 0 or left out = the whole file, `column` left out = the whole row. */
export interface Place {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
}

/** Makes a problem whose details are those that the sentence of its code needs. */
export function makeProblem<C extends ProblemCode>(
  severity: Problem['severity'],
  code: C,
  place: Place,
  details: ProblemDetails[C],
): Problem {
  return { severity, code, file: place.file, row: place.row ?? 0, column: place.column ?? '', details };
}
