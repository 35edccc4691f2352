const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

/** English words of what moves ranks: choices, parts left out, other methods, and time. */
export const indexWhatIf = {
  methods: {
    question: 'Do other methods move ranks?',
    nothing: 'No other method, one at a time, changes any rank',
    little: (shift: string) =>
      `No other method, one at a time, moves ranks by as much as a place on average: at most ${shift}`,
    most: (method: string, shift: string) =>
      `Of other methods, one at a time, "${method}" would move ranks most: by ${shift} places on average`,
    subtitle: (scope: string) =>
      `Mean change of rank by one other choice at a time, and the first ten under all of them; ${scope}`,
    note: (n: string) =>
      `Everything else stays as it is chosen. Spearman is the rank correlation with the ranking as chosen; 1 is the same order. Below, the first ${n}: dot as chosen, bar from the best to the worst rank under the other choices.`,
    failed: (methods: string) => `Not defined with these values, and so left out: ${methods}.`,
    undefined: 'not defined with these values',
    asDefined: 'Rank as chosen',
    axis: 'Mean change of rank, places',
    rankAxis: 'Rank: as chosen, and from best to worst',
    range: 'Ranks',
    places: (shift: string) => `${shift} places on average`,
    spearman: (r: string) => `Spearman ${r}`,
    moved: (shift: string, r: string, n: string) => `${shift} places on average, Spearman ${r}, ${n} units`,
    unit: (name: string, rank: string, best: string, worst: string) =>
      `${name}, rank ${rank}, from ${best} to ${worst}`,
    between: (best: string, worst: string) => `from ${best} to ${worst} under other choices`,
    fromTo: (from: string, to: string) => `${from} → ${to}`,
  },
  sensitivity: {
    question: 'Which choice moves ranks most?',
    most: (factor: string, share: string) =>
      `Of the choices varied together, "${factor}" moves ranks most: it has a part in ${share} of the variation`,
    two: (factor: string, second: string) =>
      `Of the choices varied together, "${factor}" and "${second}" move ranks about alike; none stands out`,
    factors: {
      weights: 'The weights',
      normalisation: 'The scale',
      aggregation: 'The aggregation of the pillars',
      imputation: 'What stands for missing values',
      winsorisationLimit: 'How many extreme values are pulled in',
      leftOut: 'Leaving out a pillar',
    } as Record<string, string>,
    weightOf: (node: string) => `Weight: ${node}`,
    subtitle: (scope: string) => `Share of the variation of ranks that each choice explains; ${scope}`,
    note: (runs: string, seed: string) =>
      `All choices are varied together at random, ${runs} times each (seed ${seed}: the same again with the same number); what is measured is how many places units move on average. Alone: what would go if this choice were fixed and the others were not (first-order Sobol index). Alone or with others: what would stay if all others were fixed (total index). Thin lines: 90% interval, from drawing again from the results (bootstrap). They are estimates: what falls below 0 or above 100%, or where "alone" comes out longer than "alone or with others", is cut here and stands in the table in full.`,
    none: 'Nothing is varied, so there is nothing to compare.',
    waiting: 'Which choice moves ranks most is being calculated…',
    still: 'Nothing that is varied moves ranks',
    stillWhy:
      'Ranks stay the same, or as good as the same, whatever is drawn: shares of such a variation would say nothing.',
    steady: 'No choice moves ranks more or less than another',
    steadyWhy: (mean: string) =>
      `Whatever is drawn, units move by about ${mean} places on average: there is no variation to share out.`,
    leftOut: (options: string) => `Cannot be combined with the other choices, and so left out: ${options}.`,
    mean: 'Mean change of rank over all draws',
    variance: 'Its variance',
    totalOf: (share: string) => `${share} alone or with others`,
    alone: 'alone',
    total: 'alone or with others',
    axis: 'Share of the variation',
    label: (factor: string, first: string, total: string) =>
      `${factor}: alone ${first}, alone or with others ${total}`,
    interval: (low: string, high: string) => `90% interval ${low} to ${high}`,
    columns: {
      factor: 'Choice',
      first: 'First-order index',
      firstLow: 'First-order, 5th percentile',
      firstHigh: 'First-order, 95th percentile',
      total: 'Total index',
      totalLow: 'Total, 5th percentile',
      totalHigh: 'Total, 95th percentile',
    },
  },
  drop: {
    question: 'What would leaving out a part change?',
    title: (node: string, shift: string) =>
      `Of the parts, leaving out "${node}" moves ranks most: by ${shift} places on average`,
    titleShort: (node: string, shift: string) =>
      `Of the pillars, leaving out "${node}" moves ranks most: by ${shift} places on average`,
    tied: (nodes: string, shift: string) =>
      `Of the parts, leaving out any of these moves ranks most: ${nodes}, by ${shift} places on average`,
    tiedShort: (nodes: string, shift: string) =>
      `Of the pillars, leaving out any of these moves ranks most: ${nodes}, by ${shift} places on average`,
    none: 'No part can be left out.',
    nothing: 'Leaving out any single part changes no rank',
    subtitle: (scope: string) => `Mean change of rank when a pillar or an indicator is left out; ${scope}`,
    note: 'Weights of the parts that stay keep their proportions. Units that are ranked both with and without the part count.',
    waiting: 'What leaving out a part changes is being calculated…',
    axis: 'Mean change of rank, places',
    label: (node: string, shift: string, n: string) =>
      `${node} left out: ${shift} places on average, ${n} units`,
    without: (node: string) => `Without ${node}`,
    largest: (unit: string, from: string, to: string) => `Largest move: ${unit}, from ${from} to ${to}`,
    columns: {
      node: 'Left out',
      level: 'Level',
      shift: 'Mean change of rank',
      unit: 'Largest move',
      from: 'Rank',
      to: 'Rank without',
    },
    pillar: 'pillar',
    indicator: 'indicator',
  },
  time: {
    question: 'How do ranks change through time?',
    climbs: (unit: string, rank: string, year: string, before: string, since: string) =>
      `${unit} climbs from ${before} in ${since} to ${rank} in ${year}`,
    falls: (unit: string, rank: string, year: string, before: string, since: string) =>
      `${unit} falls from ${before} in ${since} to ${rank} in ${year}`,
    apart: (unit: string, since: string, year: string) =>
      `The ranks of ${unit} in ${since} and ${year} can hardly be told apart`,
    noneApart: (since: string, year: string) =>
      `None of the units shown can be told apart by rank between ${since} and ${year}`,
    enters: (unit: string, rank: string, year: string) =>
      `${unit} has enough records to be ranked in ${year} alone: ${rank}`,
    placeOf: (rank: string, n: string) => `${rank} of ${n}`,
    ordinal: (n: number, text: string) => ordinals[n - 1] ?? `rank ${text}`,
    subtitle: (first: string, last: string, scope: string) =>
      `Rank at the end of each year, ${first} to ${last}, dated records only; ${scope}`,
    subtitlePanel: (scope: string) => `Rank in each period; ${scope}`,
    fixed: (day: string) =>
      `Every indicator is scaled between its lowest and highest value of ${day} in all years, so that scores can be compared; values beyond are cut off.`,
    dated:
      'Only records with a date of a year or better count, so the last rank may differ from that of the ranking.',
    differs: (units: string) => `By all records the ranking has other places for: ${units}.`,
    differsBy: (unit: string, here: string, there: string) => `${unit} ${there}, here ${here}`,
    told: 'A climb or fall is named where the first and the last 90% interval of a unit do not overlap.',
    closing: (year: string, day: string) => `${year} is up to ${day}.`,
    interval: 'Bars: 5th to 95th percentile of the rank.',
    shown: (n: string, of: string) =>
      `${n} of ${of} ranked in the last year are shown: the first ones, and those chosen.`,
    few: (years: string, least: string) =>
      `Left out, because fewer than ${least} units have enough records: ${years}.`,
    broken: (year: string, reason: string) =>
      `From ${year} on ranks cannot be compared with earlier ones: ${reason}.`,
    noPanel:
      'The values of this index are of one date. With a column that names the period of each row, ranks can be followed through time.',
    noYears: 'In no two years enough units have dated records to be ranked.',
    mark: (unit: string, year: string, rank: string) => `${unit}, ${year}: rank ${rank}`,
    between: (low: string, high: string) => `90% interval ${low} to ${high}`,
    until: (year: string) => ` (${year})`,
    year: 'Year',
    low: 'Rank, 5th percentile',
    high: 'Rank, 95th percentile',
    units: 'Units in colour',
    addUnit: 'Choose up to three',
    noUnit: 'No unit has this name.',
    waiting: 'Ranks of earlier years are being calculated…',
  },
};
