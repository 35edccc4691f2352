import type { IndexDefinition, IndexNode } from '../../../model/indexDefinition';

type Nodes = Pick<IndexDefinition, 'nodes'>;

export const nodeOf = ({ nodes }: Nodes, id: string): IndexNode | undefined =>
  nodes.find((node) => node.id === id);

/** Children of a node in the order in which they are written; `null` gives the root. */
export const childrenOf = ({ nodes }: Nodes, parent: string | null): readonly IndexNode[] =>
  nodes.filter((node) => node.parent === parent);

/** Ids of a node and of all that is under it. */
export function branchOf(definition: Nodes, id: string): ReadonlySet<string> {
  const branch = new Set<string>([id]);
  for (const member of branch)
    for (const child of definition.nodes) if (child.parent === member) branch.add(child.id);
  return branch;
}

/** Nodes that have values. */
export const indicatorsIn = (definition: Nodes): readonly IndexNode[] =>
  definition.nodes.filter((node) => !isGroup(definition, node));

/** Whether others can be put under a node: it has some, is the root, or says how they would be put together. */
export function isGroup(definition: Nodes, { id, parent, aggregation, weighting }: IndexNode): boolean {
  if (parent === null || aggregation !== undefined || weighting !== undefined) return true;
  return definition.nodes.some((node) => node.parent === id);
}

/** Groups that a node may be moved into: neither itself, nor what is under it, nor where it is. */
export function groupsFor(definition: Nodes, { id, parent }: IndexNode): readonly IndexNode[] {
  const branch = branchOf(definition, id);
  return definition.nodes.filter(
    (node) => node.id !== parent && !branch.has(node.id) && isGroup(definition, node),
  );
}
