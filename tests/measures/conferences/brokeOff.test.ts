import { describe, expect, test } from 'vitest';
import { brokeOff } from '../../../src/measures/conferences/brokeOff';
import { continuity } from '../../../src/measures/conferences/continuity';
import type { Edition } from '../../../src/model/conference';
import { closingDay, day, edition, editions } from './editions';

const judge = (list: readonly Edition[], closing = closingDay) =>
  brokeOff(list, continuity(list, closing), closing);

describe('a series broke off', () => {
  test('where two editions were due in settled years and none is on record: last in 2019, years to 2021 settled', () => {
    expect(judge(editions('2018', '2019'))).toEqual({ verdict: 'yes', reason: 'none-since', last: 2019 });
  });

  test('not, where fewer than two have come due: last in 2024, while 2026 is not over', () => {
    expect(judge(editions('2023', '2024'))).toEqual({ verdict: 'no', reason: 'running', last: 2024 });
    expect(judge(editions('2023', '2024'), day('2026-12-31')).verdict).toBe('cannot-tell');
  });

  test('or not, which cannot be told where the years since are still filling', () => {
    expect(judge(editions('2019', '2020'))).toMatchObject({
      verdict: 'cannot-tell',
      reason: 'still-filling',
    });
    expect(judge(editions('2022', '2023'))).toMatchObject({
      verdict: 'cannot-tell',
      reason: 'still-filling',
    });
  });

  test('or not, which cannot be told where a later edition was announced or has no date', () => {
    const announced = [...editions('2018#3', '2019#4'), edition('2021', { status: 'announced' })];
    expect(judge(announced)).toMatchObject({ verdict: 'cannot-tell', reason: 'announced-since' });
    expect(judge([...editions('2017#3', '2019#5'), edition(null, { number: 6 })])).toMatchObject({
      verdict: 'cannot-tell',
      reason: 'undated',
    });
  });

  test('for all that an undated edition with an earlier number says', () => {
    expect(judge([...editions('2017#3', '2019#5'), edition(null, { number: 4 })]).verdict).toBe('yes');
  });

  test('is not asked of editions of one year, or without a date', () => {
    expect(judge(editions('2012'))).toMatchObject({ verdict: 'cannot-tell', reason: 'one-edition' });
    expect(judge([edition(null)])).toEqual({ verdict: 'cannot-tell', reason: 'no-date', last: null });
  });

  test('waits longer for a series that is due every three years', () => {
    expect(judge(editions('2011#1', '2014#2', '2017#3')).verdict).toBe('cannot-tell');
    expect(judge(editions('2009#1', '2012#2', '2015#3')).verdict).toBe('yes');
  });
});
