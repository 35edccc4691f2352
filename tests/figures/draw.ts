import { DOMParser } from '@xmldom/xmldom';
import { render } from 'svelte/server';
import { canonicalSvg, type XmlNode } from '../../src/export/svg/canonicalSvg';
import FigureDocument from '../../src/export/svg/FigureDocument.svelte';
import { figureProps, type FigureFile } from '../../src/export/svg/figureProps';

/** The document of an SVG text. @throws {Error} naming the place where it is not XML */
export function parseXml(text: string): XmlNode {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(text, 'image/svg+xml').documentElement as unknown as XmlNode;
}

/** A figure as the bytes of its SVG file, drawn in Node without a DOM. */
export function drawSvg(file: FigureFile): string {
  const { body } = render(FigureDocument, { props: { ...figureProps(file) } });
  const drawing = parseXml(body.replace(/<!--[\s\S]*?-->/g, ''));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${canonicalSvg(drawing)}`;
}

/** Numbers cut to two decimals and one element a line, so that a stored picture can be compared and read. */
export function toStored(svg: string): string {
  const cut = svg.replace(/-?\d+\.\d{3,}(e-?\d+)?/g, (number) =>
    String(Math.round(Number(number) * 100) / 100),
  );
  return `${cut.replaceAll('><', '>\n<')}\n`;
}

/** Elements of a drawing in the order of the document. */
export function elements(node: XmlNode, name?: string): XmlNode[] {
  const here = node.nodeType === 1 && (name === undefined || node.nodeName === name) ? [node] : [];
  return [...here, ...Array.from(node.childNodes).flatMap((child) => elements(child, name))];
}

export function attribute(node: XmlNode, name: string): string | null {
  return Array.from(node.attributes ?? []).find((one) => one.name === name)?.value ?? null;
}

export function contentOf(node: XmlNode): string {
  return node.nodeType === 3 ? (node.nodeValue ?? '') : Array.from(node.childNodes).map(contentOf).join('');
}
