import { describe, expect, test } from 'vitest';
import { indexProblem } from '../../src/measures/index/indexError';
import { indexProblemCodes } from '../../src/model/indexProblem';
import { formatIndexProblem } from '../../src/text/formatIndexProblem';
import { indexProblems as en } from '../../src/text/words/indexProblems/en';
import { indexProblems as zhHans } from '../../src/text/words/indexProblems/zhHans';
import { indexProblems as zhHant } from '../../src/text/words/indexProblems/zhHant';

describe('problems of an index', () => {
  test('say where they are, from the row to the field', () => {
    const place = { node: 'ties', field: 'weight', unit: 'A', period: '2020', row: 3 };
    const problem = indexProblem('wrong-value', {
      ...place,
      details: { value: -1, expected: 'notNegative' },
    });
    expect(formatIndexProblem(en, problem)).toBe(
      'row 3, A, in 2020, "ties", weight: -1 stands where a number that is 0 or more is needed',
    );
    expect(formatIndexProblem(zhHans, problem)).toBe(
      '第 3 行，A，时期 2020，“ties”，weight：此处应为不小于 0 的数；现在的值：-1',
    );
    expect(formatIndexProblem(zhHant, problem)).toContain('此處應為不小於 0 的數；現在的值：-1');
    expect(formatIndexProblem(en, indexProblem('no-rows'))).toBe('there are no rows; give one for each unit');
  });

  test('take a suggestion where there is one', () => {
    const of = (suggestion: string | null) =>
      formatIndexProblem(
        en,
        indexProblem('unknown-word', { details: { value: '"x"', known: 'a | b', suggestion } }),
      );
    expect(of('y')).toBe('"x" is unknown; did you mean "y"?');
    expect(of(null)).toBe('"x" is unknown; use one of a, b');
  });

  test.each(Object.entries({ en, zhHans, zhHant }))('have a sentence each in %s', (_, words) => {
    for (const code of indexProblemCodes)
      expect(formatIndexProblem(words, indexProblem(code)).length, code).toBeGreaterThan(3);
  });
});
