import type { Text } from '../../../text/text';
import type { DrawnReport } from '../drawnReport';
import { checkFigures } from './checkFigures';
import { checkWords } from './checkWords';
import { isSample } from './isSample';
import { ok, warning, type ReportCheck } from './reportCheck';

const order = { error: 0, warning: 1, ok: 2 } as const;

/** Checks with what has to be mended first, else in their order. */
export const sortedChecks = (checks: readonly ReportCheck[]): ReportCheck[] =>
  [...checks].sort((a, b) => order[a.severity] - order[b.severity]);

/**
 * What to look at before a report is exported: that each figure says what it is, what it rests on, and
 * that all words are there. `checkLayout` in the export layer sees whether they fit.
 *
 * @param text words of the language of the sentences
 */
export function checkReport(drawn: DrawnReport, text: Text): ReportCheck[] {
  const words = text.words.reportChecks.checks;
  const figures = drawn.blocks.filter((block) => block.kind === 'figure' || block.kind === 'failed');
  const infos = [drawn.info, ...figures.flatMap((block) => (block.kind === 'figure' ? [block.info] : []))];
  return sortedChecks([
    ...(figures.length === 0 ? [warning('no-figures', words['no-figures'])] : []),
    ...checkFigures(figures, drawn.info, drawn.text, text),
    ...checkWords(drawn, text),
    infos.some(isSample)
      ? warning('sample-data', words['sample-data'])
      : ok('no-sample-data', words['no-sample-data']),
  ]);
}
