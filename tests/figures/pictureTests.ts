import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/parts/textWidth';
import type { XmlNode } from '../../src/export/svg/canonicalSvg';
import type { Figure, PackageInfo } from '../../src/figures/figure';
import type { Language } from '../../src/model/language';
import { loadText } from '../../src/text/loadText';
import type { Text } from '../../src/text/text';
import { exportSizes, type ExportSizeId } from '../../src/theme/exportSizes';
import { palette, type Theme } from '../../src/theme/palette';
import { attribute, contentOf, drawSvg, elements, parseXml, toStored } from './draw';

export interface Picture {
  readonly figure: string;
  readonly language: Language;
  readonly size: ExportSizeId;
  readonly theme: Theme;
}

export const usual = { language: 'en', size: 'page', theme: 'light' } as const;

export const nameOf = ({ figure, language, size, theme }: Picture) =>
  [figure, language, ...(size === 'page' ? [] : [size]), ...(theme === 'light' ? [] : [theme])].join('-');

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Shift {
  readonly dx: number;
  readonly dy: number;
  /** Read upwards: turned to the left about its own beginning. */
  readonly isUpright: boolean;
}

/** Shift of an element by the transforms of all that it stands in. */
function shifts(
  node: XmlNode,
  { dx, dy, isUpright }: Shift = { dx: 0, dy: 0, isUpright: false },
  found = new Map<XmlNode, Shift>(),
) {
  const transform = attribute(node, 'transform') ?? '';
  const [, x = '0', y = '0'] = /^translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(transform) ?? [];
  const at = {
    dx: dx + Number(x),
    dy: dy + Number(y),
    isUpright: isUpright || transform.endsWith('rotate(-90)'),
  };
  found.set(node, at);
  for (const child of Array.from(node.childNodes)) shifts(child, at, found);
  return found;
}

/** Texts with the boxes that they are estimated to fill. */
function textBoxes(svg: XmlNode): TextBox[] {
  const shift = shifts(svg);
  return elements(svg, 'text').map((node) => {
    const { dx = 0, dy = 0, isUpright = false } = shift.get(node) ?? {};
    const size = Number(attribute(node, 'font-size'));
    const text = contentOf(node);
    const wide = textWidth(text, size, attribute(node, 'font-weight') === '700');
    const share = { start: 0, middle: 0.5, end: 1 }[attribute(node, 'text-anchor') ?? 'start'] ?? 0;
    if (isUpright) return { text, left: dx - size * 0.8, right: dx + size * 0.25, top: dy - wide, bottom: dy };
    const left = Number(attribute(node, 'x')) + dx - wide * share;
    const base = Number(attribute(node, 'y')) + dy;
    return { text, left, right: left + wide, top: base - size * 0.8, bottom: base + size * 0.25 };
  });
}

/** Texts whose estimated box leaves the drawing. */
function beyond(svg: XmlNode): string[] {
  const [, , width = 0, height = 0] = (attribute(svg, 'viewBox') ?? '').split(' ').map(Number);
  return textBoxes(svg)
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5,
    )
    .map(
      ({ text, left, right, bottom }) =>
        `"${text}" from ${left.toFixed(0)} to ${right.toFixed(0)} of ${width}, down to ${bottom.toFixed(0)} of ${height}`,
    );
}

/** Pairs of texts that stand over each other: by more than a hair, and not by the room below a line. */
function crossings(svg: XmlNode): string[] {
  const boxes = textBoxes(svg).filter(({ text }) => text.trim() !== '');
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3,
      )
      .map((b) => `"${a.text}" and "${b.text}"`),
  );
}

/** Tests that every picture has to pass, whatever it shows. */
export function describePictures(
  pictures: readonly Picture[],
  figures: Readonly<Record<string, (text: Text) => Figure>>,
  info: PackageInfo,
): void {
  const drawn = new Map<Picture, Promise<string>>();
  const drawAnew = async (picture: Picture): Promise<string> => {
    const text = await loadText(picture.language);
    const figure = figures[picture.figure]?.(text);
    if (figure === undefined) throw new Error(`no figure ${picture.figure}`);
    return drawSvg({ figure, size: exportSizes[picture.size], theme: picture.theme, text, info });
  };
  const draw = (picture: Picture): Promise<string> => {
    const svg = drawn.get(picture) ?? drawAnew(picture);
    drawn.set(picture, svg);
    return svg;
  };

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

      test('has no text smaller than its target allows, none beyond its edge and none over another', async () => {
        const svg = parseXml(await draw(picture));
        const sizes = elements(svg, 'text').map((text) => Number(attribute(text, 'font-size')));
        expect(sizes.length).toBeGreaterThan(5);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(exportSizes[picture.size].minText);
        expect(beyond(svg)).toEqual([]);
        expect(crossings(svg)).toEqual([]);
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
        expect(await drawAnew(picture)).toBe(await draw(picture));
      });
    },
  );
}
