import type { IndexProblem, IndexProblemCode } from '../model/indexProblem';
import type { IndexProblemWords } from './words/indexProblems/en';

/** The details of each problem in the order in which its sentence takes them. */
const detailsOf: Partial<Readonly<Record<IndexProblemCode, readonly string[]>>> = {
  'wrong-value': ['value', 'expected'],
  'unknown-field': ['suggestion'],
  'unknown-word': ['value', 'known', 'suggestion'],
  'several-roots': ['roots'],
  'unknown-parent': ['value', 'suggestion'],
  cycle: ['path'],
  'too-deep': ['levels', 'most'],
  'missing-setting': ['method', 'setting'],
  'equal-limits': ['value'],
  'limits-not-positive': ['low', 'high'],
  'range-not-increasing': ['low', 'high'],
  'share-limits': ['least', 'greatest', 'siblings'],
  'unknown-set': ['value', 'known', 'suggestion'],
  'unknown-node': ['value', 'suggestion'],
  'panel-only': ['method'],
  separator: ['separator'],
  'unit-column': ['column'],
  'missing-column': ['column', 'suggestion', 'found'],
  'cell-count': ['found', 'expected'],
  'not-a-number': ['value'],
  'not-finite': ['value'],
  'too-large': ['value'],
  'duplicate-unit': ['earlier'],
  'zero-denominator': ['column'],
  'no-spread': ['value', 'method'],
  'zero-maximum': ['value'],
  'not-above-zero': ['value', 'method'],
  'below-zero': ['value'],
  'unknown-reference': ['value', 'suggestion'],
  'target-is-end': ['target'],
  'weights-not-defined': ['method', 'fault'],
};

/**
 * One line on what is wrong with an index: where it is (row, unit and period of the values, node, field),
 * then the sentence.
 */
export function formatIndexProblem({ place, sentences }: IndexProblemWords, problem: IndexProblem): string {
  const { node, field, unit, period, row, details, code } = problem;
  const parts = [
    row === null ? null : place.row(String(row)),
    unit,
    period === null ? null : place.period(period),
    node === null ? null : place.node(node),
    field,
  ].filter((part) => part !== null);
  const sentence: string | ((...inserted: string[]) => string) = sentences[code];
  const inserted = (detailsOf[code] ?? []).map((name) => String(details[name] ?? ''));
  const words = typeof sentence === 'string' ? sentence : sentence(...inserted);
  return parts.length === 0 ? words : `${parts.join(place.join)}${place.colon}${words}`;
}
