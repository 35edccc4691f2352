import type { NetworkMode } from '../../model/network';
import type { EntityKind } from '../../model/profile';

/** The network that what has a profile is a node of, by its kind. */
export const networkModes: Readonly<Partial<Record<EntityKind, NetworkMode>>> = {
  organisation: 'organisations',
  country: 'countries',
  alliance: 'alliances',
};
