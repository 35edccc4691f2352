import type { Choices, IndexDefinition, IndexNode } from '../../model/indexDefinition';
import { chosen, defaultChoices, passedDown } from './defaultChoices';

/**
 * A node with every choice that holds for it. For imputation, treatment and normalisation: its own, else that of the
 * nearest node above, else the definition's, else the default. For availability, aggregation and weighting of its
 * children: its own, else the definition's, else the default.
 */
export type ChosenNode = IndexNode & Required<Choices>;

/** The tree of a definition by number: the root is 0, a parent comes before its children. */
export interface IndexTree {
  /** Nodes in the order of the numbers: each followed by all that is under it, siblings as they are written. */
  readonly nodes: readonly ChosenNode[];
  /** Number of the parent; -1 of the root. */
  readonly parent: Int32Array;
  readonly children: readonly (readonly number[])[];
  /** Numbers of the indicators. */
  readonly leaves: readonly number[];
  /** Indicators under each node, itself for an indicator. */
  readonly leavesUnder: readonly (readonly number[])[];
}

/** The tree of a definition in which `parseDefinition` has found nothing wrong. */
export function indexTree(definition: IndexDefinition): IndexTree {
  const nodes: ChosenNode[] = [];
  const parent: number[] = [];
  const children: number[][] = [];
  const leavesUnder: number[][] = [];
  const childrenOf = byParent(definition.nodes);
  const usual = chosen(defaultChoices, definition);
  const add = (node: IndexNode, above: number, choices: Required<Choices>): readonly number[] => {
    const number = nodes.length;
    const own = chosen(choices, node);
    nodes.push({ ...node, ...own });
    parent.push(above);
    children.push([]);
    leavesUnder.push([]);
    children[above]?.push(number);
    const below = (childrenOf.get(node.id) ?? []).flatMap((child) =>
      add(child, number, passedDown(usual, own)),
    );
    return (leavesUnder[number] = below.length > 0 ? below : [number]);
  };
  for (const root of childrenOf.get(null) ?? []) add(root, -1, usual);
  return { nodes, parent: Int32Array.from(parent), children, leaves: leavesUnder[0] ?? [], leavesUnder };
}

function byParent(nodes: readonly IndexNode[]): Map<string | null, IndexNode[]> {
  const groups = new Map<string | null, IndexNode[]>();
  for (const node of nodes) {
    const siblings = groups.get(node.parent);
    if (siblings) siblings.push(node);
    else groups.set(node.parent, [node]);
  }
  return groups;
}
