import { figures, info } from './fixture/allianceFigures';
import { describePictures, usual, type Picture } from './pictureTests';

const names = Object.keys(figures);
const pictures: Picture[] = [
  ...names.map((figure) => ({ ...usual, figure })),
  ...names.flatMap((figure) =>
    (['zh-Hans', 'zh-Hant'] as const).map((language) => ({ ...usual, figure, language })),
  ),
  ...names.map((figure) => ({ ...usual, figure, size: 'column' as const })),
  ...['overlap-combinations', 'overlap-matrix', 'retention', 'roles'].flatMap((figure) =>
    (['dark', 'highContrast'] as const).map((theme) => ({ ...usual, figure, theme })),
  ),
  ...names.map((figure) => ({ ...usual, figure, size: 'slide' as const, language: 'zh-Hans' as const })),
];

describePictures(
  pictures.map((picture) => ({ ...picture, figure: `alliances-${picture.figure}` })),
  Object.fromEntries(Object.entries(figures).map(([name, make]) => [`alliances-${name}`, make])),
  info,
);
