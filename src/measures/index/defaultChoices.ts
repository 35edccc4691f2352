import type { Choices } from '../../model/indexDefinition';

/** What holds where a definition says nothing. */
export const defaultChoices: Required<Choices> = {
  availability: 0.65,
  imputation: { method: 'none' },
  treatment: { method: 'none' },
  normalisation: { method: 'min-max', range: [0, 100] },
  aggregation: 'arithmetic',
  weighting: { method: 'given' },
};

/** The choices of a node: its own before the ones that hold for it. */
export function chosen(above: Required<Choices>, own: Choices): Required<Choices> {
  return {
    availability: own.availability ?? above.availability,
    imputation: own.imputation ?? above.imputation,
    treatment: own.treatment ?? above.treatment,
    normalisation: own.normalisation ?? above.normalisation,
    aggregation: own.aggregation ?? above.aggregation,
    weighting: own.weighting ?? above.weighting,
  };
}

/**
 * What holds for the nodes under one: how values are made ready is passed down to them; how a node puts its own
 * children together (availability, aggregation, weighting) is not, so that a root may differ from its pillars.
 */
export function passedDown(usual: Required<Choices>, own: Required<Choices>): Required<Choices> {
  const { imputation, treatment, normalisation } = own;
  return { ...usual, imputation, treatment, normalisation };
}
