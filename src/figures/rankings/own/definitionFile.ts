import { parseDefinition } from '../../../measures/index/parseDefinition';
import type { IndexDefinition } from '../../../model/indexDefinition';
import type { IndexProblem } from '../../../model/indexProblem';
import { ownPrefix } from '../editor/startDefinition';

/** A definition read from a file, or why it cannot be. */
export type DefinitionReading =
  | { readonly definition: IndexDefinition; readonly problems: readonly IndexProblem[] }
  | { readonly definition: null; readonly problems: readonly IndexProblem[] | 'not-json' };

/** The definition as the command line reads it; an id of the page loses what tells it from shipped ones. */
export function toDefinitionFile(definition: IndexDefinition): string {
  const { id, ...rest } = definition;
  return `${JSON.stringify({ id: id.replace(ownPrefix, ''), ...rest }, null, 2)}\n`;
}

/** Reads the text of a definition file. */
export function parseDefinitionFile(text: string): DefinitionReading {
  try {
    return parseDefinition(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return { definition: null, problems: 'not-json' };
  }
}
