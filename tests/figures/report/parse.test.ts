import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/figures/report/parse/formatReport';
import { parseReport } from '../../../src/figures/report/parse/parseReport';
import { defaultReportOptions } from '../../../src/model/report';
import { languages } from '../../../src/model/language';
import { loadText } from '../../../src/text/loadText';
import { formatReportProblem } from '../../../src/text/problems/formatReportProblem';
import { definitions, note } from './definitions';

const monthly = `# A note for every month
title: {en: "Monthly note, {month}", zh-Hans: "{month}月报"}
language: en
blocks:
  - heading: Reach
  - heading: In detail
    level: 2
  - text: |
      Data to {dataDate}.
      Version {version}.
  - figure: coverage?subject=country:CHN
    caption: "{title}. {evidence}"
    size: column
  - figure: alliances/growth
options: {size: page, annex: false}
`;

test('a definition in YAML is read as people write it', () => {
  const { definition, problems } = parseReport(monthly);
  expect(problems).toEqual([]);
  expect(definition).toEqual({
    title: { en: 'Monthly note, {month}', 'zh-Hans': '{month}月报' },
    language: 'en',
    blocks: [
      { kind: 'heading', id: 'b1', level: 1, text: 'Reach' },
      { kind: 'heading', id: 'b2', level: 2, text: 'In detail' },
      { kind: 'paragraph', id: 'b3', text: 'Data to {dataDate}.\nVersion {version}.\n' },
      {
        kind: 'figure',
        id: 'b4',
        figure: { view: 'coverage', figure: '', state: 'subject=country:CHN' },
        caption: '{title}. {evidence}',
        size: 'column',
      },
      { kind: 'figure', id: 'b5', figure: { view: 'alliances', figure: 'growth', state: '' }, caption: '' },
    ],
    options: { ...defaultReportOptions, annex: false },
  });
});

test('JSON with a byte order mark and tabs is read too, and a number in place of words is taken as it stands', () => {
  const text = `\uFEFF{\n\t"title": 2024,\n\t"language": "zh-Hant",\n\t"blocks": [\n\t\t{"heading": 1.50}\n\t]\n}`;
  expect(parseReport(text).definition).toMatchObject({
    title: '2024',
    blocks: [{ kind: 'heading', text: '1.50' }],
  });
});

test('a permalink stands for its figure, without the language and theme of the page', () => {
  const address = (figure: string) =>
    parseReport(`title: T\nlanguage: en\nblocks:\n  - figure: "${figure}"`).definition?.blocks[0];
  const figure = { view: 'coverage', figure: '', state: 'subject=country:CHN' };
  expect(address('https://example.org/atlas/#/coverage?lang=en&subject=country:CHN&theme=dark')).toMatchObject({ figure });
  expect(address('#/coverage?subject=country:CHN')).toMatchObject({ figure });
  expect(address('#/coverage?lang=en')).toMatchObject({ figure: { ...figure, state: '' } });
});

test('reading what was written gives the same definition, whatever it holds', () => {
  fc.assert(
    fc.property(definitions, (definition) => {
      const { definition: read, problems } = parseReport(formatReport(definition));
      expect(problems).toEqual([]);
      expect(read).toEqual(definition);
    }),
    { numRuns: 300 },
  );
});

test('an empty report is written and read only where it may be empty', () => {
  const empty = { ...note, blocks: [] };
  expect(parseReport(formatReport(empty), true).definition).toEqual(empty);
  expect(parseReport(formatReport(empty)).problems).toMatchObject([{ code: 'no-blocks', path: 'blocks' }]);
});

describe('what is wrong is named with its field and line', () => {
  const cases: readonly (readonly [text: string, ...sentences: string[]])[] = [
    ['', 'this is no report; give title, language and blocks'],
    ['- a', 'line 1: this is no report; give title, language and blocks'],
    ['just words', 'line 1: this is no report; give title, language and blocks'],
    [
      'title: T\nlanguage: en\nblocks: [\n  {heading: A',
      'line 4: this is neither YAML nor JSON: Flow map in block collection must be sufficiently indented and end with a }',
      'line 4: this is neither YAML nor JSON: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['title: T\ntitle: U\nlanguage: en', 'line 2: this is neither YAML nor JSON: Map keys must be unique'],
    [
      'titel: T\nlanguage: en\nblocks: []',
      'line 1: there is no “titel” here; did you mean “title”?',
      'line 1: “title” is missing; add it',
      'line 3, blocks: the report is empty; give it at least one block',
    ],
    [
      'title: T\nlanguage: zh-hans\nblocks: [heading: A]',
      'line 2, language: “zh-hans” is unknown; did you mean “zh-Hans”?',
    ],
    [
      'title: {en: T, fr: U}\nlanguage: en\nsecondLanguage: latin\nblocks: [heading: A]',
      'line 1, title: there is no “fr” here; use one of en, zh-Hans, zh-Hant',
      'line 3, secondLanguage: “latin” is unknown; use one of en, zh-Hans, zh-Hant',
    ],
    [
      'title: T\nlanguage: en\nblocks:\n  - heading: A\n  - figure: covrage?x=1\n    caption: [a]\n    size: pge',
      'line 5, blocks[1].figure: there is no view “covrage”; did you mean “coverage”?',
      'line 6, blocks[1].caption: something else stands where a text, or texts by language (en, zh-Hans, zh-Hant) is needed',
      'line 7, blocks[1].size: “pge” is unknown; use one of page, column, slide, square',
    ],
    [
      'title: T\nlanguage: en\nblocks:\n  - heading:\n  - text: {month}\n  - caption: A\n  - {text: A, heading: B}\n  - 5',
      'line 4, blocks[0].heading: something else stands where a text, or texts by language (en, zh-Hans, zh-Hant) is needed',
      'line 5, blocks[1].text: a text that begins with a brace needs quotation marks around it',
      'line 6, blocks[2]: a block has one of heading, text, figure, and this one has none',
      'line 7, blocks[3]: a block has only one of heading, text, figure, and this one has heading, text',
      'line 8, blocks[4]: something else stands where a block: heading, text or figure is needed',
    ],
    [
      'title: T\nlanguage: en\nblocks:\n  - {heading: A, id: x, level: 3}\n  - {text: B, id: x, captoin: C}\n  - {text: B, id: "a b"}',
      'line 4, blocks[0].level: something else stands where 1 or 2 is needed',
      'line 5, blocks[1]: there is no “captoin” here; use one of text, id',
      'line 6, blocks[2].id: “a b” is no id; use letters, digits, - and _, at most 60',
      'line 5, blocks[1]: several blocks have the id “x”; give each its own',
    ],
    [
      'title: "{titel}"\nlanguage: en\nblocks:\n  - text: "{title} {{title} {monht}"\n  - figure: coverage\n    caption: {zh-Hans: "{dataData}"}',
      'line 1, title: nothing stands for {titel} ({{ writes a brace); use one of dataDate, month, version',
      'line 4, blocks[0].text: nothing stands for {title} ({{ writes a brace); use one of dataDate, month, version',
      'line 4, blocks[0].text: nothing stands for {monht} ({{ writes a brace); did you mean “month”?',
      'line 6, blocks[1].caption.zh-Hans: nothing stands for {dataData} ({{ writes a brace); did you mean “dataDate”?',
    ],
    [
      'title: T\nlanguage: en\nblocks: [heading: A]\noptions: {annex: yes, sise: page, titles: 1}',
      'line 4, options.annex: something else stands where true or false is needed',
      'line 4, options: there is no “sise” here; did you mean “size”?',
      'line 4, options.titles: something else stands where true or false is needed',
    ],
  ];

  test.each(cases)('%j', async (text, ...sentences) => {
    const { words } = await loadText('en');
    const { definition, problems } = parseReport(text);
    expect(definition).toBeNull();
    const said = problems.map((problem) => formatReportProblem(words.reportChecks, problem));
    expect(said.sort()).toEqual([...sentences].sort());
  });

  test('in three languages, each sentence with its details', async () => {
    const { problems } = parseReport('title: "{monht}"\nlanguage: fr\nblocks: [figure: covrage]');
    for (const language of languages) {
      const { words } = await loadText(language);
      const said = problems.map((problem) => formatReportProblem(words.reportChecks, problem)).join('\n');
      for (const detail of ['monht', 'month', 'fr', 'covrage', 'coverage', 'blocks[0].figure']) expect(said).toContain(detail);
    }
  });
});

test('aliases that would grow without bound are not followed', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (let i = 1; i < 12; i += 1) {
    const name = String.fromCharCode(97 + i);
    const before = String.fromCharCode(96 + i);
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`);
  }
  const started = performance.now();
  expect(parseReport(`${bomb.join('\n')}\ntitle: *l\nlanguage: en\nblocks: *l`).definition).toBeNull();
  expect(performance.now() - started).toBeLessThan(2_000);
});
