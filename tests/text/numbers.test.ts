import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/model/language';
import { formatNumber, formatShare, formatSigned, formatSignedShare } from '../../src/text/numbers';

const language = fc.constantFrom(...languages);

describe('a number', () => {
  test('has thin spaces between thousands in English and commas in Chinese', () => {
    expect(formatNumber(1234567, 'en')).toBe('1\u2009234\u2009567');
    expect(formatNumber(1234, 'en')).toBe('1\u2009234');
    expect(formatNumber(999, 'en')).toBe('999');
    expect(formatNumber(1234567, 'zh-Hans')).toBe('1,234,567');
    expect(formatNumber(1234567, 'zh-Hant')).toBe('1,234,567');
  });

  test('has exactly the decimals asked for', () => {
    expect(formatNumber(2, 'en', 1)).toBe('2.0');
    expect(formatNumber(2.345, 'en', 2)).toBe('2.35');
    expect(formatNumber(72.4, 'en')).toBe('72');
  });

  test('has a true minus sign and never a hyphen', () => {
    expect(formatNumber(-5, 'en')).toBe('\u22125');
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: -1 }), language, (value, chosen) => {
        for (const text of [
          formatNumber(value, chosen),
          formatSigned(value, chosen),
          formatSignedShare(value, chosen),
        ]) {
          expect(text).toMatch(/^\u2212\d/);
          expect(text).not.toContain('-');
        }
      }),
    );
  });

  test('that rounds to nothing has no sign', () => {
    for (const chosen of languages) {
      expect(formatNumber(-0.4, chosen)).toBe('0');
      expect(formatNumber(-0, chosen)).toBe('0');
      expect(formatSigned(-0.4, chosen)).toBe('0');
      expect(formatShare(-0.001, chosen)).toBe('0%');
      expect(formatSignedShare(0.001, chosen)).toBe('0%');
    }
  });

  test('read back is the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), language, (value, chosen) => {
        const text = formatNumber(value, chosen)
          .replaceAll(/[\u2009,]/g, '')
          .replace('\u2212', '-');
        expect(Number(text)).toBe(value);
      }),
    );
  });
});

describe('a sign', () => {
  test('stands before a change in either direction and not before 0', () => {
    expect([5, -5, 0, -0].map((value) => formatSigned(value, 'en'))).toEqual(['+5', '\u22125', '0', '0']);
    expect(formatSigned(1234.5, 'en', 1)).toBe('+1\u2009234.5');
  });
});

describe('a share', () => {
  test('is a percentage, without decimals unless asked', () => {
    expect(formatShare(0.634, 'en')).toBe('63%');
    expect(formatShare(0.634, 'en', 1)).toBe('63.4%');
    expect(formatShare(1, 'zh-Hans')).toBe('100%');
    expect(formatShare(12.5, 'en')).toBe('1\u2009250%');
  });

  test('with a sign is a growth rate', () => {
    expect(formatSignedShare(0.0718, 'en', 1)).toBe('+7.2%');
    expect(formatSignedShare(-0.05, 'zh-Hant')).toBe('\u22125%');
    expect(formatSignedShare(0, 'en')).toBe('0%');
  });
});
