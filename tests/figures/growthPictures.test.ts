import { expect, test } from 'vitest';
import { languages } from '../../src/model/language';
import { loadText } from '../../src/text/loadText';
import { info } from './fixture/figures';
import { growthForms, links } from './fixture/growthForms';
import { describePictures, usual, type Picture } from './pictureTests';

const inThreeLanguages = ['events', 'fit', 'flows', 'change', 'pair'];
const pictures: Picture[] = [
  ...Object.keys(growthForms).map((figure) => ({ ...usual, figure })),
  ...inThreeLanguages.flatMap((figure) =>
    languages.filter((language) => language !== 'en').map((language) => ({ ...usual, figure, language })),
  ),
  ...['events', 'panels', 'flows', 'change', 'pair'].map((figure) => ({
    ...usual,
    figure,
    size: 'column' as const,
  })),
  ...(['highContrast', 'print'] as const).map((theme) => ({ ...usual, figure: 'fit', theme })),
];

describePictures(
  pictures.map((picture) => ({ ...picture, figure: `growth-${picture.figure}` })),
  Object.fromEntries(Object.entries(growthForms).map(([name, make]) => [`growth-${name}`, make])),
  info,
);

test.each(Object.keys(links))('every mark of %s says what it is and opens what it has', async (name) => {
  const figure = growthForms[name]?.(await loadText('en'));
  expect(figure?.markKeys.length).toBeGreaterThan(0);
  for (const key of figure?.markKeys ?? []) {
    const mark = figure?.mark(key);
    expect([key, mark?.title === undefined || mark.title === '']).toEqual([key, false]);
    expect([key, mark?.value === undefined || mark.value === '']).toEqual([key, false]);
  }
});
