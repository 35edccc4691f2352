import { expect, test } from 'vitest';
import { shareText } from '../../../src/figures/rankings/index/shareText';
import { unitValue } from '../../../src/figures/rankings/index/unitValue';
import { loadText } from '../../../src/text/loadText';

const text = await loadText('en');

test.each([
  [1, '100%'],
  [686 / 687, 'over 99%'],
  [0.994, '99%'],
  [0.004, 'under 1%'],
  [0, '0%'],
])('a share of %d is %s', (share, words) => {
  expect(shareText(share, text)).toBe(words);
});

test.each([
  [{ unit: '%' }, 7.83, '7.8%'],
  [{ question: 'betweenness' }, 7.83, '7.8%'],
  [{ unit: 'place' }, 44, 'place 44'],
  [{ unit: 'branches' }, 3, '3'],
  [{ unit: '%' }, NaN, '–'],
])('a value in the unit of %j, %d, is %s', (node, value, words) => {
  expect(unitValue(value, node, text)).toBe(words);
});
