import { nearest } from '../../../data/nearest';
import type { IndexNode } from '../../../model/indexDefinition';
import type { IndexProblem } from '../../../model/indexProblem';
import { indexProblem } from '../indexError';

/** Levels of a tree, the index being the first: what goes down it node by node has room for as many. */
export const mostLevels = 50;

/** What keeps nodes from being one tree of indicators: doubles, roots, parents, circles, depth. */
export function treeProblems(nodes: readonly IndexNode[]): IndexProblem[] {
  const ids = nodes.map(({ id }) => id);
  const known = new Set(ids);
  const problems: IndexProblem[] = [];
  new Set(ids.filter((id, place) => ids.indexOf(id) < place)).forEach((id) =>
    problems.push(indexProblem('duplicate-node', { node: id, field: 'id' })),
  );
  const roots = nodes.filter(({ parent }) => parent === null);
  if (roots.length === 0) problems.push(indexProblem('no-root', { field: 'parent' }));
  if (roots.length > 1)
    problems.push(
      indexProblem('several-roots', {
        field: 'parent',
        details: { roots: roots.map(({ id }) => id).join(' | ') },
      }),
    );
  for (const { id, parent } of nodes)
    if (parent !== null && !known.has(parent))
      problems.push(
        indexProblem('unknown-parent', {
          node: id,
          field: 'parent',
          details: { value: parent, suggestion: nearest(parent, known) },
        }),
      );
  return [...problems, ...cycles(nodes), ...tooDeep(nodes)];
}

function cycles(nodes: readonly IndexNode[]): IndexProblem[] {
  const parentOf = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const settled = new Set<string>();
  const problems: IndexProblem[] = [];
  for (const { id } of nodes) {
    const path: string[] = [];
    let at: string | null | undefined = id;
    while (typeof at === 'string' && !settled.has(at) && !path.includes(at)) {
      path.push(at);
      at = parentOf.get(at);
    }
    if (typeof at === 'string' && path.includes(at)) {
      const circle = [...path.slice(path.indexOf(at)), at];
      problems.push(
        indexProblem('cycle', { node: at, field: 'parent', details: { path: circle.join(' | ') } }),
      );
    }
    for (const node of path) settled.add(node);
  }
  return problems;
}

/** The first node of the level that is one too many; nodes that are in a circle have no level. */
function tooDeep(nodes: readonly IndexNode[]): IndexProblem[] {
  const childrenOf = new Map<string | null, string[]>();
  for (const { id, parent } of nodes) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), id]);
  let level = childrenOf.get(null) ?? [];
  const seen = new Set<string>();
  for (let number = 1; level.length > 0; number++) {
    if (number > mostLevels)
      return [
        indexProblem('too-deep', {
          node: level[0]!,
          field: 'parent',
          details: { levels: number, most: mostLevels },
        }),
      ];
    for (const id of level) seen.add(id);
    level = level.flatMap((id) => childrenOf.get(id) ?? []).filter((id) => !seen.has(id));
  }
  return [];
}
