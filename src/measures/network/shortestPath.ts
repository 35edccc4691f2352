import { bidirectional } from 'graphology-shortest-path';
import type { NetworkOptions } from './network';
import type { TieList } from './tieList';
import { toGraph } from './toGraph';

/** One shortest path between two nodes. */
export interface ShortestPath {
  /** The nodes along it, both ends included. */
  readonly nodes: readonly number[];
  /** For each step all ties between its nodes, as positions in the list of ties; directed, those that lead on. */
  readonly ties: readonly (readonly number[])[];
}

/**
 * A shortest path, every tie one step long. Where there are several the choice is the same each time, in whatever
 * order the ties are listed.
 *
 * @returns `null` where no path leads from one to the other
 */
export function shortestPath(
  list: TieList,
  from: number,
  to: number,
  { directed = false }: NetworkOptions = {},
): ShortestPath | null {
  const nodes = bidirectional(toGraph(list, { directed }), from, to)?.map(Number);
  if (!nodes) return null;
  const stepAfter = new Map(nodes.map((node, step) => [node, step]));
  const ties = nodes.slice(1).map((): number[] => []);
  for (let tie = 0; tie < list.source.length; tie++) {
    const start = stepAfter.get(list.source[tie]!);
    const end = stepAfter.get(list.target[tie]!);
    if (start === undefined || end === undefined) continue;
    if (end - start === 1) ties[start]!.push(tie);
    else if (start - end === 1 && !directed) ties[end]!.push(tie);
  }
  return { nodes, ties };
}
