import { correlationsFigure } from '../../../src/figures/rankings/compared/correlationsFigure';
import { distributionFigure } from '../../../src/figures/rankings/compared/distributionFigure';
import { groupsFigure } from '../../../src/figures/rankings/compared/groupsFigure';
import { scatterFigure } from '../../../src/figures/rankings/compared/scatterFigure';
import { methodsFigure } from '../../../src/figures/rankings/whatIf/methodsFigure';
import type { Figure } from '../../../src/figures/figure';
import type { Text } from '../../../src/text/text';
import { info, inputOf } from '../fixture/indexChecks';
import { describePictures, usual, type Picture } from '../pictureTests';

const figures: Readonly<Record<string, (text: Text) => Figure>> = {
  scatter: (text) => scatterFigure(inputOf('unit=KOR-0', text)),
  'scatter-indicators': (text) => scatterFigure(inputOf('x=agreements&y=mentions&group=type', text)),
  correlations: (text) => correlationsFigure(inputOf('', text)),
  groups: (text) => groupsFigure(inputOf('unit=KOR-0', text)),
  distribution: (text) => distributionFigure(inputOf('', text)),
  'distribution-reported': (text) => distributionFigure(inputOf('node=mentions&missing=median', text)),
  methods: (text) => methodsFigure(inputOf('', text)),
};
const main = ['scatter', 'correlations', 'groups', 'distribution', 'methods'];
const pictures: Picture[] = [
  ...Object.keys(figures).map((figure) => ({ ...usual, figure })),
  ...main.flatMap((figure) =>
    (['zh-Hans', 'zh-Hant'] as const).map((language) => ({ ...usual, figure, language })),
  ),
  ...main.flatMap((figure) => (['column', 'square'] as const).map((size) => ({ ...usual, figure, size }))),
  ...main.map((figure) => ({ ...usual, figure, theme: 'dark' as const })),
  ...main.map((figure) => ({ ...usual, figure, size: 'slide' as const, language: 'zh-Hans' as const })),
];

describePictures(
  pictures.map((picture) => ({ ...picture, figure: `rankings-${picture.figure}` })),
  Object.fromEntries(Object.entries(figures).map(([name, make]) => [`rankings-${name}`, make])),
  info,
);
