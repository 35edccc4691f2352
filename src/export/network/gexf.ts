import { UndirectedGraph } from 'graphology';
import write from 'graphology-gexf/common/writer.js';
import { attributesOf, cellOf, type NetworkTables } from './networkTables';

/**
 * An undirected network in GEXF 1.3 for Gephi, with all columns of its tables as attributes and its
 * positions. Its y axis goes up, where the one of a picture goes down.
 */
export function toGexf({ nodes, ties, positionOf }: NetworkTables): string {
  const graph = new UndirectedGraph();
  for (const row of nodes.rows) {
    const id = cellOf(nodes, row, 'id');
    const at = positionOf(id);
    const attributes = attributesOf(nodes, row).filter(([key]) => key !== 'id');
    graph.addNode(id, {
      ...Object.fromEntries(attributes),
      ...(at === undefined ? {} : { x: at.x, y: -at.y }),
    });
  }
  ties.rows.forEach((row, i) => {
    const attributes = attributesOf(ties, row).filter(([key]) => key !== 'source' && key !== 'target');
    const ends = [cellOf(ties, row, 'source'), cellOf(ties, row, 'target')] as const;
    graph.addEdgeWithKey(`tie-${i}`, ...ends, Object.fromEntries(attributes));
  });
  return write(graph, { version: '1.3' });
}
