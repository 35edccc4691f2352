import { DOMParser } from '@xmldom/xmldom';
import Graph, { UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { toGexf } from '../../src/export/network/gexf';
import { toGraphml } from '../../src/export/network/graphml';
import { networkFile } from '../../src/export/network/networkFile';
import type { NetworkTables } from '../../src/export/network/networkTables';
import type { NetworkInput } from '../../src/figures/network/networkInput';
import { toPositions } from '../../src/figures/network/positions';
import { loadText } from '../../src/text/loadText';
import { inputOf } from '../figures/network/drawn';
import { shippedNetwork } from '../figures/network/shippedNetwork';

const readCsv = (content: string) => {
  const [header = [], ...rows] = Papa.parse<string[]>(content.trim()).data;
  return { header, rows };
};
const column = (key: string, isNumeric = false) => ({ key, title: key, isNumeric });
/** Two nodes with everything that a file format can stumble over. */
const awkward: NetworkTables = {
  nodes: {
    columns: [column('id'), column('label'), column('betweenness', true), column('country')],
    rows: [
      ['organisation:__proto__', 'A & B <"Institut">', 0.125, 'FRA'],
      ['organisation:constructor', '智库\u0007中心', null, null],
      ['organisation:alone', 'Alone', 0, 'CHN'],
    ],
  },
  ties: {
    columns: [column('source'), column('target'), column('weight', true), column('channels')],
    rows: [['organisation:__proto__', 'organisation:constructor', 0.5, 'agreement']],
  },
  positionOf: (id) => (id.endsWith('alone') ? undefined : { x: 12.5, y: 3 }),
};

const readers = {
  graphml: (text: string) => {
    new DOMParser({
      onError: (_, message) => {
        throw new Error(message);
      },
    }).parseFromString(text, 'application/xml');
    return parseGraphml(Graph, text);
  },
  gexf: (text: string) => parseGexf(Graph, text),
} as const;
const writers = { graphml: toGraphml, gexf: toGexf } as const;

describe.each(['graphml', 'gexf'] as const)('a network as %s', (format) => {
  test('comes back with nodes, isolates, ties, attributes and positions', () => {
    const graph = readers[format](writers[format](awkward));
    expect(graph.nodes().sort()).toEqual([
      'organisation:__proto__',
      'organisation:alone',
      'organisation:constructor',
    ]);
    expect(graph.getNodeAttributes('organisation:__proto__')).toMatchObject({
      label: 'A & B <"Institut">',
      betweenness: 0.125,
      country: 'FRA',
      x: 12.5,
    });
    expect(graph.getNodeAttribute('organisation:constructor', 'label')).toContain('智库');
    expect(graph.degree('organisation:alone')).toBe(0);
    expect(graph.size).toBe(1);
    const [tie = ''] = graph.edges();
    expect(graph.getEdgeAttributes(tie)).toMatchObject({ weight: 0.5, channels: 'agreement' });
    expect(graph.isUndirected(tie)).toBe(true);
  });

  test('of nothing is a file without nodes', () => {
    const graph = readers[format](
      writers[format]({
        nodes: { ...awkward.nodes, rows: [] },
        ties: { ...awkward.ties, rows: [] },
        positionOf: () => undefined,
      }),
    );
    expect([graph.order, graph.size]).toEqual([0, 0]);
  });
});

describe('the shipped network in a file', () => {
  let input: NetworkInput;
  beforeAll(async () => {
    input = inputOf(await shippedNetwork(), '', await loadText('en'));
  });

  test.each(['graphml', 'gexf'] as const)('has every node and tie of the page in %s', (format) => {
    const { content } = networkFile(format, input, toPositions(new Map()));
    const graph = readers[format](content);
    expect(graph.order).toBe(input.model.nodes.length);
    expect(graph.size).toBe(input.model.ties.length);
    const strength = (key: string) => graph.reduceEdges(key, (sum, _, { weight }) => sum + Number(weight), 0);
    const academy = 'organisation:chinese-academy-of-cyberspace-studies';
    const position = input.model.positionOf(academy);
    expect(strength(academy)).toBeCloseTo(input.analysis.columns.strength[position] ?? NaN, 9);
    expect(graph.getNodeAttribute(academy, 'degree')).toBe(input.analysis.columns.degree[position]);
  });

  test('has ids in both tables of CSV that are the same', () => {
    const nodes = readCsv(networkFile('nodes', input, toPositions(new Map())).content);
    const ties = readCsv(networkFile('edges', input, toPositions(new Map())).content);
    expect(ties.header.slice(0, 3)).toEqual(['source', 'target', 'weight']);
    const ids = new Set(nodes.rows.map(([id]) => id));
    expect(ids.size).toBe(input.model.nodes.length);
    for (const [source, target] of ties.rows)
      expect(ids.has(source ?? '') && ids.has(target ?? '')).toBe(true);
    const graph = new UndirectedGraph();
    for (const id of ids) graph.addNode(id);
    for (const [source, target] of ties.rows) graph.addEdge(source, target);
    expect(graph.size).toBe(input.model.ties.length);
  });
});
