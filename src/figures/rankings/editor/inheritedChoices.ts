import { chosen, defaultChoices } from '../../../measures/index/defaultChoices';
import type { Choices, IndexDefinition } from '../../../model/indexDefinition';
import { nodeOf } from './tree';

/** The choices that would hold for a node if it had none of its own; `null` asks for those of the whole index. */
export function inheritedChoices(definition: IndexDefinition, id: string | null): Required<Choices> {
  const node = id === null ? undefined : nodeOf(definition, id);
  if (node === undefined) return defaultChoices;
  const { parent } = node;
  const above = parent === null ? undefined : nodeOf(definition, parent);
  if (above === undefined) return chosen(defaultChoices, definition);
  return chosen(inheritedChoices(definition, above.id), above);
}
