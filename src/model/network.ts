import type { Names } from './names';
import type { Spell } from './spell';
import type { Channel } from './ties';

/** What the nodes of a network stand for; `with-…` = bodies beside the alliances or conferences they are in. */
export const networkModes = [
  'organisations',
  'countries',
  'alliances',
  'with-alliances',
  'with-conferences',
] as const;
export type NetworkMode = (typeof networkModes)[number];

/** A body that takes part in something. */
export interface NetworkBody {
  readonly id: string;
  readonly names: Names;
  readonly countryId: string | null;
  readonly type: string | null;
  readonly cityNames: Names | null;
  /** Where it is seated, in degrees; `null` where no city is on record. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface NamedEntity {
  readonly id: string;
  readonly names: Names;
}

/** An agreement, an alliance, an edition of a conference, a presence or an activity: what ties those who take part. */
export interface TieGroup {
  /** Such as `agreements/<id>`. */
  readonly id: string;
  readonly channel: Channel;
  readonly names: Names | null;
  /** Series of an edition. */
  readonly seriesId: string | null;
}

/** One who takes part in a group: a body, an alliance, or a country that is named without a body. */
export interface Participation extends Spell {
  /** Position of the group. */
  readonly group: number;
  readonly organisationId: string | null;
  readonly allianceId: string | null;
  readonly countryId: string | null;
  readonly recordId: string;
  /** The record dates it; otherwise a source merely says that it is so, or announces it. */
  readonly isDated: boolean;
}

/** Who takes part in what, from which every network is made. */
export interface NetworkRecords {
  readonly bodies: readonly NetworkBody[];
  readonly alliances: readonly NamedEntity[];
  readonly series: readonly NamedEntity[];
  readonly groups: readonly TieGroup[];
  readonly participations: readonly Participation[];
}
