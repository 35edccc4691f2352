import type { Country } from '../../../model/country';
import type { Text } from '../../../text/text';
import { regionNames } from '../../coverage/regions';
import type { NetworkInput } from '../networkInput';
import type { NetworkData } from '../networkBase';

/** Nodes by where they sit. */
export interface Seats {
  /** Places in the order in which they first occur. */
  readonly ids: readonly string[];
  /** Position of its place by node, -1 where none is on record. */
  readonly numbers: readonly number[];
}

export function seatsOf(
  { data, model }: Pick<NetworkInput, 'data' | 'model'>,
  placeOf: (country: Country) => string | null,
): Seats {
  const countries = new Map(data.countries.map((country) => [country.id, country]));
  const places = new Map<string, number>();
  const numbers = model.nodes.map(({ countryId }) => {
    const country = countryId === null ? undefined : countries.get(countryId);
    const place = country === undefined ? null : placeOf(country);
    if (place === null) return -1;
    if (!places.has(place)) places.set(place, places.size);
    return places.get(place) ?? -1;
  });
  return { ids: [...places.keys()], numbers };
}

/** Name of an M49 region or sub-region, or of the Pacific islands taken together. */
export function seatName({ groups }: Pick<NetworkData, 'groups'>, id: string, text: Text): string {
  if (id === 'pacific') return text.words.coverage.pacific;
  const names = regionNames(groups, id);
  return names === null ? id : text.name(names);
}
