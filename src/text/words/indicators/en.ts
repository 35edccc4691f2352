/** Name and definition of an indicator of the records. */
export interface IndicatorWords {
  readonly title: string;
  readonly definition: string;
}

/** Words of the indicators that are computed from the records, by id. */
export const indicators = {
  byId: {
    'branches-abroad': {
      title: 'Branches abroad',
      definition: 'Offices and centres on record in other countries than that of the seat.',
    },
    'branches-known': {
      title: 'Branches abroad, named or reported',
      definition:
        'Branches on record in other countries, or the number that is reported, whichever is larger. The two are not added.',
    },
    'branch-countries': {
      title: 'Countries with a branch or contact',
      definition: 'Other countries in which it has an office or a standing contact on record.',
    },
    'un-status': {
      title: 'UN consultative status',
      definition: '1 where consultative status with the Economic and Social Council is on record.',
    },
    'branches-reported': {
      title: 'Branches abroad as reported',
      definition: 'Latest reported number of offices or centres abroad.',
    },
    'branches-announced': {
      title: 'Branches announced',
      definition: 'Offices abroad that were announced and of which no source says that they opened.',
    },
    'conferences-international': {
      title: 'International conferences run',
      definition:
        'Conferences that it hosts, co-hosts or organises and in which another country takes part: as host, among those who run it, named as represented, or in a reported number of several countries.',
    },
    'conferences-abroad': {
      title: 'Conferences run abroad',
      definition: 'Conferences that it helps to run in another country than that of its seat.',
    },
    'conferences-with-foreign-body': {
      title: 'Conferences run with a foreign body',
      definition: 'Conferences that it runs together with a body seated in another country.',
    },
    'countries-convened': {
      title: 'Countries at its conferences',
      definition: 'Different other countries named at the conferences that it runs.',
    },
    'countries-per-conference': {
      title: 'Countries represented per conference',
      definition: 'Mean of the reported numbers of countries at the conferences that it runs.',
    },
    'series-run': {
      title: 'Years in a row of one series',
      definition: 'Most consecutive years in which it ran a conference of the same series.',
    },
    'events-reported': {
      title: 'Conferences and meetings a year',
      definition: 'Latest reported number of conferences, meetings or events in a year.',
    },
    'agreements-abroad': {
      title: 'Agreements with foreign bodies',
      definition: 'Agreements and memoranda in force to which a body of another country is a party.',
    },
    'agreement-countries': {
      title: 'Partner countries of agreements',
      definition: 'Different other countries of the parties to its agreements.',
    },
    'partners-reported': {
      title: 'Foreign partners as reported',
      definition: 'Latest reported number of partnerships or memoranda with foreign bodies.',
    },
    alliances: {
      title: 'Alliances joined',
      definition: 'Alliances of which it is a member; partners and observers do not count.',
    },
    'alliances-international': {
      title: 'International alliances joined',
      definition: 'Alliances with members of three countries or more of which it is a member.',
    },
    'leading-roles': {
      title: 'Alliances led',
      definition: 'Alliances that it chairs or vice-chairs, or whose secretariat it holds.',
    },
    betweenness: {
      title: 'Go-between in the network',
      definition:
        'Share of the shortest paths between other bodies that lead through it, in the network of all recorded ties.',
    },
    'bodies-abroad': {
      title: 'Bodies abroad that it is tied to',
      definition:
        'Bodies of other countries that it shares an alliance, agreement, conference or branch with.',
    },
    'countries-tied': {
      title: 'Countries that it is tied to',
      definition: 'Countries of the bodies abroad that it is tied to.',
    },
    'external-internal': {
      title: 'Outward balance of its ties',
      definition: 'Ties abroad less ties at home, divided by all of them (E-I index): −1 to 1.',
    },
    'exchange-countries': {
      title: 'Countries of exchange',
      definition: 'Other countries of its visits, trainings, dialogues and meetings on record.',
    },
    'visitors-reported': {
      title: 'Visiting researchers as reported',
      definition: 'Latest reported number of visiting researchers a year.',
    },
    'expert-countries-reported': {
      title: 'Countries in which its experts work',
      definition: 'Latest reported number of countries in which its experts work.',
    },
    'languages-reported': {
      title: 'Languages of publication',
      definition: 'Latest reported number of languages in which it publishes.',
    },
    'index-reports': {
      title: 'Reports that rank others',
      definition: 'Reports on record that compare or rank countries, cities or bodies.',
    },
    'world-place': {
      title: 'Best place in a worldwide ranking',
      definition: 'Best place on record in a published worldwide ranking of think tanks, up to the date.',
    },
    'external-rankings': {
      title: 'External rankings that place it',
      definition: 'Different published rankings in which a place of it is on record.',
    },
    'think-tanks-recorded': {
      title: 'Think tanks on record',
      definition: 'Think tanks seated in the country that the records name.',
    },
    'think-tanks-reported': {
      title: 'Think tanks counted',
      definition:
        'Latest number of think tanks that the Global Go To Think Tank Index counts in the country.',
    },
    'country-agreements': {
      title: 'Agreements with foreign bodies',
      definition: 'Agreements in force between a body of the country and one of another country.',
    },
    'country-agreement-countries': {
      title: 'Partner countries of agreements',
      definition: 'Different other countries of the parties to these agreements.',
    },
    'partner-countries': {
      title: 'Countries that its bodies are tied to',
      definition:
        'Countries whose bodies share an alliance, agreement, conference or presence with bodies of the country.',
    },
    'country-betweenness': {
      title: 'Go-between among countries',
      definition: 'Share of the shortest paths between other countries that lead through it.',
    },
    'tied-think-tanks': {
      title: 'Think tanks tied abroad',
      definition: 'Think tanks of the country on record with at least one tie to a body of another country.',
    },
    'tied-share': {
      title: 'Share of think tanks tied abroad',
      definition: 'Think tanks tied abroad as a share of those that the network of ties has.',
    },
    'country-conferences': {
      title: 'International conferences held',
      definition: 'Conferences held in the country in which another country takes part.',
    },
    'country-countries-convened': {
      title: 'Countries at its conferences',
      definition: 'Different other countries named at the conferences held in the country.',
    },
    'conference-cities': {
      title: 'Cities with international conferences',
      definition: 'Different cities of the country in which such conferences were held.',
    },
    'association-meetings': {
      title: 'Association meetings',
      definition: 'Latest number of international association meetings in the ICCA ranking of countries.',
    },
    'country-alliances': {
      title: 'Alliances with members here',
      definition: 'Alliances of which a body of the country is a member.',
    },
    'country-alliances-international': {
      title: 'International alliances with members here',
      definition: 'Alliances with members of three countries or more of which a body of the country is one.',
    },
    'country-leading-roles': {
      title: 'Alliances led from here',
      definition:
        'Alliances that a body of the country chairs or vice-chairs, or whose secretariat it holds.',
    },
    'placed-think-tanks': {
      title: 'Bodies placed in external rankings',
      definition: 'Bodies of the country with a place on record in a published ranking.',
    },
    'members-reported': {
      title: 'Members as reported',
      definition: 'Latest number of members that the alliance or a source reports.',
    },
    'members-named': {
      title: 'Members named',
      definition: 'Members that the records name.',
    },
    'countries-reported': {
      title: 'Countries of members as reported',
      definition: 'Latest number of countries with members that the alliance or a source reports.',
    },
    'member-countries': {
      title: 'Countries of named members',
      definition: 'Different countries in which the named members are seated.',
    },
    'member-regions': {
      title: 'World regions of named members',
      definition: 'Different world regions (UN M49) in which the named members are seated.',
    },
    'effective-countries': {
      title: 'Effective number of countries',
      definition:
        'Number of equally represented countries that would be as mixed: exp of the Shannon entropy.',
    },
    'members-outside-seat': {
      title: 'Members outside the seat country',
      definition: 'Share of the named members that are seated outside the country of the secretariat.',
    },
    'pairs-across-countries': {
      title: 'Pairs across countries',
      definition: 'Share of the pairs of named members that are of two countries.',
    },
    'pairs-across-regions': {
      title: 'Pairs across world regions',
      definition: 'Share of the pairs of named members that are of two world regions.',
    },
    'leading-countries': {
      title: 'Countries that lead',
      definition: 'Different countries of the bodies that chair or vice-chair it or hold its secretariat.',
    },
    'alliance-conferences': {
      title: 'Conferences of its series',
      definition: 'Editions on record of its conference series for which a country is named.',
    },
    'alliance-countries-convened': {
      title: 'Countries at its conferences',
      definition: 'Different countries named at the conferences of its series.',
    },
    'member-growth': {
      title: 'Growth in members a year',
      definition: 'Change a year between the first and the latest dated number of members reported.',
    },
  } as Readonly<Record<string, IndicatorWords>>,
  units: {
    branches: 'branches',
    countries: 'countries',
    statuses: 'yes = 1',
    conferences: 'conferences',
    years: 'years',
    events: 'events a year',
    agreements: 'agreements',
    partners: 'partners',
    alliances: 'alliances',
    percent: '%',
    bodies: 'bodies',
    index: '−1 to 1',
    people: 'people',
    languages: 'languages',
    reports: 'reports',
    place: 'place',
    rankings: 'rankings',
    thinkTanks: 'think tanks',
    cities: 'cities',
    meetings: 'meetings',
    members: 'members',
    regions: 'regions',
    effective: 'effective countries',
    membersAYear: 'members a year',
  },
  themes: {
    presence: 'Presence',
    convening: 'Convening',
    ties: 'Ties',
    people: 'People',
    output: 'Output',
    standing: 'Standing',
    sector: 'Sector',
    reach: 'Reach',
  },
  doubts: {
    records:
      'A count of what is on record, and so at least so many. What no source names is missing, and better-known bodies are named more often.',
    reported: 'A figure that somebody reports. Few bodies report one, and each counts in its own way.',
    roles:
      'Who ran a conference is the weakest part of the records, and not every country that took part is named.',
    undated: 'Few branches are on record and most have no date; some may have closed.',
    network:
      'Depends on which ties are on record: a body whose partners were not recorded seems less central.',
    lists: 'Only the places that sources quoted are on record; no list is complete.',
    named:
      'Only named members count. Where few of many are named, the result says little of the others; shares are told from five named members on.',
    counts: 'Counts of another index as quoted by press and blogs; its method changed between editions.',
  },
  /** Why a value is missing. */
  missing: 'Nothing of this kind is on record; that does not mean there is none.',
};
