import type { Country, CountryGroup } from '../../model/country';
import type { Subject } from '../../query/questions/subjects';
import { isGroup, knownParts, possibleFilters, type PossibleState } from './possibleState';
import type { CoverageState } from './viewStates';

/**
 * The state of coverage with what the data does not have replaced by the usual choice. Nothing is refused
 * as long as the lists are not there.
 */
export function possibleCoverage(
  asked: CoverageState,
  subjects: readonly Subject[],
  groups: readonly CountryGroup[],
  countries: readonly Country[],
): PossibleState<CoverageState> {
  const filtered = possibleFilters(asked, groups);
  const { state } = filtered;
  const { refused, one, several } = knownParts();
  const isSubject = (key: string) => subjects.length === 0 || subjects.some((subject) => subject.key === key);
  const own = several('own', state.own, (id) => countries.length === 0 || countries.some((c) => c.id === id));
  const isTarget =
    state.group === 'all' || (state.group === 'own' && own.length > 0) || isGroup(state.group, groups);
  return {
    state: {
      ...state,
      own,
      subject: one('subject', state.subject, 'all', isSubject(state.subject)),
      versus: one('versus', state.versus, '', isSubject(state.versus)),
      group: one('group', state.group, 'un', isTarget),
    },
    refused: [...filtered.refused, ...refused],
  };
}
