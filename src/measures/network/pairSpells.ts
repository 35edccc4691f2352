import type { Spell } from '../../model/spell';
import type { TieDays } from '../coverage/countTies';
import { certainDays, possibleDays } from '../growth/steps';

/** A node that takes part in a group for a while. Several spells of one node in one group may occur. */
export interface NodeSpell extends Spell {
  readonly group: number;
  readonly node: number;
  readonly recordId: string;
  readonly isDated: boolean;
}

/** Two nodes of one group, from the day on which both certainly (or possibly) take part. */
export interface PairSpell extends TieDays {
  readonly group: number;
  /** The smaller and the greater number of the two nodes. */
  readonly source: number;
  readonly target: number;
  readonly recordIds: readonly string[];
  /** Both participations are dated by their records. */
  readonly isDated: boolean;
}

function pairOf(a: NodeSpell, b: NodeSpell): PairSpell | null {
  const [certainA, certainB, possibleA, possibleB] = [
    certainDays(a),
    certainDays(b),
    possibleDays(a),
    possibleDays(b),
  ];
  const possibleFrom = Math.max(possibleA.from, possibleB.from);
  const possibleTo = Math.min(possibleA.to, possibleB.to);
  if (possibleFrom >= possibleTo) return null;
  return {
    group: a.group,
    source: Math.min(a.node, b.node),
    target: Math.max(a.node, b.node),
    recordIds: a.recordId === b.recordId ? [a.recordId] : [a.recordId, b.recordId],
    isDated: a.isDated && b.isDated,
    certainFrom: Math.max(certainA.from, certainB.from),
    certainTo: Math.min(certainA.to, certainB.to),
    possibleFrom,
    possibleTo,
  };
}

/** Spells by group, in the order in which the groups first occur. */
export function byGroup(spells: readonly NodeSpell[]): Map<number, NodeSpell[]> {
  const groups = new Map<number, NodeSpell[]>();
  for (const spell of spells) {
    const list = groups.get(spell.group);
    if (list === undefined) groups.set(spell.group, [spell]);
    else list.push(spell);
  }
  return groups;
}

/** Projects groups to pairs: every two nodes of a group, for as long as both take part. */
export function pairSpells(spells: readonly NodeSpell[]): PairSpell[] {
  const pairs: PairSpell[] = [];
  for (const list of byGroup(spells).values())
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        const pair = a.node === b.node ? null : pairOf(a, b);
        if (pair !== null) pairs.push(pair);
      }
    });
  return pairs;
}

/** Ties of the nodes of a group with a node that stands for the group itself. */
export function hubSpells(spells: readonly NodeSpell[], hubOf: (group: number) => number): PairSpell[] {
  return spells.flatMap((spell): PairSpell[] => {
    const hub = hubOf(spell.group);
    const certain = certainDays(spell);
    const possible = possibleDays(spell);
    if (possible.from >= possible.to) return [];
    return [
      {
        group: spell.group,
        source: Math.min(spell.node, hub),
        target: Math.max(spell.node, hub),
        recordIds: [spell.recordId],
        isDated: spell.isDated,
        certainFrom: certain.from,
        certainTo: certain.to,
        possibleFrom: possible.from,
        possibleTo: possible.to,
      },
    ];
  });
}
