import { timeFigure } from '../../../src/figures/rankings/time/timeFigure';
import { timePanel } from '../../../src/figures/rankings/time/timePanel';
import { robustness } from '../../../src/measures/index/robustness/robustness';
import type { Figure } from '../../../src/figures/figure';
import type { IndexDefinition } from '../../../src/model/indexDefinition';
import type { Text } from '../../../src/text/text';
import { definition, info, inputOf, panelOf } from '../fixture/indexChecks';
import { describePictures, usual, type Picture } from '../pictureTests';

const yearly = panelOf([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
const broken: IndexDefinition = {
  ...definition,
  breaks: [{ from: '2022', reason: { en: 'new source', 'zh-Hans': '来源更换', 'zh-Hant': '來源更換' } }],
};

function timeOf(link: string, text: Text, of: IndexDefinition, hasIntervals: boolean): Figure {
  const input = inputOf(link, text, of);
  const panel = timePanel(input.model, yearly);
  const intervals =
    panel === null || !hasIntervals
      ? null
      : robustness(panel.definition, panel.values, { draws: 60, seed: 1 });
  return timeFigure(input, panel, intervals);
}

const figures: Readonly<Record<string, (text: Text) => Figure>> = {
  time: (text) => timeOf('units=KOR-0~CHN-0', text, definition, true),
  'time-break': (text) => timeOf('', text, broken, false),
};
const pictures: Picture[] = [
  ...Object.keys(figures).map((figure) => ({ ...usual, figure })),
  ...(['zh-Hans', 'zh-Hant'] as const).map((language) => ({ ...usual, figure: 'time', language })),
  ...(['column', 'square', 'slide'] as const).map((size) => ({ ...usual, figure: 'time', size })),
  { ...usual, figure: 'time', theme: 'dark' as const },
];

describePictures(
  pictures.map((picture) => ({ ...picture, figure: `rankings-${picture.figure}` })),
  Object.fromEntries(Object.entries(figures).map(([name, make]) => [`rankings-${name}`, make])),
  info,
);
