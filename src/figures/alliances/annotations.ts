import type { AllianceEvent } from '../../model/allianceEvent';
import type { Text } from '../../text/text';
import type { AlliancesState } from '../state/alliancesState';
import type { AllianceLine } from './alliancesModel';

const switchOf = { founding: 'founding', meeting: 'meetings', chair: 'chairs' } as const;

/** The events of an alliance whose kinds are switched on. */
export function eventsOf({ events }: AllianceLine, state: AlliancesState): AllianceEvent[] {
  return events.filter(({ kind }) => state.events.includes(switchOf[kind]));
}

/** What happened, to whom and when. */
export function eventLabel({ kind, names, on }: AllianceEvent, alliance: string, text: Text): string {
  const words = text.words.alliances.event;
  const date = text.edtf(on);
  if (kind === 'founding') return words.founding(alliance, date);
  return words[kind](alliance, text.name(names), date);
}
