import type {
  Aggregation,
  aggregationMethods,
  Imputation,
  Normalisation,
  Treatment,
  Weighting,
} from '../../../model/indexDefinition';

const scale = [0, 100] as const;

/** A method of normalisation as it begins when it is chosen; what it cannot do without is left to be filled in. */
export function startNormalisation(method: Normalisation['method']): Normalisation {
  if (method === 'min-max' || method === 'goalposts') return { method, range: scale };
  if (method === 'scaled') return { method, range: [0, 1] };
  return method === 'z-score' ? { method, mean: 50, sd: 10 } : { method };
}

/** The usual limits of the treatment of outliers. */
export const startTreatment = (method: Treatment['method']): Treatment =>
  method === 'none' ? { method } : { method, skewness: 2, kurtosis: 3.5, limit: 5 };

/** Group means are those of a region, as the records have them. */
export const startImputation = (method: Imputation['method']): Imputation =>
  method === 'group-mean' || method === 'group-median' ? { method, group: 'region' } : { method };

export const startAggregation = (method: (typeof aggregationMethods)[number]): Aggregation =>
  method === 'power' ? { method, exponent: 2 } : method;

export const startWeighting = (method: Weighting['method']): Weighting =>
  method === 'benefit-of-the-doubt' ? { method, shares: [0.05, 0.5] } : { method };

/** The name of a way of putting together, whichever way it is written. */
export const aggregationName = (aggregation: Aggregation): (typeof aggregationMethods)[number] =>
  typeof aggregation === 'string' ? aggregation : aggregation.method;
