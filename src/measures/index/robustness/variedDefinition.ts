import type {
  Aggregation,
  Choices,
  IndexDefinition,
  IndexNode,
  Treatment,
} from '../../../model/indexDefinition';
import type { DrawnChoices } from './choiceFactors';

/**
 * A definition with other choices. Another normalisation or imputation replaces that of every indicator, also where
 * one has its own: values on different scales would weigh differently. A limit of winsorisation replaces that of every
 * node but those that have no treatment as a choice of their own; 0 is no treatment. Another aggregation replaces that
 * of the root alone.
 */
export function variedDefinition(definition: IndexDefinition, drawn: DrawnChoices): IndexDefinition {
  const limited = (own: Treatment | undefined): Treatment | undefined =>
    own?.method === 'winsorise' ? treatmentWith(own, drawn.winsorisationLimit) : own;
  const nodes = definition.nodes.map((node) => varied(node, drawn, limited(node.treatment)));
  const { aggregation } = drawn;
  return {
    ...varied(definition, drawn, treatmentWith(definition.treatment, drawn.winsorisationLimit)),
    nodes: aggregation === null ? nodes : withRootAggregation(nodes, aggregation),
  };
}

const withRootAggregation = (nodes: readonly IndexNode[], aggregation: Aggregation): readonly IndexNode[] =>
  nodes.map((node) => (node.parent === null ? { ...node, aggregation } : node));

function varied<T extends Choices>(
  choices: T,
  { normalisation, imputation }: DrawnChoices,
  treatment: Treatment | undefined,
): T {
  return {
    ...choices,
    ...(normalisation !== null && { normalisation }),
    ...(imputation !== null && { imputation }),
    ...(treatment !== undefined && { treatment }),
  };
}

function treatmentWith(treatment: Treatment | undefined, limit: number | null): Treatment | undefined {
  if (limit === null) return treatment;
  return limit === 0 ? { method: 'none' } : { ...treatment, method: 'winsorise', limit };
}
