import type { IndexDefinition, IndexNode } from '../../../model/indexDefinition';
import type { IndexProblem } from '../../../model/indexProblem';
import { indexProblem } from '../indexError';
import { indexTree, type IndexTree } from '../indexTree';
import { settingProblems } from './settingChecks';

/** What is wrong with the groups of a definition, as far as its nodes are a tree. */
export function groupProblems(definition: IndexDefinition): IndexProblem[] {
  // Nodes of one name would be under themselves.
  const isFirst = ({ id }: IndexNode, place: number) => ids.indexOf(id) === place;
  const ids = definition.nodes.map(({ id }) => id);
  const tree = indexTree({ ...definition, nodes: definition.nodes.filter(isFirst) });
  const groups = tree.children.flatMap((children, node) => (children.length > 0 ? [node] : []));
  return [
    ...emptyGroups(definition.nodes),
    ...groups.flatMap((node) => [
      ...ignoredFields(tree, node),
      ...zeroWeights(tree, node, definition),
      ...shareProblems(tree, node),
    ]),
    ...settingProblems(tree, definition),
  ];
}

/** A node without children is an indicator, unless it says how its children are put together. */
function emptyGroups(nodes: readonly IndexNode[]): IndexProblem[] {
  const parents = new Set(nodes.map(({ parent }) => parent));
  return nodes.flatMap(({ id, parent, aggregation, weighting }) => {
    const isGroup = parent === null || aggregation !== undefined || weighting !== undefined;
    return isGroup && !parents.has(id) ? [indexProblem('empty-group', { node: id })] : [];
  });
}

function ignoredFields({ nodes }: IndexTree, node: number): IndexProblem[] {
  const { id, direction, denominator, question } = nodes[node]!;
  const given = {
    direction: direction === -1,
    denominator: denominator != null,
    question: question !== undefined,
  };
  return Object.entries(given).flatMap(([field, isGiven]) =>
    isGiven ? [indexProblem('ignored-field', { severity: 'warning', node: id, field })] : [],
  );
}

function zeroWeights(
  { nodes, children }: IndexTree,
  node: number,
  { weightSets = {} }: IndexDefinition,
): IndexProblem[] {
  const { id } = nodes[node]!;
  const siblings = children[node]!.map((child) => nodes[child]!);
  const problems: IndexProblem[] = [];
  if (siblings.every(({ weight }) => weight === 0))
    return [indexProblem('zero-weights', { node: id, field: 'weight' })];
  for (const [name, set] of Object.entries(weightSets))
    if (
      siblings.every(({ id: sibling, weight }) => (Object.hasOwn(set, sibling) ? set[sibling] : weight) === 0)
    )
      problems.push(indexProblem('zero-weights', { node: id, field: `weightSets.${name}` }));
  return problems;
}

/** A benefit of the doubt is a sum; limits of shares that its children cannot keep give way to equal shares. */
function shareProblems({ nodes, children }: IndexTree, node: number): IndexProblem[] {
  const { id, weighting, aggregation } = nodes[node]!;
  const { method, shares } = weighting;
  const siblings = children[node]!.length;
  if (method !== 'benefit-of-the-doubt' || siblings < 2) return [];
  if (aggregation !== 'arithmetic')
    return [
      indexProblem('weights-not-defined', {
        node: id,
        field: 'weighting',
        details: { method, fault: 'not-a-sum', parent: id },
      }),
    ];
  if (!shares) return [];
  const [least, greatest] = shares;
  if (least * siblings <= 1 + 1e-12 && greatest * siblings >= 1 - 1e-12) return [];
  return [
    indexProblem('share-limits', {
      severity: 'warning',
      node: id,
      field: 'weighting.shares',
      details: { least, greatest, siblings },
    }),
  ];
}
