import { plural } from '../plural';

/** Words of search in English. */
export const search = {
  title: 'Search',
  input: 'Find a country, organisation, alliance, city, conference or agreement',
  placeholder: 'Name, abbreviation or code',
  hint: 'Type a name in English or Chinese, in simplified or traditional characters, an abbreviation, or a code such as CHN. Words may stand in any order, and small typing errors are forgiven.',
  recent: 'Opened recently',
  forget: 'Clear list',
  results: 'Results',
  preparing: 'Preparing the search…',
  failed: 'The search could not start. The views and their own lists still work.',
  retry: 'Try again',
  count: (n: number, text: string) => `${text} ${plural(n, 'result', 'results')}`,
  near: (n: number, text: string) =>
    `Nothing is written exactly so. ${text} similar ${plural(n, 'result', 'results')}`,
  none: (query: string) => `Nothing found for “${query}”.`,
  noneHint: 'Try fewer words, another spelling, or the name in another language.',
  suggest: 'Did you mean',
  groups: {
    country: 'Countries and regions',
    organisation: 'Organisations',
    alliance: 'Alliances',
    city: 'Cities',
    series: 'Conference series',
    conference: 'Conferences',
    agreement: 'Agreements',
    view: 'Views',
  } as Record<string, string>,
  all: (text: string) => `Show all ${text}`,
  first: (shown: string, total: string) => `${shown} of ${total}`,
  editions: (n: number, text: string) => `${text} ${plural(n, 'edition', 'editions')}`,
  parties: (n: number, text: string) => `${text} ${plural(n, 'party', 'parties')}`,
  founded: (date: string) => `founded ${date}`,
  keys: { move: 'move', open: 'open', close: 'close' },
};

export type SearchWords = typeof search;
