import { beforeAll, describe, expect, test } from 'vitest';
import { annexTable } from '../../../src/export/report/annexTable';
import { attribute, contentOf, elements } from '../../figures/draw';
import { missing, outside, paragraphs, partsOf, write, type Parts } from './officeFiles';
import { reportOf } from './reports';

const drawn = await reportOf({ second: 'zh-Hant' });
const figures = drawn.blocks.filter((block) => block.kind === 'figure');

describe('a text document', () => {
  let parts: Parts;
  beforeAll(async () => {
    parts = await partsOf('docx', { second: 'zh-Hant' });
  });
  const document = () => parts.xml('word/document.xml');
  const styled = (style: string) =>
    elements(document(), 'w:p')
      .filter((one) => elements(one, 'w:pStyle').some((found) => attribute(found, 'w:val') === style))
      .map((one) => elements(one, 'w:t').map(contentOf).join(''));

  test('has real headings, and captions that are counted', () => {
    expect(styled('Title')).toEqual([drawn.title]);
    expect(styled('Heading1')).toEqual(['Where the ties reach', 'Annex: data tables', 'Sources']);
    expect(styled('Heading2')).toEqual(['By region']);
    const fields = elements(document(), 'w:fldSimple').map((field) => [
      attribute(field, 'w:instr')?.trim().split(' ').slice(0, 2).join(' '),
      elements(field, 'w:t').map(contentOf).join(''),
    ]);
    expect(fields).toEqual([
      ...figures.map((_, i) => ['SEQ Figure', String(i + 1)]),
      ...figures.map((_, i) => ['SEQ Table', String(i + 1)]),
    ]);
    expect(styled('Caption')).toEqual([
      ...figures.map(({ figure }, i) => `Figure ${i + 1}. ${figure.title}`),
      ...figures.map(({ figure }, i) => `Table ${i + 1}. Data of Figure ${i + 1}: ${figure.title}`),
    ]);
  });

  test('is A4 with 170 mm of text, in the language of the report', () => {
    const [size] = elements(document(), 'w:pgSz');
    const [margin] = elements(document(), 'w:pgMar');
    const of = (node: typeof size, name: string) => Number(attribute(node ?? document(), name));
    const twipsAMillimetre = 1440 / 25.4;
    expect(of(size, 'w:w') / twipsAMillimetre).toBeCloseTo(210, 0);
    expect(of(size, 'w:h') / twipsAMillimetre).toBeCloseTo(297, 0);
    const inner = of(size, 'w:w') - of(margin, 'w:left') - of(margin, 'w:right');
    expect(inner / twipsAMillimetre).toBeGreaterThanOrEqual(170);
    const styles = parts.text('word/styles.xml');
    expect(styles).toContain('<w:lang w:val="en-GB" w:eastAsia="zh-CN"/>');
    expect(parts.text('word/document.xml')).toContain('w:eastAsia="Microsoft JhengHei"');
    expect(parts.like(/fonts\//)).toEqual([]);
  });

  test('has every drawing as a vector with pixels beside it, and in words, as wide as the page', () => {
    const drawings = elements(document(), 'w:drawing');
    expect(drawings).toHaveLength(figures.length);
    const ids = drawings.map((drawing) => attribute(elements(drawing, 'wp:docPr')[0] ?? drawing, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    drawings.forEach((drawing, i) => {
      const [properties] = elements(drawing, 'wp:docPr');
      expect(attribute(properties ?? drawing, 'descr')).toContain(figures[i]?.figure.summary);
      expect(elements(drawing, 'asvg:svgBlip')).toHaveLength(1);
      const [extent] = elements(drawing, 'wp:extent');
      expect(Number(attribute(extent ?? drawing, 'cx')) / 36_000).toBeCloseTo(170, 0);
    });
    expect(parts.like(/media\/.*\.svg$/)).toHaveLength(figures.length);
    expect(parts.like(/media\/.*\.png$/)).toHaveLength(figures.length);
  });

  test('has the tables of the figures whole, with heads that are repeated', () => {
    const tables = elements(document(), 'w:tbl');
    expect(tables).toHaveLength(figures.length);
    tables.forEach((table, i) => {
      const figure = figures[i]?.figure;
      if (figure === undefined) return;
      const { head, rows } = annexTable(figure, drawn.text);
      const cells = elements(table, 'w:tr').map((row) =>
        elements(row, 'w:tc').map((cell) => paragraphs(cell, 'w:p').join('')),
      );
      expect(cells).toEqual([head, ...rows]);
      expect(elements(table, 'w:tblHeader')).toHaveLength(1);
    });
  });

  test('lists all sources, numbered', () => {
    const numbered = elements(document(), 'w:p').filter((one) => elements(one, 'w:numPr').length > 0);
    expect(numbered).toHaveLength(drawn.sources.length);
    numbered.forEach((line, i) => {
      const { title, publisher, url } = drawn.sources[i] ?? {};
      const said = elements(line, 'w:t').map(contentOf).join('');
      for (const part of [title, publisher, url]) expect(said).toContain(part);
    });
  });

  test('says on every page what it is, of when and which page', () => {
    expect(paragraphs(parts.xml('word/header1.xml'), 'w:p').join('')).toContain(drawn.title);
    const footer = parts.text('word/footer1.xml');
    expect(footer).toContain('data to 30 June 2024');
    expect(footer).toMatch(/PAGE[\s\S]*NUMPAGES/);
  });

  test('says what it was made of, and leads nowhere else', () => {
    const custom = elements(parts.xml('docProps/custom.xml'), 'vt:lpwstr').map(contentOf).join('');
    expect(JSON.parse(custom)).toMatchObject({ report: drawn.definition, dataHash: drawn.info.dataHash });
    expect(outside(parts)).toEqual([]);
    expect(missing(parts)).toEqual([]);
    for (const path of parts.like(/\.(xml|rels|svg)$/)) expect(() => parts.xml(path)).not.toThrow();
  });
});

test('captions are counted in the words of the language', async () => {
  const parts = await partsOf('docx', { language: 'zh-Hans', names: ['growth-absolute'] });
  const [caption] = elements(parts.xml('word/document.xml'), 'w:fldSimple');
  expect(attribute(caption ?? parts.xml('word/document.xml'), 'w:instr')).toContain('SEQ 图 ');
  expect(parts.text('word/styles.xml')).toContain('w:eastAsia="Microsoft YaHei"');
});

test('a figure of one column is 85 mm wide', async () => {
  const parts = await partsOf('docx', { size: 'column', names: ['growth-absolute'] });
  const [extent] = elements(parts.xml('word/document.xml'), 'wp:extent');
  expect(Number(attribute(extent ?? parts.xml('word/document.xml'), 'cx')) / 36_000).toBeCloseTo(85, 0);
});

test('leaves out what the report does not want', async () => {
  const options = { titles: false, sources: false, evidence: false, boundaries: false, annex: false };
  const report = await reportOf({ options });
  const parts = await partsOf('docx', { options });
  const all = paragraphs(parts.xml('word/document.xml'), 'w:p');
  for (const block of report.blocks) {
    if (block.kind !== 'figure') continue;
    const { title, subtitle, notes, source, evidence, boundaryNote, dataDate } = block.figure;
    const said = all.join('\n');
    for (const words of [title, subtitle, ...notes, source, evidence?.text, boundaryNote])
      if (words !== undefined && words !== null) expect(said).not.toContain(words);
    expect(said).toContain(`Data to ${dataDate}`);
    expect(all).toContain(`Figure ${block.number}`);
  }
  expect(all).not.toContain('Sources');
  expect(elements(parts.xml('word/document.xml'), 'w:tbl')).toEqual([]);
});

test('the same report gives the same document', async () => {
  const wish = { names: ['growth-absolute', 'coverage-regions'] };
  expect(await write('docx', wish)).toEqual(await write('docx', wish));
});
