import { agreementFigure } from '../../src/figures/rankings/external/agreementFigure';
import { bumpFigure } from '../../src/figures/rankings/external/bumpFigure';
import { classesFigure } from '../../src/figures/rankings/external/classesFigure';
import { comparedFigure } from '../../src/figures/rankings/external/comparedFigure';
import { linesFigure } from '../../src/figures/rankings/external/linesFigure';
import { unitFigure } from '../../src/figures/rankings/external/unitFigure';
import type { Figure } from '../../src/figures/figure';
import type { Text } from '../../src/text/text';
import { info } from './fixture/conferences';
import { cityRankings, inputOf, overlap, own, rankingOf, unitsOf } from './fixture/external';
import { describePictures, usual, type Picture } from './pictureTests';

const [beijing] = unitsOf('city:beijing');
if (beijing === undefined) throw new Error('the fixture has no Beijing');
const drawn = (figure: Figure | null): Figure => {
  if (figure === null) throw new Error('nothing to draw');
  return figure;
};

const figures: Readonly<Record<string, (text: Text) => Figure>> = {
  unit: (text) => unitFigure(inputOf(text), beijing, cityRankings),
  lines: (text) => drawn(linesFigure(inputOf(text), beijing, cityRankings)),
  bump: (text) => bumpFigure(inputOf(text), rankingOf('gci'), unitsOf('city:beijing', 'city:shanghai')),
  deep: (text) => bumpFigure(inputOf(text), rankingOf('ggtti'), unitsOf('organisation:orf')),
  classes: (text) => classesFigure(inputOf(text), rankingOf('gawc'), [beijing]),
  compared: (text) =>
    comparedFigure(inputOf(text), unitsOf('city:beijing', 'city:shanghai', 'city:london'), cityRankings),
  agreement: (text) => agreementFigure(inputOf(text), own, overlap, unitsOf('organisation:orf')),
};
const pictures: Picture[] = [
  ...Object.keys(figures).map((figure) => ({ ...usual, figure })),
  ...['unit', 'bump', 'compared', 'agreement'].flatMap((figure) => [
    { ...usual, figure, language: 'zh-Hans' as const },
    { ...usual, figure, language: 'zh-Hant' as const },
    { ...usual, figure, size: 'column' as const },
  ]),
  ...['unit', 'bump', 'agreement'].flatMap((figure) => [
    { ...usual, figure, theme: 'dark' as const },
    { ...usual, figure, size: 'square' as const },
  ]),
  { ...usual, figure: 'bump', theme: 'highContrast' as const },
];

describePictures(
  pictures.map((picture) => ({ ...picture, figure: `external-${picture.figure}` })),
  Object.fromEntries(Object.entries(figures).map(([name, make]) => [`external-${name}`, make])),
  info,
);
