import type { IndexDefinition } from '../../../model/indexDefinition';
import { catalogue } from '../catalogue/catalogue';
import { indicatorsIn } from '../editor/tree';

/** Whether an index takes any values from the records. */
export const usesRecords = ({ nodes }: IndexDefinition): boolean =>
  nodes.some(({ question }) => question !== undefined);

/** Whether an index needs values that the records do not have. */
export const needsOwnValues = (definition: IndexDefinition): boolean =>
  indicatorsIn(definition).some(({ question }) => question === undefined);

/**
 * What a definition asks of the reader's own values: the indicators that have no question, with
 * denominators that the catalogue does not know. A definition that does not use the records stays as it is.
 */
export function ownPart(definition: IndexDefinition): IndexDefinition {
  if (!usesRecords(definition)) return definition;
  const own = indicatorsIn(definition).filter(({ question }) => question === undefined);
  const root = { id: definition.id, parent: null };
  const nodes = own.map(({ id, direction = 1, denominator = null }) => ({
    id,
    parent: root.id,
    direction,
    denominator: denominator !== null && catalogue.has(denominator) ? null : denominator,
  }));
  return { ...definition, imputation: { method: 'none' }, nodes: [root, ...nodes] };
}
