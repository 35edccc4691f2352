import type { CoverageSummary } from '../../measures/coverage/summary';
import type { Text } from '../../text/text';
import type { CoverageModel } from './coverageModel';

/** A measure at both dates, in words, and its course between the ends of the time axis. */
export interface MeasureRow {
  readonly id: 'breadth' | 'share' | 'evenness' | 'concentration' | 'gini' | 'effective' | 'topFive';
  readonly before: string;
  readonly now: string;
  readonly change: string;
  readonly trend: readonly (number | null)[];
}

interface Measure {
  readonly id: MeasureRow['id'];
  readonly value: (summary: CoverageSummary) => number | null;
  readonly words: (value: number, text: Text) => string;
  readonly change: (difference: number, text: Text) => string;
}

const decimals = (n: number) => ({
  words: (value: number, text: Text) => text.number(value, n),
  change: (difference: number, text: Text) => text.signed(difference, n),
});

const shares = {
  words: (value: number, text: Text) => text.share(value),
  change: (difference: number, text: Text) =>
    `${text.signed(difference * 100)} ${text.words.coverage.points}`,
};

const measures: readonly Measure[] = [
  { id: 'breadth', value: ({ breadth }) => breadth, ...decimals(0) },
  { id: 'share', value: ({ share }) => share, ...shares },
  { id: 'evenness', value: ({ evenness }) => evenness, ...decimals(2) },
  { id: 'concentration', value: ({ concentration }) => concentration, ...decimals(3) },
  { id: 'gini', value: ({ gini }) => gini, ...decimals(2) },
  { id: 'effective', value: ({ effectiveCountries }) => effectiveCountries, ...decimals(1) },
  { id: 'topFive', value: ({ topFive }) => topFive, ...shares },
];

const trendPoints = 16;

/** Breadth, share, evenness and concentration on both dates, with trends. */
export function measureRows(model: CoverageModel, text: Text): MeasureRow[] {
  const [first, last] = [model.span[0], model.now.day];
  const summaries = Array.from(
    { length: trendPoints },
    (_, i) => model.at(Math.round(first + ((last - first) * i) / (trendPoints - 1))).summary,
  );
  const unknown = '–';
  return measures.map(({ id, value, words, change }) => {
    const now = value(model.now.summary);
    const before = model.before === null ? null : value(model.before.summary);
    return {
      id,
      before: before === null ? unknown : words(before, text),
      now: now === null ? unknown : words(now, text),
      change: now === null || before === null ? unknown : change(now - before, text),
      trend: summaries.map(value),
    };
  });
}
