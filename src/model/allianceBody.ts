import type { Names } from './names';
import type { Spell } from './spell';

/** A body in an alliance, with its country; the names are there so that no other answer is needed to speak of it. */
export interface AllianceBody {
  readonly allianceId: string;
  readonly organisationId: string;
  readonly names: Names;
  readonly countryId: string | null;
  readonly countryNames: Names | null;
  readonly type: string | null;
}

/** One row of a membership with the dates as they were published; `from` and `to` are EDTF text. */
export interface AllianceMember extends AllianceBody, Spell {
  readonly role: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly recordId: string;
}

/**
 * A role in an alliance. `term`: held from a date on. `undated`: held, but no source says since when.
 * `observed`: a person is named in the office on a date, with a body where it is known; start and end
 * of the spell are then the bounds of that date.
 */
export interface AllianceRole extends Spell {
  readonly kind: 'term' | 'undated' | 'observed';
  readonly allianceId: string;
  readonly role: string;
  readonly body: AllianceBody | null;
  readonly person: Names | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly recordId: string;
}
