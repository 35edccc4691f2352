import type { IndexDefinition, IndexNode } from '../../../model/indexDefinition';
import { branchOf, childrenOf, isGroup, nodeOf } from './tree';

/** A group that lost its last child would pass for an indicator: it says from now on how children are put together. */
function keepGroup(before: IndexDefinition, after: IndexDefinition, id: string | null): IndexDefinition {
  const node = id === null ? undefined : nodeOf(after, id);
  if (node === undefined || isGroup(after, node) || !isGroup(before, node)) return after;
  const { aggregation = 'arithmetic' } = after;
  return { ...after, nodes: after.nodes.map((one) => (one === node ? { ...one, aggregation } : one)) };
}

/** A definition with one more node, the last of its siblings; the same definition where the id is taken or the parent is not there. */
export function addNode(definition: IndexDefinition, node: IndexNode): IndexDefinition {
  const isPlaced = node.parent === null || nodeOf(definition, node.parent) !== undefined;
  if (!isPlaced || nodeOf(definition, node.id) !== undefined) return definition;
  return { ...definition, nodes: [...definition.nodes, node] };
}

/** Without a node and all that is under it. The root stays. */
export function removeBranch(definition: IndexDefinition, id: string): IndexDefinition {
  const parent = nodeOf(definition, id)?.parent ?? null;
  if (parent === null) return definition;
  const branch = branchOf(definition, id);
  const nodes = definition.nodes.filter((node) => !branch.has(node.id));
  return keepGroup(definition, { ...definition, nodes }, parent);
}

/** A node one place up (-1) or down (1) among its siblings; the same definition at either end. */
export function moveAmong(definition: IndexDefinition, id: string, step: -1 | 1): IndexDefinition {
  const node = nodeOf(definition, id);
  if (node === undefined) return definition;
  const siblings = childrenOf(definition, node.parent);
  const other = siblings[siblings.indexOf(node) + step];
  if (other === undefined) return definition;
  const swapped = new Map([
    [node, other],
    [other, node],
  ]);
  return { ...definition, nodes: definition.nodes.map((one) => swapped.get(one) ?? one) };
}

/** A node with all that is under it, put last under another; the same definition where that would be a circle. */
export function moveInto(definition: IndexDefinition, id: string, parent: string): IndexDefinition {
  const node = nodeOf(definition, id);
  const isPossible =
    node !== undefined &&
    node.parent !== null &&
    node.parent !== parent &&
    nodeOf(definition, parent) !== undefined &&
    !branchOf(definition, id).has(parent);
  if (!isPossible) return definition;
  const nodes = [...definition.nodes.filter((one) => one !== node), { ...node, parent }];
  return keepGroup(definition, { ...definition, nodes }, node.parent);
}
