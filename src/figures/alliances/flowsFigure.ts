import { drawingPart } from '../../charts/drawing';
import FlowBars from '../../charts/flowBars/FlowBars.svelte';
import { flowBarsScene } from '../../charts/flowBars/flowBarsScene';
import { stillFillingFrom } from '../../measures/growth/filling';
import { countedSpells } from '../../measures/growth/memberSeries';
import { yearlyFlows, type YearFlows } from '../../measures/growth/yearlyFlows';
import type { MemberSpell } from '../../model/alliance';
import type { Text } from '../../text/text';
import { yearOf } from '../days';
import type { DataCell, Figure, Mark } from '../figure';
import { filterPhrase } from '../filterPhrase';
import { sourceLine } from '../sourceLine';
import type { AlliancesState } from '../state/alliancesState';
import type { AllianceLine, AlliancesModel } from './alliancesModel';
import type { GrowthFigureInput } from './growthFigure';
import { labelName, measureName } from './labels';
import { filteredMembers } from './memberFilter';
import { mostPanels } from './panelLines';

interface Flows {
  readonly line: AllianceLine;
  readonly name: string;
  readonly years: readonly YearFlows[];
  readonly joins: number;
  readonly leaves: number;
  readonly members: readonly MemberSpell[];
}

/** The members as spells of what is counted, so that a country joins with its first member and leaves with its last. */
function spellsOf({ history }: AllianceLine, model: AlliancesModel, state: AlliancesState): MemberSpell[] {
  const members = filteredMembers(history.members, state, model.filter);
  return countedSpells(members, model.counting).map((spell) => ({ ...spell, organisationId: spell.counted }));
}

function flowsOf(model: AlliancesModel, state: AlliancesState, text: Text): Flows[] {
  const first = yearOf(model.span[0]);
  const last = yearOf(model.span[1]);
  return model.lines
    .map((line): Flows => {
      const members = spellsOf(line, model, state);
      const years = yearlyFlows({ ...line.history, members }, model.closingDay).filter(
        ({ year }) => year >= first && year <= last,
      );
      const sum = (of: (flows: YearFlows) => number) => years.reduce((total, flows) => total + of(flows), 0);
      return {
        line,
        name: labelName(line, text),
        years,
        joins: sum(({ joins }) => joins),
        leaves: sum(({ leaves }) => leaves),
        members,
      };
    })
    .filter(({ joins, leaves }) => joins + leaves > 0)
    .sort((a, b) => b.joins - a.joins)
    .slice(0, mostPanels);
}

/** Records whose joining or leaving can fall into a year. */
function recordsOf({ members }: Flows, year: number): string[] {
  const within = (low: number | null, high: number | null) =>
    low !== null && high !== null && yearOf(low) <= year && year <= yearOf(high);
  return [
    ...new Set(
      members
        .filter(
          ({ startLow, startHigh, endLow, endHigh }) =>
            within(startLow, startHigh) || within(endLow, endHigh),
        )
        .map(({ recordId }) => recordId),
    ),
  ];
}

/** Who joined and who left each alliance, by calendar year. */
export function flowsFigure(input: GrowthFigureInput): Figure {
  const { spec, model, state, text, info, groups } = input;
  const words = text.words.alliances.flows;
  const flows = flowsOf(model, state, text);
  const filling = yearOf(stillFillingFrom(model.closingDay));
  const span: [number, number] = [
    Math.min(
      ...flows.flatMap(({ years }) => years.find(({ joins, leaves }) => joins + leaves > 0)?.year ?? []),
    ),
    yearOf(model.span[1]),
  ];
  const [best] = flows;
  const undated = model.lines.reduce(
    (sum, { history }) => sum + history.members.filter(({ isDated }) => !isDated).length,
    0,
  );
  const hasTerms = flows.some(({ members }) =>
    members.some(({ isOffice, endHigh }) => isOffice && endHigh !== null),
  );
  const keyOf = ({ line }: Flows, year: number) => `flow:${line.history.id}:${year}`;
  const say = (one: Flows, { year, joins, leaves }: YearFlows) =>
    words.mark(one.name, String(year), text.number(joins), text.number(leaves));
  const marked = flows.flatMap((one) =>
    one.years.filter(({ joins, leaves }) => joins + leaves > 0).map((year) => ({ one, year })),
  );
  const recordIds = [...new Set(marked.flatMap(({ one, year }) => recordsOf(one, year.year)))];
  const markOf = (key: string): Mark | null => {
    const found = marked.find(({ one, year }) => keyOf(one, year.year) === key);
    if (found === undefined) return null;
    const { one, year } = found;
    return {
      key,
      title: text.name(one.line.history.names),
      value: String(year.year),
      change: null,
      rows: [
        [words.joins, text.number(year.joins)],
        [words.leaves, text.number(year.leaves)],
        [words.net, text.signed(year.net)],
        [words.start, text.number(year.startLow)],
        ...(year.churn === null ? [] : [[words.churn, text.share(year.churn)] as const]),
      ],
      lines: [],
      recordIds: recordsOf(one, year.year),
      entity: `alliance:${one.line.history.id}`,
    };
  };
  return {
    spec,
    title:
      best === undefined || best.joins === 0
        ? words.titleQuestion
        : words.title(best.name, text.number(best.joins), `${span[0]}–${span[1]}`),
    subtitle: words.subtitle(measureName(model, state, text)) + filterPhrase(state, groups, text),
    notes: [
      words.note,
      words.filling(String(filling)),
      ...(hasTerms ? [words.offices] : []),
      ...(undated > 0 ? [words.undated(undated, text.number(undated))] : []),
    ],
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: flows
      .map(({ name, joins, leaves }) => words.panel(name, text.number(joins), text.number(leaves)))
      .join(text.words.join.sentence),
    markKeys: marked.map(({ one, year }) => keyOf(one, year.year)),
    mark: markOf,
    recordIds,
    table: {
      columns: [
        { key: 'alliance', title: text.words.alliances.heads.alliance, isNumeric: false },
        { key: 'alliance_id', title: text.words.coverage.tableHeads.code, isNumeric: false },
        { key: 'year', title: words.year, isNumeric: true },
        { key: 'start', title: words.start, isNumeric: true },
        { key: 'joins', title: words.joins, isNumeric: true },
        { key: 'leaves', title: words.leaves, isNumeric: true },
        { key: 'net', title: words.net, isNumeric: true },
        { key: 'churn', title: words.churn, isNumeric: true },
      ],
      rows: flows.flatMap(({ line, years }) =>
        years.map(({ year, startLow, joins, leaves, net, churn }): DataCell[] => [
          text.name(line.history.names),
          line.history.id,
          year,
          startLow,
          joins,
          leaves,
          net,
          churn,
        ]),
      ),
    },
    layout: ({ width, palette, textSize, isNarrow }) => [
      drawingPart(
        'flow-bars',
        FlowBars,
        flowBarsScene({
          width,
          years: span,
          palette,
          textSize,
          isNarrow,
          formatCount: (n) => text.number(n),
          panels: flows.map((one) => ({
            id: one.line.history.id,
            slot: one.line.slot,
            title: words.panel(one.name, text.number(one.joins), text.number(one.leaves)),
            bars: one.years.map((year) => ({
              key: keyOf(one, year.year),
              label: say(one, year),
              year: year.year,
              joins: year.joins,
              leaves: year.leaves,
              isFilling: year.year >= filling,
            })),
          })),
        }),
      ),
    ],
  };
}
