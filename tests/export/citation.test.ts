import { expect, test } from 'vitest';
import { apaCitation, gbCitation } from '../../src/export/citation/citation';
import { figureFile } from './fixture/files';

const place = { address: 'https://atlas.example.org/#/coverage?lang=en', readOn: '2025-03-05' };
const nowhere = { address: null, readOn: null };

const titled = async (language: 'en' | 'zh-Hans', title: string) => {
  const file = await figureFile(language);
  return { ...file, figure: { ...file.figure, title } };
};

test('in English as APA style has it', async () => {
  const file = await titled('en', 'Ties reach 13 of 47 countries.');
  expect(apaCitation(file, '2024-06-30', place)).toBe(
    'Ties reach 13 of 47 countries [Data visualization]. (2024, June 30). Fixed records (Version 1.0.0). Retrieved March 5, 2025, from https://atlas.example.org/#/coverage?lang=en',
  );
  expect(apaCitation(file, '2024-06-30', nowhere)).toBe(
    'Ties reach 13 of 47 countries [Data visualization]. (2024, June 30). Fixed records (Version 1.0.0).',
  );
});

test('in Chinese as APA style has it', async () => {
  expect(apaCitation(await titled('zh-Hans', '联系覆盖 13 个国家和地区'), '2024-06-30', place)).toBe(
    '联系覆盖 13 个国家和地区 [数据可视化]. (2024年6月30日). Fixed records (版本 1.0.0). 2025年3月5日检索自 https://atlas.example.org/#/coverage?lang=en',
  );
});

test('as GB/T 7714-2015 has it, in both languages', async () => {
  expect(gbCitation(await titled('zh-Hans', '联系覆盖 13 个国家和地区'), '2024-06-30', place)).toBe(
    '联系覆盖 13 个国家和地区[DS/OL]//Fixed records. 版本 1.0.0. (2024-06-30)[2025-03-05]. https://atlas.example.org/#/coverage?lang=en.',
  );
  expect(gbCitation(await titled('en', 'Who meets whom?'), '2024-06-30', nowhere)).toBe(
    'Who meets whom?[DS]//Fixed records. Version 1.0.0. (2024-06-30).',
  );
});
