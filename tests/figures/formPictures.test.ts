import { expect, test } from 'vitest';
import { loadText } from '../../src/text/loadText';
import { forms, info, links } from './fixture/forms';
import { describePictures, usual, type Picture } from './pictureTests';

const inThreeLanguages = ['symbols', 'flows', 'tiles', 'change', 'pair', 'overlap', 'lorenz'];
const pictures: Picture[] = [
  ...Object.keys(forms).map((figure) => ({ ...usual, figure })),
  ...inThreeLanguages.flatMap((figure) =>
    (['zh-Hans', 'zh-Hant'] as const).map((language) => ({ ...usual, figure, language })),
  ),
  ...['tiles', 'pair', 'overlap'].map((figure) => ({ ...usual, figure, size: 'column' as const })),
  ...['change', 'overlap'].flatMap((figure) =>
    (['highContrast', 'print'] as const).map((theme) => ({ ...usual, figure, theme })),
  ),
];

describePictures(
  pictures.map((picture) => ({ ...picture, figure: `coverage-${picture.figure}` })),
  Object.fromEntries(Object.entries(forms).map(([name, make]) => [`coverage-${name}`, make])),
  info,
);

test('every form has a link that says what it shows', async () => {
  const text = await loadText('en');
  for (const [name, link] of Object.entries(links)) {
    const { state } = forms[name]?.(text).spec ?? {};
    expect([name, Object.fromEntries(new URLSearchParams(state))]).toEqual([
      name,
      Object.fromEntries(new URLSearchParams(link)),
    ]);
  }
});
