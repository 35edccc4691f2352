import { plural } from '../plural';

/** English words of the readable forms of a network: matrix, regions, communities and the list of ties. */
export const networkForms = {
  records: (n: number, text: string) => `${text} shared ${plural(n, 'record', 'records')}`,
  weight: (text: string) => `weight ${text}`,
  sinceYear: (year: string) => `since ${year}`,
  byYear: (year: string) => `by ${year}`,
  years: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  tieCount: (n: number, text: string) => `${text} ${plural(n, 'tie', 'ties')}`,
  datedTies: 'evidenced',
  openTies: 'reported',
  smallerCommunities: (n: number, text: string) => `${text} smaller ${plural(n, 'community', 'communities')}`,
  groupless: {
    community: 'In no community',
    type: 'Type not on record',
    region: 'Seat not on record',
  } as Record<string, string>,
  around: (name: string, title: string) => `Around ${name}: ${title}`,
  empty: 'No tie is left by the filters, the date and the kinds of ties that are chosen.',
  matrix: {
    title: (ties: string, pairs: string, share: string) =>
      `${ties} of ${pairs} possible pairs are tied: ${share}`,
    titleQuestion: 'Who is tied with whom?',
    order: {
      community: 'by community, then by number of ties',
      type: 'by type of organisation, then by number of ties',
      region: 'by region, then by number of ties',
    } as Record<string, string>,
    both: (order: string) => `rows and columns ${order}`,
    sides: {
      'with-alliances': (order: string) => `rows: organisations, columns: alliances, ${order}`,
      'with-conferences': (order: string) => `rows: organisations, columns: conferences and series, ${order}`,
    } as Record<string, (order: string) => string>,
    legend: 'Shared records',
    legendShared: 'Weight',
    dated: 'solid: evidenced, a record dates it',
    open: 'open: reported, no record dates it',
    notDrawn: (nodes: string, of: string, ties: string, allTies: string) =>
      `Drawn are the ${nodes} of ${of} tied nodes that have most ties, with ${ties} of ${allTies} ties; the table has all.`,
    notOpened: (ties: string) => `The ${ties} strongest ties can be pointed at here; the table has all.`,
    smallPieces: (n: number, text: string) =>
      `${text} ${plural(n, 'node', 'nodes')} in pieces of two or three ${plural(n, 'is', 'are')} not drawn: they are tied only with each other. The table has all.`,
    blocks: {
      community: 'A frame on the diagonal holds the ties within a community.',
      type: 'A frame on the diagonal holds the ties within a type.',
      region: 'A frame on the diagonal holds the ties within a region.',
    } as Record<string, string>,
  },
  communities: {
    title: {
      type: (within: string, all: string) => `${within} of ${all} ties join organisations of one type`,
      region: (within: string, all: string) => `${within} of ${all} ties stay within a region`,
    } as Record<string, (within: string, all: string) => string>,
    joined: (n: number, text: string, all: string) =>
      `${text} of ${all} ties ${plural(n, 'joins', 'join')} two communities`,
    joinedThrough: (n: number, text: string, through: string, name: string) =>
      `${text} ${plural(n, 'tie joins', 'ties join')} two communities; ${through} involve that of ${name}`,
    noneJoined: 'No tie joins two communities',
    titleQuestion: 'Which groups are tied?',
    subtitle: 'Number of ties',
    index: (value: string) => `E–I index by region ${value}`,
    modularity: (value: string) => `modularity ${value}`,
    assortativity: (value: string) => `assortativity ${value}`,
    pair: (a: string, b: string) => `Between: ${a}, ${b}`,
    within: (name: string) => `Within: ${name}`,
    withinSmaller: (within: string, between: string) =>
      `Within one of them: ${within}; between two of them: ${between}`,
    noteModularity:
      'Modularity: share of ties within communities, less what chance would give; above 0.3 communities are usually clear.',
    notePieces: (n: number, text: string) =>
      `The tied nodes form ${text} separate ${plural(n, 'piece', 'pieces')}, and no tie joins two pieces.`,
    noteSmaller: (groups: string, within: string, between: string) =>
      `Unshaded cell: of the ${groups} smaller communities, ${within} ties within one and ${between} between two.`,
    noteAssortativity:
      'Assortativity: 1 = all ties within a group, 0 = as if they fell at random, below 0 = fewer within than at random.',
    noteNone: (n: number, text: string) =>
      `${text} ${plural(n, 'tie has', 'ties have')} an end in no group and ${plural(n, 'is', 'are')} not counted in the title.`,
  },
  regions: {
    title: (a: string, b: string, n: string, all: string) =>
      `${a} and ${b} are the sub-regions tied most: ${n} of ${all} ties`,
    titleShare: (between: string, all: string, share: string) =>
      `${between} of ${all} ties join two sub-regions (${share})`,
    titleWithin: 'Every tie stays within one sub-region',
    titleOne: (name: string) => `Every tie stays within ${name}`,
    one: (n: number, text: string, name: string) =>
      plural(
        n,
        `The only tie with a seat at both ends lies within ${name}`,
        `All ${text} ties lie within ${name}`,
      ) + ', so there are no sub-regions to compare. The matrix and the list show who is tied with whom.',
    titleQuestion: 'Which regions are tied?',
    subtitle: 'Ties by the seats of both ends',
    unseated: (n: number, text: string) => `${text} more without a seat on record`,
    within: (sub: string, region: string) => `${sub} stay within a sub-region, ${region} within a region`,
    indexRegion: (value: string) => `E–I index by region ${value}`,
    noteIndex: 'E–I index: ties across less ties within, divided by both; +1 = all across, −1 = all within.',
    noteRegions: 'Regions are those of the UN (M49).',
    circle:
      'Circle: a band is as wide as its number of ties and has the colour of the region of its end with fewer ties. The number at a sub-region counts the ties that end there, so one that joins two sub-regions counts at both.',
    noteHubs: 'An alliance, a conference or an agreement has no seat; a tie with one is left out.',
    noSeats: {
      alliances:
        'Alliances have no seat, so their ties cannot be set on regions. The matrix and the table show them.',
      'with-alliances':
        'Alliances have no seat, so their ties with organisations cannot be set on regions. Choose organisations or countries as nodes.',
      'with-conferences':
        'Conferences move, so their ties with organisations cannot be set on regions. Choose organisations or countries as nodes.',
    } as Record<string, string>,
    noneSeated: 'No tie has a seat on record at both ends.',
    pair: (a: string, b: string) => `${a} with ${b}`,
    inside: (name: string) => `Within ${name}`,
    arc: (name: string, n: string) => `${name} ${n}`,
    columns: {
      region: 'Region',
      sub: 'Sub-region',
      otherRegion: 'Other region',
      otherSub: 'Other sub-region',
      ties: 'Ties',
      dated: 'Evidenced',
      position: 'Within or between',
    },
  },
  ties: {
    title: (a: string, b: string, records: string) => `${a} and ${b} share the most records: ${records}`,
    titleSeveral: (n: string, records: string) => `${n} pairs share the most records: ${records} each`,
    titleOnce: 'No two share more than one record',
    titleWeight: (a: string, b: string, weight: string) => `The strongest tie: ${a} and ${b}, ${weight}`,
    titleQuestion: 'Which ties are strongest?',
    subtitle: 'strongest first',
    more: (n: number, text: string) => `${text} more ${plural(n, 'tie', 'ties')} in the table.`,
    moreOnce: (n: number, text: string) =>
      `${text} more ${plural(n, 'tie', 'ties')} with one record in the table.`,
    dot: 'evidenced: a record dates it',
    ring: 'reported: no record dates it',
    bar: 'shared records',
    barShared: 'weight',
  },
  position: { within: 'within', between: 'between' } as Record<string, string>,
  evidence: { evidenced: 'evidenced', reported: 'reported' } as Record<string, string>,
  columns: {
    source: 'Key of one end',
    target: 'Key of the other end',
    weight: 'Weight',
    sourceName: 'One end',
    targetName: 'Other end',
    sourceGroup: 'Group of one end',
    targetGroup: 'Group of the other end',
    position: 'Within or between groups',
    records: 'Shared records',
    first: 'Certain from',
    evidence: 'Evidence',
  },
};

export type NetworkFormWords = typeof networkForms;
