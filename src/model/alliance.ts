import type { Names } from './names';
import type { DayBounds, Spell } from './spell';

export type Basis = 'membership' | 'founding' | 'attendance' | 'coverage';
export type Qualifier = 'exact' | 'at least' | 'about' | 'derived';

/** A size as a source states it. `on` keeps the precision that was published. */
export interface ReportedSize {
  readonly recordId: string;
  readonly on: string;
  readonly bounds: DayBounds;
  readonly measure: 'members' | 'countries';
  readonly basis: Basis;
  readonly value: number;
  readonly qualifier: Qualifier | null;
  readonly counted: string | null;
}

/** One row of a membership: a body in a role of a member, with bounds. */
export interface MemberSpell extends Spell {
  readonly recordId: string;
  readonly organisationId: string;
  readonly countryId: string | null;
  readonly type: string | null;
  /** A chair, vice chair or secretariat: an office, whose term is not that of a membership. */
  readonly isOffice: boolean;
  /** Itself an intergovernmental body or an alliance. */
  readonly isInternational: boolean;
  /** False where no source gives a joining date: the start then follows from the founding and the source. */
  readonly isDated: boolean;
}

/** What is known of the size of an alliance through time. */
export interface AllianceHistory {
  readonly id: string;
  readonly names: Names;
  readonly shortName: string | null;
  readonly foundedOn: string | null;
  readonly founded: DayBounds;
  readonly ended: DayBounds;
  readonly scope: string | null;
  readonly sizes: readonly ReportedSize[];
  /** Reported sizes of membership that no source dates. */
  readonly undatedSizes: number;
  readonly members: readonly MemberSpell[];
}
