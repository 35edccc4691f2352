import type { IndexDefinition, IndexNode } from '../../../model/indexDefinition';
import type { Language } from '../../../model/language';
import { freeId } from './freeId';
import { addNode } from './treeEdits';

/** A definition with one node more, and the id of that node. */
export interface Added {
  readonly definition: IndexDefinition;
  readonly id: string;
}

function add(definition: IndexDefinition, node: IndexNode): Added {
  return { definition: addNode(definition, node), id: node.id };
}

const idsOf = ({ nodes }: IndexDefinition) => nodes.map(({ id }) => id);

/** A group without anything under it yet; its children will be put together as those above it. */
export function addGroup(
  definition: IndexDefinition,
  parent: string,
  title: string,
  language: Language,
): Added {
  const { aggregation = 'arithmetic' } = definition;
  const id = freeId(title, idsOf(definition), 'pillar');
  return add(definition, { id, parent, weight: 1, aggregation, title: { [language]: title } });
}

/** An indicator of the records. */
export function addQuestion(
  definition: IndexDefinition,
  parent: string,
  { id: question, direction }: { readonly id: string; readonly direction: 1 | -1 },
): Added {
  const id = freeId(question, idsOf(definition), 'indicator');
  return add(definition, { id, parent, weight: 1, direction, question });
}

/** An indicator whose values the reader has or will bring, in a column of this name. */
export function addColumn(definition: IndexDefinition, parent: string, column: string): Added {
  return add(definition, { id: column, parent, weight: 1, direction: 1 });
}

/** An indicator that does not have values yet. */
export function addTitled(
  definition: IndexDefinition,
  parent: string,
  title: string,
  language: Language,
): Added {
  const id = freeId(title, idsOf(definition), 'indicator');
  return add(definition, { id, parent, weight: 1, direction: 1, title: { [language]: title } });
}
