import type { IndexDefinition, IndexNode, Words } from '../../../model/indexDefinition';
import type { Language } from '../../../model/language';

/** An object with fields changed; those that become `undefined` are left out. */
function withFields<T extends object>(object: T, fields: object): T {
  const entries = Object.entries({ ...object, ...fields }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}

/** Fields of a node that an editor sets; `undefined` takes a field away. */
export type NodeFields = Partial<Omit<IndexNode, 'id' | 'parent'>>;

/** Fields of a node changed; what is taken away holds as above it again. */
export const setNode = (definition: IndexDefinition, id: string, fields: NodeFields): IndexDefinition => ({
  ...definition,
  nodes: definition.nodes.map((node) => (node.id === id ? withFields(node, fields) : node)),
});

/** Fields of the whole index changed. */
export const setIndex = (
  definition: IndexDefinition,
  fields: Partial<Omit<IndexDefinition, 'id' | 'nodes'>>,
): IndexDefinition => withFields(definition, fields);

/** Words with those of one language changed; `undefined` where none are left. */
export function withWords(words: Words | undefined, language: Language, text: string): Words | undefined {
  const rest = Object.entries(words ?? {}).filter(([other]) => other !== language);
  const next = text.trim() === '' ? rest : [...rest, [language, text]];
  return next.length === 0 ? undefined : (Object.fromEntries(next) as Words);
}

/** The title of an index in one language, which is also that of its root. */
export function setTitle(definition: IndexDefinition, language: Language, text: string): IndexDefinition {
  const title = withWords(definition.title, language, text) ?? {};
  const nodes = definition.nodes.map((node) => (node.parent === null ? { ...node, title } : node));
  return { ...definition, title, nodes };
}
