import { plural } from '../plural';

/** English words of the network of ties. */
export const network = {
  title: 'Network',
  nodes: 'Nodes',
  modes: {
    organisations: 'Organisations',
    countries: 'Countries',
    alliances: 'Alliances',
    'with-alliances': 'Organisations and alliances',
    'with-conferences': 'Organisations and conferences',
  } as Record<string, string>,
  ties: 'Ties',
  channels: {
    membership: 'shared membership',
    agreement: 'agreements',
    conference: 'conferences run together',
    presence: 'offices and standing contacts',
    activity: 'activities',
  } as Record<string, string>,
  several: 'More than two parties',
  severals: {
    pairs: 'Tie every two of them',
    node: 'As a node of its own',
    none: 'Leave out',
  } as Record<string, string>,
  weight: 'Weight',
  weights: { records: 'Number of records', shared: 'Shared by the size of a group' } as Record<
    string,
    string
  >,
  time: 'Time',
  times: {
    date: 'In force on a date',
    span: 'In force during a span',
    until: 'All begun by a date',
  } as Record<string, string>,
  from: 'From',
  to: 'To',
  date: 'Date',
  size: 'Size by',
  group: 'Group by',
  groupings: { community: 'Community', type: 'Think-tank type', region: 'Region' } as Record<string, string>,
  form: 'Form',
  forms: {
    diagram: 'Diagram',
    map: 'Map',
    matrix: 'Matrix',
    regions: 'Regions',
    ties: 'Ties',
  } as Record<string, string>,
  measures: {
    betweenness: 'Betweenness',
    degree: 'Degree',
    strength: 'Strength',
    closeness: 'Closeness',
    eigenvector: 'Eigenvector centrality',
    pageRank: 'PageRank',
    clustering: 'Clustering',
    core: 'k-core',
    constraint: 'Constraint',
    effectiveSize: 'Effective size',
  } as Record<string, string>,
  more: 'More settings',
  fewer: 'Fewer settings',
  otherGroups: (n: number, text: string) => `${text} smaller ${plural(n, 'community', 'communities')}`,
  untyped: 'Type not on record',
  betweenGroups: 'between groups',
  reportedTie: 'reported only',
  secondMode: {
    alliance: 'Alliance',
    conference: 'Conference',
    agreement: 'Agreement',
  } as Record<string, string>,
  nodeCount: (n: number, text: string) => `${text} ${plural(n, 'node', 'nodes')}`,
  organisationCount: (n: number, text: string) => `${text} ${plural(n, 'organisation', 'organisations')}`,
  allianceCount: (n: number, text: string) => `${text} ${plural(n, 'alliance', 'alliances')}`,
  conferenceCount: (n: number, text: string) =>
    `${text} ${plural(n, 'conference or series', 'conferences and series')}`,
  agreementCount: (n: number, text: string) => `${text} ${plural(n, 'agreement', 'agreements')}`,
  countryCount: (n: number, text: string) =>
    `${text} ${plural(n, 'country or region', 'countries and regions')}`,
  inCountries: (nodes: string, n: number, countries: string) =>
    `${nodes} in ${countries} ${plural(n, 'country or region', 'countries and regions')}`,
  tieCount: (n: number, text: string) => `${text} ${plural(n, 'tie', 'ties')}`,
  onDate: (date: string) => `in force on ${date}`,
  inSpan: (from: string, to: string) => `in force between ${from} and ${to}`,
  untilDate: (date: string) => `begun by ${date}`,
  subtitle: (nodes: string, ties: string, time: string) => `${nodes}, ${ties} ${time}`,
  withArea: (subtitle: string, measure: string) => `${subtitle}; area by ${measure}`,
  withAreaInverse: (subtitle: string, measure: string) => `${subtitle}; the lower ${measure}, the larger`,
  partOf: (shown: string, all: string) => `${shown} of ${all}`,
  titles: {
    empty: 'No tie is left by this choice',
    questions: {
      betweenness: 'Who holds the network together?',
      degree: 'Who is tied with most others?',
      strength: 'Who shares most records with others?',
      closeness: 'Who is nearest to all others?',
      eigenvector: 'Who is tied with the best connected?',
      pageRank: 'Who do paths most often lead to?',
      clustering: 'Whose partners are tied with each other?',
      core: 'Who belongs to the densest part?',
      constraint: 'Who depends least on a few partners?',
      effectiveSize: 'Who reaches most partners that are not tied otherwise?',
    } as Record<string, string>,
    pieces: (pieces: string, largest: string, all: string) =>
      `Recorded ties form ${pieces} separate pieces; the largest joins ${largest} of ${all}`,
    one: (name: string, share: string) =>
      `${name} holds the network together: it lies on ${share} of the shortest paths`,
    two: (a: string, b: string) => `${a} and ${b} hold the network together`,
    several: (name: string, others: string) =>
      `${name} and ${others} others hold the network together, none of them alone`,
    most: (name: string, measure: string, value: string) => `${name} has the highest ${measure}: ${value}`,
    mostTied: (name: string, value: string) => `${name} is tied with most others: ${value}`,
    ego: (name: string, n: number, text: string) =>
      n === 0
        ? `${name} has no tie to another`
        : `${name} is tied with ${text} ${plural(n, 'other', 'others')}`,
    egoTwo: (name: string, first: string, second: string) =>
      `${name} is tied with ${first} others and reaches ${second} more through them`,
    path: (from: string, to: string, steps: number, text: string, through: string) =>
      through === ''
        ? `${from} and ${to} are tied`
        : `${from} reaches ${to} in ${text} ${plural(steps, 'step', 'steps')}, through ${through}`,
    noPath: (from: string, to: string) => `No path leads from ${from} to ${to}`,
  },
  notes: {
    positions: 'Positions are kept when filters or dates change; distance has no unit.',
    map: 'Nodes stand at their city, or in the middle of their country where no city is on record; those of one place are spread.',
    unplaced: (n: number, text: string) =>
      `${text} ${plural(n, 'node has', 'nodes have')} no place on record.`,
    ties: (channels: string) => `Ties: ${channels}.`,
    conferences: 'Of a conference those who run it are tied, not all who attend.',
    pairs: (n: number, text: string, largest: string) =>
      `${text} ${plural(n, 'agreement or conference has', 'agreements and conferences have')} more than two named parties (${largest} at most): every two of them are tied.`,
    node: (n: number, text: string, largest: string) =>
      `${text} ${plural(n, 'agreement or conference', 'agreements and conferences')} of more than two named parties (${largest} at most) ${plural(n, 'is a node', 'are nodes')} of ${plural(n, 'its', 'their')} own.`,
    none: 'Agreements and conferences of more than two named parties are left out.',
    tooLarge: (n: number, text: string) =>
      `${text} ${plural(n, 'group is', 'groups are')} too large to tie every two members and ${plural(n, 'is a node', 'are nodes')} of ${plural(n, 'its', 'their')} own.`,
    shared:
      'Weight: a group of k members adds 1/(k − 1) to each tie (Newman 2001), so that a large one does not drown the rest.',
    records: 'Width of a tie: records shared.',
    isolates: (n: number, text: string) =>
      `${text} more ${plural(n, 'takes', 'take')} part in something without a named partner; ${plural(n, 'it counts', 'they count')} in the measures and ${plural(n, 'is', 'are')} not drawn.`,
    possible: (n: number, text: string) =>
      `Up to ${text} more ${plural(n, 'pair', 'pairs')} may be tied: the dates are not exact enough to tell.`,
    ring: 'An open ring: reported only; a source says that the tie exists or announces it, and no record dates it.',
    communities:
      'Communities (Louvain, resolution 1) are groups with many ties within and few between; each is named after its best connected member.',
    cumulative: 'Ties that have ended are counted, too.',
    ego: (steps: string) => `Shown: what is reached within ${steps}.`,
    measuresWhole: 'Measures are those of the whole network.',
  },
  stepsText: (n: number) => plural(n, 'one step', 'two steps'),
  evidenceAll: (share: string, dated: string, all: string) =>
    `Evidence ${share}: ${dated} of ${all} ties have a dated record`,
  noTies: 'No ties',
  summary: (nodes: string, ties: string, groups: number, groupText: string) =>
    `${nodes}, ${ties}, ${groupText} ${plural(groups, 'group', 'groups')}.`,
  mostCentral: (name: string, measure: string, value: string) => ` Highest ${measure}: ${name}, ${value}.`,
  community: (name: string) => `community of ${name}`,
  communitiesOf: 'Communities of',
  mark: (measure: string, value: string) => `${measure} ${value}`,
  rank: (rank: string, of: string) => `rank ${rank} of ${of}`,
  tiedWith: (n: number, text: string) => `tied with ${text} ${plural(n, 'other', 'others')}`,
  tieName: (a: string, b: string) => `${a} with ${b}`,
  undated: 'reported only',
  noSeat: 'seat not on record',
  tools: 'Tools of the diagram',
  ego: 'Around',
  wholeNetwork: 'Whole network',
  steps: 'Steps',
  pathFrom: 'Path from',
  pathTo: 'Path to',
  choose: 'Choose',
  find: 'Find a node',
  noneFound: 'Nothing has these words.',
  clearPath: 'Clear path',
  clearSelection: 'Clear selection',
  selectArea: 'Select an area',
  resetMoved: 'Put moved nodes back',
  layoutFresh: 'Lay out anew',
  layoutKept: 'Usual positions',
  zoomIn: 'Enlarge',
  zoomOut: 'Make smaller',
  whole: 'Whole diagram',
  laying: (n: number, text: string, share: string) =>
    `Laying out ${text} more ${plural(n, 'node', 'nodes')}: ${share}`,
  unfinished: (n: number, text: string) =>
    `The layout was stopped: ${text} ${plural(n, 'node is', 'nodes are')} not drawn.`,
  measuring: (share: string) => `Measuring: ${share}`,
  undoDate: 'Go to the closing date',
  undoFilters: 'Remove all filters',
  cancel: 'Cancel',
  cancelled: 'The calculation was stopped. Degree is shown in its place.',
  notMeasured: 'Not calculated, because the measures were stopped.',
  again: 'Calculate',
  failed: 'The calculation failed. Degree is shown in its place.',
  openProfile: 'Profile',
  showEgo: 'Only its surroundings',
  strip: 'New ties per year',
  stripSlider: 'Date of the network',
  atDate: (date: string, ties: string) => `${date}: ${ties} ties`,
  download: 'Network as a file',
  formats: { graphml: 'GraphML', gexf: 'GEXF', edges: 'CSV of ties', nodes: 'CSV of nodes' } as Record<
    string,
    string
  >,
};

export type NetworkWords = typeof network;
