import { expect, test } from 'vitest';
import { stillFillingFrom } from '../../../src/measures/growth/filling';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

test('the last five calendar years are still filling, the one of the closing date included', () => {
  for (const closing of ['2026-01-01', '2026-11-22', '2026-12-31'])
    expect(stillFillingFrom(day(closing))).toBe(day('2022-01-01'));
});
