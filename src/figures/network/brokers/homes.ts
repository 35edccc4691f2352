import type { NetworkMode } from '../../../model/network';
import type { NetworkData } from '../networkBase';
import type { NetworkNode } from '../networkNodes';

/** What a tie can lead out of: the country of a body, or the region of a country. */
export type HomeKind = 'country' | 'region';

/** `null` where nodes have no seat of their own. */
export function homeKind(mode: NetworkMode): HomeKind | null {
  if (mode === 'organisations') return 'country';
  return mode === 'countries' ? 'region' : null;
}

/** UN M49 region of each country. */
export function regionOf({ countries }: NetworkData): (countryId: string | null) => string | null {
  const regions = new Map(countries.map(({ id, regionId }) => [id, regionId]));
  return (countryId) => (countryId === null ? null : (regions.get(countryId) ?? null));
}

/** Country or region of each node as a number; -1 = not on record. */
export function homesOf(nodes: readonly NetworkNode[], kind: HomeKind, data: NetworkData): Int32Array {
  const region = regionOf(data);
  const numbers = new Map<string, number>();
  return Int32Array.from(nodes, ({ countryId }) => {
    const home = kind === 'country' ? countryId : region(countryId);
    if (home === null) return -1;
    const number = numbers.get(home) ?? numbers.size;
    numbers.set(home, number);
    return number;
  });
}
