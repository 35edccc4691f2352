import type { Channel } from '../../../model/ties';
import type { Day } from '../../../model/spell';
import { holdsIn } from '../../../measures/coverage/countTies';
import type { PairSpell } from '../../../measures/network/pairSpells';
import { yearOf } from '../../days';
import type { NetworkModel, NetworkTie } from '../networkModel';
import type { NetworkNode } from '../networkNodes';

/** How a node is tied with one other: since when, until when, and by what. */
export interface TieCourse {
  readonly tie: NetworkTie;
  readonly other: NetworkNode;
  /** First day on which it certainly held. */
  readonly known: Day;
  /** Whether it began in the year of that day, in that year or before, or at a time that no record gives. */
  readonly begins: 'then' | 'by' | 'unknown';
  /** Last day: of the last event, or of what is in force; `null` = goes on at the date of the network. */
  readonly to: Day | null;
  /** Days of events on which both took part, ascending. */
  readonly events: readonly Day[];
  /** Number of groups by channel, in their usual order. */
  readonly counts: readonly (readonly [channel: Channel, n: number])[];
}

/** Spells by pair of nodes, with their numbers in the base. */
function spellsOf({ base, window }: NetworkModel, key: string): Map<string, PairSpell[]> {
  const found = new Map<string, PairSpell[]>();
  const own = base.nodes.findIndex((node) => node.key === key);
  for (const pair of base.pairs) {
    if (pair.source !== own && pair.target !== own) continue;
    const days = window.isCumulative ? { ...pair, certainTo: Infinity, possibleTo: Infinity } : pair;
    if (!holdsIn(days, base.isEvent(pair.group), window).isCertain) continue;
    const other = base.nodes[pair.source === own ? pair.target : pair.source]?.key ?? '';
    found.set(other, [...(found.get(other) ?? []), pair]);
  }
  return found;
}

const hasStartIn = (possibleFrom: number, known: Day) =>
  Number.isFinite(possibleFrom) && yearOf(possibleFrom) === yearOf(known);

function courseOf(
  tie: NetworkTie,
  other: NetworkNode,
  spells: readonly PairSpell[],
  model: NetworkModel,
): TieCourse {
  const { base, window, channels } = model;
  const hasStart = ({ possibleFrom }: PairSpell) => Number.isFinite(possibleFrom);
  const known = Math.min(...spells.map(({ certainFrom }) => certainFrom));
  const starts = spells.filter(({ certainFrom }) => certainFrom === known);
  const events = spells.filter((spell) => base.isEvent(spell.group) && hasStart(spell));
  const lasting = spells.filter(({ group }) => !base.isEvent(group));
  const goesOn = lasting.some(({ certainTo }) => certainTo > window.day);
  const ends = [
    ...events.map(({ certainFrom }) => certainFrom),
    ...lasting.flatMap(({ certainTo }) => (Number.isFinite(certainTo) ? [certainTo] : [])),
  ];
  const groupsBy = (channel: Channel) =>
    new Set(spells.filter(({ group }) => base.channelOf(group) === channel).map(({ group }) => group)).size;
  return {
    tie,
    other,
    known,
    begins: starts.some(({ possibleFrom }) => hasStartIn(possibleFrom, known))
      ? 'then'
      : known < window.day || starts.some((spell) => spell.isDated && hasStart(spell))
        ? 'by'
        : 'unknown',
    to: goesOn || ends.length === 0 ? null : Math.max(...ends),
    events: [...new Set(events.map(({ certainFrom }) => certainFrom))].sort((a, b) => a - b),
    counts: channels.flatMap((channel) => {
      const n = groupsBy(channel);
      return n === 0 ? [] : [[channel, n] as const];
    }),
  };
}

/** All ties of a node by the day they began, those without a date last; none where it is not in the network. */
export function tieCourses(model: NetworkModel, key: string): TieCourse[] {
  const position = model.positionOf(key);
  if (position < 0) return [];
  const spells = spellsOf(model, key);
  return model.ties
    .flatMap((tie): TieCourse[] => {
      if (tie.source !== position && tie.target !== position) return [];
      const other = model.nodes[tie.source === position ? tie.target : tie.source];
      return other === undefined ? [] : [courseOf(tie, other, spells.get(other.key) ?? [], model)];
    })
    .sort(
      (a, b) =>
        Number(a.begins === 'unknown') - Number(b.begins === 'unknown') ||
        a.known - b.known ||
        (a.other.key < b.other.key ? -1 : 1),
    );
}
