import type { Figure } from '../../../src/figures/figure';
import { gradesFigure } from '../../../src/figures/rankings/grades/gradesFigure';
import { notRankedFigure } from '../../../src/figures/rankings/index/notRankedFigure';
import { rankingFigure } from '../../../src/figures/rankings/index/rankingFigure';
import { whyFigure } from '../../../src/figures/rankings/why/whyFigure';
import type { IndexDefinition } from '../../../src/model/indexDefinition';
import type { Text } from '../../../src/text/text';
import { info } from '../network/drawn';
import { describePictures, usual, type Picture } from '../pictureTests';
import { inputOf, withChoices } from './indexFixture';

const zScores = withChoices({
  normalisation: { method: 'z-score', mean: 0, sd: 1 },
  imputation: { method: 'median' },
});
const copeland = withChoices({ aggregation: 'copeland' });

function whyOf(unit: string, text: Text, definition?: IndexDefinition): Figure {
  const figure = whyFigure(inputOf('', text, definition === undefined ? {} : { definition }), unit);
  if (figure === null) throw new Error(`no unit ${unit}`);
  return figure;
}

const figures: Readonly<Record<string, (text: Text) => Figure>> = {
  ranking: (text) => rankingFigure(inputOf('unit=KAZ-1', text)),
  'ranking-all': (text) => rankingFigure(inputOf('rows=all', text)),
  'ranking-waiting': (text) => rankingFigure(inputOf('', text, { width: null })),
  'ranking-below': (text) => rankingFigure(inputOf('', text, { definition: zScores })),
  'ranking-copeland': (text) => rankingFigure(inputOf('', text, { definition: copeland })),
  'ranking-changed': (text) =>
    rankingFigure(inputOf('', text, { definedRanks: new Map([['DEU-0', 3], ['FRA-0', 12], ['GBR-0', 1], ['CHN-0', 1]]) })),
  grades: (text) => gradesFigure(inputOf('', text)),
  'grades-sorted': (text) => gradesFigure(inputOf('sort=conferences&rows=all&unit=VNM-1', text)),
  why: (text) => whyOf('GBR-1', text),
  'why-below': (text) => whyOf('CHN-1', text, zScores),
  'why-not-ranked': (text) => whyOf('VNM-1', text),
  'not-ranked': (text) => notRankedFigure(inputOf('', text)),
};
const pictures: Picture[] = [
  ...Object.keys(figures).map((figure) => ({ ...usual, figure })),
  ...['ranking', 'not-ranked', 'grades', 'why'].flatMap((figure) =>
    (['zh-Hans', 'zh-Hant'] as const).map((language) => ({ ...usual, figure, language })),
  ),
  ...['ranking', 'grades', 'why'].flatMap((figure) =>
    (['column', 'square', 'slide'] as const).map((size) => ({ ...usual, figure, size })),
  ),
  ...(['column'] as const).map((size) => ({ ...usual, figure: 'not-ranked', size })),
  { ...usual, figure: 'ranking', size: 'slide', language: 'zh-Hans' },
  ...['ranking', 'grades', 'why'].flatMap((figure) =>
    (['dark', 'highContrast', 'print'] as const).map((theme) => ({ ...usual, figure, theme })),
  ),
];

describePictures(
  pictures.map((picture) => ({ ...picture, figure: `rankings-${picture.figure}` })),
  Object.fromEntries(Object.entries(figures).map(([name, make]) => [`rankings-${name}`, make])),
  info,
);
