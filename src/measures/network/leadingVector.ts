import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { Adjacency } from './adjacency';

/** The greatest eigenvalue of a matrix and its vector, of length 1 and without negative entries. */
export interface LeadingVector {
  readonly value: number;
  readonly vector: Float64Array;
}

const basisSize = 40;
const keptVectors = 12;
const maxRounds = 100;
const tolerance = 1e-12;

/**
 * Greatest eigenvalue and vector of the adjacency matrix of one connected component, ties without direction and
 * weight, by Lanczos' method with thick restarts (Wu and Simon 2000) from a uniform vector. Power iteration would
 * need far too many steps where a component is long and thin.
 *
 * @param nodes the nodes of the component; the vector is in their order
 * @param placeOf place of each node in `nodes`
 * @returns `null` where the vector does not settle
 */
export function leadingVector(
  adjacency: Adjacency,
  nodes: Int32Array,
  placeOf: Int32Array,
): LeadingVector | null {
  const size = nodes.length;
  const most = Math.min(size, basisSize);
  let basis: Float64Array[] = [new Float64Array(size).fill(1 / Math.sqrt(size))];
  let projected = Matrix.zeros(most, most);
  for (let round = 0; round < maxRounds; round++) {
    let rest = new Float64Array();
    let length = Infinity;
    for (let column = basis.length - 1; column < most && length > tolerance; column++) {
      rest = timesAdjacency(adjacency, basis[column]!, nodes, placeOf);
      basis.forEach((known, row) => {
        const share = dot(rest, known);
        projected.set(row, column, share);
        projected.set(column, row, share);
        addTo(rest, known, -share);
      });
      // Again, because rounding leaves a trace of the basis that grows with every step.
      for (const known of basis) addTo(rest, known, -dot(rest, known));
      length = Math.sqrt(dot(rest, rest));
      if (column + 1 < most && length > tolerance) basis.push(scaled(rest, 1 / length));
    }
    const found = descendingEigenvectors(projected, basis.length);
    const [first] = found;
    const residual = length * Math.abs(first!.weights.at(-1)!);
    if (residual <= tolerance * Math.max(1, first!.value))
      return { value: first!.value, vector: combine(basis, first!.weights).map(Math.abs) };
    const kept = found.slice(0, keptVectors);
    basis = [...kept.map(({ weights }) => combine(basis, weights)), scaled(rest, 1 / length)];
    projected = Matrix.zeros(most, most);
    kept.forEach(({ value }, place) => projected.set(place, place, value));
  }
  return null;
}

/** Sum of the entries of each node's neighbours. */
function timesAdjacency(
  { offsets, neighbours }: Adjacency,
  entries: Float64Array,
  nodes: Int32Array,
  placeOf: Int32Array,
): Float64Array<ArrayBuffer> {
  return Float64Array.from(nodes, (node) => {
    let sum = 0;
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++)
      sum += entries[placeOf[neighbours[arc]!]!]!;
    return sum;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += a[place]! * b[place]!;
  return sum;
}

function addTo(sum: Float64Array, part: Float64Array, share: number): void {
  for (let place = 0; place < sum.length; place++) sum[place]! += share * part[place]!;
}

function scaled(vector: Float64Array, factor: number): Float64Array {
  return vector.map((entry) => entry * factor);
}

function combine(basis: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const sum = new Float64Array(basis[0]!.length);
  basis.forEach((part, place) => addTo(sum, part, weights[place]!));
  return scaled(sum, 1 / Math.sqrt(dot(sum, sum)));
}

/** Eigenvalues and vectors of the first rows and columns of a symmetric matrix, the greatest value first. */
function descendingEigenvectors(matrix: Matrix, size: number): { value: number; weights: number[] }[] {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(
    matrix.subMatrix(0, size - 1, 0, size - 1),
    { assumeSymmetric: true },
  );
  return realEigenvalues
    .map((value, column) => ({ value, weights: eigenvectorMatrix.getColumn(column) }))
    .sort((a, b) => b.value - a.value);
}
