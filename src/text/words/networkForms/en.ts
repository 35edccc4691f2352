import { plural } from '../plural';

/** English words of the readable forms of a network: matrix, regions, communities and the list of ties. */
export const networkForms = {
  records: (n: number, text: string) => `${text} shared ${plural(n, 'record', 'records')}`,
  weight: (text: string) => `weight ${text}`,
  sinceYear: (year: string) => `since ${year}`,
  years: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  tieCount: (n: number, text: string) => `${text} ${plural(n, 'tie', 'ties')}`,
  datedTies: 'dated by a record',
  openTies: 'no record dates it',
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
    dated: 'solid: dated by a record',
    open: 'open: no record dates it',
    notDrawn: (nodes: string, of: string, ties: string, allTies: string) =>
      `Drawn are the ${nodes} of ${of} tied nodes that have most ties, with ${ties} of ${allTies} ties; the table has all.`,
    notOpened: (ties: string) => `The ${ties} strongest ties can be pointed at here; the table has all.`,
    blocks: 'A frame on the diagonal holds the ties within a group.',
  },
  communities: {
    title: {
      community: (within: string, all: string) => `${within} of ${all} ties stay within a community`,
      type: (within: string, all: string) => `${within} of ${all} ties join organisations of one type`,
      region: (within: string, all: string) => `${within} of ${all} ties stay within a region`,
    } as Record<string, (within: string, all: string) => string>,
    titleQuestion: 'Which groups are tied?',
    subtitle: 'Number of ties',
    index: (value: string) => `E–I index by country ${value}`,
    modularity: (value: string) => `modularity ${value}`,
    assortativity: (value: string) => `assortativity ${value}`,
    pair: (a: string, b: string) => `Between: ${a}, ${b}`,
    within: (name: string) => `Within: ${name}`,
    withinSmaller: (n: number, text: string) =>
      `${text} ${plural(n, 'of them stays', 'of them stay')} within one of these groups`,
    noteModularity:
      'Modularity: share of ties within groups, less what it would be if ties fell at random; above 0.3 groups are usually clear.',
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
    titleQuestion: 'Which regions are tied?',
    subtitle: 'Ties by the seats of both ends',
    within: (sub: string, region: string) => `${sub} stay within a sub-region, ${region} within a region`,
    indexRegion: (value: string) => `E–I index by region ${value}`,
    indexCountry: (value: string) => `by country ${value}`,
    noteIndex: 'E–I index: ties across less ties within, divided by both; +1 = all across, −1 = all within.',
    noteAssortativity: (region: string) =>
      `Assortativity by region ${region}: 1 = all ties within a region, 0 = as if they fell at random, below 0 = fewer within than at random.`,
    noteUnknown: (n: number, text: string) =>
      `${text} ${plural(n, 'tie is', 'ties are')} left out: an end has no seat on record.`,
    noteUnknownNodes: (n: number, text: string) =>
      `${text} ${plural(n, 'node has', 'nodes have')} no seat on record.`,
    noteChord:
      'In the circle a band is as wide as its number of ties; one that returns to its own arc stays within the sub-region. Regions are those of the UN (M49).',
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
      dated: 'Dated by a record',
      position: 'Within or between',
    },
  },
  ties: {
    title: (a: string, b: string, records: string) => `${a} and ${b} share most records: ${records}`,
    titleSeveral: (n: string, records: string) => `${n} pairs share most records: ${records} each`,
    titleOnce: 'No two share more than one record',
    titleWeight: (a: string, b: string, weight: string) => `The strongest tie: ${a} and ${b}, ${weight}`,
    titleQuestion: 'Which ties are strongest?',
    subtitle: 'strongest first',
    more: (n: number, text: string) =>
      `${text} more ${plural(n, 'tie has', 'ties have')} no room here; the table has ${plural(n, 'it', 'them')}.`,
    dot: 'Dot: a record dates it. Ring: no record does.',
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
