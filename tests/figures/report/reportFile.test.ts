import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReportFile } from '../../../src/figures/report/file/readReportFile';
import { writeReportFile } from '../../../src/figures/report/file/writeReportFile';
import { formatReport } from '../../../src/figures/report/parse/formatReport';
import { hashOf } from '../../../src/figures/report/recording/parts';
import { defaultReportOptions, type ReportDefinition } from '../../../src/model/report';
import { definitions, note } from './definitions';

const info = { title: 'Atlas', version: '1.2.3', closingDay: 20_000, dataHash: 'abc' };
const partsOf = (...texts: string[]) => new Map(texts.map((text) => [hashOf(text), text]));
const parts = partsOf('{"asked":{}}', '["中文","\u{1F600}","\\u0000"]');
const file = () => writeReportFile(note, parts, info);
const changed = (change: (contents: Zippable) => Zippable) =>
  zipSync(change(unzipSync(file().bytes)));

describe('a file of a report', () => {
  test('opens as the report that was saved, with what its figures were frozen with', () => {
    expect(readReportFile(file().bytes)).toEqual({ definition: note, parts });
    fc.assert(
      fc.property(definitions, (definition) => {
        expect(readReportFile(writeReportFile(definition, parts, info).bytes).definition).toEqual(definition);
      }),
      { numRuns: 50 },
    );
  });

  test('is the same bytes for the same report, whatever the order of its parts', () => {
    const turned = new Map([...parts].reverse());
    expect(writeReportFile(note, turned, info).bytes).toEqual(file().bytes);
  });

  test('can be empty, since a report that was just begun can be saved too', () => {
    const empty = { ...note, blocks: [] };
    expect(readReportFile(writeReportFile(empty, new Map(), info).bytes).definition).toEqual(empty);
  });

  test('holds the definition as people can read it, and the data it was made with', () => {
    const contents = unzipSync(file().bytes);
    expect(strFromU8(contents['report.yaml'] ?? new Uint8Array())).toBe(formatReport(note));
    expect(JSON.parse(strFromU8(contents['about.json'] ?? new Uint8Array()))).toMatchObject({
      dataHash: 'abc',
      version: '1.2.3',
    });
  });

  test.each([
    ['Monthly note', 'Monthly-note.report.zip'],
    ['月报：六月', '月报：六月.report.zip'],
    ['../../etc/passwd', 'etc-passwd.report.zip'],
    ['a\u202Egnp.exe\u0000', 'a-gnp-exe.report.zip'],
    ['<script>"*?', 'script.report.zip'],
    ['...', 'report.report.zip'],
    ['x'.repeat(500), `${'x'.repeat(60)}.report.zip`],
  ])('titled %j has the name %j', (title, name) => {
    expect(writeReportFile({ ...note, title }, new Map(), info).name).toBe(name);
  });

  test('may also be the text of a definition, in YAML or JSON', () => {
    expect(readReportFile(strToU8(formatReport(note))).definition).toEqual(note);
    const json = { title: 'T', language: 'en', blocks: [{ figure: 'coverage' }] };
    const { definition } = readReportFile(strToU8(JSON.stringify(json)));
    expect(definition).toMatchObject({ title: 'T', blocks: [{ figure: { view: 'coverage' } }] });
  });
});

describe('a file that is no report of ours, or no whole one, is refused by name', () => {
  const faultOf = (bytes: Uint8Array) => {
    try {
      readReportFile(bytes);
    } catch (error) {
      return (error as { code: string }).code;
    }
    return null;
  };

  test.each<readonly [string, string, () => Uint8Array]>([
    ['an empty file', 'not-ours', () => new Uint8Array()],
    ['a picture', 'not-ours', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0)],
    ['a text', 'not-ours', () => strToU8('Dear reader,')],
    ['another JSON', 'not-ours', () => strToU8('{"name": "atlas", "version": 1}')],
    ['a text with colons', 'not-ours', () => strToU8('Dear reader: a: b: [c')],
    ['a definition that ends too soon', 'problems', () => strToU8('{"title": "T", "blocks": [')],
    ['a table', 'not-ours', () => strToU8('a,b\n1,2\n')],
    ['another archive', 'not-ours', () => zipSync({ 'word/document.xml': strToU8('<w/>') })],
    [
      'an archive of another kind',
      'not-ours',
      () => changed((contents) => ({ ...contents, 'about.json': strToU8('{"kind":"book"}') })),
    ],
    [
      'a newer form',
      'newer-version',
      () =>
        changed((contents) => ({
          ...contents,
          'about.json': strToU8('{"kind":"think-tank-atlas report","form":2}'),
        })),
    ],
    ['no JSON', 'damaged', () => changed((contents) => ({ ...contents, 'about.json': strToU8('{') }))],
    ['half a file', 'damaged', () => file().bytes.slice(0, 300)],
    [
      'a part that is not what its name says',
      'damaged',
      () => changed((contents) => ({ ...contents, [`frozen/${'0'.repeat(32)}`]: strToU8('{}') })),
    ],
    [
      'a part that leads elsewhere',
      'damaged',
      () => changed((contents) => ({ ...contents, 'frozen/../../x': strToU8('{}') })),
    ],
    [
      'a part that is no text',
      'damaged',
      () => changed((contents) => ({ ...contents, [`frozen/${'0'.repeat(32)}`]: Uint8Array.of(0xff) })),
    ],
    [
      'a definition with mistakes',
      'problems',
      () => changed((contents) => ({ ...contents, 'report.yaml': strToU8('title: T\nlanguage: fr\nblocks: []') })),
    ],
  ])('%s: %s', (_, fault, bytes) => {
    expect(faultOf(bytes())).toBe(fault);
  });

  test('entries beside those of a report are left in the archive', () => {
    const bytes = changed((contents) => ({
      ...contents,
      'evil.js': strToU8('alert(1)'),
      __proto__x: strToU8('1'),
      'frozen.txt': strToU8('x'),
    }));
    expect(readReportFile(bytes)).toEqual({ definition: note, parts });
  });

  test('what is wrong with a definition is said with its place', () => {
    try {
      readReportFile(strToU8('title: T\nlanguage: fr\nblocks:\n  - heading: A'));
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'problems', problems: [{ code: 'unknown-word', path: 'language', line: 2 }] });
    }
  });

  test('an archive that says it is larger than a page can hold is not unpacked', () => {
    const bytes = changed((contents) => ({ ...contents, [`frozen/${'0'.repeat(32)}`]: new Uint8Array(1_000_000) }));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The size that the directory at the end of the archive gives for each entry.
    for (let at = 0; at < bytes.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    expect(faultOf(bytes)).toBe('too-large');
  });

  test('an archive that says it is smaller than it is, is damaged or cut, and never grows', () => {
    const bytes = changed((contents) => ({ ...contents, [`frozen/${'0'.repeat(32)}`]: new Uint8Array(20_000_000) }));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 10, true);
    expect(faultOf(bytes)).toBe('damaged');
  });
});

test('words that a spreadsheet or a page could run stay words', () => {
  const hostile: ReportDefinition = {
    ...note,
    title: '=HYPERLINK("http://x")',
    blocks: [
      { kind: 'paragraph', id: 'b1', text: '<script>alert(1)</script>\n---\n%TAG ! !!js' },
      { kind: 'heading', id: '__proto__', level: 1, text: '{{{dataDate}}}' },
    ],
    options: defaultReportOptions,
  };
  const { definition } = readReportFile(writeReportFile(hostile, new Map(), info).bytes);
  expect(definition).toEqual(hostile);
  expect(Object.getPrototypeOf(definition)).toBe(Object.prototype);
});
