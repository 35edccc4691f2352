import { communitiesFigure } from '../../../src/figures/network/alternatives/communitiesFigure';
import { matrixFigure } from '../../../src/figures/network/alternatives/matrixFigure';
import { regionsFigure } from '../../../src/figures/network/alternatives/regionsFigure';
import { tiesFigure } from '../../../src/figures/network/alternatives/tiesFigure';
import type { Figure } from '../../../src/figures/figure';
import type { NetworkInput } from '../../../src/figures/network/networkInput';
import type { Text } from '../../../src/text/text';
import { networkInput } from '../fixture/network';
import { describePictures, usual, type Picture } from '../pictureTests';
import { info } from './drawn';

const figures: Readonly<Record<string, readonly [(input: NetworkInput) => Figure, string]>> = {
  matrix: [matrixFigure, 'ties=membership~agreement~conference'],
  'matrix-alliances': [matrixFigure, 'nodes=with-alliances'],
  'matrix-shared': [matrixFigure, 'weight=shared&group=region'],
  regions: [regionsFigure, ''],
  'regions-none': [regionsFigure, 'nodes=alliances'],
  communities: [communitiesFigure, ''],
  'communities-type': [communitiesFigure, 'group=type'],
  ties: [tiesFigure, 'ties=membership~agreement~conference~presence'],
};
const main = ['matrix', 'regions', 'communities', 'ties'];

const pictures: Picture[] = [
  ...Object.keys(figures).map((figure) => ({ ...usual, figure })),
  ...main.flatMap((figure) =>
    (['zh-Hans', 'zh-Hant'] as const).map((language) => ({ ...usual, figure, language })),
  ),
  ...main.map((figure) => ({ ...usual, figure, size: 'column' as const })),
  ...['matrix', 'regions'].flatMap((figure) => [
    { ...usual, figure, size: 'slide' as const },
    { ...usual, figure, size: 'square' as const },
    { ...usual, figure, theme: 'dark' as const },
    { ...usual, figure, theme: 'highContrast' as const },
  ]),
];

describePictures(
  pictures.map((picture) => ({ ...picture, figure: `network-${picture.figure}` })),
  Object.fromEntries(
    Object.entries(figures).map(([name, [figureOf, link]]) => [
      `network-${name}`,
      (text: Text) => figureOf(networkInput(link, text, undefined, name)),
    ]),
  ),
  info,
);
