import { plural } from '../plural';
import { indexAudit } from './audit/en';
import { indexWhatIf } from './whatIf/en';

/** English words of what is checked in an index: comparisons within it, what if, and its audit sheet. */
export const indexChecks = {
  ...indexWhatIf,
  ...indexAudit,
  whole: 'Index',
  score: 'score',
  scope: (index: string, date: string) => `${index}, ${date}`,
  withUnit: (title: string, unit: string) => `${title} (${unit})`,
  named: (name: string, value: string) => `${name}: ${value}`,
  scoreOf: (score: string) => `score ${score}`,
  rank: (rank: string) => `rank ${rank}`,
  notRanked: 'not ranked',
  noGroup: 'Not on record',
  inPillar: (pillar: string, indicator: string) => `${pillar}: ${indicator}`,
  otherGroups: 'Other groups, or not on record',
  units: (n: number, text: string) => `${text} ${plural(n, 'unit', 'units')}`,
  nEquals: (n: string) => `n = ${n}`,
  logAxis: 'Logarithmic axis: the treatment of outliers takes the logarithm.',
  fit: (shown: string, of: string) => `${shown} of ${of} rows are shown; the table has all.`,
  columns: {
    id: 'Id',
    unit: 'Unit',
    group: 'Group',
    rank: 'Rank',
    score: 'Score',
    n: 'n',
  },
  coefficients: { spearman: 'Spearman', pearson: 'Pearson' },
  scatter: {
    question: (x: string, y: string) => `Do ${x} and ${y} go together?`,
    together: (x: string, y: string, r: string) => `${x} and ${y} go together: rank correlation ${r}`,
    tend: (x: string, y: string, r: string) =>
      `${x} and ${y} go together to some degree: rank correlation ${r}`,
    apart: (x: string, y: string, r: string) => `${x} and ${y} hardly go together: rank correlation ${r}`,
    against: (x: string, y: string, r: string) =>
      `${x} and ${y} run against each other: rank correlation ${r}`,
    subtitle: (x: string, y: string, scope: string) => `${y} by ${x}; ${scope}`,
    none: 'Fewer than three ranked units have both values.',
    coefficients: (rho: string, r: string, n: string) =>
      `Spearman ${rho} (ranks), Pearson ${r} (values as drawn), n = ${n} ranked units with both values.`,
    open: 'Open marks: a value is reported by somebody or filled in, not counted from records.',
    openMark: 'A value is reported or filled in',
    fanned: 'Units with the same values are drawn beside each other.',
    x: 'Across',
    y: 'Upwards',
  },
  groups: {
    question: {
      region: 'How do regions compare?',
      country: 'How do countries compare?',
      type: 'How do types compare?',
    } as Record<string, string>,
    by: { region: 'by region', country: 'by country', type: 'by type' } as Record<string, string>,
    group: 'Group',
    options: { region: 'Region', country: 'Country', type: 'Type' } as Record<string, string>,
    first: (name: string, score: string, second: string, next: string) =>
      `${name} has the highest median score, ${score}, before ${second} with ${next}`,
    higher: (name: string, score: string, other: string, next: string) =>
      `${name} has a clearly higher median score, ${score}, than ${other} with ${next}`,
    subtitle: (by: string, scope: string) => `Scores of all ranked units ${by}; ${scope}`,
    none: 'No unit is ranked.',
    median: (score: string) => `median ${score}`,
    quartiles: 'middle half',
    note: (median: string, quartiles: string) =>
      `A median is given from ${median} units on, the middle half (first to third quartile) from ${quartiles} on. Only ranked units count, so a group may look better than it is where its weaker units have too few records to be ranked. A difference counts as clear where the median of each group of ${quartiles} units or more lies outside the middle half of the other.`,
    columns: { n: 'Units', median: 'Median', q1: 'First quartile', q3: 'Third quartile' },
  },
  distribution: {
    question: (title: string) => `How is ${title} distributed?`,
    title: (title: string, median: string, unit: string, most: string) =>
      `${title}: half have ${median} or less; ${unit} has most, ${most}`,
    titleShared: (title: string, median: string, n: string, most: string) =>
      `${title}: half have ${median} or less; ${n} have most, ${most}`,
    titleLow: (title: string, median: string, unit: string, most: string) =>
      `${title}: at least half have ${median}; ${unit} has most, ${most}`,
    titleLowShared: (title: string, median: string, n: string, most: string) =>
      `${title}: at least half have ${median}; ${n} have most, ${most}`,
    same: (n: string, title: string, value: string) => `${title}: all ${n} have ${value}`,
    subtitle: (title: string, scope: string) => `${title}, values before they are scaled; ${scope}`,
    none: 'No unit has a value.',
    missing: (n: number, text: string, of: string) =>
      n === 0
        ? `All ${of} units have a value.`
        : `${text} of ${of} units ${plural(n, 'has', 'have')} no value on record.`,
    moved: (to: string) => `Pulled in to ${to}`,
    median: (value: string) => `Median ${value}`,
    open: 'Open marks: reported by somebody or filled in, not counted from records.',
    node: 'Indicator',
    columns: {
      treated: 'After treatment of outliers',
      normalised: 'Scaled',
      state: 'In words',
      skewnessBefore: 'Skewness before',
      skewnessAfter: 'Skewness after',
      kurtosisBefore: 'Excess kurtosis before',
      kurtosisAfter: 'Excess kurtosis after',
    },
  },
  treatment: {
    none: (skewness: string, kurtosis: string) =>
      `No outlier was treated: skewness ${skewness}, excess kurtosis ${kurtosis}.`,
    log: 'The logarithm was taken, because pulling in single values did not do: ',
    winsorised: (n: number, text: string) =>
      `${text} extreme ${plural(n, 'value was', 'values were')} pulled in: `,
    change: (skewBefore: string, skewAfter: string, kurtBefore: string, kurtAfter: string) =>
      `skewness ${skewBefore} before and ${skewAfter} after, excess kurtosis ${kurtBefore} before and ${kurtAfter} after.`,
  },
  correlations: {
    question: 'How do the indicators go together?',
    fine: 'No two indicators say the same, and none pulls against the index',
    unjudged: 'Too few units to tell how the indicators go together',
    same: (first: string, second: string, r: string) => `${first} and ${second} say nearly the same (${r})`,
    sameMany: (n: string) => `${n} pairs say nearly the same`,
    against: (first: string, second: string, r: string) => `${first} pulls against ${second} (${r})`,
    againstMany: (n: string) => `${n} pairs pull against each other`,
    both: (first: string, second: string) => `${first}; ${second}`,
    subtitle: (scope: string) =>
      `Correlation (Pearson) of scaled indicators, pillars and the index; ${scope}`,
    pair: (first: string, second: string) => `${first} with ${second}`,
    flags: { redundant: 'above 0.9: nearly the same', negative: 'below −0.2: pulls against' },
    note: 'More is better in all lines, so a correlation below −0.2 between parts of the same pillar, or with the index, means that they pull against each other; above 0.9 two lines say nearly the same. Each pair is over the units that have both.',
    weak: (n: string) => `Pairs of fewer than ${n} units are written without colour and not flagged.`,
    alpha: (least: string, list: string) =>
      `Cronbach's alpha, usually wanted to be ${least} or more where indicators measure one thing: ${list}.`,
    alphaOf: (title: string, alpha: string, n: string) => `${title} ${alpha} (n = ${n})`,
    alphaName: (title: string) => `Cronbach's alpha: ${title}`,
    legend: {
      low: '−1',
      high: '1',
      redundant: 'framed bold: above 0.9',
      negative: 'framed thin: below −0.2',
      hundredths: 'numbers: times 100',
    },
    columns: { first: 'First', second: 'Second', r: 'Correlation (Pearson)', flag: 'Flag' },
  },
};
