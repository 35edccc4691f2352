import { drawingPart } from '../../../charts/drawing';
import Roles from '../../../charts/roles/Roles.svelte';
import type { RoleGroup, RoleItem } from '../../../charts/roles/rolesInput';
import { rolesScene } from '../../../charts/roles/rolesScene';
import type { AllianceRole } from '../../../model/allianceBody';
import type { CountryGroup } from '../../../model/country';
import type { FigureSpec } from '../../../model/figureSpec';
import type { Text } from '../../../text/text';
import { firstDayOf, tickYears } from '../../days';
import type { DataCell, DataTable, Figure, Mark, PackageInfo } from '../../figure';
import { filterPhrase } from '../../filterPhrase';
import { sourceLine } from '../../sourceLine';
import type { AlliancesState } from '../../state/alliancesState';
import { compared, type ChosenAlliance } from '../chosenAlliance';
import { emptyFigure } from '../emptyFigure';
import { leftOutNotes } from '../someNames';
import { rolesModel, type RoleLine, type RolesModel, type Tenure } from './rolesModel';
import { mostMoved, rolesTitle } from './rolesTitle';
import { RoleWords } from './roleWords';

export interface RolesFigureInput {
  readonly spec: FigureSpec;
  readonly alliances: readonly ChosenAlliance[];
  /** Answer of `alliance-roles` for the same alliances. */
  readonly roles: readonly AllianceRole[];
  readonly state: AlliancesState;
  readonly groups: readonly CountryGroup[];
  readonly text: Text;
  readonly info: PackageInfo;
}

interface Told {
  readonly line: RoleLine;
  readonly tenure: Tenure;
}

function toItem({ line, tenure }: Told, say: RoleWords): RoleItem {
  const { key, kind, possible, certain, isOpen } = tenure;
  const base = { key, label: say.mark(line, tenure), texts: say.forms(tenure) };
  if (kind === 'undated') return { ...base, kind, possible };
  return kind === 'observed'
    ? { ...base, kind: 'point', on: possible }
    : { ...base, kind: 'bar', possible, certain, isOpen };
}

function groupsOf({ lines }: RolesModel, say: RoleWords, text: Text): RoleGroup[] {
  const alliances = [...new Set(lines.map(({ alliance }) => alliance))];
  return alliances.map((alliance) => {
    const { language } = text.localName(alliance.history.names);
    return {
      name: text.name(alliance.history.names),
      language: language === text.language ? undefined : language,
      slot: alliance.slot,
      rows: lines
        .filter((line) => line.alliance === alliance)
        .map((line) => ({
          name: say.role(line.role),
          items: line.tenures.map((tenure) => toItem({ line, tenure }, say)),
        })),
    };
  });
}

function markOf({ line, tenure }: Told, say: RoleWords, text: Text): Mark {
  const { key, holders } = tenure;
  const names = say.holders(tenure);
  const bodies = new Set(holders.map(({ body }) => body?.organisationId ?? null));
  const [only = null] = bodies;
  return {
    key,
    title: text.words.tenure.roles.row(say.alliance(line), say.role(line.role)),
    value: names.length === 1 ? (names[0] ?? '') : say.count(names.length),
    change: null,
    rows: [],
    lines: [say.term(tenure), ...holders.map((role) => say.placed(role))],
    recordIds: [...new Set(holders.map(({ recordId }) => recordId))],
    ...(bodies.size === 1 && only !== null ? { entity: `organisation:${only}` } : {}),
  };
}

function tableOf({ lines }: RolesModel, say: RoleWords, text: Text): DataTable {
  const { heads, kinds } = text.words.tenure.roles;
  const rows = lines.flatMap((line) =>
    line.tenures.flatMap(({ holders }) =>
      holders.map((role): DataCell[] => [
        say.alliance(line),
        line.alliance.history.id,
        say.role(role.role),
        role.body === null ? null : text.name(role.body.names),
        role.body?.countryNames == null ? null : text.name(role.body.countryNames),
        role.person === null ? null : text.name(role.person),
        kinds[role.kind] ?? role.kind,
        role.from,
        role.to,
      ]),
    ),
  );
  return {
    columns: (
      [
        ['alliance', heads.alliance],
        ['alliance_id', heads.code],
        ['role', heads.role],
        ['organisation', heads.holder],
        ['country', heads.country],
        ['person', heads.person],
        ['kind', heads.kind],
        ['from', heads.from],
        ['to', heads.to],
      ] as const
    ).map(([key, title]) => ({ key, title, isNumeric: false })),
    rows,
    rowEntities: rows.map(([, id]) => `alliance:${id}`),
  };
}

/** Who chairs, leads and serves the chosen alliances through time, by body or by country. */
export function rolesFigure(input: RolesFigureInput): Figure {
  const { spec, alliances, state, groups, text, info } = input;
  const words = text.words.tenure.roles;
  const model = rolesModel({ ...input, alliances: compared(alliances), closingDay: info.closingDay }, state);
  const say = new RoleWords(text, state.by);
  const closing = text.day(info.closingDay);
  const title = rolesTitle(model, state, text);
  const subtitle =
    (state.by === 'country' ? words.subtitleCountry : words.subtitle)(closing) +
    filterPhrase(state, groups, text);
  if (model.roles.length === 0)
    return emptyFigure({
      spec,
      text,
      info,
      title,
      subtitle,
      reason: state.evidence === 'reported' ? words.noReported : words.empty,
    });
  const told = model.lines.flatMap((line) => line.tenures.map((tenure) => ({ line, tenure })));
  const recordIds = [...new Set(model.roles.map(({ recordId }) => recordId))];
  const dated = model.roles.filter(({ kind }) => kind !== 'undated').length;
  const seatless = model.roles.filter(({ body }) => body?.countryNames == null).length;
  const share = dated / model.roles.length;
  const finding = mostMoved(model, state.by)?.line.alliance.slot;
  /** Where not all alliances have room, the one that the title speaks of must not be missing. */
  const found = (list: readonly RoleGroup[]) => [
    ...list.filter(({ slot }) => slot === finding),
    ...list.filter(({ slot }) => slot !== finding),
  ];
  return {
    spec,
    title,
    subtitle,
    notes: [
      words.noteBars,
      ...(state.by === 'country' && seatless > 0 ? [words.noteSeat(seatless, text.number(seatless))] : []),
      ...(model.without.length === 0
        ? []
        : [words.noteNone(text.list(model.without.map(({ history }) => text.name(history.names))))]),
      ...leftOutNotes(alliances, text),
    ],
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: {
      text: words.dated(text.share(share), text.number(dated), text.number(model.roles.length)),
      share,
    },
    dataDate: closing,
    summary: words.summary(
      told.map(({ line, tenure }) => say.mark(line, tenure)).join(text.words.join.sentence),
    ),
    markKeys: told.map(({ tenure }) => tenure.key),
    mark: (key) => {
      const one = told.find(({ tenure }) => tenure.key === key);
      return one === undefined ? null : markOf(one, say, text);
    },
    recordIds,
    table: tableOf(model, say, text),
    layout: ({ width, height, isBounded = false, palette, textSize, isNarrow }) => [
      drawingPart(
        'roles',
        Roles,
        rolesScene({
          width,
          palette,
          textSize,
          isNarrow,
          height: isBounded ? height : null,
          more: (n) => words.more(n, text.number(n)),
          groups: isBounded ? found(groupsOf(model, say, text)) : groupsOf(model, say, text),
          span: model.span,
          ticks: tickYears(...model.span, isNarrow ? 5 : 10).map((year) => ({
            at: firstDayOf(year),
            text: String(year),
          })),
        }),
      ),
    ],
  };
}
