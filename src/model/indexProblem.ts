import type { ErrorDetails } from './errors';

/** What can be wrong with a definition, with the values, or with the two together. */
export const indexProblemCodes = [
  'not-an-object',
  'no-nodes',
  'missing-field',
  'wrong-value',
  'unknown-field',
  'unknown-word',
  'duplicate-node',
  'no-root',
  'several-roots',
  'unknown-parent',
  'cycle',
  'too-deep',
  'empty-group',
  'ignored-field',
  'zero-weights',
  'missing-setting',
  'equal-limits',
  'limits-not-positive',
  'range-not-increasing',
  'share-limits',
  'unknown-set',
  'unknown-node',
  'panel-only',
  'no-rows',
  'no-header',
  'separator',
  'unit-column',
  'missing-column',
  'duplicate-column',
  'unused-column',
  'cell-count',
  'not-a-number',
  'not-finite',
  'too-large',
  'empty-unit',
  'empty-period',
  'duplicate-unit',
  'no-values',
  'zero-denominator',
  'no-spread',
  'zero-maximum',
  'not-above-zero',
  'below-zero',
  'unknown-reference',
  'reference-not-known',
  'reference-is-lowest',
  'target-is-end',
  'weights-not-defined',
] as const;

export type IndexProblemCode = (typeof indexProblemCodes)[number];

/** One thing wrong with an index. What does not apply is `null`. */
export interface IndexProblem {
  readonly severity: 'error' | 'warning';
  readonly code: IndexProblemCode;
  /** Node of the tree, or column of the values, which has the name of its node. */
  readonly node: string | null;
  /** Field of the definition, with its path: `normalisation.limits`. */
  readonly field: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  /** Row of the values as a spreadsheet counts, the header being row 1. */
  readonly row: number | null;
  readonly details: ErrorDetails;
}
