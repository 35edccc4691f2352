import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/data/nearest';
import { toInteger, toNumber } from '../../src/data/number';
import { suggestDate } from '../../src/data/suggestDate';
import { suggestNumber } from '../../src/data/suggestNumber';

describe('the nearest word', () => {
  test('is found through a missing, a wrong and two exchanged letters', () => {
    const ids = ['brookings-institution', 'chatham-house'];
    expect(nearest('brookings-institutoin', ids)).toBe('brookings-institution');
    expect(nearest('brooking-institution', ids)).toBe('brookings-institution');
    expect(nearest('chatham-hause', ids)).toBe('chatham-house');
  });

  test('is the closest of several', () => {
    expect(nearest('memberz', ['members', 'member'])).toBe('members');
    expect(nearest('membor', ['members', 'member'])).toBe('member');
  });

  test('is not given when nothing is close', () => {
    expect(nearest('brookings', ['chatham-house', 'cass'])).toBeNull();
  });

  test('of a code of three letters differs only in case', () => {
    expect(nearest('chn', ['CHE', 'CHN'])).toBe('CHN');
    expect(nearest('CHX', ['CHE', 'CHN'])).toBeNull();
  });
});

test.each([
  ['2015/3/7', '2015-03-07'],
  ['2015.10', '2015-10'],
  ['2015年10月28日', '2015-10-28'],
  ['２０１５年', '2015'],
  ['28.10.2015', '2015-10-28'],
  ['2015–2017', '2015/2017'],
  ['2015-02-30', null],
  ['unknown', null],
])('for the date "%s" the reader is offered %s', (text, offer) => {
  expect(suggestDate(text)).toBe(offer);
});

test.each([
  ['1,200', toInteger, '1200'],
  ['１２', toInteger, '12'],
  ['12.0', toInteger, '12'],
  ['3,5', toNumber, '3.5'],
  ['\u22124', toInteger, '-4'],
  ['3.5', toInteger, null],
  ['many', toNumber, null],
])('for the number "%s" the reader is offered what was meant', (text, toValue, offer) => {
  expect(suggestNumber(text, toValue)).toBe(offer);
});

test('numbers need ASCII digits and must be finite', () => {
  expect(toNumber('-1.5e3')).toBe(-1500);
  expect(['1e999', '0x10', 'NaN', 'Infinity', '', ' 1', '1.2.3'].map(toNumber)).toEqual(Array(7).fill(null));
  expect(toInteger('9007199254740993')).toBeNull();
});
