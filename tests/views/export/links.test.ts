import { expect, test } from 'vitest';
import type { FigureSpec } from '../../../src/model/figureSpec';
import { aloneLink, figureLink } from '../../../src/views/export/links';

const spec: FigureSpec = {
  view: 'coverage',
  figure: 'map',
  state: 'subject=country:CHN&date=2020-12-31',
  language: 'zh-Hant',
  theme: 'dark',
  size: 'slide',
};
const base = 'https://atlas.example/site/?from=mail#/rankings?index=a';
const parametersOf = (link: string) => Object.fromEntries(new URLSearchParams(link.split('?').at(-1)));

test('the link to a figure is the address of its view with the whole state and its language', () => {
  const link = figureLink(spec, base);
  expect(new URL(link).origin + new URL(link).pathname).toBe('https://atlas.example/site/');
  expect(new URL(link).hash).toMatch(/^#\/coverage\?/);
  expect(parametersOf(link)).toEqual({ subject: 'country:CHN', date: '2020-12-31', lang: 'zh-Hant' });
});

test('the link to the figure alone names it and a theme of the screen', () => {
  expect(parametersOf(aloneLink(spec, base))).toEqual({
    ...parametersOf(figureLink(spec, base)),
    only: 'map',
    theme: 'dark',
  });
  for (const theme of ['print', 'greyscale'])
    expect(parametersOf(aloneLink({ ...spec, theme }, base))['theme']).toBe('light');
});

test('a figure without a state has a link without one', () => {
  expect(parametersOf(figureLink({ ...spec, state: '' }, base))).toEqual({ lang: 'zh-Hant' });
});
