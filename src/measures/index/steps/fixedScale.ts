import type { Normalisation } from '../../../model/indexDefinition';

/** Whether a method of normalisation names values of the indicator's own unit of measure. */
export function hasFixedScale({ method }: Normalisation): boolean {
  return method === 'goalposts' || method === 'scaled' || method === 'distance-to-target';
}
