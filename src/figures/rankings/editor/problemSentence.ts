import type { IndexProblem } from '../../../model/indexProblem';
import { formatIndexProblem } from '../../../text/formatIndexProblem';
import type { Text } from '../../../text/text';

/** Settings that a method cannot do without, by the word of their field in the editor. */
const fields = {
  limits: 'limits',
  unit: 'reference',
  target: 'target',
  group: 'group',
  exponent: 'exponent',
} as const;

/** What is wrong, for a reader who sees fields and not a file; where it is has to be said beside it. */
export function problemSentence(problem: IndexProblem, text: Text): string {
  const { choice, problems } = text.words.ownIndex;
  const { code, details } = problem;
  if (code === 'missing-setting') {
    const field = Object.entries(fields).find(([setting]) => setting === details['setting'])?.[1];
    if (field !== undefined) return problems.fill(choice[field]);
  }
  if (code === 'empty-group') return problems.empty;
  if (code === 'missing-column' && problem.row === null) return problems.noValues;
  if (code === 'unknown-word' && problem.field === 'question') return problems.noIndicator;
  return formatIndexProblem(text.words.indexProblems, { ...problem, node: null, field: null });
}
