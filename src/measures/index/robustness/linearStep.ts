import type { IndexTree } from '../indexTree';
import type { Column } from '../indexValues';
import { weightedSum } from './weightedSum';

/**
 * Arithmetic means of arithmetic means in which nothing is missing are one sum over all that is below: each column
 * counts with the product of the shares of its weights, up to the node.
 *
 * @param isLinear whether a node is such a mean
 */
export function linearStep(
  tree: IndexTree,
  node: number,
  columns: readonly Column[],
  isLinear: (node: number) => boolean,
): (weights: Float64Array) => boolean {
  const groups: number[] = [];
  const parts: number[] = [];
  const visit = (group: number): void => {
    groups.push(group);
    for (const child of tree.children[group]!) {
      if (isLinear(child)) visit(child);
      else parts.push(child);
    }
  };
  visit(node);
  const summed = parts.map((part) => columns[part]!);
  const shares = new Float64Array(parts.length);
  const effective = new Float64Array(tree.nodes.length);
  return (weights) => {
    effective[node] = 1;
    for (let group = 0; group < groups.length; group++)
      share(tree.children[groups[group]!]!, groups[group]!, weights);
    for (let place = 0; place < parts.length; place++) shares[place] = effective[parts[place]!]!;
    weightedSum(summed, shares, columns[node]!);
    return true;
  };

  function share(children: readonly number[], group: number, weights: Float64Array): void {
    let total = 0;
    for (let place = 0; place < children.length; place++) total += weights[children[place]!]!;
    const scale = effective[group]! / total;
    for (let place = 0; place < children.length; place++)
      effective[children[place]!] = weights[children[place]!]! * scale;
  }
}
