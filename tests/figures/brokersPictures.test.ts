import type { Figure } from '../../src/figures/figure';
import type { Text } from '../../src/text/text';
import { brokersOf, cardOf, changeOf, trendOf, yearsOf } from './fixture/network';
import { info } from './network/drawn';
import { describePictures, usual, type Picture } from './pictureTests';

const academy = 'organisation:CHN-0';
const figures: Readonly<Record<string, (text: Text) => Figure>> = {
  brokers: (text) => brokersOf('', text),
  'brokers-degree': (text) => brokersOf('size=degree', text),
  card: (text) => cardOf('', academy, text),
  'card-alliances': (text) => cardOf('nodes=with-alliances', academy, text),
  years: (text) => yearsOf('', text),
  'years-alliances': (text) => yearsOf('nodes=with-alliances', text),
  trend: (text) => trendOf('', text),
  change: (text) => changeOf('', text),
};
const main = ['brokers', 'card', 'years', 'trend', 'change'];
const pictures: Picture[] = [
  ...Object.keys(figures).map((figure) => ({ ...usual, figure })),
  ...main.flatMap((figure) =>
    (['zh-Hans', 'zh-Hant'] as const).map((language) => ({ ...usual, figure, language })),
  ),
  ...main.flatMap((figure) => (['column', 'square'] as const).map((size) => ({ ...usual, figure, size }))),
  ...main.flatMap((figure) =>
    (['dark', 'highContrast'] as const).map((theme) => ({ ...usual, figure, theme })),
  ),
  { ...usual, figure: 'change', size: 'slide' as const, language: 'zh-Hans' as const },
];

describePictures(
  pictures.map((picture) => ({ ...picture, figure: `network-${picture.figure}` })),
  Object.fromEntries(Object.entries(figures).map(([name, make]) => [`network-${name}`, make])),
  info,
);
