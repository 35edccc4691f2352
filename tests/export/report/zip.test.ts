import { beforeAll, describe, expect, test } from 'vitest';
import { exportSizes } from '../../../src/theme/exportSizes';
import { attribute, elements } from '../../figures/draw';
import { partsOf, write, type Parts } from './officeFiles';
import { reportOf } from './reports';

const drawn = await reportOf();
const figures = drawn.blocks.filter((block) => block.kind === 'figure');

describe('the files of a report', () => {
  let parts: Parts;
  beforeAll(async () => {
    parts = await partsOf('zip', {});
  });

  test('are four of each figure, numbered, with sources, report and a text that says what they are', () => {
    expect(
      parts.paths
        .filter((path) => /^\d\d-/.test(path))
        .map((path) => `${path.slice(0, 2)}.${path.split('.').at(-1) ?? ''}`),
    ).toEqual(
      figures.flatMap((_, i) => ['svg', 'png', 'csv', 'xlsx'].map((extension) => `0${i + 1}.${extension}`)),
    );
    expect(parts.paths.filter((path) => !/^\d\d-/.test(path))).toEqual([
      'sources.csv',
      'report.json',
      'readme.txt',
    ]);
    const readme = parts.text('readme.txt');
    for (const path of parts.paths.filter((one) => /^\d\d-/.test(one))) expect(readme).toContain(path);
    for (const { figure } of figures) expect(readme).toContain(figure.title);
    expect(readme).toContain(drawn.info.dataHash);
  });

  test('have pictures of twice the size of the drawing', () => {
    for (const path of parts.like(/\.png$/)) {
      const bytes = parts.files[path] ?? new Uint8Array();
      const width = new DataView(bytes.buffer, bytes.byteOffset).getUint32(16);
      expect(Math.abs(width - exportSizes.page.width * 2)).toBeLessThan(3);
    }
  });

  test('have the report, which can be opened again', () => {
    expect(JSON.parse(parts.text('report.json'))).toEqual({
      report: drawn.definition,
      dataHash: drawn.info.dataHash,
      version: drawn.info.version,
    });
  });

  test('have all sources, with the figures that rest on each', () => {
    const lines = parts.text('sources.csv').trim().split('\n').slice(1);
    expect(lines).toHaveLength(drawn.sources.length);
    expect(lines.map((line) => line.split(',')[0])).toEqual(['1', '2', '3', '1 2 3']);
  });
});

test('a report in greys has no colour in its drawings', async () => {
  const parts = await partsOf('zip', { names: ['growth-absolute'], options: { greyscale: true } });
  for (const path of parts.like(/\.svg$/)) {
    const colours = elements(parts.xml(path)).flatMap((element) =>
      ['fill', 'stroke'].flatMap((name) => attribute(element, name) ?? []),
    );
    for (const colour of colours.filter((one) => one.startsWith('#')))
      expect([colour, colour.slice(1, 3), colour.slice(1, 3)]).toEqual([
        colour,
        colour.slice(3, 5),
        colour.slice(5, 7),
      ]);
  }
});

test('the same report gives the same files', async () => {
  const wish = { names: ['growth-absolute'] };
  expect(await write('zip', wish)).toEqual(await write('zip', wish));
});
