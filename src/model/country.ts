import type { Names } from './names';
import type { DayBounds } from './spell';

export interface Country {
  readonly id: string;
  /** ISO 3166-1 numeric code of three digits; `null` for codes outside the standard. */
  readonly numeric: string | null;
  readonly names: Names;
  readonly regionId: string | null;
  readonly subregionId: string | null;
  /** Label position in degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

/** Everything by which a country may be called: its codes, its names and its other names. */
export interface CountryNames {
  readonly id: string;
  readonly alpha2: string | null;
  readonly numeric: string | null;
  readonly names: Names;
  readonly aliases: readonly string[];
}

export interface CountryGroup {
  readonly id: string;
  readonly names: Names;
  readonly kind: string;
  readonly members: readonly GroupMember[];
}

export interface GroupMember {
  readonly countryId: string;
  readonly from: DayBounds;
  readonly to: DayBounds;
}
