import { expect, test } from 'vitest';
import { loadText } from '../../src/text/loadText';
import { figureOf, info, links } from './fixture/conferences';
import { describePictures, usual, type Picture } from './pictureTests';

const inThreeLanguages = ['timeline', 'places', 'size', 'hosts', 'pairs'];
const pictures: Picture[] = [
  ...Object.keys(links).map((figure) => ({ ...usual, figure })),
  ...inThreeLanguages.flatMap((figure) =>
    (['zh-Hans', 'zh-Hant'] as const).map((language) => ({ ...usual, figure, language })),
  ),
  ...['timeline', 'places', 'size', 'hosts'].map((figure) => ({ ...usual, figure, size: 'column' as const })),
  ...['timeline', 'hosts', 'size'].map((figure) => ({ ...usual, figure, size: 'square' as const })),
  { ...usual, figure: 'timeline', size: 'slide' as const, language: 'zh-Hans' as const },
  ...(['highContrast', 'print', 'dark'] as const).map((theme) => ({ ...usual, figure: 'timeline', theme })),
];

describePictures(
  pictures.map((picture) => ({ ...picture, figure: `conferences-${picture.figure}` })),
  Object.fromEntries(
    Object.entries(links).map(([name, link]) => [`conferences-${name}`, (text) => figureOf(link, text)]),
  ),
  info,
);

test('every figure has a link that says what it shows', async () => {
  const text = await loadText('en');
  for (const [name, link] of Object.entries(links)) {
    const { state } = figureOf(link, text).spec;
    expect([name, Object.fromEntries(new URLSearchParams(state))]).toEqual([
      name,
      Object.fromEntries(new URLSearchParams(link)),
    ]);
  }
});
