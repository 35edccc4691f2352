import type { AllianceHistory, MemberSpell } from '../../model/alliance';
import type { Day, DayBounds } from '../../model/spell';

/** One unbroken membership of a body in an alliance; bounds are infinite where there is none. */
export interface Membership {
  readonly organisationId: string;
  readonly startLow: Day;
  readonly startHigh: Day;
  readonly endLow: Day;
  readonly endHigh: Day;
  /** Whether the end is that of the alliance itself, which nobody leaves. */
  readonly endsWithAlliance: boolean;
  /** Its rows in order of their first possible day. */
  readonly spells: readonly MemberSpell[];
}

/**
 * The memberships behind the spells of an alliance, body by body. Spells of one body that touch or overlap,
 * given the precision of their dates, are one: a founding member who later chairs has stayed, not left and
 * come back. The next spell belongs to it if the first day that its start can mean is no later than the
 * last day that the end before it can. Spells that end before they begin (after the end of the alliance,
 * say) are left out.
 */
export function memberships({ members, ended }: AllianceHistory): Membership[] {
  return [...spellsByBody(members)].flatMap(([organisationId, spells]) =>
    touching(spells).map((group) => toMembership(organisationId, group, ended)),
  );
}

function spellsByBody(members: readonly MemberSpell[]): Map<string, MemberSpell[]> {
  const bodies = new Map<string, MemberSpell[]>();
  for (const spell of members) {
    const spells = bodies.get(spell.organisationId);
    if (spells === undefined) bodies.set(spell.organisationId, [spell]);
    else spells.push(spell);
  }
  return bodies;
}

function touching(spells: readonly MemberSpell[]): MemberSpell[][] {
  const groups: MemberSpell[][] = [];
  let latest = -Infinity;
  const possible = spells.filter((spell) => start(spell).low <= end(spell).high);
  for (const spell of possible.sort((a, b) => compare(start(a).low, start(b).low))) {
    const last = groups.at(-1);
    if (last !== undefined && start(spell).low <= latest) last.push(spell);
    else groups.push([spell]);
    latest = Math.max(latest, end(spell).high);
  }
  return groups;
}

function toMembership(organisationId: string, spells: readonly MemberSpell[], ended: DayBounds): Membership {
  const endHigh = Math.max(...spells.map((spell) => end(spell).high));
  const startLow = Math.min(...spells.map((spell) => start(spell).low));
  const endLow = Math.max(startLow, ...spells.map((spell) => end(spell).low));
  return {
    organisationId,
    startLow,
    startHigh: Math.min(endHigh, ...spells.map((spell) => start(spell).high)),
    endLow,
    endHigh,
    endsWithAlliance: ended.low !== null && endLow >= ended.low,
    spells,
  };
}

const start = ({ startLow, startHigh }: MemberSpell) => ({
  low: startLow ?? -Infinity,
  high: startHigh ?? Infinity,
});

/** An end of which only the last possible day is known can be as early as the start. */
const end = ({ startLow, endLow, endHigh }: MemberSpell) => ({
  low: endLow ?? (endHigh === null ? Infinity : (startLow ?? -Infinity)),
  high: endHigh ?? Infinity,
});

/** Infinite days compare too, which a difference could not. */
const compare = (a: Day, b: Day) => (a < b ? -1 : a > b ? 1 : 0);
