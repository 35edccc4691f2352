import { placeOf } from '../../measures/conferences/hosting';
import type { LocalName } from '../../text/names';
import type { ConferencesInput } from './conferencesInput';
import type { EditionFacts } from './conferencesModel';

/** A city with its editions, or a country with those of which no city is on record. */
export interface Place {
  readonly key: string;
  readonly entity: string;
  readonly name: LocalName;
  readonly countryId: string | null;
  readonly longitude: number;
  readonly latitude: number;
  readonly isCity: boolean;
  readonly editions: readonly EditionFacts[];
}

/** Places of the editions held, those of most editions first. */
export function placesOf({ model, data, text }: ConferencesInput): Place[] {
  const places = new Map<string, Omit<Place, 'editions'> & { editions: EditionFacts[] }>();
  for (const facts of model.editions) {
    const { edition } = facts;
    if (facts.isAnnounced || placeOf(edition) === null) continue;
    const city = edition.cityId === null ? undefined : model.cityOf(edition.cityId);
    const isCity = city !== undefined && city.longitude !== null && city.latitude !== null;
    const country = data.countries.find(({ id }) => id === edition.countryId);
    const found = isCity ? city : country;
    if (found === undefined || found.longitude === null || found.latitude === null) continue;
    const entity = isCity ? `city:${found.id}` : `country:${found.id}`;
    const place = places.get(entity) ?? {
      key: `place:${entity}`,
      entity,
      name: text.localName(found.names),
      countryId: edition.countryId,
      longitude: found.longitude,
      latitude: found.latitude,
      isCity,
      editions: [],
    };
    place.editions.push(facts);
    places.set(entity, place);
  }
  return [...places.values()].sort(
    (a, b) => b.editions.length - a.editions.length || a.key.localeCompare(b.key),
  );
}
