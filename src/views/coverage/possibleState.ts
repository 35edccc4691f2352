import type { CoverageState } from '../../figures/state/viewStates';
import type { Country, CountryGroup } from '../../model/country';
import type { Subject } from '../../query/questions/subjects';

/**
 * A state with what the data does not have replaced by the usual choice, and a list of what was replaced.
 * Nothing is refused as long as the lists are not there.
 */
export function possibleState(
  state: CoverageState,
  subjects: readonly Subject[],
  groups: readonly CountryGroup[],
  countries: readonly Country[],
): { readonly state: CoverageState; readonly refused: readonly { key: string; value: string }[] } {
  const refused: { key: string; value: string }[] = [];
  const checked = (key: string, value: string, isKnown: boolean, usual: string) => {
    if (isKnown) return value;
    refused.push({ key, value });
    return usual;
  };
  const isSubject = (key: string) => subjects.length === 0 || subjects.some((subject) => subject.key === key);
  const own = state.own.filter(
    (id) =>
      checked('own', id, countries.length === 0 || countries.some((country) => country.id === id), '') !== '',
  );
  const isGroup =
    state.group === 'all' ||
    (state.group === 'own' && own.length > 0) ||
    groups.length === 0 ||
    groups.some(({ id }) => id === state.group);
  return {
    state: {
      ...state,
      own,
      subject: checked('subject', state.subject, state.subject === 'all' || isSubject(state.subject), 'all'),
      versus: checked('versus', state.versus, state.versus === '' || isSubject(state.versus), ''),
      group: checked('group', state.group, isGroup, 'un'),
    },
    refused,
  };
}
