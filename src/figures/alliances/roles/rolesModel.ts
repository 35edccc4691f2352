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
  /** First day on which it certainly holds; infinite where there is none. */
  readonly begun: Day;
  /** The start is infinite where neither a date nor the founding of the alliance bounds it. */
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

function spanOf(
  roles: readonly AllianceRole[],
  alliances: readonly ChosenAlliance[],
  period: string,
  closingDay: Day,
): readonly [Day, Day] {
  const years = yearsOf(period);
  if (years !== null) return [firstDayOf(years.from), Math.min(lastDayOf(years.to), closingDay)];
  const starts = roles.flatMap(({ kind, startLow }) =>
    kind === 'undated' || startLow === null ? [] : [startLow],
  );
  const foundings = alliances.flatMap(({ history }) =>
    roles.some(({ allianceId }) => allianceId === history.id) ? (history.founded.low ?? []) : [],
  );
  const first = Math.min(closingDay - 365, ...(starts.length > 0 ? starts : foundings));
  return [firstDayOf(yearOf(first)), closingDay];
}

function isWithin(role: AllianceRole, [first, last]: readonly [Day, Day]): boolean {
  if (role.kind === 'undated') return true;
  const { from, to } =
    role.kind === 'term' ? possibleDays(role) : { from: role.startLow ?? 0, to: role.endHigh ?? 0 };
  return from <= last && to >= first;
}

/** An undated role may have begun with the alliance, and lasts at most as long. */
function possibleOf(role: AllianceRole, { history }: ChosenAlliance, closingDay: Day): readonly [Day, Day] {
  const end = Math.min(possibleDays(role).to, closingDay);
  if (role.kind !== 'undated') return [role.startLow ?? end, end];
  return [history.founded.low ?? role.startLow ?? -Infinity, Math.min(end, history.ended.high ?? Infinity)];
}

function toTenure(
  key: string,
  holders: readonly AllianceRole[],
  alliance: ChosenAlliance,
  closingDay: Day,
): Tenure[] {
  const [first] = holders;
  if (first === undefined) return [];
  const { kind, from, to } = first;
  const certain = certainDays(first);
  const lastCertain = Math.min(certain.to, closingDay);
  return [
    {
      key,
      kind,
      holders,
      from,
      to,
      begun: certain.from,
      possible: possibleOf(first, alliance, closingDay),
      certain: kind === 'term' && certain.from < lastCertain ? [certain.from, lastCertain] : null,
      isOpen: kind === 'term' && (first.endHigh === null || first.endHigh > closingDay),
    },
  ];
}

function tenuresOf(
  roles: readonly AllianceRole[],
  role: string,
  alliance: ChosenAlliance,
  closingDay: Day,
): Tenure[] {
  const prefix = `role:${alliance.history.id}:${role}`;
  const byDates = new Map<string, AllianceRole[]>();
  for (const role of roles) {
    const dates = role.kind === 'undated' ? 'undated' : [role.kind, role.from, role.to].join('/');
    byDates.set(dates, [...(byDates.get(dates) ?? []), role]);
  }
  return [...byDates].flatMap(([dates, holders]) =>
    toTenure(`${prefix}:${dates}`, holders, alliance, closingDay),
  );
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
  const span = spanOf(left, alliances, state.period, closingDay);
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
          role,
          alliance,
          closingDay,
        ),
      }));
  });
  const told = new Set(lines.map(({ alliance }) => alliance));
  return { lines, roles, span, without: alliances.filter((alliance) => !told.has(alliance)) };
}
