/** What can be wrong with the text of a report definition. */
export type ReportProblemCode =
  | 'syntax'
  | 'not-a-report'
  | 'missing'
  | 'unknown-key'
  | 'wrong-type'
  | 'unknown-word'
  | 'unknown-view'
  | 'unquoted-brace'
  | 'block-kind'
  | 'no-blocks'
  | 'bad-id'
  | 'same-id'
  | 'unknown-placeholder';

/** Something that is wrong with a definition, with its place: `blocks[2].caption`, and the line from 1. */
export interface ReportProblem {
  readonly code: ReportProblemCode;
  /** Empty where it is the whole text. */
  readonly path: string;
  readonly line: number | null;
  readonly details: Readonly<Record<string, string>>;
}
