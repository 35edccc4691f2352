import { expect, test } from 'vitest';
import { denominate } from '../../../../src/measures/index/steps/denominate';
import type { IndexProblem } from '../../../../src/model/indexProblem';
import { valuesOf } from '../tables';

const values = valuesOf(
  ['trade', 'people'],
  [
    ['a', 10, 4],
    ['b', null, 0],
    ['c', 3, null],
    ['d', 5, 0],
  ],
);
const divided = (denominator: string | null, id = 'trade') => {
  const problems: IndexProblem[] = [];
  const column = denominate({ id, parent: 'index', denominator }, values, problems);
  return { column: [...column], problems };
};

test('an indicator is divided by its denominator; what is missing in one of the two is missing', () => {
  expect(divided('people').column.slice(0, 3)).toEqual([2.5, NaN, NaN]);
  expect(divided(null).column).toEqual([10, NaN, 3, 5]);
});

test('a known value over 0 is refused with its unit, a missing one is not', () => {
  expect(divided('people').problems).toMatchObject([
    { code: 'zero-denominator', node: 'trade', unit: 'd', details: { column: 'people' } },
  ]);
});

test('columns that are not there are refused', () => {
  expect(divided('persons').problems).toMatchObject([
    { code: 'missing-column', node: 'trade', field: 'denominator', details: { column: 'persons' } },
  ]);
  expect(divided(null, 'trades').problems).toMatchObject([{ code: 'missing-column', node: 'trades' }]);
});
