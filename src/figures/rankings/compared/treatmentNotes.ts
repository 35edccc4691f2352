import type { TreatmentReport } from '../../../measures/index/indexResult';
import type { Text } from '../../../text/text';
import { coefficient } from '../checks/unitWords';

/** What the treatment of outliers did with an indicator, and how uneven it was and is. */
export function treatmentNotes(report: TreatmentReport, cells: number, text: Text): string[] {
  const words = text.words.indexChecks.treatment;
  const pair = ([before, after]: readonly [number, number]) =>
    [coefficient(before, text), coefficient(after, text)] as const;
  const skewness = pair(report.skewness);
  const kurtosis = pair(report.kurtosis);
  if (report.method === 'none') return [words.none(skewness[0], kurtosis[0])];
  const done = report.method === 'log' ? words.log : words.winsorised(cells, text.number(cells));
  return [done + words.change(...skewness, ...kurtosis)];
}
