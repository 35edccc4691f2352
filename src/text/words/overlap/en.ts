import { plural } from '../plural';

/** English words of what alliances share. */
export const overlap = {
  shared: 'Shared',
  measures: { members: 'Members', countries: 'Countries' } as Record<string, string>,
  form: 'Display',
  forms: { combinations: 'Combinations', matrix: 'Matrix', list: 'List' } as Record<string, string>,
  date: 'Date',
  counted: {
    members: (n: number, text: string) => `${text} ${plural(n, 'member', 'members')}`,
    countries: (n: number, text: string) => `${text} ${plural(n, 'country', 'countries')}`,
  },
  titleFew: {
    members: (shared: string, all: string) =>
      `Few members sit in more than one of these alliances: ${shared} of ${all}`,
    countries: (shared: string, all: string) =>
      `Few countries have members in more than one of these alliances: ${shared} of ${all}`,
  },
  titleMany: {
    members: (shared: string, all: string) =>
      `Most members sit in more than one of these alliances: ${shared} of ${all}`,
    countries: (shared: string, all: string) =>
      `Most countries have members in more than one of these alliances: ${shared} of ${all}`,
  },
  titleSome: {
    members: (shared: string, all: string) =>
      `${shared} of ${all} members sit in more than one of these alliances`,
    countries: (shared: string, all: string) =>
      `${shared} of ${all} countries have members in more than one of these alliances`,
  },
  titleNone: {
    members: (all: string) => `None of the ${all} named members sits in more than one of these alliances`,
    countries: (all: string) =>
      `None of the ${all} countries has named members in more than one of these alliances`,
  },
  titleNoneCertain: {
    members: (all: string) =>
      `None of the ${all} members certain on that date sits in more than one of these alliances`,
    countries: (all: string) =>
      `None of the ${all} countries has members certain on that date in more than one of these alliances`,
  },
  titleQuestion: {
    members: 'Which members do these alliances share?',
    countries: 'From which countries do several of these alliances have members?',
  },
  titlePair: (a: string, b: string, jaccard: string) =>
    `${a} and ${b} overlap most: Jaccard index ${jaccard}`,
  subtitleCombinations: {
    members: (date: string) => `Named members by exact combination of alliances, ${date}`,
    countries: (date: string) => `Countries of named members by exact combination of alliances, ${date}`,
  },
  subtitleMatrix: {
    members: (date: string) =>
      `Jaccard index of the named members of two alliances: shared divided by those in either; diagonal: named members; ${date}`,
    countries: (date: string) =>
      `Jaccard index of the countries of named members of two alliances: shared divided by those in either; diagonal: countries; ${date}`,
  },
  subtitleList: {
    members: (date: string) =>
      `Members of two alliances or more, with the date of joining as published, ${date}`,
    countries: (date: string) =>
      `Countries with members in two alliances or more, with the first date of joining as published, ${date}`,
  },
  noteIndex:
    'Only members that a record names are counted. Members not on record can raise or lower an index.',
  noteLargest: (n: string, all: string) =>
    `${n} of ${all} alliances with a named member on that date are compared: those with most.`,
  noteEmpty: (names: string) => `No named member on that date: ${names}.`,
  noteLowerBound: 'Only members that a record names are counted, so every number is a lower bound.',
  notePossible: (n: number, text: string) =>
    `${text} more ${plural(n, 'is', 'are')} possible on that date: the published dates are too imprecise to tell.`,
  noteLeftOut: (most: string, names: string) => `At most ${most} alliances are compared; left out: ${names}.`,
  noteColumns: (n: number, combinations: string, items: string) =>
    `${combinations} more ${plural(n, 'combination has', 'combinations have')} no room here (${items} in all); the table has ${plural(n, 'it', 'them')}.`,
  noteRows: (n: number, text: string) =>
    `${text} more ${plural(n, 'has', 'have')} no room here; the table has ${plural(n, 'it', 'them')}.`,
  noteSeats: 'A member without a seat on record has no country.',
  noReported:
    'Reported totals name no members, so with the filter “Reported only” there is nothing to compare.',
  choose: 'Choose at least two alliances.',
  tooFew: 'Fewer than two of the chosen alliances have a named member on that date.',
  exactly: (items: string, names: string) => `${items} in exactly ${names}`,
  inSet: (name: string, items: string) => `${name}: ${items}`,
  pair: (a: string, b: string) => `${a} with ${b}`,
  sharedOf: (shared: string, either: string) => `${shared} shared of ${either} in either`,
  index: (value: string) => `Jaccard index ${value}`,
  size: (name: string, items: string) => `${name}, ${items} named`,
  legend: 'Jaccard index',
  diagonal: { members: 'members named on record', countries: 'countries of members named on record' },
  seat: (name: string, since: string) => `${name}, ${since}`,
  since: (date: string) => `since ${date}`,
  undated: 'date not known',
  seats: (n: number, text: string) => `in ${text} ${plural(n, 'alliance', 'alliances')}`,
  more: (text: string) => `and ${text} more`,
  listTitle: {
    members: 'Members of several alliances',
    countries: 'Countries in several alliances',
  },
  listNone: 'None on record on that date.',
  heads: {
    name: 'Name',
    code: 'Code',
    country: 'Country',
    since: 'Since',
    number: 'Number of alliances',
    combination: 'Combination',
    count: 'Count',
    names: 'Names',
    first: 'Alliance',
    second: 'Other alliance',
    shared: 'Shared',
    either: 'In either',
    jaccard: 'Jaccard index',
  },
  summary: (parts: string) => `${parts}.`,
};

export type OverlapWords = typeof overlap;
