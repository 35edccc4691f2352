import type { Names } from './names';
import type { DayBounds } from './spell';

/** Something dated in the life of an alliance. */
export interface AllianceEvent {
  readonly allianceId: string;
  readonly kind: 'founding' | 'meeting' | 'chair';
  readonly on: string;
  readonly bounds: DayBounds;
  /** What it was: the meeting, or the body that took the chair; all `null` for a founding. */
  readonly names: Names;
  readonly recordId: string;
  /** Key of the meeting or body, where it has a profile. */
  readonly entity: string | null;
}
