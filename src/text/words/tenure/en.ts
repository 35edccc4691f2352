import { plural } from '../plural';

const throughCountries = (name: string, role: string, n: string) =>
  `The ${role} of ${name} has moved through ${n} countries`;
const throughBodies = (name: string, role: string, n: string) =>
  `The ${role} of ${name} has passed through ${n} bodies`;

/** English words of how long members stay, and of who holds the roles of an alliance. */
export const tenure = {
  retention: {
    interval: '95% interval',
    intervals: { 'log-log': 'Log-log', plain: 'Plain' } as Record<string, string>,
    intervalHelp:
      'Log-log: lopsided near 0 and 100% and better for few members. Plain: equally wide on both sides, cut at 0 and 100%.',
    titleNoExit: (n: number, text: string) =>
      `No exit on record among ${text} dated ${plural(n, 'membership', 'memberships')}`,
    titleNoDatedExit: (all: number, dated: string, n: number, exits: string) =>
      `No exit among ${dated} dated ${plural(all, 'membership', 'memberships')}; ${exits} ${plural(n, 'exit', 'exits')} on record ${plural(n, 'has', 'have')} no joining date`,
    titleExits: (n: number, exits: string, all: string) =>
      `${exits} ${plural(n, 'exit', 'exits')} on record among ${all} dated memberships`,
    exits: (n: number, text: string) => `${text} ${plural(n, 'exit', 'exits')}`,
    titleStay: (name: string, exits: string, all: string, share: string, years: string) =>
      `${name}: ${exits} among ${all} dated memberships; ${share} stay ${years}`,
    titleDiffer: (p: string) => `How long members stay differs between these alliances: log-rank ${p}`,
    titleQuestion: 'How long do members stay?',
    subtitle: (form: string) =>
      `Share of members still in, by years since joining (Kaplan–Meier); band: 95% interval, ${form}; tick: last known as a member`,
    noteUndated: (n: number, text: string) =>
      `${text} ${plural(n, 'membership has', 'memberships have')} no joining date and ${plural(n, 'is', 'are')} left out.`,
    noteUndatedExits: (n: number, text: string) =>
      `${text} ${plural(n, 'exit', 'exits')} on record ${plural(n, 'has', 'have')} no joining date: no curve can hold ${plural(n, 'it', 'them')}.`,
    noteWithout: (names: string) => `No membership with a joining date on record: ${names}.`,
    noteMost: (most: string, names: string) =>
      `Only the ${most} alliances with most dated memberships are drawn; left out: ${names}.`,
    noteSnapshots:
      'Sources list members more often than they say who has left: an exit that nobody reported counts as staying, so the curves are an upper bound.',
    noteLogRank: (chi: string, degrees: string, p: string) =>
      `Log-rank test between the alliances: χ² = ${chi}, ${degrees} df, ${p}.`,
    noteFew: (n: number, text: string, least: string) =>
      `${text} ${plural(n, 'alliance has', 'alliances have')} fewer than ${least} dated memberships: the test is then only a rough guide.`,
    noteFewExits: (exits: string, least: string) =>
      `Too few exits to test whether the alliances differ: ${exits}, of at least ${least} needed.`,
    noteNoTest: 'A log-rank test needs exits while at least two alliances have members under observation.',
    noteNoBand: 'Before the first exit the formula gives an interval without width; none is drawn.',
    noteOpen: (date: string) =>
      `Members still in on ${date} are cut off there, and bodies known only for an office at the end of its term; neither counts as leaving.`,
    noteCut: 'The axis is cut: it does not begin at 0.',
    noReported: 'Reported totals name no members, so with the filter “Reported only” nobody can be followed.',
    pEquals: (value: string) => `p = ${value}`,
    pBelow: (value: string) => `p < ${value}`,
    years: (n: number, text: string) => `${text} ${plural(n, 'year', 'years')}`,
    axis: 'years since joining',
    unit: 'Still in',
    atRisk: 'Members under observation',
    median: (name: string, years: string) => `${name}: median ${years}`,
    noMedian: (name: string) => `${name}: median not reached`,
    few: (name: string, n: string) => `${name}: n = ${n}`,
    remain: (share: string) => `${share} remain`,
    step: (name: string, years: string, share: string, interval: string, atRisk: string) =>
      `${name}: after ${years} ${share} remain${interval}, ${atRisk} under observation`,
    between: (lower: string, upper: string) => `95% interval ${lower} to ${upper}`,
    left: (n: number, text: string) => `${text} ${plural(n, 'leaves', 'leave')} here`,
    observed: 'Under observation',
    dated: (share: string, dated: string, all: string) =>
      `Dated ${share}: ${dated} of ${all} named memberships have a joining date`,
    heads: {
      alliance: 'Alliance',
      time: 'Years since joining',
      atRisk: 'Under observation',
      events: 'Exits',
      censored: 'Cut off',
      survival: 'Share remaining',
      error: 'Standard error',
      lower: 'Lower bound',
      upper: 'Upper bound',
    },
    totals: {
      chiSquared: 'Log-rank chi-square',
      degrees: 'Degrees of freedom',
      p: 'Log-rank p',
      undated: 'Memberships without a joining date',
    },
  },
  roles: {
    by: 'Show',
    bys: { organisation: 'Bodies', country: 'Countries' } as Record<string, string>,
    titleCountries: { office: throughCountries, secretariat: throughCountries },
    titleBodies: { office: throughBodies, secretariat: throughBodies },
    titleLatest: (holder: string, role: string, name: string, term: string) =>
      `Latest dated term: ${holder}, ${role} of ${name}, ${term}`,
    titleUndated: (n: number, text: string) =>
      `${text} ${plural(n, 'role is', 'roles are')} on record, none with the date it began`,
    titleQuestion: 'Who chairs, leads and serves these alliances?',
    subtitle: (date: string) => `Bodies that hold a role, by term; open end: in the role on ${date}`,
    subtitleCountry: (date: string) =>
      `Countries of the bodies that hold a role, by term; open end: in the role on ${date}`,
    noteBars:
      'Full colour: certain. Light: possible, because a date is published without month or day. Dashed: no source says since when; drawn from the founding where it is known. Diamond: a person named in the office on that date.',
    noteNone: (names: string) => `No role on record: ${names}.`,
    more: (n: number, text: string) =>
      `${text} more ${plural(n, 'alliance has', 'alliances have')} no room here; the table has ${plural(n, 'it', 'them')}.`,
    noteSeat: (n: number, text: string) =>
      `${text} ${plural(n, 'holder has', 'holders have')} no country on record.`,
    noReported: 'Reported totals name nobody, so with the filter “Reported only” there is no role to show.',
    empty: 'No role is on record for these alliances.',
    notDated: (holder: string) => `${holder}, term not dated`,
    holders: (n: number, text: string) => `${text} ${plural(n, 'body', 'bodies')}`,
    countries: (n: number, text: string) => `${text} ${plural(n, 'country', 'countries')}`,
    since: (date: string) => `since ${date}`,
    span: (from: string, to: string) => `${from} to ${to}`,
    undated: 'term not dated',
    observed: (date: string) => `named in office, ${date}`,
    unknownCountry: 'country not known',
    mark: (alliance: string, role: string, holder: string, term: string) =>
      `${alliance}, ${role}: ${holder}, ${term}`,
    row: (alliance: string, role: string) => `${alliance}, ${role}`,
    dated: (share: string, dated: string, all: string) =>
      `Dated ${share}: ${dated} of ${all} roles on record have a date`,
    kinds: { term: 'term', undated: 'term not dated', observed: 'named on a date' } as Record<string, string>,
    heads: {
      alliance: 'Alliance',
      code: 'Code',
      role: 'Role',
      holder: 'Body',
      country: 'Country',
      person: 'Person',
      kind: 'Kind',
      from: 'From',
      to: 'To',
    },
    summary: (rows: string) => `${rows}.`,
  },
};

export type TenureWords = typeof tenure;
