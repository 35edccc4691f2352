import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem';
import type { Language } from '../../src/model/language';
import { en } from '../../src/text/problems/en';
import { formatProblem, formatProblemSentence } from '../../src/text/problems/formatProblem';
import { zhHans } from '../../src/text/problems/zhHans';
import { zhHant } from '../../src/text/problems/zhHant';

const misspelt: Problem = {
  severity: 'error',
  code: 'unknown-key',
  file: 'memberships.csv',
  row: 14,
  column: 'organisation_id',
  details: { table: 'organisations', value: 'brookings-institutoin', suggestion: 'brookings-institution' },
};

describe('a problem in one line', () => {
  test('is file, row, column, what is wrong, what would be right', () => {
    expect(formatProblem(misspelt, 'en')).toBe(
      'memberships.csv:14:organisation_id: no organisation "brookings-institutoin"; the nearest is "brookings-institution"',
    );
  });

  test('has the words of the language', () => {
    expect(formatProblem(misspelt, 'zh-Hans')).toBe(
      'memberships.csv:14:organisation_id: 没有机构“brookings-institutoin”；最接近的是“brookings-institution”',
    );
    expect(formatProblem(misspelt, 'zh-Hant')).toBe(
      'memberships.csv:14:organisation_id: 沒有機構「brookings-institutoin」；最接近的是「brookings-institution」',
    );
  });

  test('names only the file for a whole file and leaves out a column that there is not', () => {
    const row = { ...misspelt, code: 'too-few-cells', column: '', details: { expected: 7, found: 5 } };
    expect(formatProblem({ ...row, row: 0 }, 'en')).toMatch(/^memberships\.csv: 5 cells/);
    expect(formatProblem(row, 'en')).toMatch(/^memberships\.csv:14: 5 cells/);
  });

  test('stays one line when a value has several', () => {
    const details = { ...misspelt.details, value: 'two\r\nlines' };
    expect(formatProblem({ ...misspelt, details }, 'en')).toContain('"two lines"');
  });

  test('stands for itself when its code is not known', () => {
    expect(formatProblemSentence({ ...misspelt, code: 'toString' }, 'en')).toBe('toString');
  });
});

describe('the sentences', () => {
  const details = new Proxy({}, { get: (_, name) => `<${String(name)}>` });
  const codes = Object.keys(en.sentences);
  const say = (code: string, language: Language) =>
    formatProblemSentence({ ...misspelt, code, details }, language);

  test('of the three languages name the same details', () => {
    const named = (code: string, language: Language) =>
      [...say(code, language).matchAll(/<\w+>/g)].map(([name]) => name).sort();
    for (const code of codes) {
      expect(named(code, 'zh-Hans'), code).toEqual(named(code, 'en'));
      expect(named(code, 'zh-Hant'), code).toEqual(named(code, 'en'));
    }
  });

  test('say what would be right after a semicolon or a proposal', () => {
    const withoutProposal = codes.filter((code) => !/[;:]/.test(say(code, 'en')));
    // The sentence on an index definition is made elsewhere and handed over whole.
    expect(withoutProposal).toEqual([
      'required',
      'pattern',
      'below-minimum',
      'above-maximum',
      'index-definition',
    ]);
  });

  test('in Chinese use the characters of their script', () => {
    for (const code of codes) {
      expect(say(code, 'zh-Hans'), code).not.toMatch(/[來國機構欄檔編碼縣聯關於資請與應寫]|「/);
      expect(say(code, 'zh-Hant'), code).not.toMatch(/[来国机构档编码县联关于资请与应写]|“/);
    }
  });

  test('name the tables that can be referred to in every language', () => {
    expect(Object.keys(zhHans.things)).toEqual(Object.keys(en.things));
    expect(Object.keys(zhHant.things)).toEqual(Object.keys(en.things));
  });
});
