import { toCsv } from '../export/csv';
import { networkSummary, type NetworkSummary } from '../measures/network/networkSummary';
import { nodeMeasures, type NodeMeasures } from '../measures/network/nodeMeasures';
import { simplify } from '../measures/network/simplify';
import { parseArguments } from './arguments';
import type { Command } from './command';
import { readTies, type ReadTies } from './readTies';
import { UsageError } from './usageError';
import { writeResult } from './writeResult';

const columns: Readonly<Record<string, (measures: NodeMeasures, node: number) => number | undefined>> = {
  degree: ({ degree }, node) => degree[node],
  strength: ({ strength }, node) => strength[node],
  betweenness: ({ betweenness }, node) => betweenness[node],
  closeness: ({ closeness }, node) => closeness[node],
  eigenvector: ({ eigenvector }, node) => eigenvector[node],
  pagerank: ({ pageRank }, node) => pageRank[node],
  clustering: ({ clustering }, node) => clustering[node],
  core: ({ core }, node) => core[node],
  constraint: ({ constraint }, node) => constraint[node],
  community: ({ community }, node) => (community[node] ?? NaN) + 1,
};

const summaryRows: Readonly<Record<string, (summary: NetworkSummary) => number | null>> = {
  nodes: ({ nodes }) => nodes,
  ties: ({ ties }) => ties,
  isolates: ({ isolates }) => isolates,
  density: ({ density }) => density,
  transitivity: ({ transitivity }) => transitivity,
  components: ({ components }) => components,
  largest_component: ({ largestComponent }) => largestComponent,
  diameter: ({ diameter }) => diameter,
  mean_path: ({ meanPath }) => meanPath,
  communities: ({ communities }) => communities,
  modularity: ({ modularity }) => modularity,
};

/** `atlas network`: centrality, cores, constraint and communities of nodes, or a network in a few numbers. */
export const network: Command = {
  summary: 'measure centrality, clustering, constraint and communities of a network',
  usage: `usage: atlas network --edges <csv> [--directed] [--nodes <csv>] [--summary] [--out <csv>]

Reads ties (columns source, target and, if they count differently, weight; a weight is above 0)
and writes one row a node: node, ${Object.keys(columns).join(', ')}.

Parallel ties are added up and ties of a node with itself are left out; standard error says how
many. betweenness is divided by (n-1)(n-2)/2 (directed: (n-1)(n-2)), closeness is that of
Wasserman and Faust, eigenvector has length 1, pagerank damping 0.85, constraint is Burt's;
betweenness, closeness, eigenvector, clustering and core take all ties alike, strength, pagerank,
constraint and community count weights. Communities are numbered from 1, the largest. A measure
that is not defined is left empty.

--summary writes rows measure,value instead: ${Object.keys(summaryRows).slice(0, 5).join(', ')},
${Object.keys(summaryRows).slice(5).join(', ')}.
diameter and mean_path are those of the largest component, and communities have two nodes or more.

Directed, degree and strength add up both directions, closeness takes the paths to a node,
eigenvector and pagerank follow the ties, components are weakly connected, and diameter and
mean_path are over the pairs with a path; clustering, transitivity, core, constraint, community
and modularity leave the direction out.

  --edges <csv>   the ties
  --directed      ties lead from source to target
  --nodes <csv>   all nodes, by the id in the first column, for those without ties; the result is
                  in this order (default: the nodes of the ties, as they first appear)
  --summary       the network as a whole
  --out <csv>     where the result goes (default: standard output)

Exit status: 0 fine, 1 problems in the input, 2 wrong usage.`,
  async run(argv) {
    const given = parseArguments(argv, {
      edges: { type: 'value' },
      directed: { type: 'flag' },
      nodes: { type: 'value' },
      summary: { type: 'flag' },
      out: { type: 'value' },
    });
    const path = given.value('edges');
    if (path === undefined) throw new UsageError('--edges <csv> is missing');
    const read = await readTies(path, given.value('nodes'));
    if (read === null) return 1;
    const directed = given.has('directed');
    warnOfMerged(read, directed);
    const text = given.has('summary') ? summaryText(read, directed) : nodesText(read, directed);
    await writeResult(text, given.value('out'));
    return 0;
  },
};

function warnOfMerged({ ties }: ReadTies, directed: boolean): void {
  const { selfTies, parallelTies } = simplify(ties, directed);
  if (selfTies > 0)
    warn(
      selfTies === 1
        ? '1 tie of a node with itself was left out'
        : `${selfTies} ties of a node with itself were left out`,
    );
  if (parallelTies > 0)
    warn(
      parallelTies === 1
        ? '1 parallel tie was added to the first between the same nodes'
        : `${parallelTies} parallel ties were added to the first between the same nodes`,
    );
}

function nodesText({ ids, ties }: ReadTies, directed: boolean): string {
  const measures = nodeMeasures(ties, { directed });
  if (measures.eigenvector.some(Number.isNaN)) warn('eigenvector does not settle and is left empty');
  const rows = ids.map((id, node) => [
    id,
    ...Object.values(columns).map((value) => definedOrNull(value(measures, node) ?? NaN)),
  ]);
  return toCsv(['node', ...Object.keys(columns)], rows);
}

function summaryText({ ties }: ReadTies, directed: boolean): string {
  const summary = networkSummary(ties, { directed });
  const { isOfLargestComponent, largestComponent, nodes, components } = summary;
  if (isOfLargestComponent)
    warn(
      `the network is in ${components} components; diameter and mean_path are of the largest, ${largestComponent} of ${nodes} nodes`,
    );
  const rows = Object.entries(summaryRows).map(([measure, value]) => [measure, value(summary)]);
  return toCsv(['measure', 'value'], rows);
}

function warn(sentence: string): void {
  process.stderr.write(`atlas network: ${sentence}\n`);
}

function definedOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
