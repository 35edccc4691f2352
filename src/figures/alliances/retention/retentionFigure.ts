import { drawingPart } from '../../../charts/drawing';
import Survival from '../../../charts/survival/Survival.svelte';
import { lowestShare, survivalScene } from '../../../charts/survival/survivalScene';
import type { SurvivalCurve } from '../../../charts/survival/survivalInput';
import { atRiskAt } from '../../../measures/growth/survival/kaplanMeier';
import type { CountryGroup } from '../../../model/country';
import type { FigureSpec } from '../../../model/figureSpec';
import type { Text } from '../../../text/text';
import type { Figure, PackageInfo } from '../../figure';
import { filterPhrase } from '../../filterPhrase';
import { sourceLine } from '../../sourceLine';
import type { AlliancesState } from '../../state/alliancesState';
import type { ChosenAlliance } from '../chosenAlliance';
import { emptyFigure } from '../emptyFigure';
import { boundsOf, markOf, marksOf, type RetentionMark } from './retentionMarks';
import { retentionModel, type RetentionModel } from './retentionModel';
import { notesOf, undatedExitNotes } from './retentionNotes';
import { tableOf, totalsOf } from './retentionTable';
import { leastMembers, retentionTitle } from './retentionTitle';

export interface RetentionFigureInput {
  readonly spec: FigureSpec;
  readonly alliances: readonly ChosenAlliance[];
  readonly state: AlliancesState;
  readonly groups: readonly CountryGroup[];
  readonly text: Text;
  readonly info: PackageInfo;
}

/** In place of a number under observation after the end of a curve. */
const ended = '–';

/** Whole years for the axis, about eight of them. */
function ticksOf(longest: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find((size) => longest / size <= 8) ?? 100;
  return Array.from({ length: Math.floor(longest / step) + 1 }, (_, i) => i * step);
}

function curvesOf(
  model: RetentionModel,
  marks: readonly RetentionMark[],
  ticks: readonly number[],
  text: Text,
): SurvivalCurve[] {
  const words = text.words.tenure.retention;
  return model.curves.map(({ history, slot, steps, durations, median }) => {
    const { text: name, language } = text.localName(history.names);
    return {
      key: history.id,
      slot,
      name,
      shortName: language === 'en' ? (history.shortName ?? name) : name,
      label: (form: string) => {
        if (durations.length < leastMembers) return words.few(form, text.number(durations.length));
        return median === null
          ? words.noMedian(form)
          : words.median(form, words.years(median, text.number(median, 1)));
      },
      points: steps.map((step) => {
        const { time, survival, censored } = step;
        const [lower, upper] = boundsOf(step) ?? [null, null];
        const mark = marks.find((one) => one.step === step) ?? null;
        return { time, survival, lower, upper, isCensored: censored > 0, mark };
      }),
      atRisk: atRiskAt(durations, ticks),
    };
  });
}

/** How long members stay in the chosen alliances: Kaplan-Meier curves with intervals and numbers at risk. */
export function retentionFigure(input: RetentionFigureInput): Figure {
  const { spec, alliances, state, groups, text, info } = input;
  const words = text.words.tenure.retention;
  const model = retentionModel(alliances, groups, state, info.closingDay);
  const title = retentionTitle(model, text);
  const subtitle =
    words.subtitle((words.intervals[state.interval] ?? '').toLowerCase()) +
    filterPhrase({ ...state, period: '' }, groups, text);
  if (model.dated === 0) {
    const reason =
      state.evidence === 'reported'
        ? words.noReported
        : (undatedExitNotes(model, text)[0] ?? words.noteUndated(model.undated, text.number(model.undated)));
    return emptyFigure({ spec, text, info, title, subtitle, reason });
  }
  const all = model.dated + model.undated;
  const marks = model.curves.flatMap((curve) => marksOf(curve, text));
  const recordIds = [
    ...new Set(model.curves.flatMap(({ durations }) => durations.map(({ recordId }) => recordId))),
  ];
  const ticks = ticksOf(model.longest);
  const curves = curvesOf(model, marks, ticks, text);
  return {
    spec,
    title,
    subtitle,
    notes: notesOf(model, lowestShare(curves) > 0, info.closingDay, text),
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: {
      text: words.dated(text.share(model.dated / all), text.number(model.dated), text.number(all)),
      share: model.dated / all,
    },
    dataDate: text.day(info.closingDay),
    summary: text.words.overlap.summary(
      curves
        .flatMap(({ name, label, points }) => [label(name), points.at(-1)?.mark?.label ?? ''])
        .join(text.words.join.sentence),
    ),
    markKeys: marks.map(({ key }) => key),
    mark: (key) => {
      const mark = marks.find((one) => one.key === key);
      return mark === undefined ? null : markOf(mark, text);
    },
    recordIds,
    table: tableOf(model, text),
    totals: totalsOf(model, text),
    layout: ({ width, height, palette, textSize, isNarrow }) => [
      drawingPart(
        'survival',
        Survival,
        survivalScene({
          width,
          height,
          palette,
          textSize,
          isNarrow,
          curves,
          longest: model.longest,
          ticks,
          axisTitle: words.axis,
          unit: words.unit,
          atRiskTitle: words.atRisk,
          formatTime: (time) => text.number(time),
          formatShare: (share) => text.share(share),
          formatCount: (n) => (n === 0 ? ended : text.number(n)),
        }),
      ),
    ],
  };
}
