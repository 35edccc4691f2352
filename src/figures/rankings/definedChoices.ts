import { defaultChoices } from '../../measures/index/defaultChoices';
import type { Aggregation, IndexDefinition } from '../../model/indexDefinition';

/** The choices that an index is defined with, by the name of their method. */
export interface DefinedChoices {
  readonly availability: number;
  readonly imputation: string;
  readonly treatment: string;
  readonly normalisation: string;
  /** Of the root. */
  readonly aggregation: string;
}

const methodOf = (aggregation: Aggregation) =>
  typeof aggregation === 'string' ? aggregation : aggregation.method;

/** What a definition says for the whole index, and what stands where it says nothing. */
export function definedChoices(definition: IndexDefinition): DefinedChoices {
  const root = definition.nodes.find(({ parent }) => parent === null);
  const usual = { ...defaultChoices, ...definition };
  return {
    availability: root?.availability ?? usual.availability,
    imputation: usual.imputation.method,
    treatment: usual.treatment.method,
    normalisation: usual.normalisation.method,
    aggregation: methodOf(root?.aggregation ?? usual.aggregation),
  };
}
