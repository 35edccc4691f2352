import type { IndexDefinition, IndexNode, Words } from '../../model/indexDefinition';
import type { Text } from '../../text/text';
import { catalogue } from './catalogue/catalogue';

/** What is said of a node: by the definition, or by the catalogue of the indicators of the records. */
export interface NodeWords {
  readonly title: string;
  /** Unit of measure. */
  readonly unit: string | null;
  readonly definition: string | null;
  readonly doubt: string | null;
  readonly reference: string | null;
}

const inLanguage = (words: Words | undefined, { language }: Text): string | null =>
  words?.[language] ?? words?.en ?? Object.values(words ?? {})[0] ?? null;

/** Words of a definition itself: its title and what it is about. */
export function definitionWords(definition: IndexDefinition, text: Text) {
  return {
    title: inLanguage(definition.title, text) ?? definition.id,
    description: inLanguage(definition.description, text),
  };
}

/**
 * Words of a node in the language of the text, else in one in which it has any; then those of the catalogue.
 * Without any its id stands for the title.
 */
export function nodeWords(node: IndexNode, text: Text): NodeWords {
  const indicator = catalogue.get(node.question ?? '');
  const { byId, units, doubts } = text.words.indicators;
  const known = indicator === undefined ? undefined : byId[indicator.id];
  return {
    title: inLanguage(node.title, text) ?? known?.title ?? node.id,
    unit: node.unit ?? (indicator === undefined ? null : units[indicator.unit]),
    definition: inLanguage(node.definition, text) ?? known?.definition ?? null,
    doubt: inLanguage(node.doubt, text) ?? (indicator === undefined ? null : doubts[indicator.doubt]),
    reference: node.reference ?? indicator?.reference ?? null,
  };
}
