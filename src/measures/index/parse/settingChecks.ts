import { nearest } from '../../../data/nearest';
import type { ErrorDetails } from '../../../model/errors';
import type { IndexDefinition } from '../../../model/indexDefinition';
import type { IndexProblem } from '../../../model/indexProblem';
import { indexProblem } from '../indexError';
import type { ChosenNode, IndexTree } from '../indexTree';

/** Choices that need something else in the definition: weight sets with known nodes, a column of periods. */
export function settingProblems({ nodes }: IndexTree, definition: IndexDefinition): IndexProblem[] {
  // A choice that nodes take over is one object for all of them, and is wrong once.
  const firstWith = (choice: 'weighting' | 'imputation') =>
    nodes.filter((node, place) => nodes.findIndex((other) => other[choice] === node[choice]) === place);
  return [
    ...setNodes(nodes, definition),
    ...firstWith('weighting').flatMap((node) => setChoice(node, definition)),
    ...firstWith('imputation').flatMap((node) => timeChoice(node, definition)),
  ];
}

function setNodes(nodes: readonly ChosenNode[], { weightSets = {} }: IndexDefinition): IndexProblem[] {
  const ids = nodes.map(({ id }) => id);
  return Object.entries(weightSets).flatMap(([name, set]) =>
    Object.keys(set)
      .filter((id) => !ids.includes(id))
      .map((id) =>
        indexProblem('unknown-node', {
          field: `weightSets.${name}`,
          details: { value: id, suggestion: nearest(id, ids) },
        }),
      ),
  );
}

function setChoice(
  { id, weighting: { method, set } }: ChosenNode,
  { weightSets = {} }: IndexDefinition,
): IndexProblem[] {
  const names = Object.keys(weightSets);
  const problem = (code: IndexProblem['code'], field: string, details: ErrorDetails) => [
    indexProblem(code, { node: id, field, details }),
  ];
  if (method !== 'set') return [];
  if (names.length === 0) return problem('missing-setting', 'weightSets', { method, setting: 'weightSets' });
  if (set === undefined || names.includes(set)) return [];
  return problem('unknown-set', 'weighting.set', {
    value: set,
    known: names.join(' | '),
    suggestion: nearest(set, names),
  });
}

function timeChoice({ id, imputation: { method } }: ChosenNode, { time }: IndexDefinition): IndexProblem[] {
  const needsTime = method === 'last-observation' || method === 'linear';
  if (!needsTime || time !== undefined) return [];
  return [indexProblem('panel-only', { node: id, field: 'imputation.method', details: { method } })];
}
