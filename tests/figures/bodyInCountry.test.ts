import { expect, test } from 'vitest';
import { bodyInCountry } from '../../src/figures/bodyInCountry';
import { loadText } from '../../src/text/loadText';

test('a body has its country behind it once', async () => {
  const [en, zh] = [await loadText('en'), await loadText('zh-Hans')];
  expect(bodyInCountry('Berlin Centre', 'Germany', en)).toBe('Berlin Centre (Germany)');
  expect(bodyInCountry('CSIS (Indonesia)', 'Indonesia', en)).toBe('CSIS (Indonesia)');
  expect(bodyInCountry('柏林中心', '德国', zh)).toBe('柏林中心（德国）');
  expect(bodyInCountry('战略研究中心 (印度尼西亚)', '印度尼西亚', zh)).toBe('战略研究中心 (印度尼西亚)');
});
