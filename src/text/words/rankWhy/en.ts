import { plural } from '../plural';

/** English words of why a unit has its rank. */
export const rankWhy = {
  title: (name: string, rank: string, best: string, worst: string) =>
    `${name}, rank ${rank}: strongest on ${best}, weakest on ${worst}`,
  titleBest: (name: string, rank: string, best: string, rest: string) =>
    `${name}, rank ${rank}: strongest on ${best}, ${rest}`,
  titleWorst: (name: string, rank: string, worst: string, rest: string) =>
    `${name}, rank ${rank}: weakest on ${worst}, ${rest}`,
  rest: {
    nowhereBelow: (isAllKnown: boolean): string =>
      isAllKnown ? 'and nowhere below the median' : 'and of what is known nothing is below the median',
    nowhereAbove: (isAllKnown: boolean): string =>
      isAllKnown ? 'and nowhere above the median' : 'and of what is known nothing is above the median',
    belowOn: (indicator: string) => `below the median only on ${indicator}`,
    aboveOn: (indicator: string) => `above the median only on ${indicator}`,
    below: (n: string, of: string) => `below the median on ${n} of its ${of} known indicators`,
    above: (n: string, of: string) => `above the median on ${n} of its ${of} known indicators`,
  },
  titleEven: (name: string, rank: string) => `${name}, rank ${rank}: at the median on every pillar`,
  titleUnranked: (name: string) => `Why ${name} is not ranked`,
  subtitle: (n: string) =>
    `Distance from the median of the ${n} ranked, after all indicators are brought to one scale; then the value itself and the median`,
  note: 'Bars to the right are better than the median, to the left worse, whichever way the indicator counts.',
  noteMarks:
    'Open bar: reported figure. Diamond: the value stands in for a missing one, or was pulled in: an extreme value is set to the next one.',
  axis: 'Distance from the median',
  value: (value: string, median: string) => `${value}, median ${median}`,
  label: (name: string, distance: string, value: string) => `${name}: ${distance} from the median; ${value}`,
  distance: (value: string) => `${value} from the median`,
  weight: (share: string) => `Weight in the whole: ${share}`,
  imputed: (value: string) => `Not known; ${value} stands in for it`,
  treated: (from: string, to: string) => `Pulled in from ${from} to ${to}`,
  notKnown: 'not known',
  unit: (unit: string) => `Unit: ${unit}`,
  place: 'One place',
  up: (name: string, points: string) => `To pass ${name}, ${points} more points of the score are needed.`,
  first: 'It is first: there is no one to pass.',
  down: (name: string, points: string) => `It leads ${name} by ${points} points of the score.`,
  last: 'It is the last that is ranked.',
  level: (name: string) => `It shares its rank with ${name}.`,
  either: 'Each of these alone would do, all else staying as it is:',
  rise: (name: string, change: string, value: string) => `${name}: ${change}, to ${value}`,
  riseFrom: (name: string, from: string, to: string) => `${name}: from ${from} to ${to}`,
  risePlace: (name: string, place: string) => `${name}: to place ${place}`,
  atPlace: (place: string) => `place ${place}`,
  percent: (value: string) => `${value}%`,
  more: (shown: string, of: string) => `${shown} of ${of} rows fit; the table has all.`,
  points: (name: string, points: string) =>
    `${name}: ${points} points, counted on the one scale that all indicators are brought to`,
  byUnit: (change: string, unit: string | null) => (unit === null ? change : `${change} (${unit})`),
  none: 'No single indicator would be enough.',
  choice: 'Which choice moves it most',
  dropped: (name: string, from: string, to: string) =>
    `Without ${name} its rank would be ${to} in place of ${from}.`,
  droppedNone: 'Leaving out any one part does not change its rank.',
  choiceOf: {
    weights: 'the weights',
    normalisation: 'the scale',
    aggregation: 'the kind of mean',
    imputation: 'what stands in for missing values',
    winsorisationLimit: 'the treatment of outliers',
    leftOut: 'which pillar is left out',
  },
  weightOf: (name: string) => `the weight of ${name}`,
  sobol: (choice: string, share: string, low: string, high: string) =>
    `Of all choices, its rank depends most on ${choice}: ${share} of how it varies comes from that, alone or with other choices (90% interval ${low} to ${high}).`,
  waiting: 'Being calculated…',
  cells: 'Values not taken as they are',
  cellImputed: (name: string, value: string) => `${name}: not known, ${value} stands in`,
  cellTreated: (name: string, from: string, to: string) => `${name}: pulled in from ${from} to ${to}`,
  cellReported: (name: string, value: string) => `${name}: ${value} is a reported figure`,
  records: (n: number, text: string) => `${text} ${plural(n, 'record', 'records')}`,
  profile: 'Open profile',
  close: 'Close',
  show: (name: string) => `Show ${name}`,
  columns: {
    node: 'Id',
    name: 'Name',
    pillar: 'Pillar',
    value: 'Value',
    median: 'Median of the ranked',
    unit: 'Unit',
    scaled: 'On the scale of all indicators',
    scaledMedian: 'Median on the scale of all indicators',
    distance: 'Distance from the median',
    weight: 'Weight in the whole',
    note: 'Note',
    records: 'Records',
  },
};

export type RankWhyWords = typeof rankWhy;
