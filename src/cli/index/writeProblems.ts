import type { IndexProblem } from '../../model/indexProblem';
import { formatIndexProblem } from '../../text/formatIndexProblem';
import { indexProblems } from '../../text/words/indexProblems/en';

/** Writes one line a problem on standard error, each with the file it is in. */
export function writeProblems(file: string, problems: readonly IndexProblem[]): void {
  for (const problem of problems) {
    const warning = problem.severity === 'warning' ? 'warning: ' : '';
    process.stderr.write(`${file}: ${warning}${formatIndexProblem(indexProblems, problem)}\n`);
  }
}
