import type { Components } from './components';
import type { Distances } from './distances';

/** Shortest paths of the largest component. */
export interface PathLengths {
  /** Steps of the longest shortest path; `null` without nodes. */
  readonly diameter: number | null;
  /** Mean steps of the shortest paths between two nodes; `null` without any. */
  readonly meanPath: number | null;
  /** Whether nodes outside of the largest component are left out. */
  readonly isOfLargestComponent: boolean;
}

/**
 * Diameter and mean shortest path of the largest component, of equal ones that with the smallest node number.
 * Directed, the component is the largest weakly connected one, and pairs without a path are left out.
 */
export function pathLengths(distances: Distances, { component, sizes }: Components): PathLengths {
  let diameter = -1;
  let steps = 0;
  let pairs = 0;
  component.forEach((number, node) => {
    if (number !== 0) return;
    diameter = Math.max(diameter, distances.farthest[node]!);
    steps += distances.total[node]!;
    pairs += distances.reached[node]!;
  });
  return {
    diameter: diameter < 0 ? null : diameter,
    meanPath: pairs === 0 ? null : steps / pairs,
    isOfLargestComponent: sizes.length > 1,
  };
}
