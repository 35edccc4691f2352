import { plural } from '../plural';

/** English words of the coverage view beyond its first map. */
export const reach = {
  show: 'Show',
  shows: { ties: 'Ties', change: 'Change', overlap: 'Overlap' } as Record<string, string>,
  forms: {
    map: 'Map',
    symbols: 'Symbols',
    flows: 'Flows',
    tiles: 'Tiles',
    table: 'Table',
  } as Record<string, string>,
  versus: 'Second subject',
  noVersus: 'None',
  from: 'From',
  to: 'To',
  asSpan: 'over a span',
  asDate: 'on one date',
  span: (from: string, to: string) => `${from} to ${to}`,
  anyPart: 'Held there or took part',
  ownGroup: 'Own list…',
  own: {
    title: 'Own list of countries',
    hint: 'Type or paste names or codes in English, 简体中文 or 繁體中文, separated by commas, semicolons or lines.',
    label: 'Countries',
    found: (n: number, text: string) => `${text} ${plural(n, 'country', 'countries')} recognised`,
    unresolved: (n: number, text: string) => `${text} not recognised`,
    perhaps: 'perhaps:',
    repeated: (n: string) => `${n} named twice`,
    use: 'Use this list',
    cancel: 'Cancel',
    edit: 'Change the list',
    short: (n: number, text: string) => `Own list: ${text} ${plural(n, 'country', 'countries')}`,
    remove: (name: string) => `Remove ${name}`,
    empty: 'No country is recognised yet.',
  },
  projection: 'Projection',
  projections: {
    'equal-earth': 'Equal Earth',
    'natural-earth': 'Natural Earth',
    robinson: 'Robinson',
    globe: 'Globe',
    polar: 'Polar, equal-area',
  } as Record<string, string>,
  meridian: 'Centre',
  meridians: (degrees: string) => `${degrees}° E`,
  zoom: 'Zoom',
  zoomIn: 'Enlarge',
  zoomOut: 'Reduce',
  wholeMap: 'Whole map',
  zoomTo: 'Zoom to',
  zoomReached: 'Countries reached',
  zoomGroup: 'Target group',
  mapHint:
    'Map: + and − enlarge and reduce, 0 shows the whole map, Shift with arrow keys moves or turns it; drag to move, Ctrl with the wheel or two fingers to enlarge.',
  outOfSight: (n: number, text: string) =>
    `${text} ${plural(n, 'country', 'countries')} of the target group ${plural(n, 'is', 'are')} out of sight in this view.`,
  noteSpan:
    'Over a span: agreements, memberships and presences count if they held on any day of it, conferences and activities if they took place in it.',
  totals: {
    reported: (date: string) => `Countries reported by the alliance (${date})`,
    named: (date: string) => `Countries that can be named (${date})`,
    notNamed: 'Countries reported but not named',
  },
  legendNotNamed: (n: string, date: string) => `${n} more reported (${date}), not named: not on the map`,
  noteSymbols: 'The area of a circle is the number of ties; sizes are the same on every date.',
  noSeat: 'Flows start from the seat of a subject, and this one has none on record.',
  chooseSeat: (name: string) => `Show the flows of ${name}`,
  flow: (home: string, name: string, ties: string, rank: string, of: string) =>
    `${home} to ${name}, ${ties}, rank ${rank} of ${of}`,
  flowSum: (home: string, name: string, ties: string) => `${home} to ${name}, ${ties} in all`,
  flowRegion: (region: string, n: number, text: string) =>
    `${region} (${text} ${plural(n, 'country', 'countries')})`,
  noteSeat: (home: string) => `Great circles start in ${home}; ties have no direction.`,
  noteHome: (home: string, n: string) => `Ties with ${home} itself (${n}) are not drawn.`,
  unclear: (n: string) => `${n} cannot be told: dates too imprecise on one of the days`,
  more: 'More settings',
  fewer: 'Fewer settings',
  noteSummed: (threshold: string, countries: string) =>
    `Countries with fewer than ${threshold} ties (${countries}) are summed by region and dashed.`,
  legendSeat: (home: string) => `seat, ${home}`,
  legendSummed: 'summed by region',
  changeTitle: (subject: string, gained: string, lost: string, kept: string) =>
    `${subject}: ${gained} countries gained, ${lost} lost, ${kept} kept`,
  changeSubtitle: (channels: string, before: string, now: string) =>
    `Recorded ties (${channels}), change by country, ${before} compared with ${now}`,
  changeSummary: (gained: string, lost: string, kept: string, names: string) =>
    `${gained} new, ${lost} lost, ${kept} kept.${names === '' ? '' : ` New: ${names}.`}`,
  changeLegend: (date: string) => `Change of ties since ${date}`,
  changeStates: {
    new: 'new',
    lost: 'lost',
    kept: 'kept',
    never: 'no tie on either date',
    'not-known': 'not known',
    outside: 'not in the group',
    home: 'home country',
  } as Record<string, string>,
  newSign: ' new',
  lostSign: ' lost',
  changeValue: (state: string, before: string, now: string) => `${state}, ${before} then, ${now} now`,
  changeRange: (low: string, high: string) => `${low} to ${high}`,
  changedRecords: 'Records that hold on only one of the dates',
  noteChange:
    'New: no tie on the earlier date and at least one on the later; lost: the reverse. A country whose dates are too imprecise to tell is neither.',
  tiesOn: (date: string) => `Ties, ${date}`,
  pairTitle: (a: string, b: string, reachedA: string, reachedB: string, size: string) =>
    `${reachedA} of ${size} countries are tied with ${a}, ${reachedB} with ${b}`,
  pairSubtitle: (channels: string, date: string) =>
    `Recorded ties of each (${channels}), number by country, on the same scale, ${date}`,
  panelDetail: (reached: string, size: string) => `${reached} of ${size} countries`,
  overlapTitle: (a: string, b: string, shared: string, onlyA: string, onlyB: string) =>
    `${shared} countries are reached by both, ${onlyA} only by ${a}, ${onlyB} only by ${b}`,
  overlapSubtitle: (channels: string, date: string, jaccard: string) =>
    `Countries with at least one recorded tie (${channels}), ${date}; Jaccard index ${jaccard}`,
  overlapLegend: (a: string, b: string) => `Ties of ${a} / ${b}`,
  overlapStates: {
    both: 'reached by both',
    only: (name: string) => `only ${name}`,
    neither: 'reached by neither',
    notKnown: 'not known',
  },
  overlapSummary: (a: string, b: string, shared: string, onlyA: string, onlyB: string) =>
    `Both: ${shared}. Only ${a}: ${onlyA}. Only ${b}: ${onlyB}.`,
  noteOverlap:
    'Jaccard index: shared countries divided by countries reached by either. The own country of a subject is outside of its coverage.',
  overlapHead: 'Overlap',
  shared: 'Shared',
  onlyBy: (name: string) => `Only ${name}`,
  tiesOf: (name: string) => `Ties of ${name}`,
  jaccard: 'Jaccard index',
  brayCurtis: 'Bray-Curtis dissimilarity',
  jaccardDefinition:
    'Countries reached by both divided by countries reached by at least one: 0 to 1 (Jaccard).',
  brayCurtisDefinition:
    'Sum of the differences of the numbers of ties by country divided by the sum of all ties: 0 alike, 1 nothing shared (Bray and Curtis).',
  lorenzTitle: (top: string, gini: string) =>
    `The five countries with most ties have ${top} of those of the group: Gini ${gini}`,
  lorenzFew: (n: number, text: string, gini: string) =>
    `All ties within the group are with ${text} ${plural(n, 'country', 'countries')}: Gini ${gini}`,
  lorenzNone: 'How evenly are the ties spread?',
  lorenzSubtitle: 'Cumulative share of ties over the countries of the group, fewest ties first',
  lorenzCurve: (date: string, gini: string, top: string) => `${date}: Gini ${gini}, top five ${top}`,
  lorenzName: (date: string, gini: string) => `${date}: Gini ${gini}`,
  lorenzX: 'share of countries',
  lorenzY: 'Share of ties',
  equality: 'all alike',
  lorenzHeads: { date: 'Date', countries: 'Share of countries', ties: 'Share of ties' },
  gini: (value: string) => `Gini ${value}`,
  topFive: 'Share of the top five',
  noteLorenz:
    'Countries of the target group without a recorded tie count as 0; ties that are not on record could move the curve either way.',
  reportedGap: 'Reported and shown',
  reportedGapText: (name: string, reported: string, date: string, named: string, missing: string) =>
    `${name} reports ${reported} countries (${date}). Of its members on that date ${named} countries can be named; ${missing} cannot be shown.`,
  reportedAllNamed: (name: string, reported: string, date: string) =>
    `${name} reports ${reported} countries (${date}), and as many can be named on that date.`,
  namedCountries: (date: string) => `Can be shown on ${date}`,
  searchSubject: 'Find a country, organisation or alliance',
  subjectGroups: {
    all: 'Everything',
    country: 'Organisations of a country',
    alliance: 'Alliances',
    organisation: 'Organisations',
  } as Record<string, string>,
  measuresSubtitle: (group: string) => `Countries of the group: ${group}`,
  definitions: {
    breadth: 'Number of countries of the target group with at least one recorded tie.',
    share: 'Countries reached divided by the size of the target group on that date.',
    evenness:
      'Pielou: Shannon entropy of the ties by country divided by the logarithm of the number of countries reached. 1 = all alike; not defined below two countries.',
    concentration:
      'Herfindahl-Hirschman index: the sum of squared shares of the ties, from 0 (spread) to 1 (one country).',
    effective:
      'Exponential of the Shannon entropy: the number of equally tied countries that would be as diverse.',
    gini: 'Gini coefficient of the ties over all countries of the group, those without a recorded tie included: 0 = all alike, 1 = one country has them all.',
    topFive: 'Share of all ties that the five countries with most ties have.',
  } as Record<string, string>,
  gapTitle: (n: number, text: string) => `${text} ${plural(n, 'country', 'countries')} not reached`,
  gapNone: 'Every country of the group is reached',
  gapSubtitle: 'By region: reached, and without a recorded tie',
  ofSize: (reached: string, size: string) => `${reached} / ${size}`,
  regionLabel: (name: string, reached: string, size: string) => `${name}: ${reached} of ${size} reached`,
  gapList: 'No recorded tie',
  changesSince: (date: string) => `Compared with ${date}`,
  noCompare: 'no comparison',
  yearsBefore: (n: number) => `${n} ${plural(n, 'year', 'years')} before`,
  noSubject: 'Nothing found',
  allCountries: 'All countries and regions',
  measureNames: {
    breadth: 'Countries reached',
    share: 'Share of target group',
    evenness: 'Evenness (Pielou)',
    concentration: 'Concentration (HHI)',
    effective: 'Effective countries',
    gini: 'Gini coefficient',
    topFive: 'Top five share',
  } as Record<string, string>,
};

export type ReachWords = typeof reach;
