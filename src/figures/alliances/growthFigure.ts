import { drawingPart } from '../../charts/drawing';
import GrowthLines from '../../charts/growth/GrowthLines.svelte';
import { growthScene } from '../../charts/growth/growthScene';
import { atRisk } from '../../measures/growth/aligned';
import { memberRecordsAt, namedAt } from '../../measures/growth/memberSeries';
import { reportedSizes } from '../../measures/growth/rates';
import type { CountryGroup } from '../../model/country';
import type { FigureSpec } from '../../model/figureSpec';
import type { Text } from '../../text/text';
import { firstDayOf, tickYears } from '../days';
import type { Figure, LayoutSize, Mark, PackageInfo } from '../figure';
import { filterPhrase } from '../filterPhrase';
import { reportedValue } from '../reportedValue';
import { evidenceShare, sourceLine } from '../sourceLine';
import type { AlliancesState } from '../state/viewStates';
import type { AlliancesModel } from './alliancesModel';
import { counted, growthSeries } from './growthSeries';
import { growthTable } from './growthTable';
import { growthTitle } from './growthTitle';

export interface GrowthFigureInput {
  readonly spec: FigureSpec;
  readonly model: AlliancesModel;
  readonly state: AlliancesState;
  readonly text: Text;
  readonly info: PackageInfo;
  readonly groups: readonly CountryGroup[];
}

/** Ages for the axis of aligned lines, in whole years. */
function ages(longest: number): number[] {
  const step = [1, 2, 5, 10, 20].find((size) => longest / size <= 10) ?? 50;
  return Array.from({ length: Math.floor(longest / step) + 1 }, (_, i) => i * step);
}

function recordsOf({ model, state }: GrowthFigureInput): string[] {
  const ids = model.lines.flatMap(({ history, reported }) => [
    ...(state.evidence === 'reported' ? [] : memberRecordsAt(history.members, model.span[1])),
    ...reported.map(({ recordId }) => recordId),
  ]);
  return [...new Set(ids)];
}

/** Members or countries named on the date of the last report, and reported then, over the chosen alliances. */
function reportedAndNamed(
  { lines, span }: AlliancesModel,
  { measure }: AlliancesState,
): { named: number; reported: number | null } {
  let named = 0;
  let reported = 0;
  for (const { history } of lines) {
    const last = reportedSizes(history, measure, span[1]).at(-1);
    if (last === undefined) continue;
    const day = Math.min(last.bounds.high ?? span[1], span[1]);
    named += Math.min(last.value, namedAt(history.members, measure, day).low);
    reported += last.value;
  }
  return { named, reported: reported === 0 ? null : reported };
}

function markOf(input: GrowthFigureInput, key: string): Mark | null {
  const { model, state, text } = input;
  const [kind, id, position] = key.split(':');
  const line = model.lines.find(({ history }) => history.id === id);
  if (line === undefined) return null;
  const words = text.words.alliances;
  const title = text.name(line.history.names);
  const measure = text.words.overview.change[state.measure];
  if (kind === 'reported') {
    const size = line.reported[Number(position)];
    if (size === undefined) return null;
    return {
      key,
      title,
      value: counted(reportedValue(size, text), measure),
      change: words.reported,
      rows: [],
      lines: [text.edtf(size.on), ...(size.counted === null ? [] : [size.counted])],
      recordIds: [size.recordId],
      entity: `alliance:${line.history.id}`,
    };
  }
  const step = growthSeries(model, state, text)
    .find((series) => series.id === id)
    ?.steps.find((candidate) => candidate.key === key);
  if (step === undefined) return null;
  const recordIds = memberRecordsAt(line.history.members, step.day);
  return {
    key,
    title,
    value: counted(text.number(step.named), measure),
    change: words.evidenced,
    rows: [],
    lines: [
      text.day(step.day),
      ...(step.namedHigh > step.named ? [text.words.coverage.upTo(text.number(step.namedHigh))] : []),
    ],
    recordIds,
    entity: `alliance:${line.history.id}`,
  };
}

/** Growth of the chosen alliances: reported sizes as open marks, named members as step lines. */
export function growthFigure(input: GrowthFigureInput): Figure {
  const { spec, model, state, text, info, groups } = input;
  const words = text.words.alliances;
  const measure = words.measures[state.measure] ?? '';
  const series = growthSeries(model, state, text);
  const recordIds = recordsOf(input);
  const isAligned = state.scale === 'aligned';
  const longest = Math.max(1, ...model.lines.map(({ age }) => age ?? 0));
  const horizon = isAligned && state.horizon > 0 ? Math.min(state.horizon, longest) : longest;
  const unaligned = isAligned ? model.lines.filter(({ age }) => age === null) : [];
  const notes = [words.note, words.noteOpen(text.day(model.closingDay)), words.noteUndated];
  if (unaligned.length > 0)
    notes.push(words.noteNoFounding(text.list(unaligned.map((line) => text.name(line.history.names)))));
  const { named, reported } = reportedAndNamed(model, state);
  return {
    spec,
    title: growthTitle(model, state, text),
    subtitle:
      (isAligned
        ? words.subtitleAligned(measure)
        : state.scale === 'index'
          ? words.subtitleIndex(measure)
          : words.subtitle(measure)) + filterPhrase(state, groups, text),
    notes,
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence:
      model.isFiltered || state.evidence !== 'both'
        ? null
        : evidenceShare(
            named,
            reported,
            state.measure === 'members' ? text.words.figure.whatMembers : text.words.figure.whatCountries,
            text,
          ),
    dataDate: text.day(info.closingDay),
    summary: words.summary(
      series
        .map(({ endLabel, reportLabel }) =>
          [endLabel, reportLabel].filter(Boolean).join(text.words.join.clause),
        )
        .join(text.words.join.sentence),
    ),
    markKeys: series.flatMap(({ steps, reported }) =>
      [...steps, ...reported].sort((a, b) => a.at - b.at).map(({ key }) => key),
    ),
    mark: (key) => markOf(input, key),
    recordIds,
    table: growthTable(model, state, text),
    layout: ({ width, height, palette, textSize, isNarrow }: LayoutSize) => {
      const plotHeight = height ?? Math.max(240, Math.round(width * (isNarrow ? 0.8 : 0.42)));
      const ticks = isAligned
        ? ages(horizon).map((age) => ({ at: age, text: text.number(age) }))
        : tickYears(model.span[0], model.span[1], isNarrow ? 5 : 11).map((year) => ({
            at: firstDayOf(year),
            text: String(year),
          }));
      const risk = isAligned
        ? {
            title: words.observed,
            counts: atRisk(
              model.lines.map(({ history }) => history),
              ticks.map(({ at }) => at),
              model.closingDay,
            ),
          }
        : null;
      return [
        drawingPart(
          'growth',
          GrowthLines,
          growthScene({
            width,
            height: plotHeight,
            palette,
            textSize,
            domain: isAligned ? [0, horizon] : [model.span[0], model.span[1]],
            ticks,
            axisTitle: isAligned ? words.yearsSince : '',
            unit: state.scale === 'index' ? (words.scales.index ?? '') : measure.toLowerCase(),
            formatCount: (n) => text.number(n),
            series,
            atRisk: risk,
            isNarrow,
          }),
        ),
      ];
    },
  };
}
