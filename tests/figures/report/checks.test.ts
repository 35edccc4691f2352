import { describe, expect, test } from 'vitest';
import { checkLayout } from '../../../src/export/report/checks/checkLayout';
import type { Figure, PackageInfo } from '../../../src/figures/figure';
import { checkReport } from '../../../src/figures/report/checks/checkReport';
import { isSample } from '../../../src/figures/report/checks/isSample';
import type { ReportCheck } from '../../../src/figures/report/checks/reportCheck';
import type { DrawnBlock, DrawnFigureBlock, DrawnReport } from '../../../src/figures/report/drawnReport';
import type { Language } from '../../../src/model/language';
import { languages } from '../../../src/model/language';
import type { ReportBlock, ReportDefinition } from '../../../src/model/report';
import { loadText } from '../../../src/text/loadText';
import { day } from '../../query/openPackage';
import { coverageMap, note } from './definitions';

const info: PackageInfo = { title: 'Atlas', version: '1', closingDay: day('2026-11-22'), dataHash: 'abc' };

const figure: Figure = {
  spec: { ...coverageMap, language: 'en', theme: 'light', size: 'page' },
  title: 'Ties reach 117 countries',
  subtitle: 'Ties, number by country, 22 November 2026',
  notes: ['A note.'],
  boundaryNote: null,
  source: 'Think-Tank Atlas',
  evidence: { text: 'Evidence 63%: 63 of 100 reported ties are named', share: 0.63 },
  dataDate: '22 November 2026',
  summary: 'A map.',
  markKeys: [],
  mark: () => null,
  recordIds: [],
  table: { columns: [], rows: [] },
  layout: () => [],
};

async function drawnReport(
  blocks: readonly ReportBlock[],
  figures: Readonly<Record<string, Partial<DrawnFigureBlock> | string>> = {},
  { language = 'en', ...settings }: Partial<ReportDefinition> & { language?: Language } = {},
): Promise<DrawnReport> {
  let number = 0;
  const drawn = blocks.map((block): DrawnBlock => {
    if (block.kind !== 'figure') return { ...block, text: String(block.text) };
    number += 1;
    const own = figures[block.id] ?? {};
    if (typeof own === 'string') return { kind: 'failed', id: block.id, number, reason: own };
    const caption = typeof block.caption === 'string' ? block.caption : (block.caption[language] ?? '');
    const usual = { figure, second: null, caption, size: 'page' as const, sources: [], refused: [], info, isFrozen: false };
    return { kind: 'figure', id: block.id, number, ...usual, ...own };
  });
  const definition = { ...note, blocks, language, ...settings };
  return { definition, language, title: 'Note', text: await loadText(language), info, blocks: drawn, sources: [] };
}

const figureBlock = (id: string, caption: ReportBlock extends infer B ? (B extends { caption: infer C } ? C : never) : never = 'What it shows.'): ReportBlock => ({
  kind: 'figure',
  id,
  figure: coverageMap,
  caption,
});

const found = async (drawn: DrawnReport) => checkReport(drawn, await loadText('en'));
const short = (checks: readonly ReportCheck[]) =>
  checks.filter(({ severity }) => severity !== 'ok').map(({ code, blockId }) => (blockId === null ? code : `${code} ${blockId}`));

const fine: readonly ReportBlock[] = [
  { kind: 'heading', id: 'b1', level: 1, text: 'Reach' },
  { kind: 'heading', id: 'b2', level: 2, text: 'In detail' },
  { kind: 'paragraph', id: 'b3', text: 'Data to {dataDate}. {{braces}}' },
  figureBlock('b4', 'All of {title}.'),
];

test('a report that has everything is said to have it', async () => {
  const checks = await found(await drawnReport(fine));
  expect(checks.map(({ severity, sentence }) => [severity, sentence])).toEqual([
    ['ok', 'All figures have a title, unit, date and source'],
    ['ok', 'Every figure rests on evidence for at least half of what it reports'],
    ['ok', 'No sample data'],
  ]);
});

test('what a figure does not say of itself is an error with its number', async () => {
  const bare = { ...figure, title: '', subtitle: ' ', source: '', dataDate: '' };
  const checks = await found(await drawnReport([figureBlock('b1'), figureBlock('b2')], { b2: { figure: bare } }));
  expect(short(checks)).toEqual(['no-title b2', 'no-unit b2', 'no-date b2', 'no-source b2']);
  expect(checks.every(({ code }) => code !== 'complete')).toBe(true);
  expect(checks[0]).toMatchObject({ severity: 'error', sentence: 'Figure 2 has no title' });
});

test('a figure that could not be drawn comes first, with the reason', async () => {
  const [first] = await found(await drawnReport([figureBlock('b1')], { b1: 'There is nothing to draw.' }));
  expect(first).toMatchObject({
    severity: 'error',
    blockId: 'b1',
    sentence: 'Figure 1 could not be drawn: There is nothing to draw.',
  });
});

describe('a low share of evidence', () => {
  const low = { ...figure, evidence: { text: 'Evidence 48%: 48 of 100 ties', share: 0.48 } };
  const checksWith = async (caption: string, language: Language = 'en') =>
    (await found(await drawnReport([figureBlock('b1', caption)], { b1: { figure: low, caption } }, { language }))).filter(({ code }) => code.startsWith('low-evidence'));

  test('is a warning until the caption says so', async () => {
    expect(await checksWith('Ties in 117 countries.')).toMatchObject([
      { severity: 'warning', blockId: 'b1', sentence: expect.stringContaining('Only 48% of what figure 1 reports') },
    ]);
  });

  test.each(['Only 48 % are evidenced.', 'evidence 48%: 48 of 100 ties', 'Ties (48%).'])('said as %j is fine', async (caption) => {
    expect(await checksWith(caption)).toMatchObject([{ code: 'low-evidence-said', severity: 'ok' }]);
  });

  test('is not taken for said by another number', async () => {
    expect(await checksWith('It rose by 4.8%.')).toMatchObject([{ severity: 'warning' }]);
  });

  test('of exactly half, or of a figure that reports nothing, is none', async () => {
    const half = { ...figure, evidence: { text: 'Evidence 50%', share: 0.5 } };
    const none = { ...figure, evidence: null };
    const checks = await found(await drawnReport([figureBlock('b1'), figureBlock('b2')], { b1: { figure: half }, b2: { figure: none } }));
    expect(short(checks)).toEqual([]);
  });
});

test('frozen figures are named only where the data have gone on, and what a state does not have always', async () => {
  const older = { ...info, closingDay: day('2026-10-01') };
  const checks = await found(
    await drawnReport([figureBlock('b1'), figureBlock('b2'), figureBlock('b3')], {
      b1: { isFrozen: true },
      b2: { isFrozen: true, info: older },
      b3: { refused: [{ key: 'subject', value: 'country:XXX' }] },
    }),
  );
  expect(short(checks)).toEqual(['frozen-older b2', 'refused-state b3']);
  expect(checks[0]?.sentence).toBe('Figure 2 is frozen with data to 1 October 2026; those of today go to 22 November 2026');
});

test('samples are named, also where one frozen figure alone has them', async () => {
  const sample = { ...info, title: 'Atlas: sample data' };
  expect(short(await found(await drawnReport([figureBlock('b1')], { b1: { info: sample } })))).toEqual(['sample-data']);
  expect(isSample({ ...info, title: '智库国际化示例数据' })).toBe(true);
  expect(isSample({ ...info, title: 'Think-Tank Atlas: records of think-tank internationalization' })).toBe(false);
});

test('words that are missing, alone, in another language, or unknown are found where they are', async () => {
  const drawn = await drawnReport(
    [
      { kind: 'heading', id: 'b1', level: 1, text: ' ' },
      { kind: 'paragraph', id: 'b2', text: {} },
      { kind: 'paragraph', id: 'b3', text: { 'zh-Hans': '范围' } },
      { kind: 'paragraph', id: 'b4', text: 'See {evidence}.' },
      figureBlock('b5', ''),
      figureBlock('b6', '{titel}'),
      { kind: 'heading', id: 'b7', level: 2, text: 'A' },
      { kind: 'heading', id: 'b8', level: 1, text: 'B' },
    ],
    {},
    { title: '' },
  );
  expect(short(await found(drawn))).toEqual([
    'no-report-title',
    'unknown-placeholder b4',
    'unknown-placeholder b6',
    'empty-heading b1',
    'empty-paragraph b2',
    'other-language b3',
    'no-caption b5',
    'heading-alone b7',
    'heading-alone b8',
  ]);
});

test('a report without figures is a warning', async () => {
  expect(short(await found(await drawnReport([{ kind: 'paragraph', id: 'b1', text: 'A' }])))).toEqual(['no-figures']);
});

test('sentences are in the language of the page, whatever that of the report', async () => {
  for (const language of languages) {
    const drawn = await drawnReport([figureBlock('b1', '')], {}, { language: 'zh-Hans' });
    const [first] = checkReport(drawn, await loadText(language));
    expect(first?.sentence).toBe({ en: 'Figure 1 has no caption', 'zh-Hans': '图 1 没有图注', 'zh-Hant': '圖 1 沒有圖註' }[language]);
  }
});

describe('what does not fit', () => {
  const layoutOf = async (own: Partial<DrawnFigureBlock>, missing: readonly string[] = []) =>
    checkLayout(await drawnReport([figureBlock('b1')], { b1: own }), await loadText('en'), () => Promise.resolve(missing));

  test('is nothing where it does', async () => {
    expect(await layoutOf({})).toMatchObject([{ code: 'fits', severity: 'ok' }]);
  });

  test('is a slide that cannot take all notes; a page takes them', async () => {
    const long = { ...figure, notes: ['Many words of a note. '.repeat(1_000)] };
    expect(await layoutOf({ figure: long, size: 'slide' })).toMatchObject([
      { code: 'too-tall', severity: 'warning', blockId: 'b1', sentence: expect.stringContaining('do not fit the slide') },
    ]);
    expect(short(await layoutOf({ figure: long, size: 'page' }))).toEqual([]);
  });

  test('is a word that is wider than the column', async () => {
    const long = { ...figure, subtitle: 'x'.repeat(120) };
    expect(short(await layoutOf({ figure: long, size: 'column' }))).toEqual(['too-wide b1']);
  });

  test('are characters that no font has, each once', async () => {
    const [first] = await layoutOf({}, ['𓀀', '𓀁', '𓀀']);
    expect(first).toMatchObject({ severity: 'error', sentence: 'No font has these characters: 𓀀, 𓀁' });
  });
});
