import { plural } from '../plural';

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** English words of the figures of an index: its ranking, why a rank is what it is, and grades. */
export const rankings = {
  numeral: (n: number, text: string) => numerals[n] ?? text,
  kinds: {
    organisation: (n: number) => plural(n, 'think tank', 'think tanks'),
    country: (n: number) => plural(n, 'country or region', 'countries and regions'),
    alliance: (n: number) => plural(n, 'alliance', 'alliances'),
  } as Record<string, (n: number) => string>,
  titleNone: 'Who ranks first? None has enough of the indicators',
  titleOnly: (name: string) => `${name} is the only one that is ranked`,
  titleLeads: (name: string, second: string) => `${name} leads, ahead of ${second}`,
  titleShared: (names: string) => `${names} share the first place`,
  titleSharedMany: (n: string) => `${n} share the first place`,
  sure: {
    all: (n: string) => `None of the ${n} can be told apart: every two intervals overlap`,
    first: (n: string) => `The first ${n} cannot be told apart`,
    leads: (name: string) => `${name} leads in at least 19 of 20 draws`,
    clear: (name: string) => `${name} leads clearly: no other interval overlaps its own`,
    overlappedBy: (name: string, other: string) =>
      `${name} is first, but the interval of ${other} overlaps its own`,
    overlapped: (name: string, n: string) => `${name} is first, but ${n} others overlap its interval`,
    every: (n: string) => `every place is uncertain by ${n} or more`,
    from: (rank: string, n: string) => `from rank ${rank} on, places are uncertain by ${n} or more`,
    between: (from: string, to: string, n: string) =>
      `between ranks ${from} and ${to}, places are uncertain by ${n} or more`,
    some: (k: number, places: string, of: string, n: string) =>
      `${places} of the ${of} places ${plural(k, 'is', 'are')} uncertain by ${n} or more`,
    most: (n: number, text: string) =>
      n === 0 ? 'no place is uncertain' : `no place is uncertain by more than ${text}`,
    join: (first: string, second: string) => `${first}; ${second}`,
  },
  scoreRange: (low: string, high: string) => `score from ${low} to ${high}`,
  scorePlain: 'score',
  means: {
    arithmetic: 'weighted mean',
    geometric: 'weighted geometric mean',
    harmonic: 'weighted harmonic mean',
    power: 'weighted power mean',
  } as Record<string, string>,
  pillars: (n: number, text: string) => `${text} ${plural(n, 'pillar', 'pillars')}`,
  indicators: (n: number, text: string) => `${text} ${plural(n, 'indicator', 'indicators')}`,
  subtitleMean: (score: string, mean: string, of: string) => `${score}, the ${mean} of ${of}`,
  subtitleBestSum: (of: string) =>
    `score from 0 to 1, the sum of ${of}, each multiplied so that it suits the unit best; 1 = the best with its own weights`,
  subtitleBestMean: (mean: string, of: string) =>
    `score from 0 to 1, the ${mean} of ${of} with the weights that suit each unit best; 1 = the best on all`,
  subtitleCopeland: (of: string) => `score: units beaten less units lost to, compared two by two on ${of}`,
  subtitleIntervals: (score: string) => `${score}, and rank with its 90% interval`,
  subtitleUsable: (score: string, usable: string, of: string) =>
    `${score}, and rank with its 90% interval from the ${usable} usable of ${of} draws`,
  subtitle: (index: string, score: string, ranked: string, date: string) =>
    `${index}: ${score}; ${ranked}, ${date}`,
  ranked: (n: string, of: string, kind: string) => `${n} of ${of} ${kind} ranked`,
  axisScore: 'Score',
  axisRank: 'Rank, 90% interval',
  unknown: 'pillar not known',
  open: 'open: reported figures only',
  marked: 'estimated or pulled-in values',
  more: (shown: string, of: string) => `${shown} of ${of} ranked are shown; the table has all.`,
  notes: {
    lower: 'Counts of records are lower bounds: what no record names is not counted.',
    interval: (draws: string, seed: string, what: string) =>
      `Interval: 5th to 95th percentile of the rank in ${draws} draws (seed ${seed})${what}.`,
    leftOut: (n: number, text: string) =>
      `${text} ${plural(n, 'draw', 'draws')} could not be calculated and ${plural(n, 'counts', 'count')} nowhere.`,
    manyLeftOut: (share: string, n: string, of: string) =>
      `${share} of the draws (${n} of ${of}) could not be calculated; the intervals rest on the others alone.`,
    selection: (n: string, kind: string) => `${n} ${kind} only; scores hold within this selection.`,
    unknownParts: (n: number, text: string, kind: string) =>
      `${text} ranked ${kind} ${plural(n, 'has', 'have')} a pillar of which too little is known (dashed): its weight passes to the other pillars, as means are taken over what is known. Not known is not 0.`,
    vary: (what: string) => ` in which ${what} vary`,
    weights: (share: string) => `the weights (by up to ${share})`,
    weightsFreely: 'the weights',
    normalisation: 'the scale',
    aggregation: 'the kind of mean',
    imputation: 'what stands in for missing values',
    winsorisationLimit: 'the treatment of outliers',
    leaveOutPillar: 'the pillars that are left out',
    bracket: 'Bracket: every two of these intervals overlap; those outside it may overlap them too.',
    unranked: (n: number, text: string, share: string | null) =>
      `Not ranked: ${text}, with fewer of ${plural(n, 'its', 'their')} indicators known than the index asks for${share === null ? '' : ` (${share})`}.`,
    log: (names: string) => `Logarithms are taken of ${names}, whose values are very uneven.`,
    withoutSpread: (names: string) => `Left out, because all units have the same value or none: ${names}.`,
    shares: 'This mean does not add up by itself: a bar shares its score out among the parts.',
    marked: (what: string) => `Diamond: the score contains values that ${what}.`,
    imputed: (n: string) => `stand in for missing ones (${n})`,
    trimmed: (n: string) => `were pulled in (${n})`,
    pulledIn: 'Pulled in: an extreme value is set to the next one.',
    open: 'Open bar: this part rests on reported figures alone.',
    below: 'Left of 0: what lowers the score; the upright line is the score.',
    change: '+ and −: places gained and lost against the index as it is defined.',
  },
  overShare: 'over 99%',
  underShare: 'under 1%',
  evidenceAll: (of: string) => `Evidence 100%: all ${of} values are counted from records`,
  evidence: (share: string, n: string, of: string) =>
    `Evidence ${share}: ${n} of ${of} values are counted from records, the others are reported figures`,
  mark: {
    row: (name: string, rank: string, score: string) => `${name}: rank ${rank}, score ${score}`,
    interval: (low: string, high: string) => `90% interval ${low} to ${high}`,
    rank: (rank: string, of: string) => `Rank ${rank} of ${of}`,
    score: (score: string) => `Score ${score}`,
    part: (name: string, value: string) => `${name} ${value}`,
    partOf: (part: string, name: string) => `${part}, ${name}`,
    adds: (value: string) => `${value} of the score`,
    nodeScore: (value: string, weight: string) => `Score ${value}, weight ${weight}`,
    imputed: (n: number, text: string) =>
      `${text} ${plural(n, 'value stands', 'values stand')} in for missing ones`,
    trimmed: (n: number, text: string) =>
      `${text} ${plural(n, 'value was', 'values were')} pulled in as extreme`,
    missing: (n: number, text: string) => `${text} ${plural(n, 'indicator is', 'indicators are')} not known`,
    reported: 'Rests on reported figures alone',
    was: (change: string) => `${change} places by the change`,
  },
  cell: {
    imputed: 'estimated',
    trimmed: 'pulled in',
    reported: 'reported',
    missing: 'not known',
    atLeast: (value: string) => `≥ ${value}`,
    about: (value: string) => `about ${value}`,
    withNote: (value: string, note: string) => `${value} (${note})`,
  },
  columns: {
    rank: 'Rank',
    rank_p05: 'Rank, 5th percentile',
    rank_median: 'Rank, median of the draws',
    rank_p95: 'Rank, 95th percentile',
    id: 'Id',
    name: 'Name',
    score: 'Score',
    not_ranked: 'Not ranked because',
    known: 'Share of indicators known',
  },
  columnOf: {
    contribution: (name: string) => `${name}: part of the score`,
    score: (name: string) => `${name}: score`,
    value: (name: string, unit: string | null) => (unit === null ? name : `${name} (${unit})`),
    normalised: (name: string) => `${name}: on the common scale`,
    note: (name: string) => `${name}: note`,
  },
  notRanked: {
    title: (n: number, text: string, kind: string, reason: string) =>
      `${text} ${kind} ${plural(n, 'is', 'are')} not ranked, most for want of data on ${reason}`,
    titleAll: (n: number, text: string, kind: string, reason: string) =>
      `${text} ${kind} ${plural(n, 'is', 'are')} not ranked for want of data on ${reason}`,
    titleWhole: (n: number, text: string, kind: string) =>
      `${text} ${kind} ${plural(n, 'is', 'are')} not ranked: too few of their indicators are known`,
    titleNone: (kind: string) => `Every one of the ${kind} is ranked`,
    subtitle: (index: string, n: string, of: string, kind: string) =>
      `${index}: ${n} of ${of} ${kind}, by how much is known of them`,
    reason: (node: string, known: string, of: string) => `${node}: ${known} of ${of} known`,
    whole: 'All indicators',
    names: (names: string, more: number, text: string) => (more === 0 ? names : `${names} and ${text} more`),
    note: (share: string) =>
      `A unit is ranked where at least ${share} of all its indicators are known, even if a pillar is not known as a whole: the weight of that pillar then passes to the others, as means are taken over what is known. Not known is not 0.`,
    cell: (node: string, share: string, threshold: string) =>
      `${node}: ${share} known, ${threshold} asked for`,
    sentence: (reason: string) => `Not ranked. ${reason}.`,
    columns: {
      id: 'Id',
      name: 'Name',
      node: 'What is missing',
      share: 'Share known',
      threshold: 'Share asked for',
    },
    fit: (shown: string, of: string) => `${shown} of ${of} bars fit; the table has all.`,
  },
};

export type RankingsWords = typeof rankings;
