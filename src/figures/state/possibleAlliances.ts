import { everyAlliance, type AlliancesData } from '../alliances/alliancesModel';
import type { AlliancesState } from './alliancesState';
import { knownParts, possibleFilters, type PossibleState } from './possibleState';

/** The state of the alliances with what the data does not have left out or replaced by the usual choice. */
export function possibleAlliances(
  asked: AlliancesState,
  { histories, groups }: Pick<AlliancesData, 'histories' | 'groups'>,
): PossibleState<AlliancesState> {
  const filtered = possibleFilters(asked, groups);
  const { state } = filtered;
  const { refused, one, several } = knownParts();
  const ids = new Set(histories.map(({ id }) => id));
  const isGroup = (id: string) => groups.some((group) => group.id === id);
  const alliances = several('alliances', state.alliances, (id) => id === everyAlliance || ids.has(id));
  const group = one('group', state.group, 'un', isGroup(state.group));
  const usual = isGroup(group) ? group : (groups[0]?.id ?? group);
  return { state: { ...state, alliances, group: usual }, refused: [...filtered.refused, ...refused] };
}
