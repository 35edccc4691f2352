import type { IndexProblemCode } from '../../../model/indexProblem';

type Sentence = string | ((...details: string[]) => string);

const meant = (suggestion: string) => (suggestion ? `; did you mean "${suggestion}"?` : '');
const meantOrOneOf = (suggestion: string, known: string) =>
  suggestion ? meant(suggestion) : `; use one of ${list(known)}`;
const list = (items: string) => String(items).split(' | ').join(', ');

const expected: Readonly<Record<string, string>> = {
  text: 'a text',
  number: 'a number',
  share: 'a number from 0 to 1',
  notNegative: 'a number that is 0 or more',
  aboveZero: 'a number above 0',
  wholeNumber: 'a whole number that is 0 or more',
  notZero: 'a number other than 0 (for 0 take "geometric")',
  direction: '1 (more is better) or -1 (less is better)',
  trueOrFalse: 'true or false',
  object: 'an object in braces',
  list: 'a list in brackets',
  pair: 'a list of two numbers',
};

/** What keeps a method of weighting from giving weights. */
const faults: Readonly<Record<string, string>> = {
  negative: 'it takes no values below 0, and there is one',
  zero: 'a least share for every value is asked for, and a value is 0',
  'no-spread': 'all values are alike',
  'too-few-rows': 'fewer than three units have all values',
  'no-correlation': 'no two indicators are correlated',
  shares: 'the least share is above the greatest',
  'not-a-sum': 'it is defined as a sum, so the node needs the arithmetic aggregation',
  'no-solution': 'the linear programme found no end',
};

/** English sentences on what is wrong with an index; `formatIndexProblem` inserts the details. */
const sentences = {
  'not-an-object': 'the definition is not a JSON object; begin it with { and a list "nodes"',
  'no-nodes': 'there are no nodes; give a list with the index, its pillars and its indicators',
  'missing-field': 'this field is missing; add it',
  'wrong-value': (value: string, kind: string) => `${value} stands where ${expected[kind] ?? kind} is needed`,
  'unknown-field': (suggestion: string) => `there is no such field${meant(suggestion)}`,
  'unknown-word': (value: string, known: string, suggestion: string) =>
    `${value} is unknown${meantOrOneOf(suggestion, known)}`,
  'duplicate-node': 'several nodes have this id; give each its own',
  'no-root': 'no node is the root; leave out the parent of the index itself',
  'several-roots': (roots: string) => `several nodes have no parent: ${list(roots)}; only the index has none`,
  'unknown-parent': (value: string, suggestion: string) => `there is no node "${value}"${meant(suggestion)}`,
  cycle: (path: string) => `the node is above itself: ${String(path).split(' | ').join(' under ')}`,
  'too-deep': (levels: string, most: string) =>
    `the tree has ${levels} levels from the index down to this node, and ${most} are possible; put nodes under fewer others`,
  'empty-group':
    'the node has no children and is no indicator; put nodes under it, give it a column, or remove it',
  'ignored-field': 'only indicators have this field, so it is left out; remove it',
  'zero-weights': 'the weights of its children add up to 0; give one of them a weight above 0',
  'missing-setting': (method: string, setting: string) => `"${method}" needs "${setting}"; add it`,
  'equal-limits': (value: string) => `both limits are ${value}; give a lower and a higher one`,
  'limits-not-positive': (low: string, high: string) =>
    `the logarithm needs limits above 0, and they are ${low} and ${high}`,
  'range-not-increasing': (low: string, high: string) =>
    `${low} to ${high} does not rise; give the lower end first`,
  'share-limits': (least: string, greatest: string, siblings: string) =>
    siblings === ''
      ? `shares from ${least} to ${greatest} are not possible; give two numbers from 0 to 1, the lower first`
      : `${siblings} shares from ${least} to ${greatest} cannot add up to 1, so all shares are equal; widen the limits`,
  'unknown-set': (value: string, known: string, suggestion: string) =>
    `there is no set of weights "${value}"${meantOrOneOf(suggestion, known)}`,
  'unknown-node': (value: string, suggestion: string) => `there is no node "${value}"${meant(suggestion)}`,
  'panel-only': (method: string) =>
    `"${method}" needs values through time; name the column of periods in "time"`,
  'no-rows': 'there are no rows; give one for each unit',
  'no-header': 'the values are empty; begin with a header row',
  separator: (separator: string) =>
    `the columns are separated by ${separator === '\t' ? 'tabs' : `"${separator}"`}; separate them by commas`,
  'unit-column': (column: string) =>
    `"${column}" is the first column, which names the units; put a column of names before it`,
  'missing-column': (column: string, suggestion: string, found: string) =>
    `the values have no column "${column}"${suggestion ? `; the nearest is "${suggestion}"` : found ? `; add it (the columns are ${list(found)})` : '; add it'}`,
  'duplicate-column': 'this column is there twice; keep one',
  'unused-column': 'no node of the definition has this name, so the numbers in the column are not used',
  'cell-count': (found: string, wanted: string) => `${found} cells where the header has ${wanted}`,
  'not-a-number': (value: string) => `"${value}" is not a number; leave the cell empty if it is not known`,
  'not-finite': (value: string) =>
    `"${value}" is no number to calculate with; leave the cell empty if it is not known`,
  'too-large': (value: string) =>
    `${value} is too large to calculate with; take a larger unit of measure or another aggregation`,
  'empty-unit': 'the unit is missing in the first column',
  'empty-period': 'the period is missing',
  'duplicate-unit': (earlier: string) => `this unit is already in row ${earlier}; keep one of the two`,
  'no-values': 'no unit has a value, so the indicator counts for none',
  'zero-denominator': (column: string) => `"${column}", by which the value is divided, is 0`,
  'no-spread': (value: string, method: string) =>
    `all known values are ${value}, so "${method}" has no scale; leave the indicator out or give fixed limits`,
  'zero-maximum': (value: string) => `the largest value is ${value}; "fraction-of-max" needs one above 0`,
  'not-above-zero': (value: string, method: string) =>
    method === 'fraction-of-max'
      ? `the smallest value is ${value}; where less is better "fraction-of-max" needs values above 0`
      : `the ${method} mean needs values above 0, and this one is ${value}; normalise to a range such as 1 to 100, or take the arithmetic mean`,
  'below-zero': (value: string) => `the power mean needs values of 0 or more, and this one is ${value}`,
  'unknown-reference': (value: string, suggestion: string) =>
    `no unit is called "${value}"${meant(suggestion)}`,
  'reference-not-known': 'this unit is the reference, and its value is not known',
  'reference-is-lowest': 'this unit is the reference and has the lowest value, so there is no distance to it',
  'target-is-end': (target: string) =>
    `the target ${target} is the value from which the distance is counted; give a farther one`,
  'weights-not-defined': (method: string, fault: string) =>
    `"${method}" gives no weights here: ${faults[fault] ?? fault}`,
} satisfies Record<IndexProblemCode, Sentence>;

/** English words on what is wrong with an index. */
export const indexProblems = {
  place: {
    node: (id: string) => `"${id}"`,
    period: (period: string) => `in ${period}`,
    row: (row: string) => `row ${row}`,
    join: ', ',
    colon: ': ',
  },
  sentences,
};

export type IndexProblemWords = typeof indexProblems;
