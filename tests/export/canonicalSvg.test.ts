import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalSvg, type XmlNode } from '../../src/export/svg/canonicalSvg';
import { exportSizes } from '../../src/theme/exportSizes';
import { loadText } from '../../src/text/loadText';
import type { Figure } from '../../src/figures/figure';
import { contentOf, drawSvg, elements, parseXml } from '../figures/draw';
import { figures, info } from '../figures/fixture/figures';

const svg = (inner: string) =>
  canonicalSvg(parseXml(`<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`));
const wrapped = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;

const textNode = (value: string): XmlNode => ({
  nodeType: 3,
  nodeName: '#text',
  nodeValue: value,
  childNodes: [],
});
const titled = (value: string): XmlNode => ({
  nodeType: 1,
  nodeName: 'svg',
  nodeValue: null,
  attributes: [{ name: 'aria-label', value }],
  childNodes: [
    { nodeType: 1, nodeName: 'title', nodeValue: null, attributes: [], childNodes: [textNode(value)] },
  ],
});

describe('the XML of a drawing', () => {
  test('has its attributes in alphabetical order and one form of empty elements', () => {
    expect(svg('<rect y="1" x="0" fill="red"></rect><g/>')).toBe(
      wrapped('<rect fill="red" x="0" y="1"/><g/>'),
    );
  });

  test('has no comment, no white space between elements and nothing that only the screen needs', () => {
    expect(
      svg('<!-- a -->\n  <g class="s" data-key="k" data-chart="c" tabindex="0">\n <!----><line x1="1"/></g>'),
    ).toBe(wrapped('<g><line x1="1"/></g>'));
  });

  test('is the same where engines differ in the last digit of a number', () => {
    const marked = (y: string) => svg(`<circle cx="1e-15" cy="${y}" r="3.5"/><path d="M0,${y}L-${y},1"/>`);
    expect(marked('121.9099971885023')).toBe(marked('121.90999718850232'));
    expect(marked('121.9099971885023')).toBe(
      wrapped('<circle cx="0" cy="121.909997" r="3.5"/><path d="M0,121.909997L-121.909997,1"/>'),
    );
    expect(svg('<g aria-label="0.12345678"/>')).toBe(wrapped('<g aria-label="0.12345678"/>'));
  });

  test('keeps the white space of texts', () => {
    expect(svg('<text> 12\u00a0000 </text>')).toBe(wrapped('<text> 12\u00a0000 </text>'));
  });

  test('escapes quotation marks, angle brackets and ampersands in texts and attributes', () => {
    const name = '"A" & <B> </script>]]>';
    const xml = canonicalSvg(titled(name));
    expect(xml).not.toMatch(/<\/script|<B>|]]>/);
    expect(contentOf(elements(parseXml(xml), 'title')[0] ?? parseXml(xml))).toBe(name);
  });

  test('leaves out what XML cannot hold, and is XML whatever the names are', () => {
    expect(canonicalSvg(titled('a\u0000b\u0008c\u001fd\ufffe'))).toContain('<title>abcd</title>');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(() => parseXml(canonicalSvg(titled(name)))).not.toThrow();
      }),
    );
  });

  test('is well formed even where a name has half of a pair of surrogates', () => {
    const xml = canonicalSvg(titled('half \ud83d of a sign'));
    expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(xml))).toBe(xml);
  });
});

test('a figure with hostile names is still XML, and its names are what they were', async () => {
  const text = await loadText('en');
  const figure = figures['overview-growth']?.(text) as Figure;
  const title = 'Institute "</script><script>alert(1)</script>" & Söhne \u0007';
  const file = drawSvg({
    figure: { ...figure, title, notes: ['<b>', '&amp;'] },
    size: exportSizes.page,
    theme: 'light',
    text,
    info,
  });
  const document = parseXml(file);
  expect(elements(document, 'script')).toEqual([]);
  expect(contentOf(elements(document, 'title')[0] ?? document)).toBe(title.replace('\u0007', ''));
  expect(elements(document, 'text').map(contentOf).join(' ')).toContain('<b> &amp;');
});
