import XMLWriter from 'xml-writer';
import type { DataCell, DataTable } from '../../figures/figure';
import { attributesOf, cellOf, type NetworkTables } from './networkTables';

const namespace = 'http://graphml.graphdrawing.org/xmlns';
const ends = ['source', 'target'];

/** XML 1.0 has no control characters but tab and ends of lines: the others are left out. */
const plain = (text: string | number) => String(text).replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '');

function declareKeys(xml: XMLWriter, element: 'node' | 'edge', { columns }: DataTable): void {
  for (const { key, isNumeric } of columns) {
    if (ends.includes(key) || key === 'id') continue;
    xml
      .startElement('key')
      .writeAttribute('id', `${element}-${key}`)
      .writeAttribute('for', element)
      .writeAttribute('attr.name', key)
      .writeAttribute('attr.type', isNumeric ? 'double' : 'string')
      .endElement();
  }
}

function writeData(
  xml: XMLWriter,
  element: 'node' | 'edge',
  table: DataTable,
  row: readonly DataCell[],
): void {
  for (const [key, value] of attributesOf(table, row)) {
    if (ends.includes(key) || key === 'id') continue;
    xml.startElement('data').writeAttribute('key', `${element}-${key}`).text(plain(value)).endElement();
  }
}

/** An undirected network in GraphML 1.0, with all columns of its tables as attributes and its positions as `x` and `y`. */
export function toGraphml({ nodes, ties, positionOf }: NetworkTables): string {
  const xml = new XMLWriter(true);
  xml.startDocument('1.0', 'UTF-8').startElement('graphml').writeAttribute('xmlns', namespace);
  declareKeys(xml, 'node', nodes);
  for (const axis of ['x', 'y'])
    xml
      .startElement('key')
      .writeAttribute('id', `node-${axis}`)
      .writeAttribute('for', 'node')
      .writeAttribute('attr.name', axis)
      .writeAttribute('attr.type', 'double')
      .endElement();
  declareKeys(xml, 'edge', ties);
  xml.startElement('graph').writeAttribute('edgedefault', 'undirected');
  for (const row of nodes.rows) {
    const id = cellOf(nodes, row, 'id');
    xml.startElement('node').writeAttribute('id', plain(id));
    writeData(xml, 'node', nodes, row);
    const at = positionOf(id);
    if (at !== undefined)
      for (const axis of ['x', 'y'] as const)
        xml.startElement('data').writeAttribute('key', `node-${axis}`).text(at[axis]).endElement();
    xml.endElement();
  }
  ties.rows.forEach((row, i) => {
    xml
      .startElement('edge')
      .writeAttribute('id', `tie-${i}`)
      .writeAttribute('source', plain(cellOf(ties, row, 'source')))
      .writeAttribute('target', plain(cellOf(ties, row, 'target')));
    writeData(xml, 'edge', ties, row);
    xml.endElement();
  });
  xml.endElement().endElement().endDocument();
  return xml.toString();
}
