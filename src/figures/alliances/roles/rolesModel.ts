import { certainDays, possibleDays } from '../../../measures/growth/steps';
import type { AllianceRole } from '../../../model/allianceBody';
import type { CountryGroup } from '../../../model/country';
import type { Day } from '../../../model/spell';
import { firstDayOf, lastDayOf, yearOf } from '../../days';
import type { AlliancesState } from '../../state/alliancesState';
import { yearsOf } from '../../state/viewStates';
import type { ChosenAlliance } from '../chosenAlliance';
import { filterCountries } from '../memberFilter';

/** Roles in the order in which they are told; others follow by name. */
const order = [
  'chair',
  'vice-chair',
  'council chair',
  'council co-chair',
  'secretary-general',
  'secretariat',
];

/** Holders of a role with the same dates. */
export interface Tenure {
  readonly key: string;
  readonly kind: AllianceRole['kind'];
  readonly holders: readonly AllianceRole[];
  readonly from: string | null;
  readonly to: string | null;
  readonly possible: readonly [Day, Day];
  readonly certain: readonly [Day, Day] | null;
  readonly isOpen: boolean;
}

export interface RoleLine {
  readonly alliance: ChosenAlliance;
  readonly role: string;
  readonly tenures: readonly Tenure[];
}

export interface RolesModel {
  readonly lines: readonly RoleLine[];
  /** Everything on record that the filters leave. */
  readonly roles: readonly AllianceRole[];
  readonly span: readonly [Day, Day];
  readonly without: readonly ChosenAlliance[];
}

export interface RolesData {
  readonly alliances: readonly ChosenAlliance[];
  /** Answer of `alliance-roles` for the same alliances. */
  readonly roles: readonly AllianceRole[];
  readonly groups: readonly CountryGroup[];
  readonly closingDay: Day;
}

const rank = (role: string) => (order.includes(role) ? order.indexOf(role) : order.length);

function spanOf(roles: readonly AllianceRole[], period: string, closingDay: Day): readonly [Day, Day] {
  const years = yearsOf(period);
  if (years !== null) return [firstDayOf(years.from), Math.min(lastDayOf(years.to), closingDay)];
  const starts = roles.flatMap(({ kind, startLow }) =>
    kind === 'undated' || startLow === null ? [] : [startLow],
  );
  return [firstDayOf(yearOf(Math.min(closingDay - 365, ...starts))), closingDay];
}

function isWithin(role: AllianceRole, [first, last]: readonly [Day, Day]): boolean {
  if (role.kind === 'undated') return true;
  const { from, to } =
    role.kind === 'term' ? possibleDays(role) : { from: role.startLow ?? 0, to: role.endHigh ?? 0 };
  return from <= last && to >= first;
}

function toTenure(key: string, holders: readonly AllianceRole[], closingDay: Day): Tenure[] {
  const [first] = holders;
  if (first === undefined) return [];
  const { kind, from, to } = first;
  const end = Math.min(possibleDays(first).to, closingDay);
  const certain = certainDays(first);
  const lastCertain = Math.min(certain.to, closingDay);
  return [
    {
      key,
      kind,
      holders,
      from,
      to,
      possible: [first.startLow ?? end, end],
      certain: kind === 'term' && certain.from < lastCertain ? [certain.from, lastCertain] : null,
      isOpen: kind === 'term' && (first.endHigh === null || first.endHigh > closingDay),
    },
  ];
}

function tenuresOf(roles: readonly AllianceRole[], prefix: string, closingDay: Day): Tenure[] {
  const byDates = new Map<string, AllianceRole[]>();
  for (const role of roles) {
    const dates = role.kind === 'undated' ? 'undated' : [role.kind, role.from, role.to].join('/');
    byDates.set(dates, [...(byDates.get(dates) ?? []), role]);
  }
  return [...byDates].flatMap(([dates, holders]) => toTenure(`${prefix}:${dates}`, holders, closingDay));
}

/** The roles of the chosen alliances by alliance and role, those of the same dates together. */
export function rolesModel(data: RolesData, state: AlliancesState): RolesModel {
  const { alliances, groups, closingDay } = data;
  const countries = filterCountries(groups, state, closingDay);
  const isFree = state.type === 'all' && countries === null;
  const ids = new Set(alliances.map(({ history }) => history.id));
  const left = data.roles.filter(
    ({ allianceId, body }) =>
      state.evidence !== 'reported' &&
      ids.has(allianceId) &&
      (isFree ||
        (body !== null &&
          (state.type === 'all' || body.type === state.type) &&
          (countries === null || countries.has(body.countryId ?? '')))),
  );
  const span = spanOf(left, state.period, closingDay);
  const roles = left.filter((role) => isWithin(role, span));
  const lines = alliances.flatMap((alliance): RoleLine[] => {
    const own = roles.filter(({ allianceId }) => allianceId === alliance.history.id);
    const names = [...new Set(own.map(({ role }) => role))];
    return names
      .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map((role) => ({
        alliance,
        role,
        tenures: tenuresOf(
          own.filter((one) => one.role === role),
          `role:${alliance.history.id}:${role}`,
          closingDay,
        ),
      }));
  });
  const told = new Set(lines.map(({ alliance }) => alliance));
  return { lines, roles, span, without: alliances.filter((alliance) => !told.has(alliance)) };
}
