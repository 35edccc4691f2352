import { plural } from '../plural';

/** Words of external rankings in English. */
export const externalRankings = {
  title: 'External rankings',
  kind: 'Units',
  kinds: {
    city: 'Cities',
    organisation: 'Organisations',
    country: 'Countries and regions',
    province: 'Provinces',
    alliance: 'Alliances',
    'country group': 'Country groups',
    'conference series': 'Conference series',
  } as Record<string, string>,
  counted: {
    city: (n: number, text: string) => `${text} ${plural(n, 'city', 'cities')}`,
    organisation: (n: number, text: string) => `${text} ${plural(n, 'organisation', 'organisations')}`,
    country: (n: number, text: string) => `${text} ${plural(n, 'country', 'countries')}`,
    province: (n: number, text: string) => `${text} ${plural(n, 'province', 'provinces')}`,
    alliance: (n: number, text: string) => `${text} ${plural(n, 'alliance', 'alliances')}`,
    'country group': (n: number, text: string) => `${text} ${plural(n, 'country group', 'country groups')}`,
    'conference series': (_: number, text: string) => `${text} conference series`,
  } as Record<string, (n: number, text: string) => string>,
  units: 'Compare',
  unitsChosen: (n: number, text: string) => (n === 1 ? '1 unit' : `${text} units`),
  searchUnit: 'Search by name',
  mostUnits: (n: string) => `At most ${n} can be compared at once.`,
  rankings: 'Rankings',
  allRankings: (text: string) => `All ${text}`,
  rankingsChosen: (n: number, text: string) => `${text} ${plural(n, 'ranking', 'rankings')}`,
  searchRanking: 'Search by name',
  notFound: 'Nothing found',
  showAll: 'All rankings',
  beside: 'Beside the index',
  bothCount: (name: string, n: string) => `${name} (${n} in both)`,
  empty: 'This data package has no external rankings.',
  noneOfKind: 'No ranking on record places units of this kind.',
  filters: 'The filters above do not apply to published rankings.',
  none: '–',
  noPlace: 'no place on record',
  noPlaceBelow: (top: string) => `no place on record; the first ${top} are`,
  rank: (rank: string) => `rank ${rank}`,
  grade: (grade: string) => `class ${grade}`,
  disagree: 'Sources disagree on this place.',
  quoted: 'A single place that a source quotes; not all places above it are on record.',
  notes: {
    incomplete:
      'Only the top of a list, or places that some page quoted, are on record: no place on record does not mean not ranked. Each ranking stands for itself.',
    dash: 'A dash: other places of that edition are on record, this one is not. An empty cell: no place of that year is on record.',
    change: 'Change: places between the last two editions with a known rank; + is better.',
    classes: 'Classes stay classes; they are not turned into ranks.',
    others: (n: number, text: string, names: string | null) =>
      `No place on record in ${text} ${plural(n, 'other ranking', 'other rankings')} of the kind${names === null ? '' : `: ${names}`}.`,
    open: 'Open mark: a single quoted place, of which not all places above are on record.',
    gap: 'An edition without a place on record leaves the line open; editions are evenly spaced.',
    loose: 'Dotted: more than a year lies between two editions on record; others may have appeared.',
    log: 'Places near the top have more room than those below, since few of those are on record.',
    shown: (shown: string, of: string) =>
      `${shown} of ${of} units with a place are drawn, first the chosen and those with most known places; the table has all.`,
    moved:
      'A ranking may change its method between editions, so a change of place need not be a change of the unit.',
    scale: (note: string) => `How to read it: ${note}.`,
    newer: (rankings: string) => `Newer editions on record place only some of those compared: ${rankings}.`,
    common: 'Each row is the latest edition in which most of the compared have a known place.',
    within:
      'Ranks among those in both lists only; neither list is changed by the other, and no score is merged.',
    few: (n: string) => `Fewer than 5 are in both (${n}): a number of agreement says next to nothing here.`,
    builtIn: (indicators: string, n: number) =>
      `The index itself counts places in external rankings (${plural(n, 'indicator', 'indicators')}: ${indicators}), so some agreement is built in; set the weight to 0 to compare without.`,
    scaleOfAgreement:
      'Spearman rank correlation and Kendall tau-b: 1 is the same order, 0 no relation, −1 the opposite order.',
    which: 'Of the editions of this ranking the one with most units in both is compared.',
  },
  profileTitle: {
    moves: (unit: string, parts: string, of: string) =>
      `By the last two known editions ${unit} is ${parts} of ${of} external rankings`,
    one: {
      up: (unit: string, ranking: string) => `${unit} rose between its last two known editions of ${ranking}`,
      down: (unit: string, ranking: string) =>
        `${unit} fell between its last two known editions of ${ranking}`,
      same: (unit: string, ranking: string) =>
        `${unit} kept its place between its last two known editions of ${ranking}`,
    },
    up: (text: string) => `up in ${text}`,
    down: (text: string) => `down in ${text}`,
    same: (text: string) => `unchanged in ${text}`,
    best: (unit: string, rank: string, ranking: string, edition: string) =>
      `Best latest place of ${unit} on record: ${rank} (${ranking}, ${edition})`,
    bestClause: (rank: string, ranking: string, edition: string) =>
      `; best latest place: ${rank} (${ranking}, ${edition})`,
    grade: (unit: string, grade: string, ranking: string, edition: string) =>
      `${unit} is ${grade} in ${ranking}, ${edition}`,
    none: (unit: string) => `Where does ${unit} stand in external rankings?`,
  },
  profileSubtitle: 'Rank by edition, 1 is best; a class where the ranking gives classes',
  profileNone: (unit: string) => `None of the chosen rankings has a place of ${unit} on record.`,
  heads: {
    ranking: 'Ranking',
    change: 'Change',
    unit: 'Unit',
    edition: 'Edition',
    year: 'Year',
    rank: 'Rank',
    grade: 'Class',
    score: 'Score',
    source: 'Sources',
    note: 'Note',
    id: 'Key',
    isTop: 'Places above all on record',
  },
  yes: 'yes',
  no: 'no',
  sameClass: 'same class',
  otherClass: 'other class',
  changeMark: (places: string, from: string, until: string) => `${places} places, ${from} to ${until}`,
  bump: {
    title: (unit: string, ranking: string, course: string) => `${unit} in ${ranking}: rank ${course}`,
    step: (rank: string, when: string) => `${rank} in ${when}`,
    mover: (unit: string, ranking: string, first: string, when: string, last: string, until: string) =>
      `${ranking}: ${unit} moved most of those compared, from ${first} in ${when} to ${last} in ${until}`,
    tied: (ranking: string, n: number, places: string) =>
      `${ranking}: none of those compared ends more than ${places} ${plural(n, 'place', 'places')} from its first known rank`,
    still: (ranking: string) => `${ranking}: those compared kept their first known place`,
    once: (unit: string, ranking: string, rank: string, when: string) =>
      `${unit} in ${ranking}: rank ${rank} in ${when}, the only place on record`,
    question: (ranking: string) => `Who stands where in ${ranking}?`,
    subtitle: 'Rank by edition; 1 is best',
    none: 'No rank of this ranking is on record.',
    until: (edition: string) => ` (${edition})`,
    inEdition: (what: string, edition: string) => `${what} in ${edition}`,
  },
  lines: {
    moved: (unit: string, ranking: string, course: string) =>
      `${unit} moved most in ${ranking}: rank ${course}`,
    tied: (unit: string, n: number, places: string) =>
      `${unit} ends at most ${places} ${plural(n, 'place', 'places')} from its first known rank in each ranking`,
    still: (unit: string) => `${unit} ends where it began in every ranking with two known ranks`,
  },
  classes: {
    title: (ranking: string, n: string, changed: string) =>
      `${ranking}: of ${n} with a class in two editions, ${changed} changed class`,
    question: (ranking: string) => `Which class has whom in ${ranking}?`,
    subtitle: 'Class by edition, as published',
  },
  compared: {
    title: (unit: string, n: string, of: string) =>
      `${unit} stands highest in ${n} of ${of} rankings that place at least two of those compared`,
    tie: (of: string) =>
      `No one stands highest most often in the ${of} rankings that place at least two of those compared`,
    question: 'Who stands higher in which ranking?',
    subtitle: 'Rank in the same edition of each ranking; 1 is best',
    none: 'No ranking on record places any of those compared.',
  },
  agreement: {
    title: (both: string, what: string, spearman: string) =>
      `Of ${both} in both, ${what} (Spearman ${spearman})`,
    levels: {
      same: 'the order is much the same',
      similar: 'the order is similar',
      loose: 'the order agrees only loosely',
      none: 'the orders have little to do with each other',
      opposite: 'the orders run against each other',
    },
    few: (both: string, external: string) =>
      `Only ${both} in both: too few to say whether the index agrees with ${external}`,
    noneTitle: 'Does the index agree with external rankings?',
    none: (index: string) => `No edition of an external ranking on record shares a unit with “${index}”.`,
    subtitle: (index: string, external: string, edition: string) =>
      `Rank among those in both: ${index}, and ${external}, ${edition}`,
    axisOwn: (index: string) => `Rank by ${index}`,
    axisExternal: (external: string, edition: string) => `Rank in ${external}, ${edition}`,
    equal: 'same rank in both',
    n: 'In both',
    spearman: 'Spearman',
    kendall: 'Kendall tau-b',
    statistics: (n: string, spearman: string, kendall: string) =>
      `In both: ${n}. Spearman ${spearman}, Kendall tau-b ${kendall}.`,
    mark: (unit: string, own: string, external: string, n: string) =>
      `${unit}: ${own} by the index, ${external} in the external ranking, of the ${n} in both`,
    own: 'By the index',
    external: 'In the external ranking',
    ownAmong: 'By the index, among those in both',
    externalAmong: 'In the external ranking, among those in both',
    ofAll: (rank: string) => `rank ${rank} of all ranked`,
    unknown: 'not defined',
  },
};

export type ExternalRankingsWords = typeof externalRankings;
