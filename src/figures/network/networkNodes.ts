import type { Country } from '../../model/country';
import type { Names } from '../../model/names';
import type { NetworkRecords } from '../../model/network';

export type NodeKind = 'organisation' | 'country' | 'alliance' | 'series' | 'conference' | 'agreement';

export interface NetworkNode {
  /** Such as `organisation:<id>`, the key of its profile. */
  readonly key: string;
  readonly kind: NodeKind;
  readonly names: Names;
  readonly countryId: string | null;
  readonly type: string | null;
  readonly cityNames: Names | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Stands for a group beside its participants. */
  readonly isSecondMode: boolean;
}

type NodeInput = Omit<NetworkNode, 'key' | 'kind' | 'names'>;
const nowhere: NodeInput = {
  countryId: null,
  type: null,
  cityNames: null,
  latitude: null,
  longitude: null,
  isSecondMode: false,
};

function split(key: string): [kind: NodeKind, id: string] {
  const colon = key.indexOf(':');
  return [key.slice(0, colon) as NodeKind, key.slice(colon + 1)];
}

/** What is known of a node, by its key. */
export function nodeDescriber(
  records: NetworkRecords,
  countries: readonly Country[],
): (key: string, isSecondMode: boolean) => NetworkNode {
  const bodies = new Map(records.bodies.map((body) => [body.id, body]));
  const alliances = new Map(records.alliances.map((alliance) => [alliance.id, alliance]));
  const series = new Map(records.series.map((one) => [one.id, one]));
  const groups = new Map(records.groups.map((group) => [group.id, group]));
  const byCountry = new Map(countries.map((country) => [country.id, country]));
  return (key, isSecondMode) => {
    const [kind, id] = split(key);
    const unnamed: Names = [id, null, null];
    const plain = { ...nowhere, key, kind, isSecondMode };
    switch (kind) {
      case 'organisation': {
        const body = bodies.get(id);
        if (body === undefined) return { ...plain, names: unnamed };
        const { names, countryId, type, cityNames, latitude, longitude } = body;
        const seat = countryId === null ? undefined : byCountry.get(countryId);
        return {
          ...plain,
          names,
          countryId,
          type,
          cityNames,
          latitude: latitude ?? seat?.latitude ?? null,
          longitude: longitude ?? seat?.longitude ?? null,
        };
      }
      case 'country': {
        const country = byCountry.get(id);
        if (country === undefined) return { ...plain, names: unnamed, countryId: id };
        const { names, latitude, longitude } = country;
        return { ...plain, names, countryId: id, latitude, longitude };
      }
      case 'alliance':
        return { ...plain, names: alliances.get(id)?.names ?? unnamed };
      case 'series':
        return { ...plain, names: series.get(id)?.names ?? unnamed };
      default:
        return { ...plain, names: groups.get(`${kind}s/${id}`)?.names ?? unnamed };
    }
  };
}
