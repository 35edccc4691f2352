const namespace = 'http://www.w3.org/2000/svg';

/** The parts of a DOM node that writing XML needs; a browser's nodes and those of a parser in Node have them. */
export interface XmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<XmlNode>;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }> | null;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// Control characters and halves of surrogate pairs are not allowed in XML at all.
/* eslint-disable no-control-regex */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/* eslint-enable no-control-regex */

function escape(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

const element = 1;
const textNode = 3;

/** Attributes that serve the screen only. */
const screenOnly = new Set(['tabindex', 'data-key', 'data-chart', 'class']);

/**
 * XML of a drawing: attributes in alphabetical order, no comments, no white space between elements,
 * so that a browser and Node write the same bytes.
 */
export function canonicalSvg(node: XmlNode): string {
  if (node.nodeType === textNode) return escape(node.nodeValue ?? '');
  if (node.nodeType !== element) return '';
  const name = node.nodeName;
  const attributes = Array.from(node.attributes ?? [])
    .filter((attribute) => !screenOnly.has(attribute.name) && !attribute.name.startsWith('xmlns'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((attribute) => ` ${attribute.name}="${escape(attribute.value)}"`)
    .join('');
  const isText = ['text', 'title', 'desc', 'metadata', 'tspan'].includes(name);
  const content = Array.from(node.childNodes)
    .filter((child) => isText || child.nodeType !== textNode || (child.nodeValue ?? '').trim() !== '')
    .map(canonicalSvg)
    .join('');
  const opening = `<${name}${name === 'svg' ? ` xmlns="${namespace}"` : ''}${attributes}`;
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}
