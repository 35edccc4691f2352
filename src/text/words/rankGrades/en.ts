import { plural } from '../plural';

/** English words of indicators as grades, without a total. */
export const rankGrades = {
  title: (name: string, n: string, of: string) => `${name} has most As: ${n} of its ${of} known indicators`,
  titleShared: (n: string, most: number, as: string) =>
    `${n} share the most As: ${as} ${plural(most, 'indicator', 'indicators')} each`,
  titleSorted: (n: number, text: string, of: string, indicator: string) =>
    `${indicator}: ${text} of the ${of} with a known value ${plural(n, 'has', 'have')} an A`,
  titleFirst: (sorted: string, name: string) => `${sorted}, ${name} first`,
  titlePillar: (pillar: string, name: string, n: string, of: string) =>
    `${pillar}: ${name} has most As, ${n} of its ${of} known indicators`,
  titlePillarShared: (pillar: string, n: string, most: number, as: string) =>
    `${pillar}: ${n} share the most As, ${as} ${plural(most, 'indicator', 'indicators')} each`,
  titleNone: 'How do they do on each indicator?',
  subtitle: (index: string, units: string, kind: string, indicators: string, date: string) =>
    `${index}: A to E by fifths of the known values of each indicator, without a total; ${units} ${kind}, ${indicators}, ${date}`,
  note: 'A: better than the value that four fifths of the known values do not pass; B, C, D likewise for three, two and one fifth; E: the rest. Equal values share the lower grade, so that a value many have is not an A.',
  noteMissing: '–: not known, which is no E.',
  noteNone: '=: no grades, since fewer than five values are known or all are equal.',
  noteReported: 'Open cell: a reported figure.',
  few: (shown: string, of: string, pillars: string) =>
    `Shown: ${shown} of ${of} indicators (${pillars}). To see another pillar, sort by it above; the table has all.`,
  more: (shown: string, of: string) => `${shown} of ${of} rows are shown; the table has all.`,
  grade: (grade: string) => `Grade ${grade}`,
  cell: (unit: string, indicator: string, grade: string, value: string) =>
    `${unit}, ${indicator}: ${grade}${value === '' ? '' : `, ${value}`}`,
  notKnown: 'not known',
  notGraded: 'not graded',
  cut: (value: string) => `above ${value}`,
  cutBelow: (value: string) => `below ${value}`,
  columns: { id: 'Id', name: 'Name' },
  columnOf: { grade: (name: string) => `${name}: grade` },
};

export type RankGradesWords = typeof rankGrades;
