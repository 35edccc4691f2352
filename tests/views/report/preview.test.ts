import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { nodePlatform } from '../../../src/export/platforms/node';
import { writeReport } from '../../../src/export/report/writeReport';
import { zipExtras, zipFormats, zippedFigure, zippedName } from '../../../src/export/report/zip/zipNames';
import { reportFormats } from '../../../src/model/report';
import { expectedSize, roundedSize } from '../../../src/views/report/output/expectedSize';
import { documentSheets } from '../../../src/views/report/preview/previewSheets';
import { sheetScale } from '../../../src/views/report/preview/sheetScale';
import { slideSheets } from '../../../src/views/report/preview/slideSheets';
import { reportOf } from '../../export/report/reports';

const drawn = await reportOf();
const written = Object.fromEntries(
  await Promise.all(
    reportFormats.map(async (format) => [
      format,
      (await writeReport(format, drawn, { platform: nodePlatform })).bytes,
    ]),
  ),
) as Record<(typeof reportFormats)[number], Uint8Array>;
const pages = documentSheets(drawn);
const slides = slideSheets(drawn);

describe('the preview of a report', () => {
  test('has the pages of the PDF', () => {
    const pdf = new TextDecoder('latin1').decode(written.pdf);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(pages.length);
  });

  test('has the slides of the PPTX', () => {
    const names = Object.keys(unzipSync(written.pptx));
    expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(slides.length);
  });

  test('lists the files of the ZIP', () => {
    const figures = drawn.blocks.flatMap((block) => {
      if (block.kind !== 'figure') return [];
      const file = zippedFigure(block, drawn);
      return zipFormats.map((format) => zippedName(block.number, format, file));
    });
    const listed = [...figures, ...Object.values(zipExtras)];
    expect(Object.keys(unzipSync(written.zip)).sort()).toEqual(listed.sort());
  });

  test.each([
    ['pages', pages],
    ['slides', slides],
  ])('knows on which of the %s each block begins', (_, sheets) => {
    const places = drawn.blocks.map(({ id }) => sheets.findIndex(({ tops }) => tops.has(id)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

test.each(reportFormats)('the size of a %s is told within a factor of two and a half', (format) => {
  const factor = written[format].length / expectedSize(format, drawn, pages, slides);
  expect(factor).toBeGreaterThan(0.4);
  expect(factor).toBeLessThan(2.5);
});

test('a size is said in megabytes from one on', () => {
  expect(roundedSize(1_449_000)).toEqual({ unit: 'megabytes', value: 1.4 });
  expect(roundedSize(304_000)).toEqual({ unit: 'kilobytes', value: 300 });
});

test('a whole page is seen at once, a wide one fills the width', () => {
  const [page] = pages;
  if (page === undefined) throw new Error('no page');
  const whole = sheetScale(page, 'page', 700, 800);
  expect(page.height * whole).toBeLessThanOrEqual(800);
  expect(page.width * whole).toBeLessThanOrEqual(700);
  expect(page.width * sheetScale(page, 'width', 700, 800)).toBeCloseTo(676, 0);
  expect(page.width * sheetScale(page, 'full', 700, 800)).toBeCloseTo((210 / 25.4) * 96, 0);
});
