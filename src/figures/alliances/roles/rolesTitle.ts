import type { Text } from '../../../text/text';
import type { AlliancesState } from '../../state/alliancesState';
import type { RoleLine, RolesModel, Tenure } from './rolesModel';
import { RoleWords } from './roleWords';

const isTerm = ({ kind }: Tenure) => kind === 'term';

/** Bodies or countries that held a role one after another; 0 where it has not changed hands. */
function passedThrough({ tenures }: RoleLine, by: AlliancesState['by']): number {
  const terms = tenures.filter(isTerm);
  if (new Set(terms.map(({ from }) => from)).size < 2 || terms.every(({ to }) => to === null)) return 0;
  const holders = terms.flatMap((term) => term.holders.map(({ body }) => body));
  return new Set(holders.flatMap((body) => (by === 'country' ? body?.countryId : body?.organisationId) ?? []))
    .size;
}

/** The role that has passed through most hands, with their number; `null` where none has changed hands. */
export function mostMoved(
  { lines }: RolesModel,
  by: AlliancesState['by'],
): { readonly line: RoleLine; readonly n: number } | null {
  const [moved] = lines
    .map((line) => ({ line, n: passedThrough(line, by) }))
    .filter(({ n }) => n > 1)
    .sort((a, b) => b.n - a.n);
  return moved ?? null;
}

/**
 * The role that has passed through most hands, else the dated term whose certain days begin last, else how
 * many are on record.
 */
export function rolesTitle(model: RolesModel, { by }: AlliancesState, text: Text): string {
  const { lines, roles } = model;
  const words = text.words.tenure.roles;
  const say = new RoleWords(text, by);
  const moved = mostMoved(model, by);
  if (moved !== null) {
    const titles = by === 'country' ? words.titleCountries : words.titleBodies;
    const title = moved.line.role === 'secretariat' ? titles.secretariat : titles.office;
    return title(say.alliance(moved.line), say.role(moved.line.role), text.number(moved.n));
  }
  const [latest] = lines
    .flatMap((line) => line.tenures.filter(isTerm).map((tenure) => ({ line, tenure })))
    .sort((a, b) => b.tenure.begun - a.tenure.begun);
  if (latest !== undefined) {
    const names = say.holders(latest.tenure);
    return words.titleLatest(
      names.length === 1 ? (names[0] ?? '') : say.count(names.length),
      say.role(latest.line.role),
      say.alliance(latest.line),
      say.term(latest.tenure),
    );
  }
  return roles.length === 0
    ? words.titleQuestion
    : words.titleUndated(roles.length, text.number(roles.length));
}
