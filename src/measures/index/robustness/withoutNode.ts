import type { IndexDefinition } from '../../../model/indexDefinition';
import { indexTree } from '../indexTree';
import type { PreparedIndex } from '../prepare';

/** A definition and what is prepared for it. */
export interface PreparedDefinition {
  readonly definition: IndexDefinition;
  readonly prepared: PreparedIndex;
}

/**
 * An index without one of its nodes and all that is under it, and without groups that are left with nothing. Steps 1
 * to 6 treat each indicator by itself and stay. So does what is known of each unit: whether too little is, was decided
 * for the whole index, and a unit does not come or go with the node.
 *
 * @returns `null` where nothing would be left
 */
export function withoutNode(
  { definition, prepared }: PreparedDefinition,
  id: string,
): PreparedDefinition | null {
  const { tree } = prepared;
  const number = tree.nodes.findIndex((node) => node.id === id);
  const dropped = new Set(tree.leavesUnder[number]);
  const kept = new Set(
    tree.nodes.flatMap((node, place) =>
      tree.leavesUnder[place]!.every((leaf) => dropped.has(leaf)) ? [] : [node.id],
    ),
  );
  if (kept.size === 0) return null;
  const smaller = { ...definition, nodes: definition.nodes.filter((node) => kept.has(node.id)) };
  const smallerTree = indexTree(smaller);
  const before = new Map(tree.nodes.map((node, place) => [node.id, place]));
  const places = smallerTree.nodes.map((node) => before.get(node.id)!);
  const after = new Map(places.map((old, place) => [old, place]));
  const pick = <T>(columns: readonly T[]): T[] => places.map((place) => columns[place]!);
  const renumber = <T extends { readonly node: number }>(list: readonly T[]): T[] =>
    list.flatMap((entry) => (after.has(entry.node) ? [{ ...entry, node: after.get(entry.node)! }] : []));
  return {
    definition: smaller,
    prepared: {
      ...prepared,
      tree: smallerTree,
      denominated: pick(prepared.denominated),
      imputed: pick(prepared.imputed),
      treated: pick(prepared.treated),
      normalised: pick(prepared.normalised),
      availability: pick(prepared.availability),
      imputedCells: renumber(prepared.imputedCells),
      treatedCells: renumber(prepared.treatedCells),
      treatments: renumber(prepared.treatments),
    },
  };
}
