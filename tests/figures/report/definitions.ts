import fc, { type Arbitrary } from 'fast-check';
import { figureViews } from '../../../src/model/figureSpec';
import { languages } from '../../../src/model/language';
import {
  defaultReportOptions,
  reportFigureSizes,
  type LocalText,
  type ReportBlock,
  type ReportDefinition,
} from '../../../src/model/report';

/** Any text, with what YAML, placeholders and Unicode make of it; no unknown placeholder. */
const words: Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom('{{', '{month}', ': ', '#', '-', '\n', '\r\n', ' ', '"', "'", '|', '>', '&', '*', '中', 'a', '0'),
      maxLength: 12,
    }),
    fc.constantFrom('true', 'null', '~', '2024', '2024-01-02', 'yes', '<<', '__proto__', '0x1F', '.inf', '=1+1'),
  )
  .filter((text) => !/\{(?!month\})[A-Za-z]+\}/.test(text));

const localText: Arbitrary<LocalText> = fc.oneof(
  words,
  fc
    .record(
      { en: words, 'zh-Hans': words, 'zh-Hant': words },
      { requiredKeys: [] },
    )
    .map((texts) => ({ ...texts })),
);

const state = fc.string({ unit: fc.constantFrom('a', '=', '&', ':', '~', '%', '中', '.', '?', '/', '#', ' '), maxLength: 20 });
const figure = fc.record({
  view: fc.constantFrom(...figureViews),
  figure: fc.constantFrom('', 'map', 'what-if', '图'),
  state,
});
const size = fc.constantFrom(...reportFigureSizes);

type BlockWithoutId = ReportBlock extends infer B ? (B extends ReportBlock ? Omit<B, 'id'> : never) : never;

export const newBlock: Arbitrary<BlockWithoutId> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const), text: localText }),
  fc.record({ kind: fc.constant('paragraph' as const), text: localText }),
  fc.record(
    {
      kind: fc.constant('figure' as const),
      figure,
      caption: localText,
      size,
      frozen: fc.constantFrom('0123456789abcdef0123456789abcdef'),
    },
    { requiredKeys: ['kind', 'figure', 'caption'] },
  ),
);

const ids = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((n) => `b${n}`),
  fc.string({ unit: fc.constantFrom('a', 'Z', '9', '-', '_'), minLength: 1, maxLength: 6 }),
);

const blocks = fc
  .uniqueArray(fc.tuple(ids, newBlock), { selector: ([id]) => id, minLength: 1, maxLength: 8 })
  .map((pairs) => pairs.map(([id, block]) => ({ ...block, id }) as ReportBlock));

const options = fc.record({
  size,
  titles: fc.boolean(),
  sources: fc.boolean(),
  evidence: fc.boolean(),
  boundaries: fc.boolean(),
  greyscale: fc.boolean(),
  annex: fc.boolean(),
  nativeCharts: fc.boolean(),
});

/** Any report that has at least one block. */
export const definitions: Arbitrary<ReportDefinition> = fc
  .record(
    {
      title: localText,
      language: fc.constantFrom(...languages),
      secondLanguage: fc.constantFrom(...languages),
      blocks,
      options,
    },
    { requiredKeys: ['title', 'language', 'blocks', 'options'] },
  )
  .map((definition) => ({ ...definition }));

export const coverageMap = { view: 'coverage', figure: '', state: '' } as const;

/** A short report: a heading, a text and a figure. */
export const note: ReportDefinition = {
  title: { en: 'Monthly note', 'zh-Hans': '月报' },
  language: 'en',
  blocks: [
    { kind: 'heading', id: 'b1', level: 1, text: 'Reach' },
    { kind: 'paragraph', id: 'b2', text: { en: 'Data to {dataDate}.' } },
    { kind: 'figure', id: 'b3', figure: coverageMap, caption: '' },
  ],
  options: defaultReportOptions,
};
