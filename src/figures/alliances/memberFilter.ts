import { groupMembersAt } from '../../measures/coverage/countryStates';
import type { MemberSpell } from '../../model/alliance';
import type { CountryGroup } from '../../model/country';
import type { Day } from '../../model/spell';
import type { FilterState } from '../state/viewStates';

/** Members that the filters leave: of a think-tank type, and seated in the countries of a group. */
export function filteredMembers(
  members: readonly MemberSpell[],
  { type }: FilterState,
  countries: ReadonlySet<string> | null,
): readonly MemberSpell[] {
  if (type === 'all' && countries === null) return members;
  return members.filter(
    (member) =>
      (type === 'all' || member.type === type) &&
      (countries === null || (member.countryId !== null && countries.has(member.countryId))),
  );
}

/** Countries of the filter bar's group on the closing date; `null` where it is not set. */
export function filterCountries(
  groups: readonly CountryGroup[],
  { countries }: FilterState,
  closingDay: Day,
): ReadonlySet<string> | null {
  const group = groups.find(({ id }) => id === countries);
  return group === undefined ? null : new Set(groupMembersAt(group, closingDay));
}
