import type { ReportProblemCode } from '../../../model/reportProblem';

type Sentence = string | ((...details: string[]) => string);

const meant = (suggestion: string, known: string) =>
  suggestion === '' ? `; use one of ${known}` : `; did you mean “${suggestion}”?`;

/** What is asked for where something else stands. */
const expected: Readonly<Record<string, string>> = {
  text: 'a text, or texts by language (en, zh-Hans, zh-Hant)',
  list: 'a list',
  block: 'a block: heading, text or figure',
  options: 'options by name',
  'yes-no': 'true or false',
  level: '1 or 2',
};

/** English sentences on what is wrong with the text of a report definition. */
const problems = {
  syntax: (message: string) => `this is neither YAML nor JSON: ${message}`,
  'not-a-report': 'this is no report; give title, language and blocks',
  missing: (key: string) => `“${key}” is missing; add it`,
  'unknown-key': (value: string, known: string, suggestion: string) =>
    `there is no “${value}” here${meant(suggestion, known)}`,
  'wrong-type': (kind: string) => `something else stands where ${expected[kind] ?? kind} is needed`,
  'unknown-word': (value: string, known: string, suggestion: string) =>
    `“${value}” is unknown${meant(suggestion, known)}`,
  'unknown-view': (value: string, known: string, suggestion: string) =>
    `there is no view “${value}”${meant(suggestion, known)}`,
  'unquoted-brace': 'a text that begins with a brace needs quotation marks around it',
  'block-kind': (found: string, known: string) =>
    found === ''
      ? `a block has one of ${known}, and this one has none`
      : `a block has only one of ${known}, and this one has ${found}`,
  'no-blocks': 'the report is empty; give it at least one block',
  'bad-id': (id: string) => `“${id}” is no id; use letters, digits, - and _, at most 60`,
  'same-id': (id: string) => `several blocks have the id “${id}”; give each its own`,
  'unknown-placeholder': (value: string, known: string, suggestion: string) =>
    `nothing stands for {${value}} ({{ writes a brace)${meant(suggestion, known)}`,
} satisfies Readonly<Record<ReportProblemCode, Sentence>>;

/** English words on what can be wrong with a report: its text, its file, and what to look at before it is exported. */
export const reportChecks = {
  newReport: (day: string) => `Report of ${day}`,
  place: { line: (line: string) => `line ${line}`, join: ', ', colon: ': ' },
  problems,
  /** Why a file is not opened. */
  faults: {
    'not-ours': 'This file is no report of Think-Tank Atlas.',
    damaged: 'This file of a report is damaged. Nothing was opened.',
    'newer-version': 'This report was saved by a newer version, which is needed to open it.',
    'too-large': 'This file is far larger than a report can be.',
    problems: 'The definition of this report cannot be read:',
  },
  checks: {
    complete: 'All figures have a title, unit, date and source',
    'not-drawn': (number: string, reason: string) => `Figure ${number} could not be drawn: ${reason}`,
    'no-title': (number: string) => `Figure ${number} has no title`,
    'no-unit': (number: string) => `Figure ${number} does not say what it counts`,
    'no-date': (number: string) => `Figure ${number} does not say the date of its data`,
    'no-source': (number: string) => `Figure ${number} names no source`,
    'low-evidence': (number: string, share: string) =>
      `Only ${share} of what figure ${number} reports is evidenced; say so in its caption, where {evidence} fills in the share`,
    'low-evidence-said': (number: string, share: string) =>
      `Only ${share} of what figure ${number} reports is evidenced; the caption says so`,
    'evidence-shown': 'Every figure rests on evidence for at least half of what it reports',
    'refused-state': (number: string, key: string, value: string) =>
      `Figure ${number} asks for “${value}” (${key}), which the data do not have; it shows the usual choice`,
    'frozen-older': (number: string, date: string, present: string) =>
      `Figure ${number} is frozen with data to ${date}; those of today go to ${present}`,
    'sample-data': 'The data are samples; do not publish the figures',
    'no-sample-data': 'No sample data',
    'no-report-title': 'The report has no title',
    'no-figures': 'The report has no figure',
    'no-caption': (number: string) => `Figure ${number} has no caption`,
    'empty-heading': 'A heading has no words',
    'empty-paragraph': 'A paragraph has no words',
    'heading-alone': (heading: string) => `Nothing follows under the heading “${heading}”`,
    'other-language': (words: string, language: string) =>
      `“${words}” is not given in ${language}; another language is taken`,
    'unknown-placeholder': (name: string) => `Nothing stands for {${name}}; it is written as it is`,
    fits: 'All texts fit',
    'too-tall': (number: string, size: string) =>
      `Words and drawing of figure ${number} do not fit ${size}; choose a larger width, or fewer things to show`,
    'too-wide': (number: string, words: string) => `In figure ${number} “${words}” is wider than the figure`,
    'missing-glyphs': (characters: string) => `No font has these characters: ${characters}`,
    sizes: { page: 'the page', column: 'the column', slide: 'the slide', square: 'the square' } as Record<
      string,
      string
    >,
    languages: {
      en: 'English',
      'zh-Hans': 'Simplified Chinese',
      'zh-Hant': 'Traditional Chinese',
    } as Record<string, string>,
  },
};

export type ReportCheckWords = typeof reportChecks;
