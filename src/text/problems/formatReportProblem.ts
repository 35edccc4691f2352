import type { ReportProblem, ReportProblemCode } from '../../model/reportProblem';
import type { ReportCheckWords } from '../words/reportChecks/en';

/** The details of each problem in the order in which its sentence takes them. */
const detailsOf: Readonly<Record<ReportProblemCode, readonly string[]>> = {
  syntax: ['message'],
  'not-a-report': [],
  missing: ['key'],
  'unknown-key': ['value', 'known', 'suggestion'],
  'wrong-type': ['expected'],
  'unknown-word': ['value', 'known', 'suggestion'],
  'unknown-view': ['value', 'known', 'suggestion'],
  'unquoted-brace': [],
  'block-kind': ['found', 'known'],
  'no-blocks': [],
  'bad-id': ['id'],
  'same-id': ['id'],
  'unknown-placeholder': ['value', 'known', 'suggestion'],
};

/** One line on what is wrong with the text of a definition: line, field, then the sentence. */
export function formatReportProblem(
  { place, problems }: ReportCheckWords,
  { code, path, line, details }: ReportProblem,
): string {
  const sentence: string | ((...inserted: string[]) => string) = problems[code];
  const words =
    typeof sentence === 'string' ? sentence : sentence(...detailsOf[code].map((name) => details[name] ?? ''));
  const parts = [line === null ? '' : place.line(String(line)), path].filter((part) => part !== '');
  const whole = parts.length === 0 ? words : `${parts.join(place.join)}${place.colon}${words}`;
  return whole.replace(/\s*[\r\n]+\s*/gu, ' ');
}
