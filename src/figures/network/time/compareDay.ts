import type { Day } from '../../../model/spell';
import { dayOfIso, yearsBefore } from '../../days';
import type { NetworkState } from '../../state/networkState';
import type { NetworkModel } from '../networkModel';

const yearsBack = 5;

/** The date that communities are compared with: the chosen one if it is earlier, otherwise five years before. */
export function compareDay(
  { window }: Pick<NetworkModel, 'window'>,
  { compare }: Pick<NetworkState, 'compare'>,
): Day {
  const chosen = compare === '' ? null : dayOfIso(compare);
  return chosen !== null && chosen < window.day ? chosen : yearsBefore(window.day, yearsBack);
}
