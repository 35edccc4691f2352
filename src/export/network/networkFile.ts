import { edgeTable } from '../../figures/network/alternatives/tieTable';
import { nodeRows } from '../../figures/network/brokers/nodeRows';
import { nodeTable } from '../../figures/network/brokers/nodeTable';
import type { NetworkInput } from '../../figures/network/networkInput';
import type { NetworkPositions } from '../../figures/network/positions';
import { toGexf } from './gexf';
import { toGraphml } from './graphml';
import { networkCsv } from './networkCsv';
import type { NetworkTables } from './networkTables';

export type NetworkFormat = 'gexf' | 'graphml' | 'nodes' | 'edges';

export interface NetworkFile {
  readonly content: string;
  readonly extension: string;
  readonly type: string;
}

/** All nodes and ties of a network with their attributes, for other programs. */
export function networkFile(
  format: NetworkFormat,
  input: NetworkInput,
  { byKey }: NetworkPositions,
): NetworkFile {
  const tables: NetworkTables = {
    nodes: nodeTable(nodeRows(input), null, input),
    ties: edgeTable(input),
    positionOf: (id) => byKey.get(id),
  };
  switch (format) {
    case 'gexf':
      return { content: toGexf(tables), extension: 'gexf', type: 'application/gexf+xml' };
    case 'graphml':
      return { content: toGraphml(tables), extension: 'graphml', type: 'application/graphml+xml' };
    default:
      return {
        content: networkCsv(format === 'nodes' ? tables.nodes : tables.ties),
        extension: 'csv',
        type: 'text/csv',
      };
  }
}
