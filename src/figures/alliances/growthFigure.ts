import { drawingPart, type DrawingPart } from '../../charts/drawing';
import GrowthLines from '../../charts/growth/GrowthLines.svelte';
import { growthScene, type GrowthScene } from '../../charts/growth/growthScene';
import { withCursor } from '../../charts/growth/cursor';
import SmallMultiples from '../../charts/growth/SmallMultiples.svelte';
import { smallMultiplesScene } from '../../charts/growth/smallMultiplesScene';
import { atRisk } from '../../measures/growth/aligned';
import { stillFillingFrom } from '../../measures/growth/filling';
import { stepAt } from '../../measures/growth/steps';
import type { CountryGroup } from '../../model/country';
import type { FigureSpec } from '../../model/figureSpec';
import type { Day } from '../../model/spell';
import type { Text } from '../../text/text';
import { firstDayOf, tickYears } from '../days';
import type { Figure, LayoutSize, PackageInfo } from '../figure';
import { filterPhrase, withFilters } from '../filterPhrase';
import { evidenceShare, sourceLine } from '../sourceLine';
import type { AlliancesState } from '../state/alliancesState';
import { isContext, type AlliancesModel } from './alliancesModel';
import { growthMark, growthRecords, reportedAndNamed } from './growthMarks';
import { growthNative } from './growthNative';
import { growthNotes } from './growthNotes';
import { growthSeries, type NamedSeries } from './growthSeries';
import { growthTable } from './growthTable';
import { growthTitle } from './growthTitle';
import { measureInText, measureName } from './labels';
import { isRelative, isShare } from './shares';
import { fitEnd, lineFit } from './lineFit';
import { lineScale } from './lineScale';

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

/** Extent of the horizontal axis, with room for fitted curves. */
function domainOf({ model, state }: GrowthFigureInput): readonly [number, number] {
  const { lines, span, closingDay } = model;
  const fitted = lines.filter((line) => {
    const curve = isContext(line) ? null : lineFit(line, state);
    return curve !== null && !('problem' in curve);
  });
  const ends = fitted.map((line) => {
    const end = fitEnd(line, closingDay);
    return lineScale(line, model, state).place(end) ?? 0;
  });
  if (state.scale !== 'aligned') return [span[0], Math.max(span[1], ...ends)];
  const longest = Math.max(
    1,
    ...ends,
    lines.reduce((most, { age }) => Math.max(most, age ?? 0), 0),
  );
  return [0, state.horizon > 0 ? Math.min(state.horizon, longest) : longest];
}

function layoutOf(input: GrowthFigureInput, series: readonly NamedSeries[]) {
  const { model, state, text } = input;
  const words = text.words.alliances;
  const isAligned = state.scale === 'aligned';
  const domain = domainOf(input);
  const unit =
    state.scale === 'index'
      ? (words.scales.index ?? '')
      : isShare(state)
        ? words.unitShare
        : measureInText(model, state, text);
  const formatCount = (n: number) => (isShare(state) ? text.share(n / 100) : text.number(n));
  return ({ width, height, palette, textSize, isNarrow }: LayoutSize): DrawingPart[] => {
    const most = isNarrow ? 5 : 11;
    const ticks = isAligned
      ? ages(domain[1]).map((age) => ({ at: age, text: text.number(age) }))
      : tickYears(domain[0], domain[1], most).map((year) => ({ at: firstDayOf(year), text: String(year) }));
    const shared = {
      width,
      palette,
      textSize,
      domain,
      ticks,
      unit,
      formatCount,
      series,
      isLog: state.axis === 'log',
      axisTitle: isAligned ? words.yearsSince : '',
      isNarrow,
    };
    if (state.panels === 'each')
      return [drawingPart('multiples', SmallMultiples, smallMultiplesScene({ ...shared, height }))];
    const scene = growthScene({
      ...shared,
      height: height ?? Math.max(240, Math.round(width * (isNarrow ? 0.8 : 0.42))),
      atRisk: isAligned
        ? {
            title: words.observed,
            counts: atRisk(
              model.lines.map(({ history }) => history),
              ticks.map(({ at }) => at),
              model.closingDay,
            ),
          }
        : null,
      fillingFrom: isAligned || state.evidence === 'reported' ? null : stillFillingFrom(model.closingDay),
    });
    return [drawingPart('growth', GrowthLines, scene)];
  };
}

/** The layout for the size that was asked for last is kept: only a cursor moves over it. */
function keepLast(layout: (size: LayoutSize) => DrawingPart[]): (size: LayoutSize) => DrawingPart[] {
  let last: { size: LayoutSize; parts: DrawingPart[] } | null = null;
  return (size) => {
    const { width, height, palette, textSize, isNarrow } = size;
    const isSame =
      last?.size.width === width &&
      last.size.height === height &&
      last.size.palette === palette &&
      last.size.textSize === textSize &&
      last.size.isNarrow === isNarrow;
    if (last === null || !isSame) last = { size, parts: layout(size) };
    return last.parts;
  };
}

/** Which words say what is drawn. */
function subtitleOf({ hasReported }: AlliancesModel, state: AlliancesState): string {
  const { count, scale, evidence } = state;
  if (count === 'cumulative') return 'cumulative';
  if (isRelative(state)) return 'relative';
  if (evidence === 'reported') return 'reported';
  return hasReported ? (scale === 'relative' ? 'absolute' : scale) : 'named';
}

/** Growth of the chosen alliances: reported sizes as open marks, named members as step lines. */
export function growthFigure(input: GrowthFigureInput): Figure {
  const { spec, model, state, text, info, groups } = input;
  const words = text.words.alliances;
  const measure = measureName(model, state, text);
  const series = growthSeries(model, state, text);
  const recordIds = growthRecords(model, state);
  const { named, reported } = reportedAndNamed(model, state);
  const subtitle = words.subtitles[subtitleOf(model, state)];
  const seriesById = new Map(series.map((one) => [one.id, one]));
  return {
    spec,
    title: growthTitle(model, state, text),
    subtitle: withFilters(subtitle?.(measure) ?? '', filterPhrase(state, groups, text)),
    notes: growthNotes(model, state, text, series),
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence:
      model.hasReported && state.evidence === 'both'
        ? evidenceShare(
            named,
            reported,
            state.measure === 'members' ? text.words.figure.whatMembers : text.words.figure.whatCountries,
            text,
          )
        : null,
    dataDate: text.day(info.closingDay),
    summary: words.summary(
      series
        .filter(({ isContext: isBehind }) => !isBehind)
        .map(({ endLabel, reportLabel }) =>
          [endLabel, reportLabel].filter(Boolean).join(text.words.join.clause),
        )
        .join(text.words.join.sentence),
    ),
    markKeys: series.flatMap(({ id, isContext: isBehind, steps, reported: reports, events }) =>
      isBehind
        ? [`line:${id}`]
        : [...steps, ...reports, ...events].sort((a, b) => a.at - b.at).map(({ key }) => key),
    ),
    mark: (key) => growthMark(model, state, text, seriesById, key),
    recordIds,
    table: growthTable(model, state, text),
    layout: keepLast(layoutOf(input, series)),
    native: () => growthNative(series, model, state, text),
  };
}

/** The figure with a line at one date. Its words, marks and table stay those of the whole period. */
export function growthAt(
  figure: Figure,
  { model, state, text }: Pick<GrowthFigureInput, 'model' | 'state' | 'text'>,
  day: Day,
): Figure {
  if (state.scale === 'aligned' || state.panels === 'each') return figure;
  const values = model.lines.flatMap((line) => {
    if (isContext(line) || line.steps.length === 0) return [];
    const value = lineScale(line, model, state).named(stepAt(line.steps, day).low);
    return value === null ? [] : [{ slot: line.slot, value }];
  });
  const cursor = { at: day, text: text.day(day), values };
  return {
    ...figure,
    layout: (size) =>
      figure
        .layout(size)
        .map((part) =>
          part.kind === 'growth'
            ? drawingPart(
                'growth',
                GrowthLines,
                withCursor(part.scene as GrowthScene, cursor, size.palette, size.textSize),
              )
            : part,
        ),
  };
}
