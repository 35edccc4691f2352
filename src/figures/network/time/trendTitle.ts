import type { NetworkInput } from '../networkInput';
import { trendFinding } from './trendFinding';
import type { TrendPoint } from './trendPoints';
import type { YearlyMeasures } from './yearlyMeasures';

interface Titled {
  /** Points by line, in the order of the lines. */
  readonly lines: readonly (readonly TrendPoint[])[];
  readonly series: YearlyMeasures;
  /** First year whose records are still being filled in. */
  readonly filling: number;
  /** Ties without a dated record are left out. */
  readonly isDatedOnly: boolean;
}

/** What became of the node whose last value is the greatest; a question where its line shows nothing. */
export function trendTitle(
  { lines, series, filling, isDatedOnly }: Titled,
  { text }: Pick<NetworkInput, 'text'>,
): string {
  const words = text.words.brokers.trend;
  const lastYear = series.years.at(-1)?.year ?? 0;
  const rankOf = (points: readonly TrendPoint[]) => {
    const last = points.at(-1);
    return last?.year.year === lastYear ? last.rank : Infinity;
  };
  const [own] = lines.filter((points) => points.length > 0).sort((a, b) => rankOf(a) - rankOf(b));
  const finding = own === undefined ? null : trendFinding(own, lastYear);
  if (own === undefined || finding === null) return words.titleQuestion;
  const name = own[0]?.name.text ?? '';
  const by = text.words.brokers.by[series.measure] ?? series.measure;
  const say = (sentence: string) => (isDatedOnly ? words.byDated(sentence) : sentence);
  switch (finding.kind) {
    case 'gone':
      return say(words.titleGone(name, String(finding.year)));
    case 'leads':
      return say(words.titleLeads(name, by, String(finding.since)));
    case 'risen':
      return say(words.titleRisen(name, by, String(finding.since)));
    case 'peaked': {
      const title = words.titlePeaked(name, by, String(finding.year));
      // Where the fall lies in years that are not filled yet, it may be one of the records.
      return say(finding.year + 1 >= filling ? words.soFar(title) : title);
    }
  }
}
