import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { boxPath } from '../../src/export/fonts/glyphPath';
import { nodePlatform } from '../../src/export/platforms/node';
import { canonicalSvg } from '../../src/export/svg/canonicalSvg';
import { outlineText } from '../../src/export/svg/outlines';
import { attribute, contentOf, elements, parseXml } from '../figures/draw';
import { storedPicture, storedPictures } from './fixture/storedPictures';

const draw = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" height="40" lang="en" viewBox="0 0 200 40" width="200">${content}</svg>`;
const outlined = (content: string) => outlineText(draw(content), nodePlatform);
/** Glyphs that a text has: blanks have none, and some pairs of letters share one. */
const inked = (text: string) =>
  [...text.replace(/ff[il]|f[fil]/g, 'f').replace(/[\p{Z}\p{Cf}]/gu, '')].length;

/** Places in the picture where something is drawn: from the left and from the right, in px. */
function inkOf(svg: string): { left: number; right: number } {
  const { width, height, pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const columns = Array.from({ length: width }, (_, x) =>
    Array.from({ length: height }, (_, y) => pixels[(y * width + x) * 4 + 3] ?? 0).some(
      (alpha) => alpha > 99,
    ),
  );
  return { left: columns.indexOf(true), right: columns.lastIndexOf(true) };
}

describe('the outlines of a picture', () => {
  test.each(storedPictures(12))('%s has every letter as a path, and all else as it was', async (name) => {
    const svg = storedPicture(name);
    const before = parseXml(svg);
    const result = await outlineText(svg, nodePlatform);
    const after = parseXml(result);
    expect(elements(after, 'text')).toEqual([]);
    const letters = elements(before, 'text').map(contentOf);
    const halos = elements(after, 'path').filter((path) => attribute(path, 'paint-order') === 'stroke');
    const inHalos = halos.map((path) => attribute(path, 'd')?.match(/M/g)?.length ?? 0);
    const drawn = elements(after, 'use').length + inHalos.reduce((sum, count) => sum + count, 0);
    expect(drawn).toBe(letters.reduce((sum, text) => sum + inked(text), 0));
    expect(result).not.toContain(boxPath);
    for (const kept of ['title', 'desc', 'metadata', 'circle', 'rect', 'line'])
      expect(elements(after, kept).map(canonicalSvg)).toEqual(elements(before, kept).map(canonicalSvg));
    expect(result.replace(/^<\?xml[^>]*>\n/, '')).toBe(canonicalSvg(after));
    for (const use of elements(after, 'use'))
      expect(result).toContain(`id="${attribute(use, 'href')?.slice(1)}"`);
  });

  test('is the same every time, and smaller with shared glyphs', async () => {
    const svg = storedPicture('network-diagram-en');
    const result = await outlineText(svg, nodePlatform);
    expect(await outlineText(svg, nodePlatform)).toBe(result);
    const whole = await outlineText(svg, nodePlatform, { isShared: false });
    expect(whole).not.toContain('<use');
    expect(result.length).toBeLessThan(whole.length * 0.7);
  });
});

describe('an outlined text', () => {
  test('stands where its anchor says', async () => {
    const place = async (anchor: string) =>
      inkOf(await outlined(`<text font-size="20" text-anchor="${anchor}" x="100" y="30">HHHH</text>`));
    const [start, middle, end] = [await place('start'), await place('middle'), await place('end')];
    expect(start.left).toBeGreaterThanOrEqual(100);
    expect(start.left).toBeLessThan(104);
    expect(end.right).toBeLessThanOrEqual(100);
    expect(end.right).toBeGreaterThan(95);
    expect(Math.abs(middle.left + middle.right - 199)).toBeLessThanOrEqual(2);
  });

  test('takes size, weight, anchor and language from around it', async () => {
    const own = await outlined(
      '<text font-size="20" font-weight="700" text-anchor="end" x="9" y="9">a</text>',
    );
    const around = await outlined(
      '<g font-size="20" font-weight="700" text-anchor="end"><text x="9" y="9">a</text></g>',
    );
    expect(around).toContain(/<g transform.*<\/g>/.exec(own)?.[0]);
    const hans = await outlined('<g lang="zh-Hans"><text font-size="9" x="0" y="9">骨</text></g>');
    const hant = await outlined('<g lang="zh-Hant"><text font-size="9" x="0" y="9">骨</text></g>');
    expect(hans.replace('Hans', 'Hant')).not.toBe(hant);
  });

  test('keeps its colour, its halo and its name', async () => {
    const result = await outlined(
      '<text aria-label="&quot;a&quot; &amp; b" fill="#123456" font-size="10" opacity="0.5" paint-order="stroke" ' +
        'stroke="#ffffff" stroke-linejoin="round" stroke-width="3" x="5" y="20">a &amp; b</text>',
    );
    const path = elements(parseXml(result), 'path')[0];
    expect(
      path && Object.fromEntries(Array.from(path.attributes ?? [], ({ name, value }) => [name, value])),
    ).toMatchObject({
      'aria-label': '"a" & b',
      fill: '#123456',
      opacity: '0.5',
      'paint-order': 'stroke',
      'stroke-width': '300',
      transform: 'translate(5 20) scale(0.01)',
    });
  });

  test('is a box where no font has the letter, and nothing where there is none', async () => {
    expect(await outlined('<text font-size="10" x="0" y="9">ཀ</text>')).toContain(boxPath);
    expect(await outlined('<text font-size="10" x="0" y="9"> </text><text/>')).not.toMatch(
      /<(text|use|defs)/,
    );
  });

  test('may not have parts, nor be without a size', async () => {
    await expect(outlined('<text font-size="9"><tspan>a</tspan></text>')).rejects.toThrow('text-in-parts');
    await expect(outlined('<text>a</text>')).rejects.toThrow('no-text-size');
  });
});

test.each(['coverage-map-en', 'coverage-map-zh-Hans', 'coverage-map-zh-Hant'])(
  'another renderer draws every text of %s',
  async (name) => {
    const svg = storedPicture(name);
    const paint = (text: string) => new Resvg(text, { font: { loadSystemFonts: false } }).render();
    const [bare, full] = [paint(svg), paint(await outlineText(svg, nodePlatform))];
    const [before, after, { width }] = [bare.pixels, full.pixels, bare];
    const texts = elements(parseXml(svg), 'text').slice(0, 3);
    for (const text of texts) {
      const [x, y, size] = ['x', 'y', 'font-size'].map((key) => Number(attribute(text, key)));
      const [left = 0, base = 0, high = 0] = [x, y, size].map((value) => Math.round(value ?? 0));
      let changed = 0;
      for (let row = base - high; row < base; row++)
        for (let column = left; column < left + high * 4; column++)
          if (before[(row * width + column) * 4] !== after[(row * width + column) * 4]) changed++;
      expect(changed, contentOf(text)).toBeGreaterThan(high * high * 0.3);
    }
  },
);
