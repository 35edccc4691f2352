import { strToU8, unzipSync, zipSync, zlibSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureMetadata, metadataText, reportMetadata, type FileMetadata } from '../../src/export/metadata';
import { withOfficeProperties } from '../../src/export/officeProperties';
import { textChunk, withChunks } from '../../src/export/png/pngChunks';
import { nodePlatform } from '../../src/export/platforms/node';
import { readMetadata } from '../../src/export/read/readMetadata';
import { figureFormats, writeFigure } from '../../src/export/writeFigure';
import { fileMetadata } from '../../src/export/fileSpec';
import { ExportError } from '../../src/model/errors';
import type { FigureSpec } from '../../src/model/figureSpec';
import { languages } from '../../src/model/language';
import { defaultReportOptions, type ReportDefinition } from '../../src/model/report';
import { formatReadingError } from '../../src/text/formatReadingError';
import { loadText } from '../../src/text/loadText';
import { info } from '../figures/fixture/figures';
import { figureFile, hostile, source } from './fixture/files';

const options = { scale: 1, outlines: false, sources: [source('A report')], platform: nodePlatform };
const spec: FigureSpec = {
  view: 'coverage',
  figure: 'map',
  state: 'subject=country:CHN&date=2023-12-31',
  language: 'zh-Hans',
  theme: 'light',
  size: 'page',
};
const report: ReportDefinition = {
  title: { en: 'Monthly note', 'zh-Hans': '月报 \\ (一)' },
  language: 'en',
  secondLanguage: 'zh-Hans',
  blocks: [
    { kind: 'heading', id: 'a', level: 2, text: 'Reach' },
    { kind: 'paragraph', id: 'b', text: { 'zh-Hant': '段落' } },
    {
      kind: 'figure',
      id: 'c',
      figure: { view: 'network', figure: '', state: '' },
      caption: '',
      size: 'column',
      frozen: 'k',
    },
  ],
  options: { ...defaultReportOptions, annex: false },
};
const metadata = figureMetadata(spec, info);
const ofReport = reportMetadata(report, info);
const bytesOf = (text: string) => strToU8(text);
const codeOf = (bytes: Uint8Array, name = 'file') =>
  readMetadata(bytes, name).then(
    () => 'read',
    (error: unknown) => (error instanceof ExportError ? error.code : String(error)),
  );

test.each(figureFormats)('a figure written as %s is opened again as what it was', async (format) => {
  const file = await figureFile('zh-Hant', 'en');
  const { bytes } = await writeFigure(format, file, options);
  const found = await readMetadata(bytes, 'renamed.bin');
  expect(found).toEqual(fileMetadata(file));
  expect('spec' in found && found.spec).toMatchObject({ secondLanguage: 'en', size: 'page', theme: 'light' });
});

test('an SVG with its letters as outlines is opened again', async () => {
  const file = await figureFile();
  const { bytes } = await writeFigure('svg', file, { ...options, outlines: true });
  expect(await readMetadata(bytes, 'a.svg')).toEqual(fileMetadata(file));
});

const office = (text: string) =>
  withOfficeProperties(
    zipSync({
      '[Content_Types].xml': bytesOf(
        '<Types xmlns="x"><Default Extension="xml" ContentType="application/xml"/></Types>',
      ),
      '_rels/.rels': bytesOf('<Relationships xmlns="x"></Relationships>'),
      'word/document.xml': bytesOf('<w/>'),
    }),
    { title: 'A', language: 'en', metadata: text, day: info.closingDay },
  );
const literal = (text: string) => text.replace(/[\\()]/g, '\\$&');
const utf16 = (text: string) =>
  Array.from(`\ufeff${text}`, (c) => String.fromCharCode(c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255)).join(
    '',
  );
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const pdf = (info: string) => latin(`%PDF-1.7\n1 0 obj\n<< /Title (a \\(b\\)) ${info} >>\nendobj\n%%EOF`);
const octal = (text: string) =>
  text.replaceAll('"', '\\042').replaceAll('{', '\\173').replace('\\173', '{').replace('\\042', '"');
const objectStream = (text: string) => {
  const packed = Array.from(zlibSync(latin(`1 0 << /X (${literal(text)}) >>`)), (octet) =>
    String.fromCharCode(octet),
  ).join('');
  return latin(
    `%PDF-1.7\n4 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n${packed}\nendstream\nendobj`,
  );
};
const png = (text: string) =>
  withChunks(latin('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR' + '\0'.repeat(17)), [
    textChunk('other', 'x'),
    textChunk('k', text),
  ]);

const containers: [string, (text: string) => Uint8Array][] = [
  [
    'SVG',
    (text) =>
      bytesOf(
        `\ufeff<?xml version="1.0"?><svg><metadata id="m"><rdf:RDF/>${text.replaceAll('&', '&amp;')}</metadata></svg>`,
      ),
  ],
  [
    'SVG of another program',
    (text) => bytesOf(`<svg:svg><svg:metadata><![CDATA[${text}]]></svg:metadata></svg:svg>`),
  ],
  ['PNG', png],
  ['PDF', (text) => pdf(`/X (${literal(text)})`)],
  ['PDF with octal escapes', (text) => pdf(`/X (${octal(literal(text))})`)],
  ['PDF in UTF-16', (text) => pdf(`/X (${literal(utf16(text)).replaceAll('\r', '\\r')})`)],
  [
    'PDF in hexadecimal',
    (text) =>
      pdf(`/X <${Array.from(utf16(text), (c) => c.charCodeAt(0).toString(16).padStart(2, '0')).join('')}>`),
  ],
  ['PDF saved again', objectStream],
  ['office file', office],
  ['JSON', (text) => bytesOf(`{"metadata": ${text}}`)],
  ['JSON of metadata alone', bytesOf],
  ['ZIP', (text) => zipSync({ 'a.txt': bytesOf('x'), 'report.json': bytesOf(`{"metadata":${text}}`) })],
  ['CSV', (text) => bytesOf(`a,b\n1,2\n\nKey,"${text.replaceAll('"', '""')}"\n`)],
  ['CSV with semicolons', (text) => bytesOf(`a;b\r\nKey;"${text.replaceAll('"', '""')}"\r\n`)],
];

describe.each(containers)('metadata in a %s', (_, contain) => {
  test.each<FileMetadata>([metadata, ofReport])('is found', async (wanted) => {
    expect(await readMetadata(contain(metadataText(wanted)), 'a')).toEqual(wanted);
  });
});

test('of an archive with a report and figures, the report is opened', async () => {
  const zip = zipSync({
    'figures/1.svg': bytesOf(`<svg><metadata>${metadataText(metadata)}</metadata></svg>`),
    'z.json': bytesOf(metadataText(ofReport)),
  });
  expect(await readMetadata(zip, 'a')).toEqual(ofReport);
});

describe('a file that cannot be opened', () => {
  const part = (change: object) => bytesOf(JSON.stringify({ ...metadata, ...change }));
  test.each<[string, Uint8Array]>([
    ['not-ours', bytesOf('')],
    ['not-ours', bytesOf('a,b\n1,2\n')],
    ['not-ours', bytesOf('<svg><metadata>{"a":1}</metadata></svg>')],
    ['not-ours', bytesOf('{"spec":1}')],
    ['not-ours', pdf('/X ({"a":1})')],
    ['not-ours', png('no')],
    ['not-ours', zipSync({ 'a.txt': bytesOf('x') })],
    ['damaged', bytesOf(metadataText(metadata).slice(0, -20))],
    ['damaged', zipSync({ 'a.svg': bytesOf('x') }).slice(0, 30)],
    ['damaged', part({ spec: { ...spec, language: 'de' } })],
    ['damaged', part({ spec: { ...spec, state: 7 } })],
    ['damaged', part({ spec: { ...spec, state: 'x'.repeat(20_001) } })],
    ['damaged', part({ spec: undefined, report: { ...report, blocks: [{ kind: 'script', id: 'a' }] } })],
    ['unknown-view', part({ spec: { ...spec, view: 'moon' } })],
    ['too-large', new Uint8Array(100 * 2 ** 20 + 1)],
  ])('is %s', async (code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test.each(languages)('is told of in %s with its name, which cannot turn the sentence', async (language) => {
    const text = await loadText(language);
    const told = formatReadingError('damaged', { file: 'gnp.\u202eexe\n.svg' }, text);
    expect(told).toContain('gnp.exe.svg');
    expect(formatReadingError('too-large', { file: 'a', limit: 100 }, text)).toContain('100');
    expect(formatReadingError('constructor', { file: 'a' }, text)).toBeNull();
  });
});

test('nothing but what a report has is taken out of a file', async () => {
  const more = {
    ...ofReport,
    extra: 1,
    report: { ...report, hook: 'x', options: { ...report.options, annex: 'yes', run: 1 } },
  };
  const found = await readMetadata(bytesOf(JSON.stringify(more)), 'a');
  expect(found).toEqual(reportMetadata({ ...report, options: { ...report.options, annex: true } }, info));
});

/** A PNG with a packed text. */
function withPacked(packed: Uint8Array): Uint8Array {
  const head = latin('\0\0\0\0iTXtk\0\x01\0\0\0');
  const chunk = new Uint8Array(head.length + packed.length + 4);
  chunk.set(head);
  chunk.set(packed, head.length);
  new DataView(chunk.buffer).setUint32(0, chunk.length - 12);
  return withChunks(png(''), [chunk]);
}

test('a small file that would unpack to a huge one is not unpacked', async () => {
  const huge = new Uint8Array(33 * 2 ** 20).fill(0x20);
  huge.set(bytesOf(metadataText(metadata)));
  expect(await codeOf(zipSync({ 'report.json': huge }, { level: 1 }))).toBe('not-ours');
  const packed = zlibSync(huge, { level: 1 });
  expect(await codeOf(withPacked(packed))).toBe('not-ours');
  expect(await codeOf(withPacked(zlibSync(bytesOf(metadataText(metadata)))))).toBe('read');
});

test('whatever bytes are dropped, the answer is an error with a code', async () => {
  const [whole] = [office(metadataText(metadata))];
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(damage, fc.constantFrom(...containers), async (changes, [, contain]) => {
      const bytes = contain(metadataText(metadata)).slice();
      for (const [at, octet] of changes) bytes[at % bytes.length] = octet;
      expect(['read', 'not-ours', 'damaged', 'unknown-view']).toContain(await codeOf(bytes));
    }),
    { numRuns: 300 },
  );
  await fc.assert(
    fc.asyncProperty(hostile, async (state) => {
      const any = figureMetadata({ ...spec, state: state.slice(0, 20_000) }, info);
      expect(await readMetadata(office(metadataText(any)), 'a')).toEqual(any);
      expect(await readMetadata(pdf(`/X (${literal(metadataText(any))})`), 'a')).toEqual(any);
    }),
    { numRuns: 60 },
  );
});

test('an office file of other properties keeps its parts, and says each thing once', () => {
  const twice = withOfficeProperties(office('{"old":1}'), {
    title: 'B',
    language: 'zh-Hans',
    metadata: '{}',
    day: info.closingDay,
  });
  const files = unzipSync(twice);
  expect(Object.keys(files).sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'docProps/core.xml',
    'docProps/custom.xml',
    'word/document.xml',
  ]);
  const text = (name: string) => new TextDecoder().decode(files[name]);
  expect(text('[Content_Types].xml').match(/<Override/g)).toHaveLength(2);
  expect(text('_rels/.rels').match(/<Relationship /g)).toHaveLength(2);
  expect(text('docProps/custom.xml')).not.toContain('old');
});
