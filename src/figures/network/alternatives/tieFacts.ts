import { holdsIn } from '../../../measures/coverage/countTies';
import type { PairSpell } from '../../../measures/network/pairSpells';
import type { Day } from '../../../model/spell';
import type { Channel } from '../../../model/ties';
import { yearOf } from '../../days';
import { keep } from '../../keep';
import { channelCounts } from '../networkMarks';
import type { NetworkModel, NetworkTie } from '../networkModel';

/** What is known of a tie within the window of its network. */
export interface TieFacts {
  /** Number of groups that tie both ends, by channel. */
  readonly byChannel: ReadonlyMap<Channel, number>;
  /** First day on which a dated record makes it certain; `null` where no record dates it. */
  readonly since: Day | null;
  /** Years of its dated records; `isBy`: it began in the first or before; `to` is `null` while one of them still holds on the last day of the window. */
  readonly years: { readonly from: number; readonly to: number | null; readonly isBy: boolean } | null;
}

const pairKey = (a: string, b: string) => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** Dated spells that certainly hold within the window, by the key of their tie. */
function datedSpells({ base, window }: NetworkModel): Map<string, PairSpell[]> {
  const spells = new Map<string, PairSpell[]>();
  for (const pair of base.pairs) {
    if (!pair.isDated) continue;
    const days = window.isCumulative ? { ...pair, certainTo: Infinity, possibleTo: Infinity } : pair;
    if (!holdsIn(days, base.isEvent(pair.group), window).isCertain) continue;
    const key = pairKey(base.nodes[pair.source]?.key ?? '', base.nodes[pair.target]?.key ?? '');
    const list = spells.get(key);
    if (list === undefined) spells.set(key, [pair]);
    else list.push(pair);
  }
  return spells;
}

function yearsOf(spells: readonly PairSpell[], { base, window }: NetworkModel): TieFacts['years'] {
  if (spells.length === 0) return null;
  let [from, to]: [number, number | null] = [Infinity, -Infinity];
  for (const { group, certainFrom, certainTo } of spells) {
    const start = yearOf(certainFrom);
    from = Math.min(from, start);
    if (to === null) continue;
    if (base.isEvent(group)) to = Math.max(to, start);
    else to = certainTo > window.day ? null : Math.max(to, yearOf(certainTo - 1));
  }
  const hasStart = spells.some(
    ({ possibleFrom }) => Number.isFinite(possibleFrom) && yearOf(possibleFrom) === from,
  );
  return { from, to, isBy: !hasStart };
}

/** Channels and dates of a tie. */
export function tieFacts(tie: NetworkTie, model: NetworkModel): TieFacts {
  const spells = keep(model, 'dated-spells', () => datedSpells(model)).get(tie.key) ?? [];
  return {
    byChannel: channelCounts({ model }, tie),
    since: spells.length === 0 ? null : Math.min(...spells.map(({ certainFrom }) => certainFrom)),
    years: yearsOf(spells, model),
  };
}
