import type { CountryCoverage } from '../../measures/coverage/countryStates';
import type { Country, CountryGroup } from '../../model/country';

/** Coverage of the part of the target group that lies in one region. */
export interface RegionCoverage {
  readonly id: string;
  readonly reached: number;
  readonly zero: number;
  readonly noneRecorded: number;
  readonly notKnown: number;
  readonly size: number;
  readonly countryIds: readonly string[];
}

function count(list: readonly CountryCoverage[], state: CountryCoverage['state']): number {
  return list.filter((country) => country.state === state).length;
}

/** Coverage by region, highest share first; regions without a country of the group are left out. */
export function byRegion(
  coverage: readonly CountryCoverage[],
  countries: readonly Country[],
  regionOf: (country: Country) => string | null,
): RegionCoverage[] {
  const byId = new Map(coverage.map((country) => [country.countryId, country]));
  const regions = new Map<string, CountryCoverage[]>();
  for (const country of countries) {
    const region = regionOf(country);
    const value = byId.get(country.id);
    if (region === null || value === undefined || value.state === 'outside' || value.state === 'home')
      continue;
    regions.set(region, [...(regions.get(region) ?? []), value]);
  }
  return [...regions.entries()]
    .map(([id, list]) => ({
      id,
      reached: count(list, 'value'),
      zero: count(list, 'zero'),
      noneRecorded: count(list, 'none-recorded'),
      notKnown: count(list, 'not-known'),
      size: list.length,
      countryIds: list.map(({ countryId }) => countryId),
    }))
    .sort((a, b) => b.reached / b.size - a.reached / a.size || b.size - a.size || a.id.localeCompare(b.id));
}

/** Regions of the map in which most of at least four countries have no recorded tie, emptiest first. */
export function emptiestRegions(regions: readonly RegionCoverage[], most: number): RegionCoverage[] {
  return regions
    .filter(({ reached, size }) => size >= 4 && reached / size < 0.5)
    .sort((a, b) => a.reached / a.size - b.reached / b.size || b.size - a.size)
    .slice(0, most);
}

const micronesiaMelanesiaPolynesia = ['m49-054', 'm49-057', 'm49-061'];

/** The M49 sub-region, with the three of the Pacific islands taken together. */
export function mapRegion(country: Country): string | null {
  const id = country.subregionId;
  return id !== null && micronesiaMelanesiaPolynesia.includes(id) ? 'pacific' : id;
}

/** Continents as in the list of gaps: Asia, Africa and the Americas by sub-region, the rest whole. */
export function gapRegion(country: Country): string | null {
  if (country.regionId === 'm49-142' || country.regionId === 'm49-019') {
    return country.subregionId === 'm49-005' ||
      country.subregionId === 'm49-013' ||
      country.subregionId === 'm49-029'
      ? 'm49-419'
      : country.subregionId;
  }
  return country.regionId;
}

/** Names of a region in a dictionary of groups. */
export function regionNames(groups: readonly CountryGroup[], id: string): CountryGroup['names'] | null {
  return groups.find((group) => group.id === id)?.names ?? null;
}
