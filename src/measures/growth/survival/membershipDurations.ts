import type { AllianceHistory, MemberSpell } from '../../../model/alliance';
import type { Day } from '../../../model/spell';
import { memberships, type Membership } from '../memberships';
import { daysAYear } from '../rates';
import type { Duration } from './kaplanMeier';

/** How long a body has been a member, in years; `from` and `to` are the days taken for it. */
export interface MemberDuration extends Duration {
  readonly organisationId: string;
  /** The record that dates the joining. */
  readonly recordId: string;
  readonly from: Day;
  readonly to: Day;
}

export interface MembershipDurations {
  readonly durations: readonly MemberDuration[];
  /** Memberships that are left out because no source dates the joining. */
  readonly undated: number;
  /** How many of those have ended since by leaving: exits that no curve can hold. */
  readonly undatedExits: number;
}

/**
 * How long the named members of an alliance have stayed, for a survival curve. Spells of one body that
 * touch or overlap are one membership. It lasts from the middle of the days that its joining can mean to
 * the middle of those that its end can mean. It is cut off, not ended, at the closing day where it has no
 * end or a later one; at the end of the alliance, which nobody leaves; and at the first possible day of an
 * end that has no last one; and at the end of an office, after which nothing is known of a body that holds
 * no other role.
 *
 * @param closing last day that the records speak of; memberships that begin later are left out
 */
export function membershipDurations(history: AllianceHistory, closing: Day): MembershipDurations {
  const durations: MemberDuration[] = [];
  let [undated, undatedExits] = [0, 0];
  for (const membership of memberships(history)) {
    if (membership.startLow > closing) continue;
    const joining = datedJoining(membership, history);
    if (joining !== null) durations.push(duration(membership, joining, closing));
    else {
      undated += 1;
      if (isExit(membership, closing)) undatedExits += 1;
    }
  }
  return { durations, undated, undatedExits };
}

/**
 * The spell that dates the joining; `null` where a row without a date may have come before it, unless it
 * began with the alliance, before which there was nothing to join.
 */
function datedJoining({ spells, startLow }: Membership, { founded }: AllianceHistory): MemberSpell | null {
  const first = spells.find(({ isDated }) => isDated);
  if (first === undefined || first.startLow === null) return null;
  const isFirst = first.startLow <= startLow || first.startLow <= (founded.high ?? -Infinity);
  return isFirst ? first : null;
}

function duration(membership: Membership, joining: MemberSpell, closing: Day): MemberDuration {
  const low = joining.startLow ?? -Infinity;
  const from = (low + Math.max(low, Math.min(membership.startHigh, closing))) / 2;
  const to = Math.max(from, Math.min(endOf(membership), closing));
  return {
    organisationId: joining.organisationId,
    recordId: joining.recordId,
    from,
    to,
    time: (to - from) / daysAYear,
    isEvent: isExit(membership, closing),
  };
}

/** The day taken for the end: the middle of those it can mean, or the one bound that it has. */
function endOf({ endLow, endHigh }: Membership): Day {
  if (!Number.isFinite(endHigh)) return endLow;
  return Number.isFinite(endLow) ? (endLow + endHigh) / 2 : endHigh;
}

/** Whether a body has left: not where the alliance ended, nor an office, nor the records. */
function isExit(membership: Membership, closing: Day): boolean {
  const { endHigh, endsWithAlliance } = membership;
  const hasEnd = Number.isFinite(endHigh) && endOf(membership) <= closing;
  return hasEnd && !endsWithAlliance && !endsAsOffice(membership);
}

/** Whether the row that lasts longest is the term of an office. */
function endsAsOffice({ spells }: Membership): boolean {
  const lastDay = ({ endHigh }: MemberSpell) => endHigh ?? Infinity;
  const last = spells.reduce((latest, spell) => (lastDay(spell) >= lastDay(latest) ? spell : latest));
  return last.isOffice;
}
