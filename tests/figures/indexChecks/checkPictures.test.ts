import { auditFigure } from '../../../src/figures/rankings/audit/auditFigure';
import type { AuditResults } from '../../../src/figures/rankings/audit/auditSection';
import { dropFigure } from '../../../src/figures/rankings/whatIf/dropFigure';
import { sensitivityFigure } from '../../../src/figures/rankings/whatIf/sensitivityFigure';
import { dropNodes } from '../../../src/measures/index/robustness/dropNodes';
import { robustness } from '../../../src/measures/index/robustness/robustness';
import { sobol } from '../../../src/measures/index/robustness/sobol';
import type { Figure } from '../../../src/figures/figure';
import type { Text } from '../../../src/text/text';
import { definition, info, inputOf, table } from '../fixture/indexChecks';
import { describePictures, usual, type Picture } from '../pictureTests';

const { values } = table;
const results: AuditResults = {
  sensitivity: sobol(definition, values, { n: 128, seed: 1, bootstraps: 60 }),
  dropped: dropNodes(definition, values),
  external: [{ name: 'Index of houses', n: 9, spearman: 0.42, kendall: 0.31 }],
};
const intervals = robustness(definition, values, { draws: 100, seed: 1 });
const auditOf = (text: Text, page: number) =>
  auditFigure({ ...inputOf('', text), intervals }, results, page);

const figures: Readonly<Record<string, (text: Text) => Figure>> = {
  sensitivity: (text) => sensitivityFigure(inputOf('', text), results.sensitivity),
  drop: (text) => dropFigure(inputOf('', text), results.dropped),
  'drop-short': (text) => dropFigure(inputOf('', text), results.dropped, true),
  audit: (text) => auditOf(text, 1),
  'audit-2': (text) => auditOf(text, 2),
};
const main = ['sensitivity', 'drop', 'audit', 'audit-2'];
const pictures: Picture[] = [
  ...Object.keys(figures).map((figure) => ({ ...usual, figure })),
  ...main.flatMap((figure) =>
    (['zh-Hans', 'zh-Hant'] as const).map((language) => ({ ...usual, figure, language })),
  ),
  ...main.map((figure) => ({ ...usual, figure, size: 'column' as const })),
  ...main.map((figure) => ({ ...usual, figure, theme: 'dark' as const })),
  ...['sensitivity', 'drop', 'audit'].map((figure) => ({ ...usual, figure, size: 'slide' as const })),
  ...['sensitivity', 'drop'].map((figure) => ({ ...usual, figure, size: 'square' as const })),
];

describePictures(
  pictures.map((picture) => ({ ...picture, figure: `rankings-${picture.figure}` })),
  Object.fromEntries(Object.entries(figures).map(([name, make]) => [`rankings-${name}`, make])),
  info,
);
