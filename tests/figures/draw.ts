import type { XmlNode } from '../../src/export/svg/canonicalSvg';
import { nodePlatform } from '../../src/export/platforms/node';

/** The document of an SVG text, and a figure as the bytes of its SVG file, without a DOM. */
export const { parseXml, drawSvg } = nodePlatform;

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
