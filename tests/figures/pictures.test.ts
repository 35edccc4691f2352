import { expect, test } from 'vitest';
import { languages } from '../../src/model/language';
import { figures, info, statesOf } from './fixture/figures';
import { describePictures, usual, type Picture } from './pictureTests';

const pictures: Picture[] = [
  ...Object.keys(figures)
    .filter((figure) => figure !== 'coverage-complete')
    .flatMap((figure) => languages.map((language) => ({ ...usual, figure, language }))),
  { ...usual, figure: 'coverage-complete' },
  ...(['slide', 'column', 'square'] as const).map((size) => ({ ...usual, figure: 'coverage-map', size })),
  ...(['dark', 'highContrast', 'print'] as const).map((theme) => ({
    ...usual,
    figure: 'coverage-map',
    theme,
  })),
  { ...usual, figure: 'growth-absolute', size: 'column' },
  { ...usual, figure: 'growth-absolute', size: 'slide', language: 'zh-Hans' },
];

describePictures(pictures, figures, info);

test('the maps of fixed records show all five states and the home country', () => {
  expect([...statesOf('subject=country:CHN')].sort()).toEqual([
    'home',
    'none-recorded',
    'not-known',
    'outside',
    'value',
  ]);
  expect([...statesOf('subject=alliance:four&channel=membership')].sort()).toEqual([
    'not-known',
    'outside',
    'value',
    'zero',
  ]);
});
