import type { IndexDefinition, IndexNode } from '../../model/indexDefinition';
import type { IndexProblem } from '../../model/indexProblem';
import { indexProblem } from './indexError';
import { isObject, type Report } from './parse/checks';
import { definitionCheck, nodeCheck } from './parse/definitionChecks';
import { groupProblems } from './parse/groupChecks';
import { treeProblems } from './parse/treeChecks';

/** A definition, or `null` where something is wrong with it; warnings leave a definition as it is. */
export interface DefinitionReading {
  readonly definition: IndexDefinition | null;
  readonly problems: readonly IndexProblem[];
}

/**
 * Reads a definition from what `JSON.parse` gave, and finds everything that is wrong with it at once. An
 * id, unit or title may be left out (the id is then that of the root), and so may the parent of the root.
 */
export function parseDefinition(json: unknown): DefinitionReading {
  if (!isObject(json)) return failed([indexProblem('not-an-object')]);
  const problems: IndexProblem[] = [];
  const reportAt =
    (node: string | null): Report =>
    (code, field, details = {}) =>
      problems.push(indexProblem(code, { node, field: field === '' ? null : field, details }));
  definitionCheck(json, '', reportAt(null));
  const given = json['nodes'];
  if (!Array.isArray(given) || given.length === 0)
    return failed([...problems, indexProblem('no-nodes', { field: 'nodes' })]);
  given.forEach((node: unknown, place) => {
    const name = isObject(node) && typeof node['id'] === 'string' ? node['id'] : `nodes[${place + 1}]`;
    nodeCheck(node, '', reportAt(name));
  });
  const isFaulty = (node: string | null, field: string) =>
    problems.some((problem) => problem.node === node && problem.field?.split(/[.[]/)[0] === field);
  const nodes = given.filter(isNamed).map((node) => ({
    ...without(node, (field) => isFaulty(node.id, field)),
    id: node.id,
    parent: node.parent ?? null,
  }));
  const sound: Partial<IndexDefinition> = without(json, (field) => isFaulty(null, field));
  const { id = nodes.find(({ parent }) => parent === null)?.id ?? '', unit = '', title = {} } = sound;
  const definition: IndexDefinition = { ...sound, id, unit, title, nodes };
  const ofTree = treeProblems(nodes);
  problems.push(...ofTree);
  if (!ofTree.some(({ code }) => code === 'too-deep')) problems.push(...groupProblems(definition));
  return problems.some(({ severity }) => severity === 'error') ? failed(problems) : { definition, problems };
}

/** An object without the fields in which something is wrong, so that the others can be looked at together. */
function without<T extends object>(object: T, isLeftOut: (field: string) => boolean): T {
  return Object.fromEntries(Object.entries(object).filter(([field]) => !isLeftOut(field))) as T;
}

function failed(problems: readonly IndexProblem[]): DefinitionReading {
  return { definition: null, problems };
}

function isNamed(node: unknown): node is IndexNode {
  return (
    isObject(node) &&
    typeof node['id'] === 'string' &&
    ['string', 'object', 'undefined'].includes(typeof node['parent'])
  );
}
