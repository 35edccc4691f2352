import type { Components } from './components';
import { directedEigenvector } from './directedEigenvector';
import { leadingVector } from './leadingVector';
import type { Network } from './network';

/**
 * Eigenvector centrality of each node (Bonacich 1987): the vector of the greatest eigenvalue of the adjacency
 * matrix, without weights, not negative and of Euclidean length 1. In a network in pieces only the piece with the
 * greatest eigenvalue has values above 0; where several share it, each counts by the sum of its own vector, which
 * is where power iteration from equal values ends. Directed, see `directedEigenvector`.
 *
 * @returns all `NaN`, not defined, where the values do not settle
 */
export function eigenvector(network: Network, { component, sizes }: Components): Float64Array {
  if (network.isDirected) return directedEigenvector(network);
  const nodes = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(sizes.length);
  const placeOf = component.map((number, node) => {
    nodes[number]![filled[number]!] = node;
    return filled[number]!++;
  });
  const leading = nodes.map((own) => leadingVector(network.either, own, placeOf));
  if (leading.includes(null)) return new Float64Array(network.n).fill(NaN);
  const greatest = leading.reduce((most, found) => Math.max(most, found!.value), 0);
  const values = new Float64Array(network.n);
  leading.forEach((found, number) => {
    if (found!.value < greatest * (1 - 1e-10)) return;
    const sum = found!.vector.reduce((total, value) => total + value, 0);
    nodes[number]!.forEach((node, place) => (values[node] = found!.vector[place]! * sum));
  });
  const length = Math.sqrt(values.reduce((total, value) => total + value * value, 0));
  return values.map((value) => value / length);
}
