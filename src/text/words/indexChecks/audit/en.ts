import { plural } from '../../plural';

/** English words of the audit sheet of an index. */
export const indexAudit = {
  audit: {
    title: (index: string, warnings: number, warningsText: string, unknowns: number, unknownsText: string) =>
      (warnings === 0
        ? `${index}: no check gives a warning`
        : `${index}: ${warningsText} ${plural(warnings, 'check gives a warning', 'checks give warnings')}`) +
      (unknowns === 0 ? '' : `, ${unknownsText} cannot be told`),
    subtitle: (scope: string) => `Audit sheet after the steps of the OECD/JRC Handbook (2008); ${scope}`,
    page: (title: string, page: string, of: string) => `${title} (page ${page} of ${of})`,
    note: 'A warning is a reason to look closer, not an error. ✓ check passed, ! warning, ? cannot tell, because too few units are known.',
    passed: 'passed',
    warning: 'warning',
    unknown: 'cannot tell',
    list: (items: string, more: number, text: string) => (more === 0 ? items : `${items} and ${text} more`),
    columns: { section: 'Step', kind: 'Kind', name: 'Name', value: 'Value' },
    kinds: { choice: 'choice', fact: 'number', check: 'check', warning: 'warning', unknown: 'cannot tell' },
    heading: 'Audit sheet',
    step: (n: string, title: string) => `${n} ${title}`,
    annex: (letter: string, title: string) => `Annex ${letter}: ${title}`,
    cell: (unit: string, indicator: string) => `${unit}: ${indicator}`,
    moreCells: 'Further ones, in the table of the ranking',
    summary: (section: string, warnings: number, text: string) =>
      warnings === 0
        ? `${section}: no warning`
        : `${section}: ${text} ${plural(warnings, 'warning', 'warnings')}`,
    more: (n: number, text: string) =>
      `${text} more ${plural(n, 'step does', 'steps do')} not fit here; the table has all.`,
    export: (page: string) => `Export page ${page}`,
    data: {
      title: 'Data',
      tree: (pillars: number, text: string, indicators: string) =>
        `${text} ${plural(pillars, 'pillar', 'pillars')}, ${indicators} indicators.`,
      thin: (pillars: string) => `A pillar of one indicator measures no more than that: ${pillars}.`,
      full: 'Every pillar has at least two indicators.',
      undefined: (indicators: string) => `Without a definition: ${indicators}.`,
      defined: 'Every indicator has a definition.',
      choice: (units: string, date: string) => `${units} units, values of ${date}.`,
      values: 'Values known',
      reported: 'Of them reported, not counted from records',
      doubts: 'Indicators with a stated doubt',
      records: 'Records behind the values',
      bound: 'Counts from records are lower bounds: what no record names is not counted.',
    },
    missing: {
      title: 'Missing data',
      choice: (method: string) => `Missing values: ${method}.`,
      cells: 'Values missing',
      imputed: 'Values filled in',
    },
    denomination: {
      title: 'Denomination',
      choice: (indicators: string) => `Divided by another number, such as the size of a unit: ${indicators}.`,
      none: 'No indicator is divided by another number: large units are not held against small ones.',
      divided: 'Indicators divided by another number',
    },
    availability: {
      title: 'Availability',
      choice: (least: string) => `To be ranked, a unit needs values of ${least} of the indicators.`,
      ranked: 'Units ranked',
      unranked: 'Units not ranked',
      sparse: (least: string, indicators: string) =>
        `Known for fewer than ${least} of the ranked units: ${indicators}.`,
      dense: (least: string) => `Every indicator is known for at least ${least} of the ranked units.`,
      many: (share: string) =>
        `${share} of the units have too few records to be ranked: the ranking is of the others.`,
      few: (share: string) => `${share} of the units are not ranked.`,
    },
    outliers: {
      title: 'Outliers',
      choice: (method: string) => `Extreme values: ${method}.`,
      cells: 'Values pulled in',
      logs: 'Indicators of which the logarithm is taken',
      left: (indicators: string) =>
        `Still very uneven (|skewness| above 2 and excess kurtosis above 3.5): ${indicators}.`,
      none: 'No indicator is very uneven after treatment.',
    },
    scale: {
      title: 'Scale',
      choice: (method: string) => `Scale: ${method}.`,
      negative: 'Indicators in which less is better',
      alike: (low: string, high: string) => `All indicators are on one scale, ${low} to ${high}.`,
      unlike: 'Indicators are not on a scale with common ends, so spread weighs in beside the weights.',
    },
    weights: {
      title: 'Weights',
      choice: (method: string) => `Weights: ${method}. Shares of pillars and indicators in the whole:`,
      under: (indicator: string) => `– ${indicator}`,
      heavy: (indicators: string) => `More than twice an equal share: ${indicators}.`,
      even: 'No indicator has more than twice an equal share.',
    },
    aggregation: {
      title: 'Aggregation',
      choice: (method: string) => `Across pillars: ${method}.`,
    },
    ranks: {
      title: 'Ranks',
      choice: 'The highest score comes first; units with the same score share the better place.',
      places: 'Places',
      tied: 'Units that share a place',
    },
    coherence: {
      title: 'Coherence',
      choice:
        "Whether the indicators of a pillar go together: correlations of the scaled indicators, how well they measure one thing (Cronbach's alpha), and how much one direction says of them all (principal components).",
      alpha: (node: string) => `Cronbach's alpha, ${node}`,
      alphaOf: (node: string, alpha: string, n: string) => `${node} (${alpha}, n = ${n})`,
      pair: (pair: string, r: string, n: string) => `${pair} (${r}, n = ${n})`,
      tooFew: (least: string) => `Pairs of fewer than ${least} units are not judged.`,
      noAlpha: (least: string) => `Alpha of fewer than ${least} units is not judged.`,
      over: (value: string, n: string) => `${value} (n = ${n})`,
      component: 'Variance in the first component',
      components: 'Components with an eigenvalue above 1',
      redundant: (pairs: string) => `Nearly the same (above 0.9): ${pairs}.`,
      noRedundant: 'No two indicators are nearly the same (above 0.9).',
      negative: (pairs: string) => `Pull against each other (below −0.2): ${pairs}.`,
      noNegative: 'Nothing pulls against its own pillar or the index (below −0.2).',
      loose: (pillars: string) => `Alpha below 0.7, so the indicators measure different things: ${pillars}.`,
      tight: 'Alpha is 0.7 or more in every pillar.',
    },
    robustness: {
      choice: (draws: string, seed: string) =>
        `Ranks in ${draws} random draws of weights and choices (seed ${seed}: the same again with the same number).`,
      leftOut: (share: string) =>
        `${share} of the draws have no result with these values, so the intervals are those of the others.`,
      waiting: 'Rank intervals have not been calculated.',
      width: 'Median width of a 90% rank interval',
      sure: 'Ranks whose interval reaches at most two places up or down',
      wide: (width: string, n: string) =>
        `Half of the ranks are uncertain by ${width} places or more of ${n}: read groups, not places.`,
      narrow: 'Half of the intervals are narrower than a fifth of all places.',
      spearman: 'Lowest Spearman under another method',
      moved: (method: string, r: string) => `${method} gives a clearly different order: Spearman ${r}.`,
      stable: 'Every other method gives nearly the same order (Spearman 0.9 or more).',
    },
    sensitivity: {
      title: 'Robustness',
      choice: 'Below, which choice and which part change ranks most.',
      waiting: 'Which choice and which part change ranks most has not been calculated.',
      factor: (factor: string) => `${factor}, share alone or with others`,
      drop: (node: string) => `Without ${node}, places on average`,
      fragile: (node: string, shift: string) =>
        `Without ${node} units move by ${shift} places on average: the ranking hangs on it.`,
      solid: 'No single part moves ranks by more than a tenth of all places on average.',
    },
    external: {
      title: 'Other rankings',
      choice: 'Agreement with published rankings on the units that both rank.',
      none: 'No published ranking of the same units is on record.',
      agreement: (rho: string, tau: string, n: string) => `Spearman ${rho}, Kendall ${tau}, n = ${n}`,
      tooFew: (rankings: string, n: string) =>
        `Rankings with fewer than ${n} units in common, which do not tell agreement from chance: ${rankings}.`,
      few: (n: string) => `Rankings with fewer than ${n} units in common`,
      against: (names: string) => `Runs against: ${names}.`,
      with: 'None with enough units in common runs against this index.',
    },
  },
};
