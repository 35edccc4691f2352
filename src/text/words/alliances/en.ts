import { plural } from '../plural';

type Named = Record<string, string>;

/** English words of the alliances through time. */
export const alliances = {
  title: 'Alliances',
  compare: 'Compare',
  chosen: (n: number) => `${n} ${plural(n, 'alliance', 'alliances')}`,
  search: 'Find an alliance',
  all: 'All alliances',
  default: 'Usual choice',
  measure: 'Measure',
  measures: {
    members: 'Members',
    countries: 'Countries',
    regions: 'Regions',
    group: 'Share of a country group',
  } as Named,
  measureGroup: (group: string) => `Countries of ${group}`,
  group: 'Country group',
  scale: 'Scale',
  scales: {
    absolute: 'Absolute',
    index: 'Index 100',
    relative: 'Share of all',
    aligned: 'Aligned at founding',
  } as Named,
  count: 'Count',
  counts: { size: 'Size', yearly: 'Joins and leaves', cumulative: 'Ever joined' } as Named,
  axis: 'Axis',
  axes: { linear: 'Linear', log: 'Logarithmic' } as Named,
  panels: 'Panels',
  panelForms: { one: 'One for all', each: 'One each' } as Named,
  base: 'Index 100 on',
  baseFirst: 'first figure of each',
  date: 'Date',
  timeSlider: 'Date',
  options: 'Options',
  noOptions: 'None set',
  events: 'Events',
  eventKinds: { founding: 'Founding', meeting: 'Meeting', chair: 'New chair' },
  eventSwitches: { founding: 'Foundings', meetings: 'Meetings', chairs: 'New chairs' } as Named,
  event: {
    founding: (alliance: string, date: string) => `${alliance} founded, ${date}`,
    meeting: (alliance: string, name: string, date: string) => `${alliance}: ${name}, ${date}`,
    chair: (alliance: string, name: string, date: string) => `${alliance}: ${name} takes the chair, ${date}`,
  },
  fit: 'Fitted curve',
  fits: { none: 'None', logistic: 'Logistic', gompertz: 'Gompertz', exponential: 'Exponential' } as Named,
  show: 'Figure',
  shows: {
    growth: 'Growth',
    change: 'Change',
    overlap: 'Overlap',
    retention: 'Retention',
    roles: 'Roles',
    pair: 'Two alliances',
  } as Named,
  horizon: 'Horizon',
  years: (n: number) => `${n} ${plural(n, 'year', 'years')}`,
  allYears: 'All years',
  unitShare: '%',
  titleAbsolute: (name: string, value: string, measure: string, date: string) =>
    `${name} reports most of these alliances: ${value} ${measure} (${date})`,
  titleOne: (name: string, value: string, measure: string, date: string) =>
    `${name} reports ${value} ${measure} (${date})`,
  titleNamed: (name: string, value: string, measure: string, isOnly: boolean) =>
    isOnly
      ? `${name}: ${value} named ${measure}`
      : `${name} has most named ${measure} of these alliances: ${value}`,
  titleAligned: (name: string, value: string, measure: string, years: string) =>
    `${name} reported most at the same age: ${value} ${measure} after ${years} years`,
  titleIndex: (name: string, value: string, since: string) =>
    `${name} grew most since ${since === '' ? 'its first figure' : since}: index ${value}`,
  titleRelative: (name: string, value: string, measure: string, isOnly: boolean) =>
    `${name} has ${value} of all named ${measure}${isOnly ? '' : ', the largest share of these alliances'}`,
  titleGroup: (name: string, value: string, group: string, isOnly: boolean) =>
    `${name} has named members in ${value} of the countries of ${group}${isOnly ? '' : ', most of these alliances'}`,
  titleCumulative: (name: string, value: string, measure: string, isOnly: boolean) =>
    isOnly
      ? `${name} has had ${value} named ${measure} in all`
      : `${name} has had most named ${measure} of these alliances: ${value}`,
  titleQuestion: 'How did these alliances grow?',
  subtitles: {
    absolute: (measure: string) =>
      `${measure} over time. Open mark: reported by the alliance. Step line: evidenced by named records.`,
    aligned: (measure: string) =>
      `${measure} by years since founding. Open mark: reported. Step line: evidenced by named records.`,
    index: (measure: string) =>
      `${measure}, each series = 100 at its base. Open mark: reported. Step line: evidenced.`,
    relative: (measure: string) =>
      `${measure} named in each alliance, as a share of those named in any alliance of the data.`,
    reported: (measure: string) => `${measure} over time, as each alliance reports them.`,
    named: (measure: string) => `${measure} counted from named records: a lower bound.`,
    cumulative: (measure: string) =>
      `${measure} that ever joined, those that left included. Step line: evidenced by named records.`,
  } as Record<string, ((measure: string) => string) | undefined>,
  yearsSince: 'years since founding',
  observed: 'observed',
  note: 'Reported and evidenced figures are never joined. Hatching: reported at the last report but not named. Band: what imprecise dates leave open.',
  noteBand: 'Step line: members that a record names, a lower bound. Band: what imprecise dates leave open.',
  noteNoReports: 'Reported figures do not count the same, so they are not drawn here.',
  noteOpen: (date: string) =>
    `Open memberships end at the closing date of the data (${date}), not in a fall.`,
  noteUndated: 'Members without a joining date count from the date of their source.',
  noteFilling: (year: string) =>
    `Hatched on the axis: records from ${year} on are still coming in, so the last years may be too low.`,
  noteNoFounding: (names: string) => `No founding date, so not aligned: ${names}.`,
  noteNoBase: (names: string) => `No figure at the base of the index: ${names}.`,
  noteRelative:
    'A body that sits in several alliances counts once in the whole. A share also falls where records name more bodies elsewhere later.',
  noteLog: 'Logarithmic axis: equal distances are equal growth rates; zero lies on the bottom line.',
  noteGroup: 'Countries of the group, and its size, are those of each date.',
  noteUndatedSizes: (n: number, value: string) =>
    `${value} further reported ${plural(n, 'size has', 'sizes have')} no date and ${plural(n, 'is', 'are')} not drawn.`,
  noteEvents: 'Below the axis: square = founding, circle = meeting, triangle = new chair.',
  noteFit: (model: string) =>
    `${model} curve fitted to the reported figures by least squares; dashed beyond them, with the 95% interval of the curve. Figures of “at least” are left out. An extrapolation is not a forecast.`,
  noteNoFit: (names: string) => `No curve (too few reports, all alike, or none that fits): ${names}.`,
  noteContext: (n: number) => `Grey: ${n} further ${plural(n, 'alliance', 'alliances')}.`,
  notePanels: (shown: number, all: number) => `The ${shown} largest of ${all} have a panel.`,
  reportedLabel: (value: string, date: string) => `${value} reported, ${date}`,
  foundersLabel: (value: string, date: string) => `${value} founders, ${date}`,
  foundersReported: 'founders, reported',
  reportedMark: (name: string, value: string, measure: string, date: string, counted: string) =>
    `${name}: ${value} ${measure} reported, ${date}${counted === '' ? '' : ` (${counted})`}`,
  derivedLabel: (value: string, date: string) => `${value} listed, ${date}`,
  stepMark: (name: string, value: string, measure: string, date: string) =>
    `${name}: ${value} ${measure} named, ${date}`,
  endLabel: (name: string, value: string) => `${name}: ${value}`,
  qualifier: { exact: '', 'at least': 'at least ', about: 'about ', derived: 'derived ' } as Named,
  table: 'Growth and reach',
  tableSubtitle: (date: string) => `Last reported figure up to ${date}; share of it that was named then`,
  heads: {
    alliance: 'Alliance',
    since: 'Since',
    members: 'Members',
    named: 'Named',
    share: 'Named share',
    countries: 'Countries',
    namedCountries: 'Countries named',
    regions: 'Regions named',
    growth: 'CAGR',
    course: 'Named over time',
    reportedOn: 'Reported on',
    perYear: 'Per year',
    doubling: 'Doubles in',
    joins: 'Joins',
    leaves: 'Leaves',
    churn: 'Churn',
    type: 'Type',
    kind: 'Kind',
    date: 'Date',
    value: 'Value',
    upper: 'Upper bound',
    counted: 'What is counted',
  },
  allMeasures: 'All measures',
  allMeasuresSubtitle: (date: string) =>
    `Members reported and named up to ${date}, and how fast they change. A column head sorts.`,
  definitions: {
    growth:
      'CAGR: compound annual growth of the reported members between the first and last reported figure in the period: (N1 / N0)^(1 / years) − 1. Per year: (N1 − N0) / years. Doubles in: ln 2 / ln(1 + growth). What a source counts can change between the two reports; the records say what each counts.',
    named: 'Named: members that a record names, in brackets as a share of the last reported figure.',
    churn:
      'Joins, leaves and churn: dated memberships that began and ended in the last full year before the date; churn = leaves / members at its start.',
    type: 'Type: classes of international organisations after the Union of International Associations. A: at least three international bodies as members; B: members from 60 countries or more, or from 30 or more well spread over continents; C: from 10 or more on at least two continents; D: from 3 or more of one region; else national.',
  },
  types: {
    unknown: 'cannot tell',
    national: 'national',
    known: (named: string, continents: string, reported: string | null) =>
      `${named} named on ${continents} ${continents === '1' ? 'continent' : 'continents'}, ${reported === null ? 'none reported' : `${reported} reported`}`,
    reasons: {
      'three-international-bodies': 'three international bodies are members',
      'sixty-countries': '60 countries or more',
      'thirty-well-spread': '30 countries or more, well spread',
      'ten-on-two-continents': '10 countries or more on two continents',
      'three-of-one-continent': '3 countries or more of one region',
      fewer: 'fewer than 3 countries',
      'no-evidence': 'no country on record',
      undecided: 'more than one type is possible',
    } as Named,
  },
  filteredNote: 'The filter leaves out named members only; reported figures are whole.',
  noteRead: (n: number, value: string, date: string) =>
    `${value} named ${plural(n, 'member is', 'members are')} known only from pages read on ${date} and ${plural(n, 'joins', 'join')} on that day.`,
  ofMembers: (leaves: string, members: string) => `${leaves} of ${members}`,
  evidenced: 'evidenced',
  reported: 'reported',
  summary: (parts: string) => `${parts}.`,
  noData: 'No size and no named member is on record.',
  doubling: (years: string) => `${years} years`,
  flows: {
    title: (name: string, joins: string, years: string) =>
      `${name} gained most: ${joins} named joins in ${years}`,
    titleQuestion: 'Who joins, and who leaves?',
    subtitle: (measure: string) =>
      `${measure} joining (up) and leaving (down) per calendar year, from dated records; dot: net`,
    note: 'Only joins and leaves that fall within one year for certain are counted.',
    offices: 'A body that is on record only for an office counts while it holds it.',
    undated: (n: number, value: string) =>
      `${value} ${plural(n, 'membership has', 'memberships have')} no joining date and ${plural(n, 'is', 'are')} left out.`,
    filling: (year: string) => `Hatched: from ${year} on records are still coming in.`,
    mark: (name: string, year: string, joins: string, leaves: string) =>
      `${name}, ${year}: ${joins} joined, ${leaves} left`,
    joins: 'joined',
    leaves: 'left',
    net: 'net',
    panel: (name: string, joins: string, leaves: string) => `${name}: +${joins} −${leaves}`,
    churn: 'Churn',
    year: 'Year',
    start: 'Members at the start',
    empty: 'No dated join or leave is on record for these alliances.',
  },
  change: {
    title: (fell: string, all: string, unit: string) =>
      `${fell} of ${all} alliances ${fell === '1' ? 'reports' : 'report'} fewer ${unit} than at an earlier date`,
    titleNone: (all: string, unit: string) =>
      `None of ${all} alliances reports fewer ${unit} than at an earlier date`,
    titleQuestion: 'Which alliances grew, and which shrank?',
    subtitle: (measure: string) =>
      `${measure} as reported, each row on its own scale from 0; ticks: first and largest earlier report; ring: last report, with its difference from the largest earlier one`,
    verdicts: {
      grew: 'grew',
      shrank: 'shrank',
      same: 'as at its largest',
      'cannot tell': 'cannot tell',
    } as Named,
    verdict: 'Change',
    counts: (grew: string, shrank: string, same: string, unknown: string) =>
      `Grew: ${grew}. Shrank: ${shrank}. Unchanged: ${same}. Cannot tell: ${unknown}.`,
    note: 'Cannot tell: a figure that is “at least” or “about” does not decide it. What each figure counts is in the table.',
    single: (n: number, value: string) =>
      `${value} ${plural(n, 'alliance has', 'alliances have')} fewer than two dated reports and ${plural(n, 'is', 'are')} not shown.`,
    first: 'First reported',
    peak: 'Largest before',
    last: 'Last reported',
    countedFirst: 'Counted first',
    countedLast: 'Counted last',
  },
  pair: {
    first: 'First alliance',
    second: 'Second alliance',
    title: (name: string, n: string, all: string) => `${name} reports more in ${n} of ${all} measures`,
    titleEven: (first: string, second: string) => `${first} and ${second} in numbers`,
    subtitle: (first: string, second: string, date: string) => `${first} and ${second}, ${date}`,
    rows: {
      reportedMembers: 'Members, reported',
      namedMembers: 'Members, named',
      reportedCountries: 'Countries, reported',
      namedCountries: 'Countries, named',
      regions: 'Regions, named',
      age: 'Age in years',
      perYear: 'Growth per year, reported',
    } as Named,
    note: 'Reported: last reported figure up to the date, open mark. Named: counted from records on the date, solid mark. Nothing drawn: not known.',
    shared: (n: number, value: string) =>
      `${value} named ${plural(n, 'member sits', 'members sit')} in both.`,
    choose: 'Choose two alliances to compare.',
  },
  fitTable: {
    title: (model: string) => `${model} curve`,
    subtitle: 'Estimates with standard errors, fitted to the reported figures',
    parameter: 'Parameter',
    estimate: 'Estimate',
    error: 'Std. error',
    residual: 'Residual std. error',
    points: (n: number) => `${n} ${plural(n, 'report', 'reports')}`,
    problems: {
      'too-few-points': 'too few reports',
      'no-spread': 'all reports are the same',
      'not-converged': 'no curve of this form fits',
    } as Named,
    definitions: {
      logistic: 'K / (1 + exp(−(t − tm) / s)): K upper limit, tm year of half of it, s width in years.',
      gompertz: 'K exp(−b exp(−c t)): K upper limit, b shift, c rate per year.',
      exponential: 'a exp(r t): r rate per year.',
    } as Named,
  },
};

export type AlliancesWords = typeof alliances;
