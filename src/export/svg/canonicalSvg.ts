import { escapeXml } from '../xmlText';

const namespace = 'http://www.w3.org/2000/svg';

/** The parts of a DOM node that writing XML needs; a browser's nodes and those of a parser in Node have them. */
export interface XmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<XmlNode>;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }> | null;
}

const element = 1;
const textNode = 3;

/** Attributes that serve the screen only. */
const screenOnly = new Set(['tabindex', 'data-key', 'data-chart', 'class']);

const millionths = 1e6;
const long = /-?\d+\.\d{7,}(?:e-?\d+)?|-?\d+e-\d+/g;

/** Logarithms and powers differ between engines in their last digit, far below what can be seen. */
const rounded = ({ name, value }: { readonly name: string; readonly value: string }) =>
  name.startsWith('aria-')
    ? value
    : value.replace(long, (number) => String(Math.round(Number(number) * millionths) / millionths));

/**
 * XML of a drawing: attributes in alphabetical order, numbers to a millionth, no comments, no white space
 * between elements, so that a browser and Node write the same bytes.
 */
export function canonicalSvg(node: XmlNode): string {
  if (node.nodeType === textNode) return escapeXml(node.nodeValue ?? '');
  if (node.nodeType !== element) return '';
  const name = node.nodeName;
  const attributes = Array.from(node.attributes ?? [])
    .filter((attribute) => !screenOnly.has(attribute.name) && !attribute.name.startsWith('xmlns'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((attribute) => ` ${attribute.name}="${escapeXml(rounded(attribute))}"`)
    .join('');
  const isText = ['text', 'title', 'desc', 'metadata', 'tspan'].includes(name);
  const content = Array.from(node.childNodes)
    .filter((child) => isText || child.nodeType !== textNode || (child.nodeValue ?? '').trim() !== '')
    .map(canonicalSvg)
    .join('');
  const opening = `<${name}${name === 'svg' ? ` xmlns="${namespace}"` : ''}${attributes}`;
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}
