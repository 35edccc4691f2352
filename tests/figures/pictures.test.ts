import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/parts/textWidth';
import type { ExportSizeId } from '../../src/theme/exportSizes';
import { exportSizes } from '../../src/theme/exportSizes';
import type { Theme } from '../../src/theme/palette';
import { palette } from '../../src/theme/palette';
import { languages, type Language } from '../../src/model/language';
import type { XmlNode } from '../../src/export/svg/canonicalSvg';
import { loadText } from '../../src/text/loadText';
import { attribute, contentOf, drawSvg, elements, parseXml, toStored } from './draw';
import { figures, info, statesOf } from './fixture/figures';

interface Picture {
  readonly figure: string;
  readonly language: Language;
  readonly size: ExportSizeId;
  readonly theme: Theme;
}

const usual = { language: 'en', size: 'page', theme: 'light' } as const;
const pictures: Picture[] = [
  ...Object.keys(figures)
    .filter((figure) => figure !== 'coverage-complete')
    .flatMap((figure) => languages.map((language) => ({ ...usual, figure, language }))),
  { ...usual, figure: 'coverage-complete' },
  ...(['slide', 'column', 'square'] as const).map((size) => ({ ...usual, figure: 'coverage-map', size })),
  ...(['dark', 'highContrast', 'print'] as const).map((theme) => ({
    ...usual,
    figure: 'coverage-map',
    theme,
  })),
  { ...usual, figure: 'growth-absolute', size: 'column' },
  { ...usual, figure: 'growth-absolute', size: 'slide', language: 'zh-Hans' },
];

const nameOf = ({ figure, language, size, theme }: Picture) =>
  [figure, language, ...(size === 'page' ? [] : [size]), ...(theme === 'light' ? [] : [theme])].join('-');

async function draw(picture: Picture): Promise<string> {
  const text = await loadText(picture.language);
  const figure = figures[picture.figure]?.(text);
  if (figure === undefined) throw new Error(`no figure ${picture.figure}`);
  return drawSvg({ figure, size: picture.size, theme: picture.theme, text, info });
}

/** Horizontal and vertical shift of an element by the transforms of all that it stands in. */
function shifts(node: XmlNode, x = 0, y = 0, found = new Map<XmlNode, readonly [number, number]>()) {
  const [, dx = '0', dy = '0'] =
    /^translate\(([-\d.]+)[ ,]([-\d.]+)\)$/.exec(attribute(node, 'transform') ?? '') ?? [];
  const at = [x + Number(dx), y + Number(dy)] as const;
  found.set(node, at);
  for (const child of Array.from(node.childNodes)) shifts(child, ...at, found);
  return found;
}

/** Texts whose estimated box leaves the drawing. */
function beyond(svg: XmlNode): string[] {
  const [, , width = 0, height = 0] = (attribute(svg, 'viewBox') ?? '').split(' ').map(Number);
  const shift = shifts(svg);
  return elements(svg, 'text').flatMap((text) => {
    const [dx, dy] = shift.get(text) ?? [0, 0];
    const size = Number(attribute(text, 'font-size'));
    const wide = textWidth(contentOf(text), size, attribute(text, 'font-weight') === '700');
    const share = { start: 0, middle: 0.5, end: 1 }[attribute(text, 'text-anchor') ?? 'start'] ?? 0;
    const left = Number(attribute(text, 'x')) + dx - wide * share;
    const bottom = Number(attribute(text, 'y')) + dy;
    const isInside =
      left >= -0.5 &&
      left + wide <= width + 0.5 &&
      bottom - size * 0.8 >= -0.5 &&
      bottom + size * 0.25 <= height + 0.5;
    return isInside
      ? []
      : [
          `"${contentOf(text)}" from ${left.toFixed(0)} to ${(left + wide).toFixed(0)} of ${width}, down to ${bottom.toFixed(0)} of ${height}`,
        ];
  });
}

describe.each(pictures.map((picture) => ({ name: nameOf(picture), picture })))(
  'the picture $name',
  ({ name, picture }) => {
    test('is the stored one', async () => {
      await expect(toStored(await draw(picture))).toMatchFileSnapshot(`./${name}.svg`);
    });

    test('is XML on its own: no other host, no style sheet, no script', async () => {
      const svg = await draw(picture);
      expect(() => parseXml(svg)).not.toThrow();
      expect(svg.replaceAll('"http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:/);
      expect(svg).not.toMatch(/<style|<script|<image|<foreignObject|var\(--|NaN|undefined|Infinity/);
      for (const used of svg.matchAll(/url\(#([\w-]+)\)/g)) expect(svg).toContain(`id="${used[1]}"`);
    });

    test('has a ground of its own, a name, a description and what it was made from', async () => {
      const svg = parseXml(await draw(picture));
      const [ground] = elements(svg, 'rect');
      const [, , width, height] = (attribute(svg, 'viewBox') ?? '').split(' ');
      expect([attribute(ground ?? svg, 'width'), attribute(ground ?? svg, 'height')]).toEqual([
        width,
        height,
      ]);
      expect(attribute(ground ?? svg, 'fill')).toBe(palette(picture.theme).colour.surface);
      const [title, description, metadata] = ['title', 'desc', 'metadata'].map((tag) =>
        contentOf(elements(svg, tag)[0] ?? svg),
      );
      expect(title?.length).toBeGreaterThan(10);
      expect(description?.length).toBeGreaterThan(10);
      expect(attribute(svg, 'aria-labelledby')).toBe('title desc');
      expect(attribute(svg, 'lang')).toBe(picture.language);
      const { size, theme, language } = picture;
      expect(JSON.parse(metadata ?? '')).toEqual({
        spec: expect.objectContaining({ size, theme, language }) as unknown,
        dataHash: info.dataHash,
        version: info.version,
      });
    });

    test('has no text smaller than its target allows, and none beyond its edge', async () => {
      const svg = parseXml(await draw(picture));
      const sizes = elements(svg, 'text').map((text) => Number(attribute(text, 'font-size')));
      expect(sizes.length).toBeGreaterThan(5);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(exportSizes[picture.size].minText);
      expect(beyond(svg)).toEqual([]);
    });

    test('has the size of its target', async () => {
      const svg = parseXml(await draw(picture));
      const target = exportSizes[picture.size];
      const [, , width = 0, height = 0] = (attribute(svg, 'viewBox') ?? '').split(' ').map(Number);
      expect(width).toBe(target.width);
      expect(height).toBeGreaterThanOrEqual(target.height);
      expect(attribute(svg, 'width')).toBe(
        target.millimetres === null ? String(target.width) : `${target.millimetres}mm`,
      );
    });

    test('is drawn twice with the same bytes', async () => {
      expect(await draw(picture)).toBe(await draw(picture));
    });
  },
);

test('the maps of fixed records show all five states and the home country', () => {
  expect([...statesOf('subject=country:CHN')].sort()).toEqual([
    'home',
    'none-recorded',
    'not-known',
    'outside',
    'value',
  ]);
  expect([...statesOf('subject=alliance:four&channel=membership')].sort()).toEqual([
    'not-known',
    'outside',
    'value',
    'zero',
  ]);
});
