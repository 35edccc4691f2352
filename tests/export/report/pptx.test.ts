import { unzipSync } from 'fflate';
import { read as readSheet } from './sheet';
import { beforeAll, describe, expect, test } from 'vitest';
import { chartData } from '../../../src/export/report/pptx/chartData';
import { slidePlan } from '../../../src/export/report/pptx/slidePlan';
import { languages } from '../../../src/model/language';
import { exportPalette } from '../../../src/theme/exportThemes';
import { attribute, contentOf, elements } from '../../figures/draw';
import { missing, outside, paragraphs, partsOf, write, type Parts } from './officeFiles';
import { makers, reportOf } from './reports';

const drawn = await reportOf({ second: 'zh-Hans' });
const slidePath = /^ppt\/slides\/slide\d+\.xml$/;

describe('a presentation', () => {
  let parts: Parts;
  beforeAll(async () => {
    parts = await partsOf('pptx', { second: 'zh-Hans' });
  });

  test('has a title slide, one slide a figure and one a text, each with a title', () => {
    const slides = parts.like(slidePath).map((path) => parts.xml(path));
    expect(slides).toHaveLength(slidePlan(drawn, exportPalette('light')).length);
    const titles = slides.map((slide) =>
      elements(slide, 'p:sp')
        .filter((shape) => elements(shape, 'p:ph').some((ph) => attribute(ph, 'type') === 'title'))
        .map((shape) => elements(shape, 'a:t').map(contentOf).join('')),
    );
    expect(titles.map((found) => found.length)).toEqual(titles.map(() => 1));
    expect(titles.flat()[0]).toBe(drawn.title);
    for (const block of drawn.blocks)
      if (block.kind === 'figure') expect(titles.flat()).toContain(block.figure.title);
  });

  test('has every drawing as a vector with pixels beside it, and in words', () => {
    const pictures = parts
      .like(slidePath)
      .flatMap((path) => elements(parts.xml(path), 'p:pic').map((picture) => ({ path, picture })));
    expect(pictures).toHaveLength(3);
    for (const { path, picture } of pictures) {
      const links = elements(parts.xml(path.replace('slides/', 'slides/_rels/') + '.rels'), 'Relationship');
      const target = (id: string | null) =>
        `ppt/${(attribute(links.find((link) => attribute(link, 'Id') === id) ?? picture, 'Target') ?? '').replace('../', '')}`;
      const [blip] = elements(picture, 'a:blip');
      const [vector] = elements(picture, 'asvg:svgBlip');
      const png = parts.files[target(blip === undefined ? null : attribute(blip, 'r:embed'))];
      expect([...(png ?? []).slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
      expect(png?.length).toBeGreaterThan(10_000);
      expect(parts.text(target(vector === undefined ? null : attribute(vector, 'r:embed')))).toContain(
        '<svg',
      );
      const [named] = elements(picture, 'p:cNvPr');
      expect(attribute(named ?? picture, 'descr')?.length).toBeGreaterThan(60);
    }
  });

  test('has the sources of the records and the address in the notes of each figure', () => {
    const notes = parts.like(/notesSlide\d+\.xml$/).map((path) => paragraphs(parts.xml(path), 'a:p'));
    const ofFigures = drawn.blocks.filter((block) => block.kind === 'figure');
    for (const block of ofFigures) {
      const own = notes.find((lines) => lines.some((line) => line.includes(block.figure.title))) ?? [];
      for (const { title, publisher, url } of block.sources) {
        const line = own.find((one) => one.includes(title));
        expect(line).toContain(publisher);
        expect(line).toContain('May 2023');
        expect(line).toContain(url);
      }
      expect(own.join('\n')).toContain(`#/${block.figure.spec.view}?`);
    }
  });

  test('says both languages, each in its own fonts and language', () => {
    const slide = parts
      .like(slidePath)
      .map((path) => parts.text(path))
      .join('');
    for (const block of drawn.blocks)
      if (block.kind === 'figure') expect(slide).toContain(block.second?.figure.title);
    expect(slide).toContain('lang="zh-CN"');
    expect(slide).toContain('typeface="Microsoft YaHei"');
    expect(slide).toContain('lang="en-GB"');
  });

  test('leads nowhere else, and to nothing that is not there', () => {
    expect(outside(parts)).toEqual([]);
    expect(missing(parts)).toEqual([]);
    for (const path of parts.like(/\.(xml|rels|svg)$/)) expect(() => parts.xml(path)).not.toThrow();
  });

  test('says in its properties what it was made of', () => {
    const custom = elements(parts.xml('docProps/custom.xml'), 'vt:lpwstr').map(contentOf).join('');
    expect(JSON.parse(custom)).toEqual({
      report: drawn.definition,
      dataHash: drawn.info.dataHash,
      version: drawn.info.version,
    });
    const core = parts.text('docProps/core.xml');
    expect(core).toContain(drawn.title);
    expect(core).toContain('<dc:language>en</dc:language>');
    expect(core).toContain('2024-06-30T00:00:00Z');
  });
});

const charted = [
  'growth-absolute',
  'coverage-regions',
  'profile-ties',
  'lorenz',
  'hosts',
  'network-years',
  'ranking',
  'scatter',
];

describe('charts that can be edited', () => {
  test('have the values of their figures in their sheets and on the slide', async () => {
    const wish = { names: charted, options: { nativeCharts: true } };
    const [report, parts] = [await reportOf(wish), await partsOf('pptx', wish)];
    const figures = report.blocks.filter((block) => block.kind === 'figure');
    const natives = figures.map(({ figure }) => figure.native?.() ?? null);
    expect(natives).not.toContain(null);
    expect(new Set(figures.map(({ figure }) => figure.spec.view)).size).toBeGreaterThanOrEqual(5);
    expect(parts.like(/^ppt\/charts\/chart\d+\.xml$/)).toEqual(
      natives.map((_, i) => `ppt/charts/chart${i + 1}.xml`),
    );
    natives.forEach((native, i) => {
      if (native === null) return;
      const { sheet, series } = chartData(native);
      const chart = parts.xml(`ppt/charts/chart${i + 1}.xml`);
      const cached = elements(chart, 'c:ser').map((one) =>
        elements(elements(one, native.kind === 'scatter' ? 'c:yVal' : 'c:val')[0] ?? one, 'c:v').map((v) =>
          Number(contentOf(v)),
        ),
      );
      expect(cached).toEqual(series.map(({ y }) => y.values.filter((value) => value !== null)));
      const book = unzipSync(
        parts.files[`ppt/embeddings/Microsoft_Excel_Worksheet${i + 1}.xlsx`] ?? new Uint8Array(),
      );
      expect(readSheet(book)).toEqual(
        sheet.rows.map((row) => row.filter((cell) => typeof cell === 'number')),
      );
      expect(
        elements(chart, 'c:title').map((title) => elements(title, 'a:t').map(contentOf).join('')),
      ).toEqual([figures[i]?.figure.subtitle, native.xTitle, native.yTitle]);
    });
  });

  test('agree with the tables of their figures', async () => {
    const report = await reportOf({ names: ['profile-ties', 'coverage-regions'] });
    for (const block of report.blocks) {
      if (block.kind !== 'figure') continue;
      const native = block.figure.native?.();
      if (native?.kind !== 'stacked') throw new Error('stacked bars expected');
      const { columns, rows } = block.figure.table;
      for (const { name, values } of native.series) {
        const at = columns.findIndex(({ title }) => title === name);
        expect(values).toEqual(rows.map((row) => row[at]));
      }
      expect(native.categories).toEqual(rows.map(([first]) => first));
    }
  });

  test('keep what is reported apart from what is evidenced', async () => {
    const report = await reportOf({ names: ['growth-absolute'] });
    const [block] = report.blocks.filter((one) => one.kind === 'figure');
    const native = block?.figure.native?.();
    if (native?.kind !== 'line') throw new Error('lines expected');
    expect(new Set(native.series.map(({ mark }) => mark))).toEqual(new Set(['step', 'points']));
    const looks = chartData(native).series.map(({ name, look }) => [name.endsWith('(reported)'), look]);
    for (const [isReported, look] of looks) expect(look).toBe(isReported ? 'openPoints' : 'line');
  });

  test('are left out where the report does not want them', async () => {
    const parts = await partsOf('pptx', { names: ['coverage-regions'] });
    expect(parts.like(/charts\//)).toEqual([]);
  });
});

describe('slides', () => {
  const wishes = languages.flatMap((language) =>
    (['page', 'square'] as const).flatMap((size) =>
      [undefined, language === 'en' ? ('zh-Hant' as const) : ('en' as const)].map((second) => ({
        language,
        size,
        second,
      })),
    ),
  );
  test.each(wishes)(
    'have room for everything: $language $size with $second',
    async ({ language, size, second }) => {
      const report = await reportOf({
        language,
        size,
        names: Object.keys(makers),
        ...(second === undefined ? {} : { second }),
      });
      for (const planned of slidePlan(report, exportPalette('light'))) {
        const boxes = [
          ...planned.slide.texts.map(({ name, x, y, width, height }) => ({ name, x, y, width, height })),
          ...(planned.kind === 'figure' ? [{ name: 'Drawing', ...planned.slide.drawing }] : []),
        ];
        for (const box of boxes) {
          expect(box.x).toBeGreaterThanOrEqual(48);
          expect(box.x + box.width).toBeLessThanOrEqual(1232.01);
          expect(
            box.y + box.height,
            `${box.name} of ${JSON.stringify(planned.slide.texts[0]?.text)}`,
          ).toBeLessThanOrEqual(672.01);
          expect(box.height).toBeGreaterThan(10);
          for (const other of boxes)
            if (other !== box)
              expect(
                Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x) > 0.01 &&
                  Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y) > 0.01,
                `${box.name} and ${other.name}`,
              ).toBe(false);
        }
        if (planned.kind === 'figure') expect(planned.slide.drawing.height).toBeGreaterThan(250);
      }
    },
  );

  test('say in the notes what they had no room for', async () => {
    const long = 'A caption that goes on. '.repeat(60).trim();
    const report = await reportOf({ names: ['coverage-map', 'growth-absolute'] });
    const blocks = report.blocks.map((block) =>
      block.kind === 'figure' ? { ...block, caption: long } : block,
    );
    const planned = slidePlan({ ...report, blocks }, exportPalette('light')).filter(
      ({ kind }) => kind === 'figure',
    );
    for (const { slide } of planned) {
      expect(slide.cut).toContain(long);
      expect(slide.texts.find(({ name }) => name === 'Caption')?.text.endsWith('…')).toBe(true);
    }
  });
});

test('the same report gives the same presentation', async () => {
  const wish = { names: ['growth-absolute', 'lorenz'], options: { nativeCharts: true } };
  expect(await write('pptx', wish)).toEqual(await write('pptx', wish));
});
