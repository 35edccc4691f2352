import { plural } from '../plural';

/** English words of who holds a network together, of single nodes and of the network through time. */
export const brokers = {
  title: 'Brokers',
  titleQuestion: 'Who connects the network?',
  titleFirst: (names: string, n: number, by: string, value: string) =>
    `${names} ${plural(n, 'comes', 'come')} first by ${by}: ${value}`,
  titleBetween: (names: string, n: number) =>
    `${names} ${plural(n, 'lies', 'lie')} on most shortest paths between others`,
  titleSure: (name: string, share: string) =>
    `${name} lies on most shortest paths, even if ${share} of ties were missing`,
  titleUnsure: (name: string, share: string, high: string) =>
    `${name} lies on most shortest paths, but could rank ${high} if ${share} of ties were missing`,
  others: (n: number, text: string) => `${text} ${plural(n, 'other', 'others')}`,
  by: {
    betweenness: 'betweenness',
    degree: 'degree',
    strength: 'strength',
    closeness: 'closeness',
    eigenvector: 'eigenvector centrality',
    pageRank: 'PageRank',
    clustering: 'clustering',
    core: 'k-core',
    constraint: 'constraint (least first)',
    effectiveSize: 'effective size',
  } as Record<string, string>,
  subtitle: (measure: string, network: string) => `${measure}; ${network}`,
  subtitleRanks: (network: string) =>
    `Rank by betweenness (dot) and where it may lie (bar, 5th to 95th percentile); ${network}`,
  interval: (share: string, draws: string) =>
    `Bar or brackets: rank if ${share} of the ties were missing, ${draws} seeded draws, 5th to 95th percentile.`,
  intervalOf: (n: number, text: string) =>
    `Each draw leaves out ${text} ${plural(n, 'tie', 'ties')} at random.`,
  intervalWaiting: 'How sure the ranks are is being calculated…',
  missing: 'Ties missing',
  rankAxis: (share: string) => `Rank; bar: if ${share} of the ties were missing`,
  rankOf: (rank: string, of: string) => `rank ${rank} of ${of}`,
  empty: 'No node has a value above zero here.',
  noTies: 'No tie is left, so there is nobody to rank.',
  fit: (shown: string, of: string) => `${shown} of ${of} rows fit; the table has all nodes.`,
  all: (n: string) => `All ${n}`,
  fewer: 'First 8',
  chart: 'Chart',
  table: 'Table',
  heads: {
    rank: 'Rank',
    name: 'Name',
    country: 'Country',
    region: 'Region',
    kind: 'Kind',
    foreign: 'Foreign ties',
    abroad: 'Abroad',
    elsewhere: 'Other regions',
    groups: 'Groups',
  },
  headHelp: {
    rank: 'Equal values share the smallest rank.',
    foreign: 'Ties with another country, of all ties whose two countries are on record',
    elsewhere: 'Ties with another region, of all ties whose two regions are on record',
    groups: 'How many of the groups shown by colour its ties reach, its own among them',
  },
  definitions: {
    betweenness:
      'Betweenness: of the shortest paths between all pairs of others, the share that leads through it. High: others reach each other through it.',
    degree: 'Degree: with how many others it is tied.',
    strength: 'Strength: the sum of the weights of its ties.',
    closeness:
      'Closeness: how near it is to the others. The share of the others that it reaches, divided by the mean number of steps to them.',
    eigenvector:
      'Eigenvector centrality: high if it is tied with those who are tied with many themselves. Smaller pieces of the network have 0.',
    pageRank:
      'PageRank: the share of visits if somebody kept following ties at random and in 15% of the steps began anew anywhere.',
    clustering: 'Clustering: of the pairs of those it is tied with, the share that is tied with each other.',
    core: 'k-core: the largest k for which it is in a group whose members are each tied with at least k others in it.',
    constraint:
      'Constraint (Burt): how far all its ties lead to one and the same circle. Low: it stands between circles, so the lowest comes first. Not defined without ties.',
    effectiveSize:
      'Effective size (Burt): how many it is tied with, less what these are tied among themselves.',
  } as Record<string, string>,
  columns: {
    id: 'Id',
    label: 'Label',
    rank: 'Rank',
    rank_median: 'Rank, median of draws',
    rank_p05: 'Rank, 5th percentile',
    rank_p95: 'Rank, 95th percentile',
    foreign_ties: 'Foreign ties',
    groups: 'Groups touched',
    country: 'Country',
    region: 'Region',
    type: 'Type',
    kind: 'Kind',
    community: 'Community',
  } as Record<string, string>,
  numbers: {
    title: 'The network in numbers',
    subtitle: 'Open a name for what it means',
    head: 'Number',
    value: 'Value',
    ofLargest: (name: string, n: string) => `${name} (largest piece, ${n} nodes)`,
    unknownTies: (n: number, text: string) =>
      ` ${text} ${plural(n, 'tie is', 'ties are')} left out: no country is on record for one of the ends.`,
    names: {
      nodes: 'Nodes',
      ties: 'Ties',
      isolates: 'Nodes without a tie',
      density: 'Density',
      components: 'Pieces',
      largest: 'Nodes in the largest piece',
      diameter: 'Diameter',
      meanPath: 'Mean path',
      transitivity: 'Transitivity',
      modularity: 'Modularity',
      communities: 'Communities',
      eiCountry: 'E–I index by country',
      eiRegion: 'E–I index by region',
      mixCountry: 'Assortativity by country',
      mixRegion: 'Assortativity by region',
    },
    definitions: {
      nodes: 'Those that take part in anything at that time, with or without a named partner.',
      ties: 'Pairs that are tied by at least one record.',
      isolates: 'They take part in something, but no partner is named. They count in all measures.',
      density: 'Ties, of all pairs that could be tied: 0 none, 1 all.',
      components: 'Parts that no tie joins, nodes without a tie among them.',
      largest: 'How many nodes can reach each other in the largest part.',
      diameter: 'Steps between the two nodes that are farthest apart, on the shortest way.',
      meanPath: 'Steps between two nodes on the shortest way, on average.',
      transitivity:
        'If A is tied with B and B with C: how often A is tied with C, too. 3 × triangles / pairs of ties that meet.',
      modularity:
        'How clearly the network falls into communities (Newman): share of ties within them, less what chance would give. Above 0.3 is usually called clear.',
      communities:
        'Groups with many ties within and few between (Louvain, resolution 1, best of ten seeded runs), of at least two nodes.',
      eiCountry:
        '(ties across borders − ties within a country) / all ties (Krackhardt and Stern 1988): +1 all lead abroad, −1 none.',
      eiRegion: '(ties between regions − ties within a region) / all ties: +1 all lead elsewhere, −1 none.',
      mixCountry:
        'Whether like is tied with like (Newman 2003): 1 every tie stays within a country, 0 as chance would have it, below 0 less often than that.',
      mixRegion:
        'Whether like is tied with like (Newman 2003): 1 every tie stays within a region, 0 as chance would have it, below 0 less often than that.',
    },
  },
  card: {
    title: (name: string, first: string, year: string, n: number, others: string) =>
      n === 0
        ? `${name}: tied with ${first} since ${year}`
        : `${name}: tied with ${first} since ${year}, and with ${others} ${plural(n, 'other', 'others')}`,
    titleUndated: (name: string, n: number, text: string) =>
      `${name}: ${text} ${plural(n, 'tie', 'ties')}, none with a date on record`,
    titleNone: (name: string) => `${name}: no tie to another is on record`,
    none: 'It takes part in something, but no partner is named.',
    absent: 'It takes part in nothing at this time.',
    subtitle: 'ties by the date they began; dot: evidenced, ring: reported',
    separator: '; ',
    notes: {
      events:
        'Events are dots on their days; the line ends with the last one. Other ties go on to their end, or to the date of the network.',
      undated: (n: number, text: string) =>
        `${text} ${plural(n, 'tie has', 'ties have')} no date on record: the ring stands at the day on which ${plural(n, 'it was', 'they were')} known.`,
    },
    groups: {
      membership: (n: number, text: string) => `${text} shared ${plural(n, 'membership', 'memberships')}`,
      agreement: (n: number, text: string) => `${text} ${plural(n, 'agreement', 'agreements')}`,
      conference: (n: number, text: string) => `${text} ${plural(n, 'conference', 'conferences')}`,
      presence: (n: number, text: string) => `${text} ${plural(n, 'standing contact', 'standing contacts')}`,
      activity: (n: number, text: string) => `${text} ${plural(n, 'activity', 'activities')}`,
    },
    member: (n: number, text: string) => `${text} ${plural(n, 'membership', 'memberships')}`,
    shared: (n: number, text: string) => `${text} shared ${plural(n, 'member', 'members')}`,
    undated: 'no date on record',
    since: (year: string) => `since ${year}`,
    by: (year: string) => `by ${year}`,
    more: (n: number, text: string) => `${text} more ${plural(n, 'tie', 'ties')} in the table`,
    row: (name: string, what: string) => `${name}: ${what}`,
    summary: (title: string, rows: string) => `${title}. ${rows}.`,
    measures: 'Measures',
    allMeasures: 'All measures',
    firstMeasures: 'Fewer measures',
    close: 'Close',
    heads: {
      id: 'Id',
      label: 'Tied with',
      what: 'Tied by',
      from: 'From',
      to: 'To',
      dated: 'Dated',
      records: 'Records',
    },
    yes: 'yes',
    no: 'no',
  },
  years: {
    title: (_: number, text: string, year: string) => `${year} brought the most new ties: ${text}`,
    titleEnds: (title: string, n: number, text: string) =>
      `${title}; ${text} ${plural(n, 'has', 'have')} ended in all`,
    titleQuestion: 'When did the ties begin?',
    subtitle: (nodes: string) => `${nodes}: pairs first tied (up) and no longer tied (down) in each year`,
    panel: (formed: string, ended: string) => `+${formed} −${ended}`,
    mark: (year: string, formed: string, ended: string) => `${year}: ${formed} formed, ${ended} ended`,
    note: 'A pair counts once, in the year of its first tie, and as ended when nothing ties it any longer. Conferences and activities do not end.',
    unplaced: (n: number, text: string) =>
      `${text} ${plural(n, 'pair is', 'pairs are')} counted apart: no record says in which year ${plural(n, 'it was', 'they were')} first tied.`,
    unplacedEnds: (n: number, text: string) =>
      `${text} ${plural(n, 'tie', 'ties')} ended in a year that no record gives.`,
    filling: (year: string) => `Hatched: from ${year} on, records are still being filled in.`,
    reportedOnly: 'With the filter “Reported only” no tie has a date, so there is no course in time to draw.',
    none: 'No tie of this choice has a year on record.',
    formed: 'Formed',
    ended: 'Ended',
    held: 'Tied at the end of the year',
    year: 'Year',
    placed: (share: string, n: string, of: string) =>
      `Dated ${share}: ${n} of ${of} pairs have the year of their first tie on record`,
    totals: { unplaced: 'Pairs without a year' },
  },
  trend: {
    title: (name: string, measure: string, now: string, then: string, year: string) =>
      `${name}: ${measure} ${now}, ${then} in ${year}`,
    titleOnly: (name: string, measure: string, now: string) => `${name}: ${measure} ${now}`,
    titleGone: (name: string, year: string) => `${name} was last tied in ${year}`,
    titleQuestion: 'How did their place in the network change?',
    subtitle: (measure: string, nodes: string) => `${measure} at the end of each year, ${nodes}`,
    chosen: 'the chosen nodes',
    ego: 'the chosen node',
    top: (n: string) => `the first ${n} of the last year`,
    note: 'Each year stands for itself: the network of its last day. A gap: no tie yet, or none any longer.',
    noteDated: (n: number, text: string) =>
      `So that years can be compared, only ties with a dated record count: ${text} ${plural(n, 'tie', 'ties')} of today ${plural(n, 'is', 'are')} left out.`,
    noteMost: (n: string) => `Only ${n} of the chosen nodes are drawn; the table has all.`,
    size: (first: string, year: string, last: string, lastYear: string) =>
      `The network has ${first} nodes in ${year} and ${last} in ${lastYear}: a share of it means less when it is small.`,
    noteSmall: (n: string) => `Years in which the network had fewer than ${n} nodes are in the table only.`,
    waiting: 'The years are being calculated…',
    none: 'None of these nodes has a tie in any year.',
    mark: (name: string, year: string, value: string, rank: string) => `${name}, ${year}: ${value}, ${rank}`,
    year: 'Year',
    nodes: 'Nodes of the network',
  },
  change: {
    title: (from: string, parts: string) => `Communities since ${from}: ${parts}`,
    kept: (n: number, text: string) => `${text} kept`,
    merged: (n: number, text: string) => `${text} merged from several`,
    split: (n: number, text: string) => `${text} split`,
    fresh: (n: number, text: string) => `${text} new`,
    gone: (n: number, text: string) => `${text} dissolved`,
    compare: 'Compare with',
    titleQuestion: 'How did the communities change?',
    subtitle: (from: string, to: string, least: string) =>
      `Nodes by community on ${from} (left) and ${to} (right); named: communities of ${least} or more`,
    rand: (value: string, meaning: string, n: number, nodes: string) =>
      `Adjusted Rand index ${value} over the ${nodes} ${plural(n, 'node', 'nodes')} tied on both dates: ${meaning} (1 the same communities, 0 as alike as by chance).`,
    randNone: 'Fewer than two nodes are tied on both dates, so their communities cannot be compared.',
    alike: {
      same: 'almost the same',
      much: 'largely the same',
      some: 'partly the same',
      little: 'hardly more alike than by chance',
    },
    rules:
      'Kept: more than half of all nodes of the two are in both. Merged or split: most nodes of several come from, or go to, one. New: none of its nodes was in a community before.',
    noteNames: 'A community has the name of its node with most ties.',
    noteDated: (n: number, text: string) =>
      `${text} ${plural(n, 'tie', 'ties')} that no record dates ${plural(n, 'is', 'are')} in the later network alone: a part of what changed is that ${plural(n, 'it is', 'they are')} known.`,
    fewer: (n: number, text: string) => `${text} smaller ${plural(n, 'community', 'communities')}`,
    entered: 'Without ties then',
    left: 'Without ties now',
    sized: (name: string, n: string) => `${name} (${n})`,
    bar: (date: string, name: string, n: number, nodes: string) =>
      `${date}: ${name}, ${nodes} ${plural(n, 'node', 'nodes')}`,
    flow: (from: string, to: string, n: number, nodes: string) =>
      `${nodes} ${plural(n, 'node', 'nodes')} from ${from} to ${to}`,
    count: (n: number, text: string) => `${text} ${plural(n, 'node', 'nodes')}`,
    more: (n: string) => `and ${n} more`,
    none: (date: string) =>
      `No tie of this choice was in force on ${date}, so there is nothing to compare with.`,
    noneNow: 'No tie is left by this choice, so there are no communities.',
    waiting: 'The communities are being compared…',
    columns: { id: 'Id', label: 'Label', then: 'Community then', now: 'Community now' },
    totals: { rand: 'Adjusted Rand index', matched: 'Nodes on both dates' },
  },
  profile: {
    title: 'Network',
    intro: (nodes: string, ties: string, date: string) =>
      `Its place in the network of ${nodes} by ${ties}, in force on ${date}`,
    absent: 'It has no tie in this network: no record names it together with a partner.',
    community: (name: string, n: number, nodes: string) =>
      `Its community, called by its member with most ties: ${name}, ${nodes} ${plural(n, 'node', 'nodes')}`,
    noFilters: 'The filters do not narrow it',
    all: (n: number, text: string) => `All ${text} ${plural(n, 'tie', 'ties')}`,
    strongest: 'Strongest ties',
    by: 'Tied by',
    since: 'Since',
    open: 'Open in Network',
    waiting: 'Its place in the network is being calculated…',
    measure: 'Measure',
    value: 'Value',
    rank: 'Rank',
    ofNodes: (rank: string, of: string) => `${rank} of ${of}`,
    modes: {
      organisations: 'organisations',
      countries: 'countries and regions',
      alliances: 'alliances',
    } as Record<string, string>,
  },
};

export type BrokersWords = typeof brokers;
